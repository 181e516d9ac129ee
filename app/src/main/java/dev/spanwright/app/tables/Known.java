package dev.spanwright.app.tables;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.LinkLoad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network and what is known of it, as a table shows them.
 *
 * @param network the network as it stands
 * @param evaluation the newest answer; may be of an older revision
 * @param routes the routes of all demands, by identifier of the demand
 * @param fibers every fibre that a link may name
 */
public record Known(
    Network network,
    Optional<Evaluation> evaluation,
    Map<String, DemandRoute> routes,
    List<FiberType> fibers) {

  static Known of(Workspace workspace) {
    Map<String, DemandRoute> routes = new LinkedHashMap<>();
    workspace
        .evaluation()
        .ifPresent(
            known -> known.shownRouting().demands().forEach(r -> routes.put(r.demand().id(), r)));
    return new Known(
        workspace.network(), workspace.evaluation(), routes, fibers(workspace.network()));
  }

  /** A network of which nothing is known yet. */
  public static Known of(Network network) {
    return new Known(network, Optional.empty(), Map.of(), fibers(network));
  }

  private static List<FiberType> fibers(Network network) {
    return Catalogues.builtIn().with(network.equipment()).fibers().types();
  }

  /** The same with another state of the network. */
  Known with(Network next) {
    return new Known(next, evaluation, routes, fibers);
  }

  /** A link as laid, if that is known. */
  Optional<LinkPlant> plant(String linkId) {
    return evaluation.map(e -> e.plants().get(linkId));
  }

  /** What a link carries, if that is known. */
  Optional<LinkLoad> load(String linkId) {
    return evaluation.map(e -> e.shownRouting().loads().get(linkId));
  }

  /** What a site is called. */
  String site(String id) {
    return network.sites().find(id).map(site -> site.name()).orElse(id);
  }
}
