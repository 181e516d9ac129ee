package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds ways around failed links for what ran over them, in the room that other traffic leaves, by
 * shortest augmenting paths (Edmonds, Karp, "Theoretical improvements in algorithmic efficiency for
 * network flow problems", Journal of the ACM 19, 1972). It does not matter whose traffic ran over a
 * link: all of it has to get from one end to the other. Not thread-safe.
 */
final class Detour {

  private static final int NONE = -1;

  /** Share of the traffic that rounding may leave behind, and below which room is none. */
  private static final double ROUNDING = 1e-13;

  private final FlowGraph graph;
  private final List<double[]> ways = new ArrayList<>();
  private final double[] room;
  private final int[] cameBy;
  private final int[] queue;
  private double[] detoured = new double[0];

  Detour(FlowGraph graph) {
    this.graph = graph;
    this.room = new double[graph.arcs()];
    this.cameBy = new int[graph.sites()];
    this.queue = new int[graph.sites()];
  }

  /**
   * Whether all that runs over failed links, in both directions, fits elsewhere.
   *
   * @param links numbers of the links, each once
   * @param load of every arc, Gbit/s; becomes what it is after the detour, and is of no use where
   *     there is none
   * @param peak utilisation that no arc may exceed; none does now
   */
  boolean around(int[] links, double[] load, double peak) {
    for (int arc = 0; arc < room.length; arc++) {
      room[arc] = Math.max(0, graph.capacityGbps(arc) * peak - load[arc]);
    }
    for (int link : links) {
      room[2 * link] = 0;
      room[2 * link + 1] = 0;
    }
    for (int i = 0; i < 2 * links.length; i++) {
      int lost = 2 * links[i / 2] + (i & 1);
      // What took a detour before this arc is none of it, and stays where it is.
      detoured = cleared(i);
      if (!send(lost, load[lost])) {
        return false;
      }
      load[lost] = 0;
      for (int arc = 0; arc < load.length; arc++) {
        load[arc] += detoured[arc];
      }
    }
    return true;
  }

  private double[] cleared(int position) {
    if (position == ways.size()) {
      ways.add(new double[graph.arcs()]);
    }
    double[] clear = ways.get(position);
    Arrays.fill(clear, 0);
    return clear;
  }

  /**
   * The ways that the last detour found for one direction of one of its links, as load of every
   * arc.
   *
   * @param position place of the link among those that were given
   * @param direction 0 for the first arc of the link, 1 for the second
   */
  double[] ways(int position, int direction) {
    return ways.get(2 * position + direction);
  }

  private boolean send(int lost, double gbps) {
    double least = ROUNDING * gbps;
    double left = gbps;
    while (left > least) {
      if (!search(graph.from(lost), graph.to(lost), least)) {
        return false;
      }
      left -= augment(graph.from(lost), graph.to(lost), left);
    }
    return true;
  }

  /** What can run along an arc: into its room, or in place of a detour the other way. */
  private double possible(int arc) {
    return room[arc] + detoured[arc ^ 1];
  }

  private boolean search(int from, int to, double least) {
    Arrays.fill(cameBy, NONE);
    int end = 0;
    queue[end++] = from;
    for (int next = 0; next < end; next++) {
      int site = queue[next];
      for (int i = graph.firstOut(site); i < graph.firstOut(site + 1); i++) {
        int arc = graph.outArc(i);
        int other = graph.to(arc);
        if (other != from && cameBy[other] == NONE && possible(arc) > least) {
          cameBy[other] = arc;
          if (other == to) {
            return true;
          }
          queue[end++] = other;
        }
      }
    }
    return false;
  }

  private double augment(int from, int to, double most) {
    double gbps = most;
    for (int at = to; at != from; at = graph.from(cameBy[at])) {
      gbps = Math.min(gbps, possible(cameBy[at]));
    }
    for (int at = to; at != from; at = graph.from(cameBy[at])) {
      int arc = cameBy[at];
      double back = Math.min(gbps, detoured[arc ^ 1]);
      detoured[arc ^ 1] -= back;
      room[arc ^ 1] += back;
      detoured[arc] += gbps - back;
      room[arc] -= gbps - back;
    }
    return gbps;
  }
}
