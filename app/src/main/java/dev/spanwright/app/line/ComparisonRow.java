package dev.spanwright.app.line;

/**
 * One quantity of a link as drawn, in standard and in hollow-core fibre.
 *
 * @param id names the row
 * @param name what it is
 * @param asDrawn its value as the link is drawn
 * @param standard its value in standard fibre throughout
 * @param hollowCore its value in hollow-core fibre throughout
 * @param difference of hollow-core from standard; empty where there is none worth a figure
 * @param better which is better
 */
public record ComparisonRow(
    String id,
    String name,
    String asDrawn,
    String standard,
    String hollowCore,
    String difference,
    Better better) {

  /** Which fibre is better in a row. */
  public enum Better {
    STANDARD,
    HOLLOW_CORE,
    /** Both are the same, or neither is better. */
    NEITHER
  }
}
