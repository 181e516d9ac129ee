package dev.spanwright.model.solve;

/**
 * The linear program over whole flows of sources: which mix of the flows known of every source
 * reaches the largest factor. The first flow of a source is the one that a search arrived at, so
 * that the program starts where the search ended and takes few pivots. Not thread-safe.
 */
final class HeadroomMaster {

  /**
   * Improvement of the factor, relative to an even share of each source, that is not worth a pivot.
   */
  private static final double TOLERANCE = 1e-11;

  /** Saving that makes a flow worth a column, relative to the price of its source. */
  private static final double SAVING = 1e-10;

  /** Share of a source above which its first flow is all that it has. */
  private static final double ALL = 1 - 1e-13;

  private final SourceFlows flows;
  private final FlowMaster master;
  private final int[] firstColumn;
  private final boolean[] mixed;

  /**
   * @param peak highest utilisation of the present flows; capacities are taken times this, so that
   *     the program starts at a factor of 1 whatever the rates are
   * @param cancellation once it says so the program stays incomplete, and must not be used
   */
  HeadroomMaster(FlowGraph graph, SourceFlows flows, double peak, Cancellation cancellation) {
    this.flows = flows;
    double[] capacity = graph.capacities().clone();
    for (int arc = 0; arc < capacity.length; arc++) {
      capacity[arc] *= peak;
    }
    int groups = flows.groups();
    master = new FlowMaster(capacity, 1, Double.POSITIVE_INFINITY, TOLERANCE / groups);
    firstColumn = new int[groups];
    mixed = new boolean[groups];
    for (int group = 0; group < groups && !cancellation.requested(); group++) {
      master.addGroup(0, 1);
      firstColumn[group] = add(group, flows.flow(group));
    }
  }

  /** Makes another flow of a source known. */
  int add(int group, double[] load) {
    int count = 0;
    for (double gbps : load) {
      count += gbps > 0 ? 1 : 0;
    }
    int[] arcs = new int[count];
    double[] loads = new double[count];
    int next = 0;
    for (int arc = 0; next < count; arc++) {
      if (load[arc] > 0) {
        arcs[next] = arc;
        loads[next++] = load[arc];
      }
    }
    return master.addColumn(group, 0, arcs, loads);
  }

  /** Whether a flow of a source would raise the factor at the present prices. */
  boolean improves(int group, double[] load, double[] prices) {
    return Congestion.dot(load, prices) < master.groupPrice(group) * (1 - SAVING);
  }

  FlowMaster.End solve(Cancellation cancellation) {
    return master.solve(cancellation);
  }

  /** Number of pivots so far. */
  int pivots() {
    return master.pivots();
  }

  /** Prices of capacity in the present basis, in any unit. */
  double[] prices() {
    return master.prices();
  }

  /** Makes the mix that was found the flow of every source. */
  void writeBack() {
    FlowColumns columns = master.columns();
    int arcs = flows.flow(0).length;
    double[][] mix = new double[flows.groups()][];
    for (int group = 0; group < mix.length; group++) {
      mixed[group] |= share(firstColumn[group]) < ALL;
      mix[group] = mixed[group] ? new double[arcs] : new double[0];
    }
    for (int column = 0; column < columns.count(); column++) {
      int group = columns.group(column);
      double share = share(column);
      if (share > 0 && mixed[group]) {
        int[] path = columns.arcs(column);
        for (int i = 0; i < path.length; i++) {
          mix[group][path[i]] += share * columns.load(column, i);
        }
      }
    }
    for (int group = 0; group < mix.length; group++) {
      System.arraycopy(mix[group], 0, flows.flow(group), 0, mix[group].length);
    }
  }

  private double share(int column) {
    return master.amount(column) / master.lambda();
  }
}
