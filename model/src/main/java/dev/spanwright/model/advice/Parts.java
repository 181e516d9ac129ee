package dev.spanwright.model.advice;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.insight.CriticalLink;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The parts into which the loss of single links can divide the traffic of a network. */
final class Parts {

  private final Map<String, String> parents = new HashMap<>();

  private Parts() {}

  /** By site, the number of its part: sites of one part stay together whichever link is lost. */
  static Map<String, Integer> withoutBridges(Evaluation evaluation) {
    Set<String> bridges = new HashSet<>();
    evaluation.insights().critical().stream().map(CriticalLink::linkId).forEach(bridges::add);
    Parts parts = new Parts();
    for (Link link : evaluation.network().links()) {
      boolean carries = evaluation.plants().get(link.id()).capacityGbps() > 0;
      if (carries && !bridges.contains(link.id())) {
        parts.parents.put(parts.root(link.from()), parts.root(link.to()));
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> bySite = new HashMap<>();
    for (Site site : evaluation.network().sites()) {
      String root = parts.root(site.id());
      bySite.put(site.id(), numbers.computeIfAbsent(root, _ -> numbers.size()));
    }
    return bySite;
  }

  private String root(String siteId) {
    String at = siteId;
    for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
      at = up;
    }
    return at;
  }
}
