package dev.spanwright.app.command;

import java.util.Locale;

/** A set of colours. */
public enum PictureTheme {
  DARK,
  LIGHT;

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
