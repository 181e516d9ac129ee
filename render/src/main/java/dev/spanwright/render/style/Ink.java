package dev.spanwright.render.style;

/**
 * A colour.
 *
 * @param argb alpha, red, green and blue, 8 bits each, not premultiplied
 */
public record Ink(int argb) {

  /**
   * An opaque colour.
   *
   * @param hex {@code #RRGGBB}
   */
  public static Ink of(String hex) {
    return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
  }

  /** The same colour at an opacity of 0 to 1. */
  public Ink withOpacity(double opacity) {
    return new Ink((int) Math.round(opacity * 255) << 24 | (argb & 0xFFFFFF));
  }

  /** This colour laid over another at an opacity of 0 to 1, as one opaque colour. */
  public Ink over(Ink ground, double opacity) {
    int red = mix(red(), ground.red(), opacity);
    int green = mix(green(), ground.green(), opacity);
    int blue = mix(blue(), ground.blue(), opacity);
    return new Ink(0xFF000000 | red << 16 | green << 8 | blue);
  }

  public int red() {
    return argb >> 16 & 0xFF;
  }

  public int green() {
    return argb >> 8 & 0xFF;
  }

  public int blue() {
    return argb & 0xFF;
  }

  /** 0 to 1. */
  public double opacity() {
    return (argb >>> 24) / 255.0;
  }

  /** {@code #RRGGBB}, without opacity. */
  public String hex() {
    return "#%06X".formatted(argb & 0xFFFFFF);
  }

  private static int mix(int top, int ground, double opacity) {
    return (int) Math.round(top * opacity + ground * (1 - opacity));
  }
}
