package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every number of sites, links and workloads: what is accepted, and what a message says. */
class RangesTest {

  /**
   * A number in its place.
   *
   * @param least smallest value accepted, or 0 where it has to be more than 0
   */
  private record Field(
      String name, double least, boolean open, double most, DoubleFunction<?> maker) {

    static Field from(String name, double least, double most, DoubleFunction<?> maker) {
      return new Field(name, least, false, most, maker);
    }

    static Field above0(String name, double most, DoubleFunction<?> maker) {
      return new Field(name, 0, true, most, maker);
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          Field.above0("powerMw", 100_000, mw -> new Power(mw, "")),
          Field.from("routeFactor", 1, 5, f -> link().routeFactor(f).build()),
          Field.above0(
              "measuredLengthKm",
              80_000,
              km -> link().measuredLengthKm(OptionalDouble.of(km)).build()),
          Field.from(
              "fixedCapacityGbps",
              0,
              1e9,
              gbps -> link().fixedCapacityGbps(OptionalDouble.of(gbps)).build()),
          Field.above0(
              "routingWeight", 1e9, w -> link().routingWeight(OptionalDouble.of(w)).build()),
          Field.above0(
              "latencyObjectiveMs", 1e4, ms -> Things.matrix("m", 0, OptionalDouble.of(ms))),
          Field.from("gbps", 0, 1e9, gbps -> new DemandMatrix.Entry("a", "b", gbps)),
          Field.above0("weight", 1e12, weight -> new GravityMatrix.Mass("a", weight)),
          Field.from("totalGbps", 0, 1e9, gbps -> Things.gravity("g", gbps, "a", "b")),
          Field.above0("parametersBillion", 1e6, n -> Things.run("t", n, 12.7, 26, 1, 0.9)),
          Field.above0("bitsPerParameter", 64, b -> Things.run("t", 405, b, 26, 1, 0.9)),
          Field.above0("computeStepSeconds", 1e5, s -> Things.run("t", 405, 12.7, s, 1, 0.9)),
          Field.from("targetUtilisation", 0.01, 0.999, u -> Things.run("t", 405, 12.7, 26, 1, u)),
          Field.above0("terabytes", 1e9, tb -> Things.bulk("b", List.of(), List.of(), tb, 1)),
          Field.above0("deadlineHours", 1e5, h -> Things.bulk("b", List.of(), List.of(), 1, h)));

  /**
   * A whole number in its place; from {@code least} to {@code most}.
   *
   * @param most largest value accepted
   */
  private record Whole(String name, int least, int most, IntFunction<?> maker) {}

  private static final List<Whole> WHOLES =
      List.of(
          new Whole("fibrePairs", 1, 10_000, n -> link().fiberPairs(n).build()),
          new Whole("priority", 0, 7, p -> Things.matrix("m", p, OptionalDouble.empty())),
          new Whole("stepsPerSync", 1, 1_000_000, h -> Things.run("t", 405, 12.7, 26, h, 0.9)));

  private static LinkBuilder link() {
    return Things.link("ab", "a", "b").change();
  }

  @TestFactory
  Stream<DynamicTest> takesBothEndsOfTheRangeAndNothingBeyond() {
    return FIELDS.stream().map(field -> DynamicTest.dynamicTest(field.name(), () -> check(field)));
  }

  private static void check(Field field) {
    assertDoesNotThrow(() -> field.maker().apply(field.most()));
    double lowest = field.open() ? Double.MIN_VALUE : field.least();
    assertDoesNotThrow(() -> field.maker().apply(lowest));
    double below = field.open() ? 0 : Math.nextDown(field.least());
    for (double wrong :
        new double[] {
          below,
          -1,
          Math.nextUp(field.most()),
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY
        }) {
      String message =
          assertThrows(
                  IllegalArgumentException.class,
                  () -> field.maker().apply(wrong),
                  field.name() + " " + wrong)
              .getMessage();
      assertTrue(message.startsWith(field.name() + " "), message);
      assertSays(message, wrong);
      assertSays(message, field.least());
      assertSays(message, field.most());
    }
  }

  private static void assertSays(String message, double value) {
    String plain =
        value == Math.rint(value) && Double.isFinite(value)
            ? Long.toString((long) value)
            : Double.toString(value);
    assertTrue(
        List.of(message.split(" ", -1)).contains(plain), () -> plain + " in \"" + message + "\"");
  }

  @TestFactory
  Stream<DynamicTest> takesWholeNumbersOfTheRangeAndNothingBeyond() {
    return WHOLES.stream().map(field -> DynamicTest.dynamicTest(field.name(), () -> check(field)));
  }

  private static void check(Whole field) {
    assertDoesNotThrow(() -> field.maker().apply(field.least()));
    assertDoesNotThrow(() -> field.maker().apply(field.most()));
    for (int wrong :
        new int[] {field.least() - 1, field.most() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> field.maker().apply(wrong))
              .getMessage();
      assertTrue(message.startsWith(field.name() + " " + wrong + " is not "), message);
      assertSays(message, field.most());
    }
  }

  @Test
  void saysAUnitWhereThereIsOne() {
    assertEquals(
        "powerMw 200000 is not more than 0 and at most 100000 MW",
        wrong(() -> new Power(200_000, "")));
    assertEquals("routeFactor 0.5 is not 1 to 5", wrong(() -> link().routeFactor(0.5).build()));
    assertEquals(
        "measuredLengthKm NaN is not more than 0 and at most 80000 km",
        wrong(() -> link().measuredLengthKm(OptionalDouble.of(Double.NaN)).build()));
  }

  @Test
  void wantsIdentifiersAndNames() {
    assertAll(
        () -> assertSays(wrong(() -> Things.site("a b")), "\"a b\"", Ids.EXPECTED),
        () -> assertSays(wrong(() -> Things.link("a/b", "a", "b")), "\"a/b\"", Ids.EXPECTED),
        () -> assertSays(wrong(() -> Things.matrix("")), "\"\"", Ids.EXPECTED),
        () -> assertSays(wrong(() -> Things.group("ö", List.of(), List.of())), "\"ö\""),
        () -> assertSays(wrong(() -> Things.site("a").withName(" ")), "site \"a\" is blank"),
        () ->
            assertSays(
                wrong(
                    () ->
                        new SharedRiskGroup(
                            "g", "\t", List.of(), List.of(), "", PropertyValue.Fields.NONE)),
                "shared-risk group \"g\" is blank"),
        () ->
            assertSays(
                wrong(
                    () ->
                        new DemandMatrix(
                            "m",
                            "",
                            TrafficClass.GENERAL,
                            0,
                            OptionalDouble.empty(),
                            List.of(),
                            "",
                            PropertyValue.Fields.NONE)),
                "workload \"m\" is blank"));
  }

  @Test
  void wantsTwoDifferentEnds() {
    assertSays(wrong(() -> Things.link("x", "a", "a")), "\"x\"", "\"a\" at both ends", "expected");
    assertSays(wrong(() -> new DemandMatrix.Entry("a", "a", 1)), "\"a\" at both ends", "expected");
  }

  private static void assertSays(String message, String... parts) {
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
  }

  private static String wrong(Runnable maker) {
    return assertThrows(IllegalArgumentException.class, maker::run).getMessage();
  }
}
