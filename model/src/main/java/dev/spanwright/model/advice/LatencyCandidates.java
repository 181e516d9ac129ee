package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Links to lay in hollow-core fibre: those in which the demands spend most time. */
final class LatencyCandidates {

  private static final int MOST_LINKS = 14;

  /** A shorter link is converted whole or not at all, km. */
  private static final double LEAST_HALVED_KM = 300;

  /** A link of which less is left in standard fibre is hollow-core already. */
  private static final double HOLLOW = 0.98;

  private LatencyCandidates() {}

  static List<Candidate> of(Bench bench, Trial trial) {
    Evaluation evaluation = trial.evaluation();
    Optional<FiberType> hollow = hollowCore(bench, evaluation.network());
    if (hollow.isEmpty()) {
      return List.of();
    }
    Map<String, Double> time = time(evaluation);
    double all = time.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Candidate> found = new ArrayList<>();
    evaluation.network().links().stream()
        .filter(link -> link.fixedCapacityGbps().isEmpty()) // capacity that is bought, not fibre
        .filter(link -> time.getOrDefault(link.id(), 0.0) > 0)
        .filter(link -> evaluation.plants().get(link.id()).hollowCoreShare() < HOLLOW)
        .sorted(Comparator.comparingDouble((Link link) -> -time.get(link.id())))
        .limit(MOST_LINKS)
        .forEach(
            link -> {
              String why = why(evaluation, link, time.get(link.id()) / all);
              found.add(new Candidate(new Measure.HollowCore(link.id(), 0, 1, hollow.get()), why));
              addHalves(evaluation.plants().get(link.id()), hollow.get(), why, found);
            });
    return found;
  }

  private static void addHalves(
      LinkPlant plant, FiberType hollow, String why, List<Candidate> found) {
    if (plant.lengthKm() >= LEAST_HALVED_KM && plant.hollowCoreShare() == 0) {
      found.add(new Candidate(new Measure.HollowCore(plant.linkId(), 0, 0.5, hollow), why));
    }
  }

  /** The hollow-core fibre that the network has already, or the first of the catalogue. */
  private static Optional<FiberType> hollowCore(Bench bench, Network network) {
    FiberCatalogue fibers = bench.planner().catalogues(network).fibers();
    return network.links().stream()
        .flatMap(link -> link.fibers().stream())
        .map(fibers::get)
        .filter(FiberType::hollowCore)
        .findFirst()
        .or(() -> fibers.types().stream().filter(FiberType::hollowCore).findFirst());
  }

  /** Rate x latency of the fibre by link, over all demands, Gbit/s x ms. */
  private static Map<String, Double> time(Evaluation evaluation) {
    Map<String, Double> time = new HashMap<>();
    for (DemandRoute route : evaluation.routing().demands()) {
      double carried = route.paths().stream().mapToDouble(FlowPath::gbps).sum();
      for (FlowPath path : route.paths()) {
        double share = carried > 0 ? path.gbps() / carried : 1.0 / route.paths().size();
        for (String id : path.links()) {
          double ms = evaluation.plants().get(id).fiberLatencyMicros() / 1000;
          time.merge(id, route.demand().gbps() * share * ms, Double::sum);
        }
      }
    }
    return time;
  }

  private static String why(Evaluation evaluation, Link link, double share) {
    return String.format(
        Locale.ROOT,
        "All demands together spend %.0f %% of their time in the fibre of %s.",
        100 * share,
        Names.ends(evaluation.network(), link));
  }
}
