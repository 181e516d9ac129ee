package dev.spanwright.render.label;

import java.util.BitSet;

/**
 * Remembers where lines run, in cells of a few pixels, so that labels can keep off them. The cells
 * are fixed to the origin of the coordinates, and a cell is marked if the line touches it, wherever
 * the covered area begins: an area that is moved knows the same of what it has in common.
 */
public final class Coverage {

  private static final double CELL_PX = 5;

  private final double cellPx;
  private final int firstColumn;
  private final int firstRow;
  private final int columns;
  private final int rows;
  private final BitSet cells;

  /** Coverage of a picture of a size in px. */
  public Coverage(double width, double height) {
    this(new Box(0, 0, width, height), CELL_PX);
  }

  /**
   * Coverage of an area.
   *
   * @param area what is of interest, px
   * @param cellPx side of a cell
   */
  public Coverage(Box area, double cellPx) {
    this.cellPx = cellPx;
    firstColumn = cell(area.x());
    firstRow = cell(area.y());
    columns = cell(area.right()) - firstColumn + 1;
    rows = cell(area.bottom()) - firstRow + 1;
    cells = new BitSet(columns * rows);
  }

  /** Marks the cells under a straight line. */
  public void line(double x0, double y0, double x1, double y1) {
    if (y0 > y1) {
      line(x1, y1, x0, y0);
      return;
    }
    int top = Math.max(firstRow, cell(y0));
    int bottom = Math.min(firstRow + rows - 1, cell(y1));
    double slope = y1 == y0 ? 0 : (x1 - x0) / (y1 - y0);
    for (int row = top; row <= bottom; row++) {
      boolean starts = row * cellPx <= y0;
      boolean ends = (row + 1) * cellPx >= y1;
      double from = starts ? x0 : x0 + (row * cellPx - y0) * slope;
      double to = ends ? x1 : x0 + ((row + 1) * cellPx - y0) * slope;
      mark(row, Math.min(from, to), Math.max(from, to));
    }
  }

  private void mark(int row, double fromX, double toX) {
    int left = Math.max(firstColumn, cell(fromX));
    int right = Math.min(firstColumn + columns - 1, cell(toX));
    if (left <= right) {
      int start = (row - firstRow) * columns - firstColumn;
      cells.set(start + left, start + right + 1);
    }
  }

  /** How many cells with a line a box covers. */
  public int under(Box box) {
    int left = Math.max(firstColumn, cell(box.x()));
    int right = Math.min(firstColumn + columns - 1, cell(box.right()));
    int top = Math.max(firstRow, cell(box.y()));
    int bottom = Math.min(firstRow + rows - 1, cell(box.bottom()));
    int count = 0;
    for (int row = top; row <= bottom; row++) {
      int start = (row - firstRow) * columns - firstColumn;
      for (int column = left; column <= right; column++) {
        if (cells.get(start + column)) {
          count++;
        }
      }
    }
    return count;
  }

  /** The column or row of a coordinate. */
  private int cell(double coordinate) {
    return (int) Math.floor(coordinate / cellPx);
  }
}
