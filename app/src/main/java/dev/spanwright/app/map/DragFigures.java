package dev.spanwright.app.map;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Quantity;
import java.util.List;

/** What a move of a site does to the latency of its links. */
final class DragFigures {

  private static final int MOST_LINKS = 4;

  private DragFigures() {}

  /** A line for each link at the site, up to a few; starts with a line break. */
  static String latency(Network network, String siteId, Evaluation before, Evaluation now) {
    StringBuilder text = new StringBuilder();
    List<Link> links = network.linksAt(siteId);
    for (Link link : links.subList(0, Math.min(MOST_LINKS, links.size()))) {
      LinkPlant old = before.plants().get(link.id());
      LinkPlant current = now.plants().get(link.id());
      if (old != null && current != null) {
        String other = link.from().equals(siteId) ? link.to() : link.from();
        text.append("\nto ")
            .append(network.sites().get(other).name())
            .append("  ")
            .append(
                SiteDrag.change(
                    Quantity.latency(old.latencyMs()), Quantity.latency(current.latencyMs())));
      }
    }
    if (links.size() > MOST_LINKS) {
      text.append("\nand ").append(links.size() - MOST_LINKS).append(" more links");
    }
    return text.toString();
  }
}
