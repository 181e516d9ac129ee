package dev.spanwright.model.resilience;

import dev.spanwright.model.solve.PathPair;
import dev.spanwright.model.traffic.Demand;
import java.util.List;

/**
 * What the working and the protection path of a demand have in common.
 *
 * @param demand a demand that is sent twice
 * @param pair its paths
 * @param sharedSites identifiers of sites between the ends that both pass
 * @param sharedGroups identifiers of shared-risk groups that take both
 * @param near where a link of one runs near a link of the other
 */
public record PairDiversity(
    Demand demand,
    PathPair pair,
    List<String> sharedSites,
    List<String> sharedGroups,
    List<NearStretch> near) {

  public PairDiversity {
    sharedSites = List.copyOf(sharedSites);
    sharedGroups = List.copyOf(sharedGroups);
    near = List.copyOf(near);
  }

  /** Whether there is a second path, and nothing in common is known. */
  public boolean isDiverse() {
    return pair.protection().isPresent()
        && sharedSites.isEmpty()
        && sharedGroups.isEmpty()
        && near.isEmpty();
  }
}
