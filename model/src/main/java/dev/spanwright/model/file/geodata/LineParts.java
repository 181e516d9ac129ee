package dev.spanwright.model.file.geodata;

import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes lines of the parts that one feature has. Parts that go on where the last one ended are one
 * line, also across a cut at 180°. Where a part begins or ends on another one, as at the branching
 * units of a submarine cable, that one is divided.
 */
final class LineParts {

  private LineParts() {}

  /** The lines, each of at least two points; none where there are no points. */
  static List<List<Position>> lines(List<List<Position>> parts) {
    List<List<Position>> joined = joined(parts);
    return joined.size() <= 1 ? joined : divided(joined);
  }

  private static List<List<Position>> joined(List<List<Position>> parts) {
    List<List<Position>> lines = new ArrayList<>();
    for (List<Position> part : parts) {
      if (part.size() < 2) {
        continue; // told by the reader
      }
      List<Position> last = lines.isEmpty() ? List.of() : lines.getLast();
      if (!last.isEmpty() && Antimeridian.isCut(last.getLast(), part.getFirst())) {
        last.removeLast();
        last.addAll(part.subList(1, part.size()));
      } else if (!last.isEmpty() && last.getLast().equals(part.getFirst())) {
        last.addAll(part.subList(1, part.size()));
      } else {
        lines.add(new ArrayList<>(part));
      }
    }
    return lines;
  }

  private static List<List<Position>> divided(List<List<Position>> lines) {
    Set<Position> ends = new HashSet<>();
    for (List<Position> line : lines) {
      ends.add(line.getFirst());
      ends.add(line.getLast());
    }
    List<List<Position>> divided = new ArrayList<>();
    for (List<Position> line : lines) {
      int from = 0;
      for (int i = 1; i < line.size(); i++) {
        if (i == line.size() - 1 || ends.contains(line.get(i))) {
          divided.add(line.subList(from, i + 1));
          from = i;
        }
      }
    }
    return divided;
  }
}
