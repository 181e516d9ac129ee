package dev.spanwright.app.command;

import java.util.Locale;

/** What the colour of a link says. */
public enum PictureColour {
  UTILISATION,
  LATENCY,
  FIBRE;

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
