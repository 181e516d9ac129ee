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
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColorScaleTest {

  private static final Theme THEME = Theme.DARK;
  private static final Link LINK = Link.of("a", "from", "to", "g652d");

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
  void whatHasNoValueIsDotted() {
    LinkColor unknown = utilisation(0, 0);
    assertEquals(new LinkColor(THEME.ramp().unknown(), Dash.UNKNOWN, false), unknown);
    for (ColorBy by : List.of(ColorBy.OWNER, ColorBy.WORST_CASE, ColorBy.FILL_YEAR)) {
      assertEquals(unknown, withoutResult(by), by::id);
    }
  }

  /** Dots would read as a result: no capacity, or no mode that closes. */
  @ParameterizedTest
  @EnumSource(names = {"UTILISATION", "LATENCY", "HEADROOM", "FIBRE", "MARGIN"})
  void whatIsNotComputedYetIsPlain(ColorBy by) {
    assertEquals(new LinkColor(THEME.ramp().unknown(), Dash.SOLID, false), withoutResult(by));
  }

  private static LinkColor withoutResult(ColorBy by) {
    return scale(by, List.of()).color(LINK, Optional.empty(), Optional.empty());
  }

  @Test
  void theBusierDirectionCounts() {
    ColorScale scale = scale(ColorBy.UTILISATION, List.of());
    LinkLoad load = new LinkLoad("a", 1000, 100, 950);
    assertEquals(
        THEME.ramp().steps().get(4), scale.color(LINK, Optional.empty(), Optional.of(load)).ink());
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
        scale(ColorBy.LATENCY, List.of())
            .color(LINK, Optional.of(plant("g652d", ms)), Optional.empty());
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
    List<LegendEntry> legend = scale(ColorBy.LATENCY, plants).legend();
    assertEquals(first, legend.getFirst().label());
    assertEquals(last, legend.getLast().label());
  }

  /** On a scale each class begins where its label says. */
  @ParameterizedTest
  @EnumSource
  void classesBeginWhereTheirLabelsSay(ColorBy by) {
    for (LegendEntry entry : scale(by, List.of()).legend()) {
      String label =
          entry
              .label()
              .replace("under", "0–")
              .replace("over ", "")
              .replaceFirst("^years? ", "")
              .replace("later", "8"); // than year 7
      entry.from().ifPresent(from -> assertTrue(label.startsWith(from), entry::toString));
      assertEquals(
          by == ColorBy.FIBRE || by == ColorBy.OWNER || entry.color().dash() == Dash.UNKNOWN,
          entry.from().isEmpty());
    }
  }

  @Test
  void fibreIsStandardOrHollowCore() {
    ColorScale scale = scale(ColorBy.FIBRE, List.of());
    assertEquals(
        THEME.fibers().standard(),
        scale.color(LINK, Optional.of(plant("g652d", 1)), Optional.empty()).ink());
    assertEquals(
        THEME.fibers().hollowCore(),
        scale.color(LINK, Optional.of(plant("hcf-today", 1)), Optional.empty()).ink());
  }

  @Test
  void fibreOfBothKindsIsMixed() {
    LinkPlant mixed = plant(List.of("g652d", "hcf-today"), 1);
    ColorScale scale = scale(ColorBy.FIBRE, List.of(mixed));
    assertEquals(
        THEME.fibers().mixed(), scale.color(LINK, Optional.of(mixed), Optional.empty()).ink());
    assertEquals(
        LegendEntry.named(
            "mixed", new LinkColor(THEME.fibers().mixed(), Dash.SOLID, false), LineStructure.MIXED),
        scale.legend().getLast());
    LinkPlant standard = plant(List.of("g652d", "g654e"), 1);
    ColorScale without = scale(ColorBy.FIBRE, List.of(standard));
    assertEquals("hollow-core", without.legend().getLast().label());
  }

  /** Every colour that a scale gives is explained. */
  @ParameterizedTest
  @EnumSource
  void theLegendNamesEveryColour(ColorBy by) {
    ColorScale scale = scale(by, List.of());
    List<LinkColor> named = scale.legend().stream().map(LegendEntry::color).toList();
    assertEquals(named.size(), named.stream().distinct().count(), "a colour has two meanings");
    for (double value = 0; value < 15; value += 0.05) {
      LinkPlant plant = plant(value < 7 ? "g652d" : "hcf-today", value);
      LinkLoad load = new LinkLoad("a", 10, value, 0);
      assertTrue(named.contains(scale.color(LINK, Optional.of(plant), Optional.of(load))));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9.9, 0", "10, 1", "30, 2", "99, 2", "100, 3", "299, 3", "300, 4", "1000, 4"})
  void littleHeadroomIsLoud(double spareGbps, int index) {
    LinkLoad large = new LinkLoad("large", 400, 0, 0);
    ColorScale scale = ColorScale.of(ColorBy.HEADROOM, THEME, List.of(), List.of(), List.of(large));
    LinkLoad load = new LinkLoad("a", 1_000, 1_000 - spareGbps, 3);
    LinkColor color = scale.color(LINK, Optional.empty(), Optional.of(load));
    assertEquals(THEME.ramp().steps().get(4 - index), color.ink());
    assertEquals("300 Gbit/s and more", scale.legend().get(5).label());
    LinkLoad over = new LinkLoad("a", 1_000, 1_001, 0);
    assertEquals(Dash.OVER, scale.color(LINK, Optional.empty(), Optional.of(over)).dash());
  }

  @Test
  void ownersOfMostLinksHaveColoursOfTheirOwn() {
    List<Link> links = new ArrayList<>();
    for (int owner = 0; owner < 9; owner++) {
      for (int i = 0; i <= owner; i++) {
        links.add(LINK.change().owner("owner " + owner).build());
      }
    }
    ColorScale scale = ColorScale.of(ColorBy.OWNER, THEME, links, List.of(), List.of());
    assertEquals(
        List.of("owner 2", "owner 3"),
        scale.legend().stream().limit(2).map(LegendEntry::label).toList());
    assertEquals("2 others", scale.legend().get(7).label());
    Link small = LINK.change().owner("owner 0").build();
    assertEquals(
        scale.legend().get(7).color(), scale.color(small, Optional.empty(), Optional.empty()));
    assertEquals(
        7,
        links.stream()
            .filter(l -> !l.owner().equals("owner 0") && !l.owner().equals("owner 1"))
            .map(l -> scale.color(l, Optional.empty(), Optional.empty()))
            .distinct()
            .count());
  }

  private static ColorScale scale(ColorBy by, List<LinkPlant> plants) {
    return ColorScale.of(by, THEME, List.of(LINK), plants, List.of());
  }

  private static LinkColor utilisation(double capacityGbps, double loadGbps) {
    return scale(ColorBy.UTILISATION, List.of())
        .color(LINK, Optional.empty(), Optional.of(new LinkLoad("a", capacityGbps, loadGbps, 0)));
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
