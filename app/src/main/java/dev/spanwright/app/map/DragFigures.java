package dev.spanwright.app.map;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.RoutingChoice;
import java.util.List;
import java.util.Locale;

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

  /**
   * A line of what is carried; starts with a line break. Like is held against like: while the best
   * routing of the newer state is not known, the default ones are compared, and the line says so.
   */
  static String carried(Evaluation before, Evaluation now) {
    boolean both = before.optimal().isPresent() && now.optimal().isPresent();
    boolean neither = before.optimal().isEmpty() && now.optimal().isEmpty();
    String which =
        both ? which(now.optimal().orElseThrow()) : neither ? "" : RoutingChoice.DEFAULT.label();
    Routing old = both ? before.shownRouting() : before.routing();
    Routing current = both ? now.shownRouting() : now.routing();
    return "\nCarried "
        + SiteDrag.change(Quantity.rate(old.carriedGbps()), Quantity.rate(current.carriedGbps()))
        + (which.isEmpty() ? "" : ", " + which.toLowerCase(Locale.ROOT));
  }

  private static String which(OptimalRouting best) {
    return RoutingChoice.of(best.objective()).label();
  }
}
