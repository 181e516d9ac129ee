package dev.spanwright.render.style;

/**
 * How different two colours look: CIEDE2000.
 *
 * <p>Source: Sharma, Wu, Dalal, The CIEDE2000 Color-Difference Formula, Color Research and
 * Application 30(1), 2005, eq. 2 to 22.
 */
final class ColorDifference {

  private static final double POW_25_7 = Math.pow(25, 7);

  private ColorDifference() {}

  /** The difference of two opaque colours as somebody sees them. */
  static double between(Ink a, Ink b, Vision vision) {
    return ciede2000(lab(vision.light(a)), lab(vision.light(b)));
  }

  /** Relative luminance, 0 to 1. */
  static double luminance(Ink ink) {
    double[] rgb = Vision.NORMAL.light(ink);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  /** CIELAB under D65. */
  private static double[] lab(double[] rgb) {
    double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
    double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
    double fx = root(x / 0.95047);
    double fy = root(y);
    double fz = root(z / 1.08883);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /** The difference of two CIELAB colours; 1 is just visible. */
  static double ciede2000(double[] one, double[] two) {
    double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double g = 0.5 * (1 - chromaWeight(meanChroma));
    double a1 = (1 + g) * one[1];
    double a2 = (1 + g) * two[1];
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, two[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, two[2]);
    double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
    double lightness = two[0] - one[0];
    double chroma = c2 - c1;
    double hue = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);

    double meanC = (c1 + c2) / 2;
    double meanH = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
    double fromMiddle = Math.pow((one[0] + two[0]) / 2 - 50, 2);
    double t =
        1
            - 0.17 * cos(meanH - 30)
            + 0.24 * cos(2 * meanH)
            + 0.32 * cos(3 * meanH + 6)
            - 0.20 * cos(4 * meanH - 63);
    double sl = 1 + 0.015 * fromMiddle / Math.sqrt(20 + fromMiddle);
    double sc = 1 + 0.045 * meanC;
    double sh = 1 + 0.015 * meanC * t;
    double rotation = 60 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
    double rt = -2 * chromaWeight(meanC) * sin(rotation);
    double l = lightness / sl;
    double c = chroma / sc;
    double h = hue / sh;
    return Math.sqrt(l * l + c * c + h * h + rt * c * h);
  }

  private static double chromaWeight(double chroma) {
    double power = Math.pow(chroma, 7);
    return Math.sqrt(power / (power + POW_25_7));
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double meanHue(double h1, double h2) {
    double mean = (h1 + h2) / 2;
    if (Math.abs(h1 - h2) <= 180) {
      return mean;
    }
    return mean < 180 ? mean + 180 : mean - 180;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
