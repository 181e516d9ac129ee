package dev.spanwright.app.plot;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * A curve of a small plot.
 *
 * @param name what it is, in a word or two
 * @param stroke how it is drawn
 * @param value its height over each place of the horizontal axis
 */
public record PlotCurve(String name, Stroke stroke, DoubleUnaryOperator value) {

  /** Kinds of curves. */
  public enum Stroke {
    /** Standard fibre: solid. */
    STANDARD,
    /** Hollow-core fibre: dashed. */
    HOLLOW,
    /** Anything else: solid, in the accent colour. */
    ACCENT;

    String styleClass() {
      return "plot-" + name().toLowerCase(Locale.ROOT);
    }
  }
}
