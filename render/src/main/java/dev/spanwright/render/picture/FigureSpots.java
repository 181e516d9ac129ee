package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where figures stand beside a line: in its middle, and beside a long one again and again, as the
 * numbers of roads do, so that one is in view wherever the map is moved to. They stay at fixed
 * shares of the line, in view or not; twice as many fit if the map is twice as large.
 */
final class FigureSpots {

  /** A place on the line, world pixels, and the direction there, of length 1. */
  record Spot(double x, double y, double dx, double dy) {}

  /** Figures are at most this share of the smaller side of the view apart. */
  private static final double APART = 0.8;

  /** Views may be small, px. */
  private static final double LEAST_APART_PX = 300;

  private static final double[] SHIFTS = {0, -0.125, 0.125, -0.25, 0.25, -0.375, 0.375};

  /** The direction is that between places so far away, as share of the way between figures. */
  private static final double REACH = 1.0 / 64;

  private final Trace trace;
  private final Camera camera;
  private final double shiftPx;
  private final double[] legEndsPx;
  private final int parts;

  FigureSpots(Trace trace, Camera camera, double shiftPx) {
    this.trace = trace;
    this.camera = camera;
    this.shiftPx = shiftPx;
    this.legEndsPx = legEnds();
    double apart = Math.max(LEAST_APART_PX, APART * Math.min(camera.width(), camera.height()));
    int parts = 2;
    while (lengthPx() / parts > apart) {
      parts *= 2;
    }
    this.parts = parts;
  }

  /** Lengths up to the end of each leg, by quarters of them: the same whatever is in view. */
  private double[] legEnds() {
    double[] ends = new double[trace.legs()];
    double length = 0;
    for (int leg = 0; leg < ends.length; leg++) {
      double[] last = world(trace.place(leg), 0);
      for (int quarter = 1; quarter <= 4; quarter++) {
        Position place =
            quarter == 4 ? trace.place(leg + 1) : trace.geodesic(leg).at(quarter / 4.0);
        double[] next = world(place, last[0]);
        length += Math.hypot(next[0] - last[0], next[1] - last[1]);
        last = next;
      }
      ends[leg] = length * camera.scale();
    }
    return ends;
  }

  private double lengthPx() {
    return legEndsPx[legEndsPx.length - 1];
  }

  /** The spots of each figure that may reach into an area, the most liked first. */
  List<List<Spot>> in(LabelArea area) {
    List<List<Spot>> all = new ArrayList<>();
    if (lengthPx() == 0) {
      return all;
    }
    area.copies(trace.minX(), trace.maxX(), copy -> addFigures(area, copy, all));
    return all;
  }

  private void addFigures(LabelArea area, int copy, List<List<Spot>> all) {
    for (int i = 1; i < trace.size(); i++) {
      Optional<double[]> inside = inside(area, i, copy);
      if (inside.isPresent()) {
        double from = alongPx(trace.along(i - 1)) / lengthPx() * parts;
        double to = alongPx(trace.along(i)) / lengthPx() * parts;
        // One more each way: along a long chord, shares are not quite in proportion.
        double first = Math.floor(from + inside.get()[0] * (to - from)) - 1;
        double last = Math.ceil(from + inside.get()[1] * (to - from)) + 1;
        int most = (int) Math.min(Math.min(parts - 1, Math.floor(to)), last);
        for (int number = (int) Math.max(Math.floor(from) + 1, first); number <= most; number++) {
          all.add(spots(number, copy));
        }
      }
    }
  }

  /** The range of the piece of line up to a point that is in an area, as shares of the piece. */
  private Optional<double[]> inside(LabelArea area, int point, int copy) {
    double scale = camera.scale();
    double x = (trace.x(point - 1) + copy) * scale;
    double y = trace.y(point - 1) * scale;
    double dx = (trace.x(point) + copy) * scale - x;
    double dy = trace.y(point) * scale - y;
    double[] acrossX = between(area.box().x() - x, area.box().right() - x, dx);
    double[] acrossY = between(area.box().y() - y, area.box().bottom() - y, dy);
    double from = Math.max(0, Math.max(acrossX[0], acrossY[0]));
    double to = Math.min(1, Math.min(acrossX[1], acrossY[1]));
    return from <= to ? Optional.of(new double[] {from, to}) : Optional.empty();
  }

  /** Where a step is between two bounds, as shares of the step; an empty range if nowhere. */
  private static double[] between(double least, double most, double step) {
    if (step == 0) {
      return least <= 0 && most >= 0 ? new double[] {0, 1} : new double[] {1, 0};
    }
    double a = least / step;
    double b = most / step;
    return new double[] {Math.min(a, b), Math.max(a, b)};
  }

  private List<Spot> spots(int number, int copy) {
    List<Spot> spots = new ArrayList<>(SHIFTS.length);
    for (double shift : SHIFTS) {
      double share = (number + shift) / parts;
      double[] at = at(share, copy);
      double[] before = at(share - REACH / parts, copy);
      double[] after = at(share + REACH / parts, copy);
      double length = Math.hypot(after[0] - before[0], after[1] - before[1]);
      if (length > 0) {
        double dx = (after[0] - before[0]) / length;
        double dy = (after[1] - before[1]) / length;
        spots.add(new Spot(at[0] - dy * shiftPx, at[1] + dx * shiftPx, dx, dy));
      }
    }
    return spots;
  }

  /** World pixels of a place at a share of the length. */
  private double[] at(double share, int copy) {
    double px = share * lengthPx();
    int leg = 0;
    while (leg < legEndsPx.length - 1 && legEndsPx[leg] < px) {
      leg++;
    }
    double start = leg == 0 ? 0 : legEndsPx[leg - 1];
    double lengthOfLeg = legEndsPx[leg] - start;
    double shareOfLeg =
        legEndsPx.length == 1 ? share : lengthOfLeg == 0 ? 0 : (px - start) / lengthOfLeg;
    double[] world = world(trace.geodesic(leg).at(shareOfLeg), nearX(leg + shareOfLeg));
    world[0] = (world[0] + copy) * camera.scale();
    world[1] *= camera.scale();
    return world;
  }

  /** World x of the point of the trace before a place. */
  private double nearX(double along) {
    int low = 0;
    int high = trace.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (trace.along(middle) <= along) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return trace.x(low);
  }

  private double alongPx(double along) {
    int leg = (int) Math.min(legEndsPx.length - 1, Math.floor(along));
    double start = leg == 0 ? 0 : legEndsPx[leg - 1];
    return start + (along - leg) * (legEndsPx[leg] - start);
  }

  /** World coordinates in the copy of the earth nearest to an x. */
  private double[] world(Position place, double nearX) {
    double x = camera.projection().x(place.latDeg(), place.lonDeg());
    double y = camera.projection().y(place.latDeg(), place.lonDeg());
    return new double[] {camera.projection().repeats() ? x + Math.rint(nearX - x) : x, y};
  }
}
