package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SplitLinkTest {

  private static final Position A = new Position(40, -100);
  private static final Position B = new Position(42, -90);
  private static final Position WAY_1 = new Position(41.5, -97);
  private static final Position WAY_2 = new Position(41.5, -93);
  private static final Position MIDDLE = Geodesic.between(WAY_1, WAY_2).atFraction(0.5);

  private static Network network(Link link) {
    return Network.empty("Line")
        .withSites(
            Table.of(
                List.of(
                    Things.site("a").withPosition(A),
                    Things.site("b").withPosition(B),
                    Things.site("m").withPosition(MIDDLE))))
        .withLinks(Table.of(List.of(link)))
        .withGroups(Table.of(List.of(Things.group("g", List.of("ab"), List.of()))));
  }

  private static Link link() {
    return Things.link("ab", "a", "b").change().waypoints(List.of(WAY_1, WAY_2)).build();
  }

  @Test
  void bothHalvesKeepWhatTheLinkWasAndGoTheSameWay() {
    Link whole =
        link()
            .change()
            .fiber("hcf-today")
            .fiberPairs(12)
            .band(Band.C_PLUS_L)
            .measuredLengthKm(OptionalDouble.of(1000))
            .routingWeight(OptionalDouble.of(10))
            .owner("Carrier")
            .build();
    Network split = new Edit.SplitLink("ab", "m").applyTo(network(whole));

    Link first = split.links().get("a-m");
    Link second = split.links().get("m-b");
    assertFalse(split.links().contains("ab"));
    assertEquals(List.of(WAY_1), first.waypoints());
    assertEquals(List.of(WAY_2), second.waypoints());
    for (Link half : List.of(first, second)) {
      assertEquals("hcf-today", half.fiber());
      assertEquals(12, half.fiberPairs());
      assertEquals(Band.C_PLUS_L, half.band());
      assertEquals("Carrier", half.owner());
    }
    double firstKm = Geodesic.distanceKm(A, WAY_1) + Geodesic.distanceKm(WAY_1, MIDDLE);
    double lastKm = Geodesic.distanceKm(MIDDLE, WAY_2) + Geodesic.distanceKm(WAY_2, B);
    double measuredKm = first.measuredLengthKm().getAsDouble();
    assertEquals(1000 * firstKm / (firstKm + lastKm), measuredKm, 1e-3);
    assertEquals(1000, measuredKm + second.measuredLengthKm().getAsDouble(), 1e-9);
    assertEquals(
        10, first.routingWeight().getAsDouble() + second.routingWeight().getAsDouble(), 1e-9);
    assertEquals(List.of("a-m", "m-b"), split.groups().get("g").links());
  }

  @Test
  void partsOfAnotherFibreAndHutsStayWhereTheyWere() {
    LineSettings line =
        LineSettings.AUTOMATIC
            .withParts(List.of(new FiberPart(0.2, 0.8, "hcf-today")))
            .withLayout(SpanLayout.AUTOMATIC.withHutShares(List.of(0.1, 0.3, 0.9)));
    Link whole = link().change().waypoints(List.of()).line(line).build();
    Position half = Geodesic.between(A, B).atFraction(0.5);
    Network before = network(whole);
    Network moved = before.withSites(before.sites().with(Things.site("m").withPosition(half)));
    Network split = new Edit.SplitLink("ab", "m").applyTo(moved);

    LineSettings first = split.links().get("a-m").line();
    LineSettings second = split.links().get("m-b").line();
    assertEquals(0.4, first.parts().getFirst().fromShare(), 1e-6);
    assertEquals(1, first.parts().getFirst().toShare(), 1e-6);
    assertEquals(0, second.parts().getFirst().fromShare(), 1e-6);
    assertEquals(0.6, second.parts().getFirst().toShare(), 1e-6);
    assertEquals(0.2, first.layout().hutShares().getFirst(), 1e-6);
    assertEquals(0.6, first.layout().hutShares().getLast(), 1e-6);
    assertEquals(0.8, second.layout().hutShares().getFirst(), 1e-6);
  }

  @Test
  void anEndIsNoPlaceToSplitAt() {
    Edit edit = new Edit.SplitLink("ab", "a");
    assertThrows(IllegalArgumentException.class, () -> edit.applyTo(network(link())));
    assertEquals("Split A – B at M", new Edit.SplitLink("ab", "m").describe(network(link())));
  }
}
