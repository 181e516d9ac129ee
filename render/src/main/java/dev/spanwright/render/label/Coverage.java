package dev.spanwright.render.label;

import java.util.BitSet;

/** Remembers where lines run, in cells of a few pixels, so that labels can keep off them. */
public final class Coverage {

  private static final int CELL_PX = 5;

  private final int columns;
  private final int rows;
  private final BitSet cells;

  /** Coverage of a picture of a size in px. */
  public Coverage(double width, double height) {
    columns = (int) Math.ceil(width / CELL_PX) + 1;
    rows = (int) Math.ceil(height / CELL_PX) + 1;
    cells = new BitSet(columns * rows);
  }

  /** Marks the cells under a straight line. */
  public void line(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    int steps = (int) Math.min(20_000, Math.ceil(length / (CELL_PX * 0.7)));
    for (int i = 0; i <= steps; i++) {
      double t = steps == 0 ? 0 : (double) i / steps;
      mark(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t);
    }
  }

  private void mark(double x, double y) {
    int column = (int) Math.floor(x / CELL_PX);
    int row = (int) Math.floor(y / CELL_PX);
    if (column >= 0 && row >= 0 && column < columns && row < rows) {
      cells.set(row * columns + column);
    }
  }

  /** How many cells with a line a box covers. */
  public int under(Box box) {
    int left = Math.max(0, (int) Math.floor(box.x() / CELL_PX));
    int right = Math.min(columns - 1, (int) Math.floor(box.right() / CELL_PX));
    int top = Math.max(0, (int) Math.floor(box.y() / CELL_PX));
    int bottom = Math.min(rows - 1, (int) Math.floor(box.bottom() / CELL_PX));
    int count = 0;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        if (cells.get(row * columns + column)) {
          count++;
        }
      }
    }
    return count;
  }
}
