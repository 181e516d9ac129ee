package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was assumed where a file says nothing, counted, so that it is remarked once for each kind.
 */
final class Assumptions {

  /** A kind of assumption. */
  enum Kind {
    POSITION(
        "%d nodes without a position",
        "latitude and longitude of every node",
        "They were laid out by what they are linked to: move them where they are."),
    DRAWN(
        "%d nodes with a place in a drawing only",
        "latitude and longitude of every node",
        "The drawing was laid on the map round 0° N 0° E: move the sites where they are."),
    LENGTH(
        "%d edges without a length",
        "the fibre length in km", "It follows from the route between the sites, times 1.3."),
    CAPACITY(
        "%d edges without a capacity",
        "the capacity in Gbit/s", "It follows from the optics on the fibre."),
    FIBER(
        "%d edges without a fibre",
        "a fibre type of the catalogue",
        "One pair of standard fibre (g652d) in the C band was taken."),
    UNKNOWN_FIBER(
        "%d edges of a fibre that the catalogue does not have",
        "a fibre type of the catalogue",
        "One pair of standard fibre (g652d) in the C band was taken."),
    LENGTH_UNIT(
        "%d lengths without a unit",
        "a unit in the name, such as lengthKm", "They were read as km."),
    CAPACITY_UNIT(
        "%d capacities without a unit",
        "a unit in the name, such as capacityGbps", "They were read as Gbit/s."),
    LOOP(
        "%d edges from a node to itself",
        "two different ends", "They were left out: a link joins two sites."),
    ONE_WAY(
        "%d one-way edges without an opposite",
        "an edge in each direction", "They became links, which carry both ways."),
    UNEQUAL(
        "%d pairs of opposite edges that differ",
        "the same length and capacity both ways", "The link has those of the first one."),
    SHARED_ID(
        "%d edges of an identifier that others have too",
        "an identifier for each", "They were named after their ends."),
    RENAMED(
        "%d identifiers with characters that Spanwright does not take",
        "letters, digits, '.', '_', '-'", "They were replaced; names are as they were.");

    private final String found;
    private final String expected;
    private final String advice;

    Kind(String found, String expected, String advice) {
      this.found = found;
      this.expected = expected;
      this.advice = advice;
    }
  }

  /** How often, and where first. */
  private record Case(int count, At first) {}

  private final Map<Kind, Case> cases = new LinkedHashMap<>();
  private final Map<String, At> damaged = new LinkedHashMap<>();

  void add(Kind kind, At at) {
    cases.merge(kind, new Case(1, at), (old, _) -> new Case(old.count() + 1, old.first()));
  }

  /** Carried data that cannot be used. */
  void damaged(At at, String why) {
    damaged.putIfAbsent(why, at);
  }

  /** Remarks all of it. */
  void tell(Problems problems) {
    damaged.forEach(
        (why, at) ->
            problems.remark(
                at.line(),
                at.column(),
                FieldPath.ROOT.field(Facts.CARRIED),
                "damaged data of Spanwright (" + why + ")",
                "them as they were written",
                "They were left out; the rest was read."));
    cases.forEach(
        (kind, found) ->
            problems.remark(
                found.first().line(),
                found.first().column(),
                FieldPath.ROOT,
                singular(kind.found.formatted(found.count()), found.count()),
                kind.expected,
                kind.advice));
  }

  /** Whether a remark is the one on sites that the file has no position for. */
  static boolean isOfPositions(Problem remark) {
    return remark.expected().equals(Kind.POSITION.expected)
        && Stream.of(Kind.POSITION, Kind.DRAWN)
            .anyMatch(kind -> remark.advice().equals(kind.advice));
  }

  private static String singular(String text, int count) {
    return count == 1
        ? text.replaceFirst("(node|edge|length|identifier|pair)s", "$1")
            .replace("capacities", "capacity")
        : text;
  }
}
