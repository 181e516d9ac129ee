package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * The paths that a {@link PathProgram} uses at its present point. Where arcs are still overloaded,
 * because the search was stopped or the amounts do not fit but for rounding, paths over them carry
 * less, so that what is left fits at any moment.
 */
final class PresentPaths {

  private PresentPaths() {}

  /**
   * The paths of every commodity with what they carry.
   *
   * @param capacity of every arc, Gbit/s
   * @param gbps what every commodity carries at most
   */
  static List<List<FlowPaths.Part>> of(PathProgram program, double[] capacity, double[] gbps) {
    FlowMaster master = program.master();
    FlowColumns columns = master.columns();
    double[] load = loads(master, capacity.length);
    List<List<FlowPaths.Part>> byGroup = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      int group = columns.group(column);
      double amount = master.amount(column);
      if (group != FlowColumns.FREE && amount > 0 && columns.arcs(column).length > 0) {
        while (byGroup.size() <= group) {
          byGroup.add(new ArrayList<>());
        }
        double share = 1;
        for (int arc : columns.arcs(column)) {
          share = load[arc] > capacity[arc] ? Math.min(share, capacity[arc] / load[arc]) : share;
        }
        byGroup.get(group).add(new FlowPaths.Part(columns.arcs(column), amount * share));
      }
    }
    List<List<FlowPaths.Part>> paths = new ArrayList<>();
    for (int commodity = 0; commodity < gbps.length; commodity++) {
      int group = program.group(commodity);
      boolean used = group >= 0 && group < byGroup.size();
      paths.add(used ? atMost(gbps[commodity], byGroup.get(group)) : List.of());
    }
    return paths;
  }

  private static double[] loads(FlowMaster master, int arcs) {
    double[] load = new double[arcs];
    FlowColumns columns = master.columns();
    for (int column = 0; column < columns.count(); column++) {
      if (columns.group(column) != FlowColumns.FREE) {
        double amount = master.amount(column);
        for (int arc : columns.arcs(column)) {
          load[arc] += amount;
        }
      }
    }
    return load;
  }

  /** Where rounding made the paths of a commodity carry more than it has, each carries less. */
  private static List<FlowPaths.Part> atMost(double gbps, List<FlowPaths.Part> parts) {
    double sum = parts.stream().mapToDouble(FlowPaths.Part::gbps).sum();
    return sum <= gbps
        ? parts
        : parts.stream()
            .map(part -> new FlowPaths.Part(part.arcs(), part.gbps() * gbps / sum))
            .toList();
  }
}
