package dev.spanwright.render.basemap;

import dev.spanwright.model.geo.GeoGrid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part of the land in which a quantity is at most a limit. The quantity is known at the nodes
 * of a grid and linear between them, over two triangles in each cell.
 *
 * <p>Land is halved until all nodes round it are on one side of the limit, or it lies in one cell;
 * there it is cut along the limit. All cuts are those of Sutherland and Hodgman ("Reentrant polygon
 * clipping", Communications of the ACM 17, 1974) at straight lines in longitude and latitude. Not
 * thread-safe.
 */
public final class FieldArea {

  /** Edges along cuts are no longer, degrees: parallels are bent in most projections. */
  private static final double LONGEST_EDGE_DEG = 1;

  private final GeoGrid grid;
  private final float[] values;
  private final float limit;
  private float[] lons = new float[256];
  private float[] lats = new float[256];
  private int size;
  private int[] ringStarts = new int[16];
  private int rings;

  private FieldArea(GeoGrid grid, float[] values, double limit) {
    this.grid = grid;
    this.values = values;
    this.limit = (float) limit;
  }

  /**
   * The land that lies within the limit, without its lakes; empty where none does. What is outside
   * of the grid is left out.
   *
   * @param land rings of land and, the other way round, of lakes
   * @param values the quantity row by row from the south, from west to east
   */
  public static Optional<Feature> atMost(
      List<double[]> land, GeoGrid grid, float[] values, double limit) {
    FieldArea made = new FieldArea(grid, values, limit);
    land.forEach(made::add);
    return made.rings == 0
        ? Optional.empty()
        : Optional.of(
            new Feature(
                Arrays.copyOf(made.ringStarts, made.rings + 1),
                Arrays.copyOf(made.lons, made.size),
                Arrays.copyOf(made.lats, made.size)));
  }

  private void add(double[] ring) {
    double gridEast = grid.lonDeg(grid.columns() - 1);
    double gridNorth = grid.latDeg(grid.rows() - 1);
    double[] kept = RingCut.toBox(ring, grid.westDeg(), grid.southDeg(), gridEast, gridNorth);
    if (kept.length == 0) {
      return;
    }
    double[] box = RingCut.box(kept);
    int c0 = index(Math.floor((box[0] - grid.westDeg()) / grid.stepDeg()), grid.columns() - 1);
    int r0 = index(Math.floor((box[1] - grid.southDeg()) / grid.stepDeg()), grid.rows() - 1);
    int c1 = index(Math.ceil((box[2] - grid.westDeg()) / grid.stepDeg()), grid.columns());
    int r1 = index(Math.ceil((box[3] - grid.southDeg()) / grid.stepDeg()), grid.rows());
    divide(kept, c0, Math.max(c0 + 1, c1), r0, Math.max(r0 + 1, r1));
  }

  private static int index(double value, int count) {
    return (int) Math.clamp(value, 0, count - 1);
  }

  /** A ring that lies between columns and rows of the grid. */
  private void divide(double[] ring, int c0, int c1, int r0, int r1) {
    if (ring.length == 0) {
      return;
    }
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (int row = r0; row <= r1; row++) {
      for (int i = row * grid.columns() + c0; i <= row * grid.columns() + c1; i++) {
        least = Math.min(least, values[i]);
        most = Math.max(most, values[i]);
      }
    }
    if (least > limit) {
      return;
    }
    if (most <= limit) {
      emit(ring);
    } else if (c1 - c0 == 1 && r1 - r0 == 1) {
      cell(ring, c0, r0);
    } else if (c1 - c0 >= r1 - r0) {
      int middle = (c0 + c1) / 2;
      double lon = grid.lonDeg(middle);
      divide(RingCut.of(ring, -1, 0, lon), c0, middle, r0, r1);
      divide(RingCut.of(ring, 1, 0, -lon), middle, c1, r0, r1);
    } else {
      int middle = (r0 + r1) / 2;
      double lat = grid.latDeg(middle);
      divide(RingCut.of(ring, 0, -1, lat), c0, c1, r0, middle);
      divide(RingCut.of(ring, 0, 1, -lat), c0, c1, middle, r1);
    }
  }

  /** Below and above the diagonal from the south-western corner of a cell. */
  private void cell(double[] ring, int column, int row) {
    int at = row * grid.columns() + column;
    double southWest = values[at];
    double southEast = values[at + 1];
    double northWest = values[at + grid.columns()];
    double northEast = values[at + grid.columns() + 1];
    double west = grid.lonDeg(column);
    double south = grid.latDeg(row);
    double[] below = RingCut.of(ring, 1, -1, south - west);
    double[] above = RingCut.of(ring, -1, 1, west - south);
    within(below, southEast - southWest, northEast - southEast, southWest, west, south);
    within(above, northEast - northWest, northWest - southWest, southWest, west, south);
  }

  /** Where a value that grows by so much over a cell is within the limit. */
  private void within(
      double[] ring, double east, double north, double corner, double west, double south) {
    double a = -east / grid.stepDeg();
    double b = -north / grid.stepDeg();
    double[] kept = RingCut.of(ring, a, b, limit - corner - a * west - b * south);
    if (kept.length > 0) {
      emit(kept);
    }
  }

  private void emit(double[] ring) {
    int count = ring.length / 2;
    for (int i = 0; i < count; i++) {
      int next = i + 1 == count ? 0 : i + 1;
      double dLon = ring[2 * next] - ring[2 * i];
      double dLat = ring[2 * next + 1] - ring[2 * i + 1];
      double longest = Math.max(Math.abs(dLon), Math.abs(dLat));
      int parts = (int) Math.max(1, Math.ceil(longest / LONGEST_EDGE_DEG));
      for (int part = 0; part < parts; part++) {
        add(ring[2 * i] + dLon * part / parts, ring[2 * i + 1] + dLat * part / parts);
      }
    }
    rings++;
    if (rings == ringStarts.length) {
      ringStarts = Arrays.copyOf(ringStarts, 2 * rings);
    }
    ringStarts[rings] = size;
  }

  private void add(double lon, double lat) {
    if (size == lons.length) {
      lons = Arrays.copyOf(lons, 2 * size);
      lats = Arrays.copyOf(lats, 2 * size);
    }
    lons[size] = (float) lon;
    lats[size] = (float) lat;
    size++;
  }
}
