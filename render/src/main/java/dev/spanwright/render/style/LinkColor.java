package dev.spanwright.render.style;

/**
 * Colour and dash of a link.
 *
 * @param ink colour
 * @param dash how the line is broken
 * @param glows whether it shines on the dark theme
 */
public record LinkColor(Ink ink, Dash dash, boolean glows) {

  /** An unbroken line that does not shine. */
  static LinkColor plain(Ink ink) {
    return new LinkColor(ink, Dash.SOLID, false);
  }

  /**
   * The look of a link whose value is not computed yet: no result, so nothing that looks like one.
   */
  public static LinkColor pending(Theme theme) {
    return plain(theme.ramp().unknown());
  }

  /** The look of a link that has no value. */
  public static LinkColor unknown(Theme theme) {
    return new LinkColor(theme.ramp().unknown(), Dash.UNKNOWN, false);
  }
}
