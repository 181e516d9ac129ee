package dev.spanwright.model.resilience;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Networks with protection, named by letters as {@link TestNetworks}. */
public final class Cases {

  private Cases() {}

  /** General demands like {@code a>b 100}, protected in one way. */
  public static Network protectedBy(Protection protection, Network network, String... entries) {
    return with(network, TrafficClass.GENERAL, protection, entries);
  }

  /** One more matrix of a class that is protected in one way. */
  public static Network with(
      Network network, TrafficClass trafficClass, Protection protection, String... entries) {
    Workload matrix =
        new Workload.DemandMatrix(
            trafficClass.id(),
            "Matrix",
            trafficClass,
            0,
            OptionalDouble.empty(),
            Arrays.stream(entries).map(Cases::entry).toList(),
            "",
            PropertyValue.Fields.NONE);
    List<Workload> workloads = new java.util.ArrayList<>(network.workloads().list());
    workloads.add(matrix);
    return network
        .withWorkloads(Table.of(workloads))
        .withTraffic(
            network.traffic().with(trafficClass, ClassRules.USUAL.withProtection(protection)));
  }

  private static Entry entry(String text) {
    double gbps = Double.parseDouble(text.substring(4));
    return new Entry(text.substring(0, 1), text.substring(2, 3), gbps);
  }

  /** Evaluated by default routing, with links of 100 Gbit/s and 1 ms. */
  public static Evaluation evaluated(Network network) {
    return evaluated(network, TestNetworks.plants(network, 100, 1));
  }

  public static Evaluation evaluated(Network network, Map<String, LinkPlant> plants) {
    return new Evaluator((_, _) -> plants)
        .evaluate(
            1,
            network,
            Optional.empty(),
            Objective.DEFAULT,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            _ -> {});
  }
}
