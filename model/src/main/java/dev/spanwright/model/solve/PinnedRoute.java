package dev.spanwright.model.solve;

import dev.spanwright.model.solve.DisjointPaths.Path;
import java.util.List;

/**
 * A route that a demand keeps whatever the routing would choose.
 *
 * @param carrying the paths that count as arriving, with the share of the demand on each; none
 *     where it has no path; shares sum to at most 1
 * @param reserved paths on which all of it is sent once more, in case
 */
public record PinnedRoute(List<Part> carrying, List<Path> reserved) {

  /**
   * A share of a demand on a path.
   *
   * @param share 0 to 1
   */
  public record Part(Path path, double share) {}

  /** No path: the demand is lost. */
  public static final PinnedRoute LOST = new PinnedRoute(List.of(), List.of());

  public PinnedRoute {
    carrying = List.copyOf(carrying);
    reserved = List.copyOf(reserved);
  }

  /** All of a demand on one path. */
  public static PinnedRoute on(Path path) {
    return new PinnedRoute(List.of(new Part(path, 1)), List.of());
  }

  /** All of a demand on the working path of a pair, and on its protection as well. */
  static PinnedRoute of(PathPair pair) {
    return new PinnedRoute(
        pair.working().map(path -> List.of(new Part(path, 1))).orElse(List.of()),
        pair.protection().map(List::of).orElse(List.of()));
  }

  /** The share of the demand that has a path. */
  double carriedShare() {
    return Math.min(1, carrying.stream().mapToDouble(Part::share).sum());
  }

  /** One-way latency of the slowest path that carries, ms; infinite without one. */
  double latencyMs() {
    return carrying.stream()
        .mapToDouble(part -> part.path().latencyMs())
        .max()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
