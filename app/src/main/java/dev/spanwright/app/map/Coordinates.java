package dev.spanwright.app.map;

import dev.spanwright.model.geo.Position;
import java.util.Locale;

/** Writes places. */
public final class Coordinates {

  private Coordinates() {}

  /** {@code 47.38° N 8.54° E}. */
  public static String text(Position position) {
    return String.format(
        Locale.ROOT,
        "%.2f° %s  %.2f° %s",
        Math.abs(position.latDeg()),
        position.latDeg() < 0 ? "S" : "N",
        Math.abs(position.lonDeg()),
        position.lonDeg() < 0 ? "W" : "E");
  }
}
