package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A long session keeps every step without filling the memory. */
class HistoryMemoryTest {

  private static final int SITES = 200;
  private static final int EDITS = 10_000;
  private static final long MOST_BYTES = 50L << 20;

  private static Network large() {
    List<Site> sites = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < SITES; i++) {
      sites.add(Things.site("s" + i));
      if (i > 0) {
        links.add(Things.link("l" + i, "s" + (i - 1), "s" + i));
        links.add(Things.link("k" + i, "s0", "s" + i));
      }
    }
    return Network.empty("large").withSites(Table.of(sites)).withLinks(Table.of(links));
  }

  /** Of any four edits: two sites move, a link changes, one is added or removed. */
  private static Edit edit(Network network, int i, Random random) {
    Position place = new Position(random.nextInt(120) - 60, random.nextInt(300) - 150);
    Link link = network.links().list().get(random.nextInt(network.links().size()));
    return switch (i % 8) {
      case 2, 6 -> new Edit.ChangeLink(link.change().fiberPairs(1 + random.nextInt(90)).build());
      case 3 -> new Edit.AddLink(Things.link("n" + i, link.from(), link.to()));
      case 7 -> new Edit.RemoveLink("n" + (i - 4));
      default -> new Edit.MoveSite("s" + random.nextInt(SITES), place);
    };
  }

  private static long usedBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      least = Math.min(least, used);
    }
    return least;
  }

  @Test
  void tenThousandEditsOfTwoHundredSitesTakeLessThanFiftyMegabytes() {
    Random random = new Random(6);
    History history = History.startingWith(large());
    Network first = history.current();
    long before = usedBytes();
    for (int i = 0; i < EDITS; i++) {
      history = history.apply(edit(history.current(), i, random));
    }
    long grown = usedBytes() - before;

    assertTrue(grown < MOST_BYTES, "grown by " + (grown >> 20) + " MiB");
    assertTrue(history.steps().size() > EDITS * 9 / 10, "steps: " + history.steps().size());
    assertEquals(first, history.at(0).current());
  }
}
