package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.solve.LinkLoad;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColorScaleTest {

  private static final Theme THEME = Theme.DARK;

  @ParameterizedTest
  @CsvSource({
    "0, 0", "399, 0", "400, 1", "599, 1", "600, 2", "749, 2", "750, 3", "899, 3", "900, 4",
    "1000, 4"
  })
  void utilisationHasClasses(double loadGbps, int step) {
    LinkColor color = utilisation(1000, loadGbps);
    assertEquals(THEME.ramp().steps().get(step), color.ink());
    assertEquals(Dash.SOLID, color.dash());
    assertEquals(step >= 3, color.glows(), "it glows from 75 %");
  }

  @Test
  void moreThanAllIsOver() {
    LinkColor over = utilisation(1000, 1000.1);
    assertEquals(new LinkColor(THEME.ramp().over(), Dash.OVER, true), over);
    assertEquals(over, utilisation(0, 1), "traffic without capacity");
  }

  @Test
  void whatIsNotKnownIsDotted() {
    LinkColor unknown = utilisation(0, 0);
    assertEquals(new LinkColor(THEME.ramp().unknown(), Dash.UNKNOWN, false), unknown);
    for (ColorBy by : ColorBy.values()) {
      assertEquals(
          unknown, ColorScale.of(by, THEME).color(Optional.empty(), Optional.empty()), by::id);
    }
  }

  @Test
  void theBusierDirectionCounts() {
    ColorScale scale = ColorScale.of(ColorBy.UTILISATION, THEME);
    LinkLoad load = new LinkLoad("a", 1000, 100, 950);
    assertEquals(
        THEME.ramp().steps().get(4), scale.color(Optional.empty(), Optional.of(load)).ink());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.999, 0",
    "1, 1",
    "2.999, 1",
    "3, 2",
    "5.999, 2",
    "6, 3",
    "11.999, 3",
    "12, 4",
    "150, 4"
  })
  void latencyHasClasses(double ms, int step) {
    LinkColor color =
        ColorScale.of(ColorBy.LATENCY, THEME)
            .color(Optional.of(plant("g652d", ms)), Optional.empty());
    assertEquals(THEME.ramp().steps().get(step), color.ink());
    assertFalse(color.glows());
  }

  /** Unit, 3, 6 and 12 units; the last class begins at 60 % of the slowest at the latest. */
  @ParameterizedTest
  @CsvSource({
    "0.15, under 0.01 ms, 0.12 ms and more",
    "0.3, under 0.02 ms, 0.24 ms and more",
    "1.9, under 0.1 ms, 1.2 ms and more",
    "2.1, under 0.2 ms, 2.4 ms and more",
    "12, under 1 ms, 12 ms and more",
    "90, under 5 ms, 60 ms and more",
    "500, under 5 ms, 60 ms and more",
  })
  void latencyClassesFollowTheSlowestLink(double slowestMs, String first, String last) {
    List<LinkPlant> plants = List.of(plant("g652d", 0.01), plant("g652d", slowestMs));
    List<LegendEntry> legend = ColorScale.of(ColorBy.LATENCY, THEME, plants).legend();
    assertEquals(first, legend.getFirst().label());
    assertEquals(last, legend.getLast().label());
  }

  /** On a scale each class begins where its label says. */
  @ParameterizedTest
  @EnumSource
  void classesBeginWhereTheirLabelsSay(ColorBy by) {
    for (LegendEntry entry : ColorScale.of(by, THEME).legend()) {
      String label = entry.label().replace("under", "0–").replace("over ", "");
      entry.from().ifPresent(from -> assertTrue(label.startsWith(from), entry::toString));
      assertEquals(
          by == ColorBy.FIBRE || entry.color().dash() == Dash.UNKNOWN, entry.from().isEmpty());
    }
  }

  @Test
  void fibreIsStandardOrHollowCore() {
    ColorScale scale = ColorScale.of(ColorBy.FIBRE, THEME);
    assertEquals(
        THEME.fibers().standard(),
        scale.color(Optional.of(plant("g652d", 1)), Optional.empty()).ink());
    assertEquals(
        THEME.fibers().hollowCore(),
        scale.color(Optional.of(plant("hcf-today", 1)), Optional.empty()).ink());
  }

  @Test
  void fibreOfBothKindsIsMixed() {
    LinkPlant mixed = plant(List.of("g652d", "hcf-today"), 1);
    ColorScale scale = ColorScale.of(ColorBy.FIBRE, THEME, List.of(mixed));
    assertEquals(THEME.fibers().mixed(), scale.color(Optional.of(mixed), Optional.empty()).ink());
    assertEquals(
        LegendEntry.named(
            "mixed", new LinkColor(THEME.fibers().mixed(), Dash.SOLID, false), LineStructure.MIXED),
        scale.legend().getLast());
    LinkPlant standard = plant(List.of("g652d", "g654e"), 1);
    ColorScale without = ColorScale.of(ColorBy.FIBRE, THEME, List.of(standard));
    assertEquals("hollow-core", without.legend().getLast().label());
  }

  /** Every colour that a scale gives is explained. */
  @ParameterizedTest
  @EnumSource
  void theLegendNamesEveryColour(ColorBy by) {
    ColorScale scale = ColorScale.of(by, THEME);
    List<LinkColor> named = scale.legend().stream().map(LegendEntry::color).toList();
    assertEquals(named.size(), named.stream().distinct().count(), "a colour has two meanings");
    for (double value = 0; value < 15; value += 0.05) {
      LinkPlant plant = plant(value < 7 ? "g652d" : "hcf-today", value);
      LinkLoad load = new LinkLoad("a", 10, value, 0);
      assertTrue(named.contains(scale.color(Optional.of(plant), Optional.of(load))));
    }
  }

  private static LinkColor utilisation(double capacityGbps, double loadGbps) {
    return ColorScale.of(ColorBy.UTILISATION, THEME)
        .color(Optional.empty(), Optional.of(new LinkLoad("a", capacityGbps, loadGbps, 0)));
  }

  private static LinkPlant plant(String fiber, double latencyMs) {
    return plant(List.of(fiber), latencyMs);
  }

  /** A plant with a span of each fibre. */
  private static LinkPlant plant(List<String> fibers, double latencyMs) {
    Position from = new Position(50, 8);
    Position to = new Position(51, 9);
    List<FiberType> types = fibers.stream().map(FiberCatalogue.builtIn()::get).toList();
    return new LinkPlant(
        "a",
        Route.along(List.of(from, to)),
        types.getFirst(),
        100,
        types.stream().map(type -> new Span(type, 100.0 / types.size(), 20, from, to)).toList(),
        List.of(),
        latencyMs * 1000,
        0,
        0,
        20,
        Optional.empty(),
        0,
        0,
        List.of());
  }
}
