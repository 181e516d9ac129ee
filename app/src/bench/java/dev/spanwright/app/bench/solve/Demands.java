package dev.spanwright.app.bench.solve;

import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Demands of a benchmark. */
final class Demands {

  private static final String WORKLOAD = "w";

  private Demands() {}

  /** One demand. */
  static Demand of(String from, String to, double gbps) {
    return new Demand(
        WORKLOAD + ":" + from + ">" + to,
        from,
        to,
        gbps,
        TrafficClass.GENERAL,
        0,
        OptionalDouble.empty(),
        WORKLOAD);
  }

  /** From every site to every other, by the product of their masses. */
  static List<Demand> gravity(double[] mass, double totalGbps) {
    double sum = 0;
    double squares = 0;
    for (double one : mass) {
      sum += one;
      squares += one * one;
    }
    double scale = totalGbps / (sum * sum - squares);
    List<Demand> demands = new ArrayList<>(mass.length * mass.length);
    for (int from = 0; from < mass.length; from++) {
      for (int to = 0; to < mass.length; to++) {
        if (from != to) {
          demands.add(of(site(from), site(to), scale * mass[from] * mass[to]));
        }
      }
    }
    return demands;
  }

  /** Identifier of a site by its number. */
  static String site(int number) {
    return "n" + number;
  }
}
