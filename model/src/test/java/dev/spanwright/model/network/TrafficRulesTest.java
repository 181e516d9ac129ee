package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.model.equipment.FieldException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TrafficRulesTest {

  private static final ClassRules TWICE = ClassRules.USUAL.withProtection(Protection.DEDICATED);

  /** So that rules that were changed back are the usual ones again, and the file stays short. */
  @Test
  void keepsOnlyWhatDiffers() {
    TrafficRules changed = TrafficRules.USUAL.with(TrafficClass.BULK, TWICE);

    assertEquals(Map.of(TrafficClass.BULK, TWICE), changed.own());
    assertEquals(ClassRules.USUAL, changed.of(TrafficClass.TRAINING));
    assertEquals(TrafficRules.USUAL, changed.with(TrafficClass.BULK, ClassRules.USUAL));
  }

  @Test
  void refusesWhatIsOutOfRange() {
    FieldException error =
        assertThrows(
            FieldException.class,
            () -> ClassRules.USUAL.withAvailabilityTarget(OptionalDouble.of(1)));
    assertEquals("availabilityTarget", error.field());
    assertThrows(FieldException.class, () -> ClassRules.USUAL.withGrowthPerYear(-0.6));
    assertThrows(FieldException.class, () -> ClassRules.USUAL.withMultiplier(-1));
  }

  @Test
  void aScenarioChangesRulesAndFollowsTheBaseInTheOthers() {
    Network base = Things.ring();
    Network variant = base.withTraffic(base.traffic().with(TrafficClass.BULK, TWICE));
    NetworkDelta delta = NetworkDelta.between(base, variant);
    Network renamed = base.withName("renamed");

    assertEquals(variant, delta.applyTo(base));
    assertEquals(variant.withName("renamed"), delta.rebased(base, renamed).applyTo(renamed));
    assertEquals(
        List.of(
            new FieldChange(
                "traffic.bulk.protection", Protection.RESTORE_SHORTEST, Protection.DEDICATED)),
        Difference.between(base, variant).getFirst().fields());
  }

  @Test
  void anEditSaysWhatItDoes() {
    Network ring = Things.ring();
    Edit edit =
        new Edit.ChangeTraffic(TrafficRules.USUAL.with(TrafficClass.BULK, TWICE), "Protect bulk");

    assertEquals("Protect bulk", edit.describe(ring));
    assertEquals(TWICE, edit.applyTo(ring).traffic().of(TrafficClass.BULK));
  }
}
