package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantPartsTest {

  private static final LinkPlant PLANT = plant();

  private static LinkPlant plant() {
    Site a = Site.of("a", "A", SiteKind.EXCHANGE, new Position(50, 8));
    Site b = Site.of("b", "B", SiteKind.EXCHANGE, new Position(47, 8.5));
    Network network =
        Network.empty("N")
            .withSites(Table.of(List.of(a, b)))
            .withLinks(Table.of(List.of(Link.of("l", "a", "b", "g652d"))));
    return LinkPlanner.standard().layAll(network).get("l");
  }

  @Test
  void spansLieEndToEndWithHutsBetweenThem() {
    List<LinkPart> spans = PlantParts.spans(PLANT);
    List<LinkPart> huts = PlantParts.huts(PLANT);
    assertTrue(spans.size() > 2);
    assertEquals(spans.size() - 1, huts.size());
    assertEquals(0, spans.getFirst().fromShare());
    assertEquals(1, spans.getLast().toShare(), 1e-12);
    for (int i = 0; i < huts.size(); i++) {
      assertEquals(spans.get(i).toShare(), spans.get(i + 1).fromShare());
      assertEquals(spans.get(i).toShare(), huts.get(i).middle(), 1e-9);
    }
  }

  @Test
  void aPartIsNamedByWhatStandsThere() {
    List<LinkPart> spans = PlantParts.spans(PLANT);
    int count = spans.size();
    assertEquals(spans.get(1), PlantParts.spanAt(PLANT, spans.get(1).middle()));
    assertEquals(spans.getFirst(), PlantParts.spanAt(PLANT, 0));
    String name = PlantParts.name(PLANT, spans.get(1));
    assertTrue(name.matches("span 2 of " + count + ", \\d+ km"), name);
    assertEquals(
        "hut 1 of " + (count - 1),
        PlantParts.name(PLANT, LinkPart.place("l", spans.getFirst().toShare() + 0.01)));
  }
}
