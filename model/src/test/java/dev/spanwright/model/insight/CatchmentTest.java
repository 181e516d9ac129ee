package dev.spanwright.model.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatchmentTest {

  private static Network of(Site... sites) {
    return Network.empty("Catchment").withSites(Table.of(List.of(sites)));
  }

  private static Site node(String id, double lat, double lon) {
    return Site.of(id, id, SiteKind.INFERENCE_NODE, new Position(lat, lon));
  }

  @Test
  void everyoneIsCountedOnceForTheNearestNode() {
    Site tokyo = node("tokyo", 35.7, 139.7);
    Map<String, Long> both = Catchment.people(of(tokyo, node("osaka", 34.7, 135.5)));
    long alone = Catchment.people(of(tokyo)).get("tokyo");
    assertTrue(both.get("tokyo") + both.get("osaka") >= alone, both::toString);
    assertTrue(both.get("tokyo") < alone, both::toString);
    assertTrue(alone > 100_000_000 && alone < 400_000_000, "people: " + alone);
  }

  @Test
  void onlyInferenceNodesHaveUsersAndOnlyWithinReach() {
    Position place = new Position(35.7, 139.7);
    Site campus = Site.of("campus", "Campus", SiteKind.TRAINING_CAMPUS, place);
    Map<String, Long> people = Catchment.people(of(campus, node("lost", -50, -140)));
    assertEquals(Map.of("lost", 0L), people);
  }
}
