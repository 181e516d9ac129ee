package dev.spanwright.render.picture;

import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LineStructure;
import dev.spanwright.render.style.LinkColor;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import java.util.Optional;

/** A sample of what is drawn, and what it means. */
sealed interface LegendRow {

  /** Width that samples take, px. */
  double SAMPLE_PX = 26;

  /** From the left of a sample to its text, px. */
  double TEXT_PX = SAMPLE_PX + 9;

  /** What it means. */
  String text();

  /** Width of sample and text side by side, px. */
  default double width() {
    return TEXT_PX + TextStyle.FURNITURE.width(text());
  }

  /**
   * A link.
   *
   * @param from the least value of its class, if it is a class of values
   */
  record LineRow(
      String text, Optional<String> from, LinkColor color, double widthPx, LineStructure structure)
      implements LegendRow {}

  /** A regenerator. */
  record RegeneratorRow(String text) implements LegendRow {}

  /** What has failed. */
  record FailedRow(String text) implements LegendRow {}

  /** Land that is coloured by a class of values; as it is without a colour, where none is known. */
  record AreaRow(String text, Optional<Ink> ink) implements LegendRow {}

  /** Cities that are not served. */
  record RingRow(String text, Ink ink) implements LegendRow {}

  /** Kinds of site that look the same. */
  record SiteRow(String text, SiteStyle style) implements LegendRow {}
}
