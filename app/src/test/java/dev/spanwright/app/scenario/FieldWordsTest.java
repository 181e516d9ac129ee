package dev.spanwright.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.network.FieldChange;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  private static final Network NETWORK = Network.empty("n");

  @Test
  void rulesOfTrafficClassesAreNamedWithTheirClass() {
    assertEquals(
        "training protection None → 1+1, two disjoint paths",
        words("traffic.training.protection", Protection.NONE, Protection.DEDICATED));
    assertEquals(
        "bulk availability target none → 0.999",
        words("traffic.bulk.availabilityTarget", OptionalDouble.empty(), OptionalDouble.of(0.999)));
    assertEquals("bulk growth per year 0.3 → 0.5", words("traffic.bulk.growthPerYear", 0.3, 0.5));
  }

  @Test
  void otherFieldsGoByTheirLastPart() {
    assertEquals("margin, dB 2 → 3", words("planning.marginDb", 2.0, 3.0));
  }

  private static String words(String field, Object from, Object to) {
    return FieldWords.of(new FieldChange(field, from, to), NETWORK, NETWORK);
  }
}
