package dev.spanwright.model.traffic;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Makes demands from workloads. Thread-safe: it holds nothing. */
public final class Demands {

  private static final double BITS_PER_TERABYTE = 8e12;
  private static final double SECONDS_PER_HOUR = 3600;
  private static final double BITS_PER_GIGABIT = 1e9;

  private Demands() {}

  /**
   * The demands of every workload, in the order of the workloads. Demands of 0 Gbit/s are left out;
   * the same pair of sites in two workloads stays two demands.
   */
  public static List<Demand> of(Network network) {
    List<Demand> demands = new ArrayList<>();
    network.workloads().forEach(workload -> demands.addAll(of(workload)));
    return List.copyOf(demands);
  }

  /** The demands of one workload; at most one for each ordered pair of sites. */
  public static List<Demand> of(Workload workload) {
    Map<Pair, Double> rates =
        switch (workload) {
          case Workload.DemandMatrix matrix -> given(matrix);
          case Workload.GravityMatrix gravity -> gravity(gravity);
          case Workload.TrainingRun run -> ring(run);
          case Workload.BulkTransfer transfer -> bulk(transfer);
        };
    return rates.entrySet().stream()
        .filter(rate -> rate.getValue() > 0)
        .map(rate -> demand(workload, rate.getKey(), rate.getValue()))
        .toList();
  }

  private static Demand demand(Workload workload, Pair pair, double gbps) {
    return new Demand(
        workload.id() + ":" + pair.from() + ">" + pair.to(),
        pair.from(),
        pair.to(),
        gbps,
        workload.trafficClass(),
        workload.priority(),
        workload.latencyObjectiveMs(),
        workload.id());
  }

  private static Map<Pair, Double> given(Workload.DemandMatrix matrix) {
    Map<Pair, Double> rates = new LinkedHashMap<>();
    for (Workload.DemandMatrix.Entry entry : matrix.entries()) {
      rates.merge(new Pair(entry.from(), entry.to()), entry.gbps(), Double::sum);
    }
    return rates;
  }

  private static Map<Pair, Double> gravity(Workload.GravityMatrix gravity) {
    Map<String, Double> weights = new LinkedHashMap<>();
    gravity.masses().forEach(mass -> weights.merge(mass.site(), mass.weight(), Double::sum));
    double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    weights.replaceAll((_, weight) -> weight / most); // products of tiny weights would be 0
    Map<Pair, Double> products = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, Double> from : weights.entrySet()) {
      for (Map.Entry<String, Double> to : weights.entrySet()) {
        if (!from.getKey().equals(to.getKey())) {
          double product = from.getValue() * to.getValue();
          products.put(new Pair(from.getKey(), to.getKey()), product);
          sum += product;
        }
      }
    }
    double gbpsPerProduct = gravity.totalGbps() / sum;
    products.replaceAll((_, product) -> product * gbpsPerProduct);
    return products;
  }

  /**
   * Ring all-reduce: every campus sends to the next one, the last to the first; two campuses send
   * to each other.
   */
  private static Map<Pair, Double> ring(Workload.TrainingRun run) {
    List<String> campuses = List.copyOf(new LinkedHashSet<>(run.campuses()));
    Map<Pair, Double> rates = new LinkedHashMap<>();
    if (campuses.size() >= 2) {
      double gbps = TrainingTime.of(run).gbpsFor(run.targetUtilisation(), 0);
      for (int i = 0; i < campuses.size(); i++) {
        String next = campuses.get((i + 1) % campuses.size());
        rates.put(new Pair(campuses.get(i), next), gbps);
      }
    }
    return rates;
  }

  private static Map<Pair, Double> bulk(Workload.BulkTransfer transfer) {
    double bits = transfer.terabytes() * BITS_PER_TERABYTE;
    double gbps = bits / (transfer.deadlineHours() * SECONDS_PER_HOUR) / BITS_PER_GIGABIT;
    Map<Pair, Double> rates = new LinkedHashMap<>();
    for (String source : transfer.sources()) {
      for (String target : transfer.targets()) {
        if (!source.equals(target)) {
          rates.put(new Pair(source, target), gbps);
        }
      }
    }
    return rates;
  }

  private record Pair(String from, String to) {}
}
