package dev.spanwright.model.file.geodata;

import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines at 180° of longitude, as RFC 7946, section 3.1.9 asks. */
final class Antimeridian {

  private Antimeridian() {}

  /** The parts of a line from one site through its waypoints to another; mostly one. */
  static List<List<Position>> cut(Position from, List<Position> waypoints, Position to) {
    List<Position> points = new ArrayList<>(List.of(from));
    points.addAll(waypoints);
    points.add(to);
    List<List<Position>> parts = new ArrayList<>();
    List<Position> part = new ArrayList<>();
    Position last = from;
    for (Position point : points) {
      if (Math.abs(point.lonDeg() - last.lonDeg()) > 180) {
        double edge = Math.copySign(180, last.lonDeg());
        double lat = crossingLat(last, point);
        part.add(new Position(lat, edge));
        parts.add(part);
        part = new ArrayList<>(List.of(new Position(lat, -edge)));
      }
      part.add(point);
      last = point;
    }
    parts.add(part);
    return parts;
  }

  private static double crossingLat(Position last, Position point) {
    double before = 180 - Math.abs(last.lonDeg());
    double after = 180 - Math.abs(point.lonDeg());
    double share = before + after > 0 ? before / (before + after) : 0;
    return last.latDeg() + share * (point.latDeg() - last.latDeg());
  }

  /** Whether a line goes on from one point to the other because it was cut there. */
  static boolean isCut(Position end, Position start) {
    return Math.abs(end.lonDeg()) == 180
        && end.lonDeg() == -start.lonDeg()
        && end.latDeg() == start.latDeg();
  }
}
