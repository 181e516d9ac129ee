package dev.spanwright.model.solve;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The paths of one demand, an unmodifiable list that is filled where it is first looked at.
 * Thread-safe: two threads may both fill it, with the same.
 */
final class PathsOnUse extends AbstractList<FlowPath> implements RandomAccess {

  private final EqualCostPaths paths;
  private final int source;
  private final double gbps;
  private volatile Optional<List<FlowPath>> made = Optional.empty();

  /**
   * @param source where the demand starts; it reaches the destination
   * @param gbps what it carries, Gbit/s
   */
  PathsOnUse(EqualCostPaths paths, int source, double gbps) {
    this.paths = paths;
    this.source = source;
    this.gbps = gbps;
  }

  private List<FlowPath> made() {
    Optional<List<FlowPath>> known = made;
    if (known.isEmpty()) {
      known = Optional.of(paths.from(source, gbps));
      made = known;
    }
    return known.get();
  }

  @Override
  public FlowPath get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }

  @Override
  public boolean isEmpty() {
    return false; // there is a path, whichever it is
  }
}
