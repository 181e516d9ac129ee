package dev.spanwright.render.export;

import dev.spanwright.render.picture.Outline;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * The data of a path in relative commands. Steps are taken between rounded points, so that errors
 * of rounding do not add up. Not thread-safe.
 */
final class SvgPath {

  private final StringBuilder out = new StringBuilder();
  private long x;
  private long y;

  private SvgPath() {}

  /** The lines or rings of an outline; empty where there are none. */
  static String of(Outline outline) {
    SvgPath path = new SvgPath();
    for (int part = 0; part < outline.parts(); part++) {
      path.part(outline, part);
    }
    return path.out.toString();
  }

  /** The outline of a shape of straight lines. */
  static String of(Shape polygon) {
    SvgPath path = new SvgPath();
    double[] xy = new double[6];
    for (PathIterator it = polygon.getPathIterator(null, 0.01); !it.isDone(); it.next()) {
      switch (it.currentSegment(xy)) {
        case PathIterator.SEG_MOVETO -> path.move(xy[0], xy[1]);
        case PathIterator.SEG_LINETO -> path.step(xy[0], xy[1], "l");
        default -> path.out.append('z');
      }
    }
    return path.out.toString();
  }

  private void part(Outline outline, int part) {
    int start = outline.start(part);
    move(outline.x(start), outline.y(start));
    long startX = x;
    long startY = y;
    String command = "l";
    for (int i = start + 1; i < outline.end(part); i++) {
      command = step(outline.x(i), outline.y(i), command);
    }
    if (command.equals("l")) {
      // All in one point: a step of nothing draws its round ends, as for the other formats.
      out.append("h0");
    }
    if (outline.closed()) {
      out.append('z');
      x = startX;
      y = startY;
    }
  }

  /** The first point in absolute numbers: short enough, and no sum of all before. */
  private void move(double toX, double toY) {
    x = SvgNumber.hundredths(toX);
    y = SvgNumber.hundredths(toY);
    out.append('M');
    SvgNumber.append(out, x);
    separate(y);
    SvgNumber.append(out, y);
  }

  /** A line to a point; returns what the next one begins with. */
  private String step(double toX, double toY, String command) {
    long nextX = SvgNumber.hundredths(toX);
    long nextY = SvgNumber.hundredths(toY);
    if (nextX == x && nextY == y) {
      return command;
    }
    if (command.isEmpty()) {
      separate(nextX - x);
    } else {
      out.append(command);
    }
    SvgNumber.append(out, nextX - x);
    separate(nextY - y);
    SvgNumber.append(out, nextY - y);
    x = nextX;
    y = nextY;
    return "";
  }

  /** A minus sign separates by itself. */
  private void separate(long next) {
    if (next >= 0) {
      out.append(' ');
    }
  }
}
