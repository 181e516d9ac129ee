package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetourTest {

  /** Link 0 joins a and b; a-c-b and a-d-b are the ways around it, c-d joins these. */
  private static final FlowGraph GRAPH =
      FlowGraph.of(
          List.of("a", "b", "c", "d"),
          List.of(
              new FlowEdge("ab", "a", "b", 10, 1),
              new FlowEdge("ac", "a", "c", 10, 1),
              new FlowEdge("cb", "c", "b", 10, 1),
              new FlowEdge("ad", "a", "d", 10, 1),
              new FlowEdge("db", "d", "b", 10, 1),
              new FlowEdge("cd", "c", "d", 10, 1)));

  @Test
  void takesAllWaysWithRoom() {
    double[] load = load(8, 0, 6, 0, 0, 0, 0, 0, 7, 0, 0, 8);
    assertFalse(
        new Detour(GRAPH).around(new int[] {0}, load.clone(), 0.8), "2 fit by c and 1 by d");
    assertTrue(new Detour(GRAPH).around(new int[] {0}, load, 1.05));
    assertArrayEquals(new double[] {0, 0}, new double[] {load[0], load[1]});
    for (double gbps : load) {
      assertTrue(gbps <= 10.5 * (1 + 1e-12), () -> "above the peak: " + gbps);
    }
    assertEquals(8, load[2] - 6 + load[6], 1e-12, "leaves a");
    assertEquals(8, load[4] + load[8] - 7, 1e-12, "comes to b");
    assertEquals(load[2] - 6 + load[11] - 8, load[4], 1e-12, "passes c");
  }

  /** What the one direction takes is gone for the other, and does not cancel out with it. */
  @Test
  void keepsTheDirectionsApart() {
    double[] load = load(8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertTrue(new Detour(GRAPH).around(new int[] {0}, load, 0.4));
    double[] expected = load(0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0);
    assertArrayEquals(expected, load, 1e-12);
  }

  /** The first way, a-x-y-b, is in the way of two longer ones by either half of it. */
  @Test
  void turnsBackAPartOfAFirstDetour() {
    FlowGraph graph =
        FlowGraph.of(
            List.of("a", "b", "x", "y", "p", "q", "r", "s"),
            List.of(
                new FlowEdge("ab", "a", "b", 20, 1),
                new FlowEdge("ax", "a", "x", 10, 1),
                new FlowEdge("xy", "x", "y", 10, 1),
                new FlowEdge("yb", "y", "b", 10, 1),
                new FlowEdge("ap", "a", "p", 10, 1),
                new FlowEdge("pq", "p", "q", 10, 1),
                new FlowEdge("qy", "q", "y", 10, 1),
                new FlowEdge("xr", "x", "r", 10, 1),
                new FlowEdge("rs", "r", "s", 10, 1),
                new FlowEdge("sb", "s", "b", 10, 1)));
    double[] load = new double[graph.arcs()];
    load[0] = 20;
    load[5] = 10; // y to x is full, so that only turning back helps
    assertTrue(new Detour(graph).around(new int[] {0}, load, 1));
    assertEquals(0, load[4], 1e-12, "nothing is left from x to y");
    assertEquals(10, load[5], 1e-12, "other traffic stays");
    assertEquals(10, load[14], 1e-12, "half goes on from x by r");
  }

  private static double[] load(double... ofArcs) {
    return ofArcs;
  }
}
