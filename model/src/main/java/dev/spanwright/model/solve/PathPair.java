package dev.spanwright.model.solve;

import dev.spanwright.model.solve.DisjointPaths.Path;
import java.util.List;
import java.util.Optional;

/**
 * The paths of a demand that is sent twice.
 *
 * @param working the faster path, which serves while nothing fails; empty where no path leads to
 *     the target
 * @param protection the other one; empty where there is none that is disjoint enough
 * @param proven whether no pair has less latency together, and none exists where none was found:
 *     not, where a search among shared-risk groups ended early
 */
public record PathPair(Optional<Path> working, Optional<Path> protection, boolean proven) {

  static PathPair of(List<Path> paths, boolean proven) {
    return new PathPair(paths.stream().findFirst(), paths.stream().skip(1).findFirst(), proven);
  }
}
