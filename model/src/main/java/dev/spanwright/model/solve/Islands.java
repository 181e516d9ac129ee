package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The parts of a graph that no link with capacity joins to each other. Immutable. */
final class Islands {

  private static final int NONE = -1;

  private final int[] island;

  Islands(FlowGraph graph) {
    island = new int[graph.sites()];
    Arrays.fill(island, NONE);
    int[] queue = new int[island.length];
    for (int first = 0; first < island.length; first++) {
      if (island[first] == NONE) {
        flood(graph, first, queue);
      }
    }
  }

  private void flood(FlowGraph graph, int first, int[] queue) {
    int end = 0;
    queue[end++] = first;
    island[first] = first;
    for (int next = 0; next < end; next++) {
      int site = queue[next];
      for (int i = graph.firstOut(site); i < graph.firstOut(site + 1); i++) {
        int other = graph.to(graph.outArc(i));
        if (island[other] == NONE) {
          island[other] = first;
          queue[end++] = other;
        }
      }
    }
  }

  /** Whether there is a path from a site to another. */
  boolean joins(int site, int other) {
    return island[site] == island[other];
  }

  /** Whether every demand has a path in its territory of a graph. */
  static boolean joinAll(FlowGraph graph, Commodities pairs) {
    Map<Territory, Islands> byTerritory = new HashMap<>();
    for (int group = 0; group < pairs.groups(); group++) {
      Islands islands =
          byTerritory.computeIfAbsent(
              pairs.territory(group), territory -> new Islands(graph.within(territory)));
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        if (!islands.joins(pairs.source(group), pairs.target(pair))) {
          return false;
        }
      }
    }
    return true;
  }
}
