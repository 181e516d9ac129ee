package dev.spanwright.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineEditsTest {

  private static final FiberType HOLLOW = FiberCatalogue.builtIn().get("hcf-today");
  private static final FiberType STANDARD = FiberCatalogue.builtIn().get("g652d");

  /** Five spans of 80 km. */
  private final Network network = Lines.ofLength(400);

  private static Link link(Network network) {
    return network.links().get(Lines.LINK);
  }

  private static Network converted(Network network, double fromKm, double toKm) {
    return Lines.edits(network).convert(fromKm, toKm, HOLLOW).applyTo(network);
  }

  @Test
  void aPartIsConvertedAndTheStepNamesIt() {
    Edit edit = Lines.edits(network).convert(12, 48.5, HOLLOW);
    assertEquals(
        "Convert 12–48.5 km of Frankfurt – Zurich to Hollow-core, today", edit.describe(network));

    Network after = edit.applyTo(network);
    assertEquals(
        List.of(new FiberPart(12 / 400.0, 48.5 / 400, "hcf-today")), link(after).line().parts());
    assertTrue(Lines.plant(after).isMixed());
  }

  @Test
  void aPartThatEndsBesideAHutEndsAtIt() {
    FiberPart part = link(converted(network, 79.95, 160.04)).line().parts().getFirst();
    assertEquals(0.2, part.fromShare(), 1e-12);
    assertEquals(0.4, part.toShare(), 1e-12);
  }

  @Test
  void convertingAllChangesTheFibreOfTheLink() {
    Edit edit = Lines.edits(network).convert(0, 400.04, HOLLOW);
    assertEquals("Convert Frankfurt – Zurich to Hollow-core, today", edit.describe(network));
    Link after = link(edit.applyTo(network));
    assertEquals("hcf-today", after.fiber());
    assertEquals(List.of(), after.line().parts());
  }

  @Test
  void convertingBitByBitEndsInALinkOfOneFibre() {
    Link after = link(converted(converted(network, 0, 160), 160, 400));
    assertEquals("hcf-today", after.fiber());
    assertEquals(List.of(), after.line().parts());
  }

  @Test
  void aPartMustLieWithinTheLink() {
    LineEdits edits = Lines.edits(network);
    for (double[] km : new double[][] {{-1, 20}, {20, 20}, {30, 20}, {390, 401}}) {
      IllegalArgumentException wrong =
          assertThrows(IllegalArgumentException.class, () -> edits.convert(km[0], km[1], HOLLOW));
      assertTrue(wrong.getMessage().contains("within 0 and 400 km"), wrong.getMessage());
    }
  }

  @Test
  void aPartIsRemoved() {
    Network mixed = converted(network, 80, 160);
    FiberPart part = link(mixed).line().parts().getFirst();
    Edit edit = Lines.edits(mixed).removePart(part, HOLLOW.label());
    assertEquals(
        "Remove 80–160 km Hollow-core, today from Frankfurt – Zurich", edit.describe(mixed));
    assertEquals(network, edit.applyTo(mixed));
  }

  @Test
  void theFibreOfTheLinkSwallowsPartsOfTheSame() {
    Network mixed = converted(network, 80, 160);
    assertEquals(
        List.of(), link(Lines.edits(mixed).changeFiber(HOLLOW).applyTo(mixed)).line().parts());
    FiberType other = FiberCatalogue.builtIn().get("g654e");
    assertEquals(
        1, link(Lines.edits(mixed).changeFiber(other).applyTo(mixed)).line().parts().size());
  }

  @Test
  void aSpanTakesFromTheNextAndHutsAreFixedUntilTheyAreReset() {
    Edit edit = Lines.edits(network).changeLength(1, 100);
    assertEquals("Set span 2 of Frankfurt – Zurich to 100 km", edit.describe(network));
    Network after = edit.applyTo(network);
    assertEquals(List.of(80.0, 100.0, 60.0, 80.0, 80.0), lengths(after));
    assertEquals(4, link(after).line().layout().hutShares().size());

    assertEquals(network, Lines.edits(after).resetLayout().applyTo(after));
  }

  @Test
  void theLastSpanTakesFromTheOneBefore() {
    Network after = Lines.edits(network).changeLength(4, 50.5).applyTo(network);
    assertEquals(List.of(80.0, 80.0, 80.0, 109.5, 50.5), lengths(after));
  }

  @Test
  void theEndOfAPartGoesWithItsHut() {
    Network mixed = converted(network, 80, 160);
    Network after = Lines.edits(mixed).changeLength(1, 90).applyTo(mixed);
    assertEquals(List.of(80.0, 90.0, 70.0, 80.0, 80.0), lengths(after));
    assertEquals(
        List.of(STANDARD, HOLLOW, STANDARD, STANDARD, STANDARD),
        Lines.plant(after).spans().stream().map(Span::fiber).toList());
  }

  @Test
  void aLengthThatTheNeighbourCannotGiveIsRefused() {
    LineEdits edits = Lines.edits(network);
    assertThrows(IllegalArgumentException.class, () -> edits.changeLength(1, 160));
    assertThrows(IllegalArgumentException.class, () -> edits.changeLength(1, 0));
    assertThrows(IllegalArgumentException.class, () -> edits.changeLength(4, Double.NaN));
    LineEdits only = Lines.edits(Lines.ofLength(60));
    assertThrows(IllegalArgumentException.class, () -> only.changeLength(0, 50));
  }

  /** Whatever is done by hand, the length stays and a span is as long as it was made. */
  @Test
  void lengthsHoldOverManyChanges() {
    Random random = new Random(5);
    Network at = network;
    int set = 0;
    for (int i = 0; i < 60; i++) {
      LineEdits edits = Lines.edits(at);
      int spans = edits.plant().spans().size();
      int span = random.nextInt(spans);
      double km = 30 + random.nextInt(700) / 10.0;
      boolean converts = random.nextInt(3) == 0;
      Edit edit;
      try {
        edit =
            converts
                ? edits.convert(km, km + 60, random.nextBoolean() ? HOLLOW : STANDARD)
                : edits.changeLength(span, km);
      } catch (IllegalArgumentException e) {
        continue; // a neighbour that is too short refuses
      }
      at = edit.applyTo(at);
      LinkPlant plant = Lines.plant(at);
      double sum = plant.spans().stream().mapToDouble(Span::lengthKm).sum();
      assertEquals(400, sum, 1e-6, "step " + i);
      if (!converts) {
        assertEquals(km, plant.spans().get(span).lengthKm(), 1e-6, "step " + i);
        assertEquals(spans, plant.spans().size(), "step " + i);
        set++;
      }
    }
    assertTrue(set > 10, set + " lengths were set");
  }

  private static List<Double> lengths(Network network) {
    return Lines.plant(network).spans().stream()
        .map(span -> Math.round(span.lengthKm() * 1e6) / 1e6)
        .toList();
  }
}
