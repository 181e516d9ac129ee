package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.LinkPart;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.HitMap.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitMapTest {

  private static final Outline LINE = new Outline.Builder(false).add(0, 50).add(200, 50).build();
  private static final Outline STEEP = new Outline.Builder(false).add(100, 0).add(100, 200).build();

  private static final LinkPart HUT = LinkPart.place("level", 0.2);

  private final HitMap hits =
      new HitMap(
          List.of(new HitMap.SiteSpot("near", 100, 50, 8), new HitMap.SiteSpot("far", 120, 50, 5)),
          List.of(new HitMap.LinkTrace("level", LINE, 4), new HitMap.LinkTrace("steep", STEEP, 2)),
          List.of(new HitMap.HutTrace(HUT, 40, 50)),
          List.of(new Box(200, 20, 60, 14)));

  @Test
  void sitesComeBeforeLinksThoughTheseAreNearer() {
    assertEquals(
        List.of(new Hit.OnSite("near"), new Hit.OnLink("level"), new Hit.OnLink("steep")),
        hits.at(100, 50, 3));
    assertEquals(
        List.of(new Hit.OnSite("near"), new Hit.OnSite("far"), new Hit.OnLink("level")),
        hits.at(109, 50, 7));
  }

  @Test
  void reachCountsFromTheEdgeOfWhatIsDrawn() {
    assertEquals(List.of(new Hit.OnLink("level")), hits.at(30, 55.9, 4));
    assertEquals(List.of(), hits.at(30, 56.1, 4));
    assertEquals(List.of(new Hit.OnSite("far")), hits.at(120, 58.9, 4));
    assertEquals(List.of(), hits.at(120, 59.1, 4));
  }

  @Test
  void aNameIsFoundWithinReach() {
    assertTrue(hits.isWritten(230, 25, 0.1));
    assertTrue(hits.isWritten(197, 25, 4));
    assertFalse(hits.isWritten(195, 25, 4));
    assertFalse(hits.isWritten(230, 39, 4));
  }

  @Test
  void aHutIsFoundWithinReach() {
    assertEquals(HUT, hits.hutAt(43, 54, 5).orElseThrow());
    assertTrue(hits.hutAt(43, 54, 4.9).isEmpty());
  }

  @Test
  void nearerLinksComeFirst() {
    assertEquals(
        List.of(new Hit.OnLink("steep"), new Hit.OnLink("level")),
        hits.at(103, 70, 30).stream().filter(Hit.OnLink.class::isInstance).toList());
  }

  @Test
  void findsTheSitesInARectangle() {
    assertEquals(List.of("near", "far"), hits.sitesIn(100, 50, 120, 50));
    assertEquals(List.of("far"), hits.sitesIn(101, 0, 200, 200));
    assertEquals(List.of(), hits.sitesIn(0, 51, 200, 200));
  }

  @Test
  void findsTheLineOfALink() {
    assertSame(STEEP, hits.line("steep").orElseThrow());
    assertTrue(hits.line("none").isEmpty());
    assertEquals(List.of(), HitMap.EMPTY.at(0, 0, 1e9));
  }
}
