package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

/** Checks flows and bounds with nothing but the definitions, and no code of the solver. */
final class FlowVerifier {

  private FlowVerifier() {}

  /** The highest utilisation of a flow, after checking that it carries every pair in full. */
  static double checkedPeak(FlowGraph graph, Commodities pairs, PathFlows flows) {
    double[] loads = new double[graph.arcs()];
    for (int group = 0; group < pairs.groups(); group++) {
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        double sum = 0;
        for (int i = 0; i < flows.count(pair); i++) {
          int at = pairs.source(group);
          assertTrue(flows.gbps(pair, i) >= 0, "flow below 0");
          for (int arc : flows.path(pair, i)) {
            assertEquals(at, graph.from(arc), "a path must be connected");
            at = graph.to(arc);
            loads[arc] += flows.gbps(pair, i);
          }
          assertEquals(pairs.target(pair), at, "a path must end at its target");
          sum += flows.gbps(pair, i);
        }
        assertEquals(pairs.gbps(pair), sum, 1e-7 * pairs.gbps(pair), "the pair in full");
      }
    }
    return peak(graph, loads);
  }

  /** The same for flows of whole sources: what enters a site leaves it again or is for it. */
  static double checkedPeak(FlowGraph graph, Commodities pairs, SourceFlows flows) {
    double[] loads = new double[graph.arcs()];
    for (int group = 0; group < pairs.groups(); group++) {
      double[] flow = flows.flow(group);
      double[] surplus = new double[graph.sites()];
      for (int arc = 0; arc < loads.length; arc++) {
        assertTrue(flow[arc] >= 0, "flow below 0");
        loads[arc] += flow[arc];
        surplus[graph.to(arc)] += flow[arc];
        surplus[graph.from(arc)] -= flow[arc];
      }
      double sent = 0;
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        surplus[pairs.target(pair)] -= pairs.gbps(pair);
        surplus[pairs.source(group)] += pairs.gbps(pair);
        sent += pairs.gbps(pair);
      }
      for (double left : surplus) {
        assertEquals(0, left, 1e-9 * sent, "conservation");
      }
    }
    return peak(graph, loads);
  }

  private static double peak(FlowGraph graph, double[] loads) {
    double peak = 0;
    for (int arc = 0; arc < loads.length; arc++) {
      assertTrue(loads[arc] == 0 || graph.capacityGbps(arc) > 0, "load on a dead link");
      peak = Math.max(peak, loads[arc] == 0 ? 0 : loads[arc] / graph.capacityGbps(arc));
    }
    return peak;
  }

  /** The bound that lengths prove: Σ c·l / Σ d·dist, by Bellman and Ford. */
  static double boundOf(FlowGraph graph, Commodities pairs, double[] lengths) {
    double capacityPrice = 0;
    for (int arc = 0; arc < lengths.length; arc++) {
      assertTrue(lengths[arc] >= 0, "length below 0");
      capacityPrice += graph.capacityGbps(arc) * lengths[arc];
    }
    double demandPrice = 0;
    for (int group = 0; group < pairs.groups(); group++) {
      double[] distance = distances(graph, pairs.source(group), lengths);
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        demandPrice += pairs.gbps(pair) * distance[pairs.target(pair)];
      }
    }
    return capacityPrice / demandPrice;
  }

  private static double[] distances(FlowGraph graph, int source, double[] lengths) {
    double[] distance = new double[graph.sites()];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    distance[source] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int arc = 0; arc < lengths.length; arc++) {
        double candidate = distance[graph.from(arc)] + lengths[arc];
        if (graph.capacityGbps(arc) > 0 && candidate < distance[graph.to(arc)]) {
          distance[graph.to(arc)] = candidate;
          changed = true;
        }
      }
    }
    return distance;
  }
}
