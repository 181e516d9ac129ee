package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;

/**
 * A flow for every site that sends, as load of each arc, which carries all that the site sends.
 * Moves traffic from longer ways to the shortest tree under lengths that follow the load at once.
 * Not thread-safe.
 *
 * <p>Where the flow of a source enters a site by another arc than the shortest tree does, the two
 * ways part at some site before; traffic is shifted between these two segments by a Newton step, as
 * in origin-based traffic assignment (Bar-Gera, "Traffic assignment by paired alternative
 * segments", Transportation Research Part B 44, 2010). A step is capped where the length of an arc
 * would grow by more than e², because lengths are exponential in the load.
 */
final class SourceFlows {

  private static final double TRUST = 2;

  /** Relative difference of lengths that is not worth a shift. */
  private static final double SLIGHT = 1e-9;

  /** Share of a shift that rounding may leave of an emptied segment. */
  private static final double EMPTY = 1e-12;

  private final SourceTree tree;
  private final Congestion congestion;
  private final double[][] demand;
  private final double[][] flow;
  private final Commodities pairs;
  private final int arcs;
  private final int[] sources;
  private double[][] kept = new double[0][0];
  private final int[] mark;
  private final int[] longer;
  private final int[] shorter;
  private int stamp;

  SourceFlows(FlowGraph graph, Commodities pairs, SourceTree tree, Congestion congestion) {
    this.tree = tree;
    this.congestion = congestion;
    this.sources = new int[pairs.groups()];
    this.pairs = pairs;
    this.arcs = graph.arcs();
    this.demand = new double[sources.length][0];
    this.flow = new double[sources.length][0];
    this.mark = new int[graph.sites()];
    this.longer = new int[graph.sites() + 1];
    this.shorter = new int[graph.sites() + 1];
    for (int group = 0; group < sources.length; group++) {
      sources[group] = pairs.source(group);
    }
  }

  /** Number of groups, as {@link Commodities#groups}. */
  int groups() {
    return sources.length;
  }

  int source(int group) {
    return sources[group];
  }

  /** Where the traffic of a group may run. */
  Territory territory(int group) {
    return pairs.territory(group);
  }

  /** Runs the tree from the site of a group, over links that the group may use. */
  void runTree(int group, double[] lengths) {
    tree.run(sources[group], pairs.territory(group), lengths);
  }

  /** What a group sends to every site, Gbit/s; not to be changed. */
  double[] demand(int group) {
    if (demand[group].length == 0) { // so late since it takes long for all at once
      double[] row = new double[mark.length];
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        row[pairs.target(pair)] = pairs.gbps(pair);
      }
      demand[group] = row;
    }
    return demand[group];
  }

  /** Load of every arc by a group, Gbit/s. */
  double[] flow(int group) {
    if (flow[group].length == 0) {
      flow[group] = new double[arcs];
    }
    return flow[group];
  }

  /** Puts all of a group on the present tree. The loads of {@link Congestion} do not follow. */
  void toTree(int group) {
    double[] ofGroup = flow(group);
    java.util.Arrays.fill(ofGroup, 0);
    tree.addLoad(demand(group), ofGroup);
  }

  /** Writes the sum over all groups. */
  void loadInto(double[] load) {
    java.util.Arrays.fill(load, 0);
    for (double[] ofGroup : flow) {
      for (int arc = 0; arc < load.length; arc++) {
        load[arc] += ofGroup[arc];
      }
    }
  }

  /** Writes the sum over the groups that may not run everywhere. */
  void boundLoadInto(double[] load) {
    java.util.Arrays.fill(load, 0);
    for (int group = 0; group < flow.length; group++) {
      if (!territory(group).isEverywhere()) {
        for (int arc = 0; arc < load.length; arc++) {
          load[arc] += flow(group)[arc];
        }
      }
    }
  }

  /**
   * Keeps a copy of all flows; it takes the place of an earlier one.
   *
   * @return false if told to stop: then none is kept
   */
  boolean keep(Cancellation cancellation) {
    if (kept.length == 0) {
      kept = new double[flow.length][0];
    }
    for (int group = 0; group < kept.length; group++) {
      if (cancellation.requested()) {
        forget();
        return false;
      }
      if (kept[group].length == 0) {
        kept[group] = new double[arcs];
      }
      System.arraycopy(flow[group], 0, kept[group], 0, arcs);
    }
    return true;
  }

  /** Goes back to the flows that were kept, and keeps them no longer. */
  void restore() {
    System.arraycopy(kept, 0, flow, 0, kept.length);
    forget();
  }

  /** Lets go of the flows that were kept. */
  void forget() {
    kept = new double[0][0];
  }

  /** Price of the flow of a group at the present lengths. */
  double price(int group) {
    return Congestion.dot(flow[group], congestion.lengths());
  }

  /**
   * Shifts the flow of a group towards the present tree, which was run from its source.
   *
   * @param excess how much longer a way into a site must be, as share of its distance, to be worth
   *     a shift
   */
  void balance(int group, double excess) {
    double tooLong = 1 + Math.max(SLIGHT, excess);
    double[] ofGroup = flow[group];
    double[] lengths = congestion.lengths();
    for (int i = tree.reached() - 1; i > 0; i--) {
      int site = tree.order(i);
      int end = tree.first(site + 1);
      for (int at = tree.first(site); at < end; at++) {
        int arc = tree.in(at);
        if (ofGroup[arc] > 0
            && arc != tree.parent(site)
            && tree.distance(tree.from(arc)) + lengths[arc] > tree.distance(site) * tooLong) {
          shift(ofGroup, sources[group], site, arc);
        }
      }
    }
  }

  /** Shifts from the way on which an arc enters a site to that of the tree. */
  private void shift(double[] ofGroup, int source, int site, int arc) {
    stamp++;
    int at = site;
    mark[at] = stamp;
    while (at != source) {
      at = tree.from(tree.parent(at));
      mark[at] = stamp;
    }
    int hops = 0;
    longer[hops++] = arc;
    double room = ofGroup[arc];
    at = tree.from(arc);
    int ofTree = stamp++;
    while (mark[at] != ofTree) {
      int back = busiestInto(ofGroup, at);
      if (back == SourceTree.NONE) {
        return; // what rounding left of an emptied segment
      }
      if (mark[at] == stamp) {
        takeOutLoop(ofGroup, at, hops);
        return;
      }
      mark[at] = stamp;
      longer[hops++] = back;
      room = Math.min(room, ofGroup[back]);
      at = tree.from(back);
    }
    int parting = at;
    int hopsOfTree = 0;
    for (at = site; at != parting; at = tree.from(tree.parent(at))) {
      shorter[hopsOfTree++] = tree.parent(at);
    }
    double gbps = Math.min(room, newtonStep(hops, hopsOfTree));
    if (gbps > 0) {
      move(ofGroup, longer, hops, -gbps, gbps == room);
      move(ofGroup, shorter, hopsOfTree, gbps, false);
    }
  }

  /** Takes out the loop of a flow that the traced way closed at a site. */
  private void takeOutLoop(double[] ofGroup, int site, int hops) {
    int first = hops - 1;
    double gbps = ofGroup[longer[first]];
    while (tree.to(longer[first]) != site) {
      first--;
      gbps = Math.min(gbps, ofGroup[longer[first]]);
    }
    System.arraycopy(longer, first, longer, 0, hops - first);
    move(ofGroup, longer, hops - first, -gbps, true);
  }

  private int busiestInto(double[] ofGroup, int site) {
    int busiest = SourceTree.NONE;
    double most = 0;
    int end = tree.first(site + 1);
    for (int i = tree.first(site); i < end; i++) {
      int arc = tree.in(i);
      if (ofGroup[arc] > most) {
        most = ofGroup[arc];
        busiest = arc;
      }
    }
    return busiest;
  }

  private double newtonStep(int hops, int hopsOfTree) {
    double[] lengths = congestion.lengths();
    double saving = 0;
    double slope = 0;
    double trust = Double.POSITIVE_INFINITY;
    for (int i = 0; i < hops; i++) {
      saving += lengths[longer[i]];
      slope += congestion.slope(longer[i]);
    }
    double least = SLIGHT * saving;
    for (int i = 0; i < hopsOfTree; i++) {
      saving -= lengths[shorter[i]];
      slope += congestion.slope(shorter[i]);
      trust = Math.min(trust, TRUST * congestion.foldGbps(shorter[i]));
    }
    return saving > least ? Math.min(saving / slope, trust) : 0;
  }

  private void move(double[] ofGroup, int[] arcs, int count, double gbps, boolean clean) {
    for (int i = 0; i < count; i++) {
      int arc = arcs[i];
      ofGroup[arc] += gbps;
      if (clean && ofGroup[arc] < -EMPTY * gbps) {
        ofGroup[arc] = 0; // what rounding leaves of an emptied segment
      }
      congestion.add(arc, gbps);
    }
  }
}
