package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private final Network chain =
      Network.empty("Chain")
          .withSites(Table.of(List.of(Things.site("a"), Things.site("b"), Things.site("c"))))
          .withLinks(Table.of(List.of(Things.link("ab", "a", "b"), Things.link("bc", "b", "c"))))
          .withWorkloads(Table.of(List.<Workload>of(Things.gravity("all", 10, "a", "b"))));

  @Test
  void sitesTakeTheLinksBetweenThemAlong() {
    Network part = Excerpt.of(chain, Set.of("a", "b"), Set.of());

    assertEquals(List.of("a", "b"), part.sites().stream().map(Site::id).toList());
    assertEquals(List.of("ab"), part.links().stream().map(Link::id).toList());
    assertTrue(part.workloads().isEmpty());
  }

  @Test
  void aLinkTakesItsEndsAlong() {
    Network part = Excerpt.of(chain, Set.of("a"), Set.of("bc"));

    assertEquals(List.of("a", "b", "c"), part.sites().stream().map(Site::id).toList());
    assertEquals(List.of("bc"), part.links().stream().map(Link::id).toList());
  }

  @Test
  void onlyOwnFibresThatLinksNameComeAlong() {
    List<FiberType> builtIn = Catalogues.builtIn().fibers().types();
    Equipment own = new Equipment(builtIn.subList(0, 2), List.of(), List.of());
    String named = builtIn.getFirst().id();
    Network equipped =
        chain.withEquipment(own).withLinks(Table.of(List.of(Link.of("ab", "a", "b", named))));
    Network part = Excerpt.of(equipped, Set.of("a", "b"), Set.of());

    assertEquals(List.of(named), part.equipment().fibers().stream().map(FiberType::id).toList());
    assertEquals(Equipment.NONE, Excerpt.of(equipped, Set.of("a"), Set.of()).equipment());
  }
}
