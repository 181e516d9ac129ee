package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {

  private static final Network NETWORK =
      Network.empty("Ring")
          .withSites(Table.of(List.of(Things.site("a"), Things.site("b"), Things.site("c"))))
          .withLinks(
              Table.of(
                  List.of(
                      Things.link("ab", "a", "b"),
                      Things.link("bc", "b", "c"),
                      Things.link("ca", "c", "a"))))
          .withWorkloads(
              Table.of(
                  List.<Workload>of(
                      Things.matrix("m", new Workload.DemandMatrix.Entry("a", "b", 10)))))
          .withGroups(
              Table.of(
                  List.of(
                      Things.group("conduit", List.of("ab", "bc"), List.of()),
                      Things.group("feed", List.of("ab"), List.of("c")))));

  @Test
  void withoutFailuresTheNetworkItselfIsLeft() {
    assertSame(NETWORK, Cuts.NONE.left(NETWORK));
    assertTrue(Cuts.NONE.isEmpty());
  }

  @Test
  void aSiteTakesItsLinksAndStaysSoThatItsTrafficCountsAsLost() {
    Cuts cuts = Cuts.site("b");
    assertEquals(List.of("ab", "bc"), cuts.failedLinks(NETWORK));
    Network left = cuts.left(NETWORK);
    assertEquals(List.of("ca"), ids(left.links()));
    assertEquals(NETWORK.sites(), left.sites());
    assertEquals(NETWORK.workloads(), left.workloads());
    assertEquals(List.of(), left.groups().get("conduit").links());
  }

  @Test
  void aGroupTakesItsLinksAndSites() {
    assertEquals(List.of("ab", "bc"), Cuts.group("conduit").failedLinks(NETWORK));
    assertEquals(List.of("c"), Cuts.group("feed").failedSites(NETWORK));
    assertEquals(List.of("ab", "bc", "ca"), Cuts.group("feed").failedLinks(NETWORK));
    assertTrue(Cuts.group("feed").left(NETWORK).links().isEmpty());
  }

  @Test
  void failuresAddUpAndAreMendedOneByOne() {
    Cuts both = Cuts.link("ab").and(Cuts.site("c"));
    assertEquals(List.of("ab", "bc", "ca"), both.failedLinks(NETWORK));
    assertEquals(Cuts.link("ab"), both.without(Cuts.site("c")));
    assertEquals(Cuts.NONE, both.without(both));
  }

  @Test
  void whatIsNoLongerThereDoesNotFail() {
    Network smaller = new Edit.RemoveSite("c").applyTo(NETWORK);
    assertEquals(
        Cuts.link("ab"), Cuts.link("ab").and(Cuts.link("bc")).and(Cuts.site("c")).within(smaller));
  }

  private static List<String> ids(Table<Link> links) {
    return links.stream().map(Link::id).toList();
  }

  @Test
  void aSpanOrAHutTakesItsLinkAndIsMendedByItself() {
    LinkPart span = new LinkPart("bc", 0.2, 0.4);
    Cuts both = Cuts.part(span).and(Cuts.part(LinkPart.place("bc", 0.5)));
    assertEquals(List.of("bc"), both.failedLinks(NETWORK));
    assertEquals(List.of("ab", "ca"), ids(both.left(NETWORK).links()));
    assertEquals(Cuts.part(LinkPart.place("bc", 0.5)), both.without(Cuts.part(span)));
    assertTrue(both.has(Cuts.part(span)));
    assertEquals(Cuts.NONE, both.within(Cuts.link("bc").left(NETWORK)));
    assertThrows(IllegalArgumentException.class, () -> new LinkPart("bc", 0.4, 0.2));
    assertThrows(IllegalArgumentException.class, () -> LinkPart.place("bc", 1.1));
  }
}
