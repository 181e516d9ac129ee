package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a commodity is spread over the arcs, for one unit of it, and the paths that are known of it.
 * Immutable by convention.
 *
 * @param arcs the arcs that it uses
 * @param loads what of a unit runs on each
 * @param paths paths that it may take, as arcs in order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; made and read in hot loops
record Mix(int[] arcs, double[] loads, List<int[]> paths) {

  /** Nothing known. */
  static final Mix EMPTY = new Mix(new int[0], new double[0], List.of());

  Mix {
    paths = List.copyOf(paths);
  }

  /** The mix of paths that together carry a commodity. */
  static Mix of(List<FlowPaths.Part> parts) {
    Builder builder = new Builder();
    for (FlowPaths.Part part : parts) {
      builder.add(part.arcs(), new double[0], part.gbps());
    }
    return builder.build();
  }

  /** Adds up flows of one commodity. */
  static final class Builder {

    private final Map<Integer, Double> loads = new HashMap<>();
    private final List<int[]> paths = new ArrayList<>();
    private double total;

    /**
     * @param partLoads of one unit by arc; empty where each is 1, which is a path
     */
    void add(int[] arcs, double[] partLoads, double amount) {
      for (int i = 0; i < arcs.length; i++) {
        double load = partLoads.length == 0 ? amount : amount * partLoads[i];
        loads.merge(arcs[i], load, Double::sum);
      }
      if (partLoads.length == 0) {
        paths.add(arcs);
      }
      total += amount;
    }

    Mix build() {
      if (total == 0) {
        return EMPTY;
      }
      int[] arcs = loads.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      double[] perUnit = Arrays.stream(arcs).mapToDouble(arc -> loads.get(arc) / total).toArray();
      return new Mix(arcs, perUnit, paths);
    }
  }
}
