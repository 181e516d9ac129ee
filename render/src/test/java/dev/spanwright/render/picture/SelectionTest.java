package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.SampleScenes;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void togglingAddsAndTakesOut() {
    Selection both = Selection.site("a").toggled(Selection.link("x"));
    assertEquals(new Selection(Set.of("a"), Set.of("x")), both);
    assertEquals(2, both.size());
    assertEquals(Selection.link("x"), both.toggled(Selection.site("a")));
    assertTrue(Selection.site("a").toggled(Selection.site("a")).isEmpty());
  }

  @Test
  void togglingWhatIsPartlyInAddsTheRest() {
    Selection some = new Selection(Set.of("a", "b"), Set.of());
    assertEquals(some, Selection.site("a").toggled(some));
  }

  @Test
  void losesWhatIsNotInTheNetwork() {
    Network network = SampleScenes.evaluation("nsfnet").network();
    String site = network.sites().list().getFirst().id();
    String link = network.links().list().getFirst().id();
    Selection selection = new Selection(Set.of(site, "gone"), Set.of(link, "gone-too"));
    assertEquals(new Selection(Set.of(site), Set.of(link)), selection.within(network));
  }
}
