package dev.spanwright.render.style;

import java.util.Locale;

/**
 * A way to see colours: as most people do, or without one of the three kinds of cones.
 *
 * <p>Sources: Machado, Oliveira, Fernandes, A Physiologically-based Model for Simulation of Color
 * Vision Deficiency, IEEE TVCG 15(6), 2009, severity 1; IEC 61966-2-1 for sRGB.
 */
public enum Vision {
  /** All three kinds of cones. */
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  /** No cones for long waves: red looks dark, red and green alike. */
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  /** No cones for middle waves: red and green look alike. */
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  /** No cones for short waves: blue and green look alike. */
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Vision(double... matrix) {
    this.matrix = matrix;
  }

  /** Its name in commands. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The colour that looks to most people as this one looks to such eyes; opacity stays. */
  public Ink seen(Ink ink) {
    if (this == NORMAL) {
      return ink;
    }
    double[] light = light(ink);
    int rgb = eightBits(light[0]) << 16 | eightBits(light[1]) << 8 | eightBits(light[2]);
    return new Ink((ink.argb() & 0xFF000000) | rgb);
  }

  /** Red, green and blue of a colour as such eyes see it: linear light, 0 to 1. */
  double[] light(Ink ink) {
    double[] light = {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      double sum = 0;
      for (int column = 0; column < 3; column++) {
        sum += matrix[3 * row + column] * light[column];
      }
      seen[row] = Math.clamp(sum, 0.0, 1.0);
    }
    return seen;
  }

  private static double linear(int eightBits) {
    double c = eightBits / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int eightBits(double linear) {
    double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * c);
  }
}
