package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.picture.TrafficView;
import java.util.List;
import java.util.Optional;

/**
 * What of the traffic a picture shall show, as it is asked for before the network is known.
 *
 * @param demands how many demands as arcs
 * @param path the ends of the demand whose paths are shown: from, to
 */
public record TrafficChoice(Optional<Integer> demands, Optional<List<String>> path) {

  /** The load of links, and nothing else. */
  static final TrafficChoice LINKS = new TrafficChoice(Optional.empty(), Optional.empty());

  public TrafficChoice {
    path = path.map(List::copyOf);
  }

  /**
   * The view of an evaluated network.
   *
   * @throws CommandFailure if there is no such demand
   */
  TrafficView view(Evaluation evaluation) throws CommandFailure {
    if (path.isPresent()) {
      return new TrafficView.Path(demand(evaluation, path.get()).id());
    }
    return demands.<TrafficView>map(TrafficView.Demands::new).orElse(TrafficView.LINKS);
  }

  /** Of several demands between the same sites, the largest. */
  private static Demand demand(Evaluation evaluation, List<String> ends) throws CommandFailure {
    Network network = evaluation.network();
    for (String id : ends) {
      if (!network.sites().contains(id)) {
        throw new CommandFailure(
            "--path: there is no site \"%s\"; name both by their id, such as %s."
                .formatted(
                    id, network.sites().stream().limit(3).map(s -> s.id()).toList().toString()));
      }
    }
    return SceneView.demand(evaluation, ends.get(0), ends.get(1))
        .orElseThrow(
            () ->
                new CommandFailure(
                    "--path: there is no demand from \"%s\" to \"%s\"."
                        .formatted(ends.get(0), ends.get(1))));
  }
}
