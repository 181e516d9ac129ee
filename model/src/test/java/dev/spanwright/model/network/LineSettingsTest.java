package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LineSettingsTest {

  private static final LineSettings PLAIN = LineSettings.AUTOMATIC;

  @Test
  void aPartReplacesWhatWasThere() {
    LineSettings one = PLAIN.withPart(new FiberPart(0.2, 0.6, "h"), "g");
    assertEquals(List.of(new FiberPart(0.2, 0.6, "h")), one.parts());
    assertEquals(
        List.of(new FiberPart(0.2, 0.4, "h"), new FiberPart(0.4, 0.8, "x")),
        one.withPart(new FiberPart(0.4, 0.8, "x"), "g").parts());
    assertEquals(
        List.of(
            new FiberPart(0.2, 0.3, "h"),
            new FiberPart(0.3, 0.5, "x"),
            new FiberPart(0.5, 0.6, "h")),
        one.withPart(new FiberPart(0.3, 0.5, "x"), "g").parts());
    assertEquals(
        List.of(new FiberPart(0.1, 0.9, "h")),
        one.withPart(new FiberPart(0.1, 0.9, "h"), "g").parts());
    assertEquals(
        List.of(new FiberPart(0.2, 0.9, "h")),
        one.withPart(new FiberPart(0.6, 0.9, "h"), "g").parts(),
        "neighbours are joined");
    assertEquals(
        List.of(new FiberPart(0.2, 0.3, "h")),
        one.withPart(new FiberPart(0.3, 1, "g"), "g").parts(),
        "back to the link's own");
  }

  /** Against a plain list of a thousand small pieces. */
  @Test
  void anySequenceOfConversionsEndsAsPainted() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<String> painted = new ArrayList<>(java.util.Collections.nCopies(100, "g"));
      LineSettings settings = PLAIN;
      for (int step = 0; step < 12; step++) {
        int from = random.nextInt(100);
        int to = from + 1 + random.nextInt(100 - from);
        String fiber = List.of("g", "h", "x").get(random.nextInt(3));
        settings = settings.withPart(new FiberPart(from / 100.0, to / 100.0, fiber), "g");
        for (int i = from; i < to; i++) {
          painted.set(i, fiber);
        }
      }
      for (int i = 0; i < 100; i++) {
        double share = (i + 0.5) / 100;
        String fiber =
            settings.parts().stream()
                .filter(part -> part.fromShare() < share && share < part.toShare())
                .map(FiberPart::fiber)
                .findFirst()
                .orElse("g");
        assertEquals(painted.get(i), fiber);
      }
    }
  }

  private static String refused(org.junit.jupiter.api.function.Executable make) {
    return assertThrows(IllegalArgumentException.class, make).getMessage();
  }

  @Test
  void nonsenseIsRefusedByFieldAndRange() {
    assertEquals("fromShare -0.1 is not 0 to 1", refused(() -> new FiberPart(-0.1, 1, "g")));
    assertEquals("toShare NaN is not 0 to 1", refused(() -> new FiberPart(0, Double.NaN, "g")));
    assertEquals(
        "toShare 0.5 is not more than 0.5 and at most 1 (above fromShare)",
        refused(() -> new FiberPart(0.5, 0.5, "g")));
    List<FiberPart> overlapping = List.of(new FiberPart(0, 0.5, "g"), new FiberPart(0.4, 1, "h"));
    assertEquals(
        "fibreParts[1].fromShare 0.4 is not 0.5 or more, where the part before it ends",
        refused(() -> PLAIN.withParts(overlapping)));
    assertEquals(
        "regenerators -1 is not 0 to 1000",
        refused(() -> PLAIN.withRegenerators(OptionalInt.of(-1))));
    assertEquals(
        "launchPowerDbm 60 is not -30 to 40 dBm",
        refused(() -> PLAIN.withLaunchPowerDbm(OptionalDouble.of(60))));
    SpanLayout layout = SpanLayout.AUTOMATIC;
    assertEquals(
        "spacingKm 0 is not 1 to 1000 km",
        refused(() -> layout.withSpacingKm(OptionalDouble.of(0))));
    assertEquals(
        "minSpanKm 90 is not 1 to 80 km (maxSpanKm)",
        refused(() -> layout.withLimits(OptionalDouble.of(90), OptionalDouble.of(80))));
    assertEquals(
        "hutShares[1] 0.4 is not more than 0.5 and less than 1",
        refused(() -> layout.withHutShares(List.of(0.5, 0.4))));
    assertEquals(
        "hutShares[0] 1 is not more than 0 and less than 1",
        refused(() -> layout.withHutShares(List.of(1.0))));
    List<Double> many = IntStream.rangeClosed(1, 2_001).mapToObj(i -> i / 3_000.0).toList();
    assertEquals(
        "hutShares of 2001 is not at most 2000", refused(() -> layout.withHutShares(many)));
  }
}
