package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits with undo and redo, against the plain list of networks that were seen. */
class HistoryPropertyTest {

  private static final int EDITS = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void leadsAllTheWayBackAndForthOverIdenticalNetworks(long seed) {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(seed);
    History history = History.startingWith(Things.ring());
    List<Network> seen = new ArrayList<>(List.of(history.current()));
    int at = 0;
    for (int i = 0; i < EDITS; i++) {
      switch (random.nextInt(5)) {
        case 0 -> {
          history = history.undo();
          at = Math.max(0, at - 1);
        }
        case 1 -> {
          history = history.redo();
          at = Math.min(seen.size() - 1, at + 1);
        }
        default -> {
          Network before = history.current();
          history = history.apply(edits.next(before));
          if (!history.current().equals(before)) {
            seen.subList(++at, seen.size()).clear();
            seen.add(history.current());
            assertWhole(history.current());
          }
        }
      }
      assertSame(seen.get(at), history.current());
      assertEquals(at, history.steps().size());
    }
    assertTrue(seen.size() > EDITS / 10, "steps: " + seen.size());
    assertWalk(history, seen, at);
  }

  private static void assertWalk(History from, List<Network> seen, int at) {
    History history = from;
    for (int i = at; i > 0; i--) {
      assertEquals(seen.get(i - 1), history.undoable().orElseThrow().before());
      history = history.undo();
      assertSame(seen.get(i - 1), history.current());
    }
    assertSame(history, history.undo());
    for (int i = 1; i < seen.size(); i++) {
      history = history.redo();
      assertSame(seen.get(i), history.current());
    }
    assertSame(history, history.redo());
  }

  /** Says itself what the constructor of a network promises. */
  private static void assertWhole(Network network) {
    Set<String> sites = unique(network.sites());
    Set<String> links = unique(network.links());
    unique(network.workloads());
    unique(network.groups());
    for (Link link : network.links()) {
      assertTrue(sites.contains(link.from()) && sites.contains(link.to()), link.toString());
      assertNotEquals(link.from(), link.to());
    }
    network.workloads().forEach(w -> assertTrue(sites.containsAll(w.sites()), w.toString()));
    for (SharedRiskGroup group : network.groups()) {
      assertTrue(sites.containsAll(group.sites()), group.toString());
      assertTrue(links.containsAll(group.links()), group.toString());
    }
  }

  private static Set<String> unique(Table<? extends Identified> table) {
    Set<String> ids = new HashSet<>();
    table.forEach(item -> assertTrue(ids.add(item.id()), item.id()));
    assertEquals(table.size(), ids.size());
    return ids;
  }
}
