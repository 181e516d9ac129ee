package dev.spanwright.model.network;

import static dev.spanwright.model.network.Things.link;
import static dev.spanwright.model.network.Things.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Workload.DemandMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final Network RING = Things.ring();

  @Test
  void isWhole() {
    assertMessage(
        "link \"ax\" names site \"x\", which is not there",
        () -> RING.withLinks(RING.links().with(link("ax", "a", "x"))));
    assertMessage(
        "link \"xa\" names site \"x\", which is not there",
        () -> RING.withLinks(RING.links().with(link("xa", "x", "a"))));
    assertMessage(
        "workload \"w\" names site \"x\", which is not there",
        () -> withWorkload(Things.matrix("w", new DemandMatrix.Entry("a", "x", 1))));
    assertMessage(
        "workload \"w\" names site \"x\", which is not there",
        () -> withWorkload(Things.gravity("w", 1, "a", "x")));
    assertMessage(
        "workload \"w\" names site \"x\", which is not there",
        () -> withWorkload(Things.run("w", "a", "x")));
    assertMessage(
        "workload \"w\" names site \"x\", which is not there",
        () -> withWorkload(Things.bulk("w", List.of("x"), List.of("a"))));
    assertMessage(
        "workload \"w\" names site \"x\", which is not there",
        () -> withWorkload(Things.bulk("w", List.of("a"), List.of("x"))));
    assertMessage(
        "shared-risk group \"s\" names site \"x\", which is not there",
        () -> withGroup(Things.group("s", List.of(), List.of("x"))));
    assertMessage(
        "shared-risk group \"s\" names link \"xy\", which is not there",
        () -> withGroup(Things.group("s", List.of("xy"), List.of())));
    assertMessage(
        "link \"ab\" names site \"b\", which is not there",
        () -> RING.withSites(RING.sites().without("b")));
    assertMessage(
        "shared-risk group \"conduit\" names link \"ab\", which is not there",
        () -> RING.withLinks(RING.links().without("ab")));
  }

  private static Network withWorkload(Workload workload) {
    return RING.withWorkloads(RING.workloads().with(workload));
  }

  private static Network withGroup(SharedRiskGroup group) {
    return RING.withGroups(RING.groups().with(group));
  }

  private static void assertMessage(String message, Runnable made) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, made::run).getMessage());
  }

  @Test
  void hasAName() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Network.empty(" ")).getMessage();
    assertTrue(message.startsWith("the name of the network is blank"), message);
  }

  @Test
  void beginsEmpty() {
    Network empty = Network.empty("New");
    assertEquals("New", empty.name());
    assertTrue(empty.sites().isEmpty() && empty.links().isEmpty());
    assertTrue(empty.workloads().isEmpty() && empty.groups().isEmpty());
  }

  @Test
  void findsTheLinksOfASiteInTheirOrder() {
    assertEquals(List.of("ab", "da", "ac"), RING.linksAt("a").stream().map(Link::id).toList());
    assertEquals(List.of(), RING.linksAt("nobody"));
    assertTrue(link("ab", "a", "b").touches("a") && link("ab", "a", "b").touches("b"));
    assertTrue(!link("ab", "a", "b").touches("c"));
  }

  @Test
  void sharesWhatAChangeDoesNotTouch() {
    Network more = RING.withSites(RING.sites().with(site("e")));
    assertSame(RING.links(), more.links());
    assertSame(RING.workloads(), more.workloads());
    assertSame(RING.sites().get("a"), more.sites().get("a"));
    assertNotEquals(RING, more);
    assertEquals(RING, more.withSites(more.sites().without("e")));
  }

  @Test
  void buildsChangedLinks() {
    Link before = RING.links().get("ab");
    assertEquals(before, before.change().build());
    Link after = before.change().fiber("hcf-today").fiberPairs(4).band(Band.C_PLUS_L).build();
    assertEquals("hcf-today", after.fiber());
    assertEquals(4, after.fiberPairs());
    assertEquals(Band.C_PLUS_L, after.band());
    assertEquals(before.routeFactor(), after.routeFactor());
    assertEquals("g652d", before.fiber(), "the old link stays");
  }
}
