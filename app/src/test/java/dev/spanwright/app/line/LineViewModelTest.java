package dev.spanwright.app.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.line.ComparisonRow.Better;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LineViewModelTest {

  private static final FiberType HOLLOW = FiberCatalogue.builtIn().get("hcf-today");

  /** Five spans of 80 km. */
  private final Network network = Lines.ofLength(400);

  private final LineViewModel view = new LineViewModel(Lines.study(network), Optional.empty());

  private LineViewModel choosing(int from, int to) {
    return new LineViewModel(view.study(), Optional.of(view.between(from, to)));
  }

  @Test
  void nothingIsChosenAtFirst() {
    assertEquals(Optional.empty(), view.spans());
    assertEquals("", view.chosenText());
    assertEquals(Optional.empty(), view.changeFiber(HOLLOW));
    assertEquals(Optional.empty(), view.changeLength(50));
    assertTrue(view.onlySpan().isEmpty());
  }

  @Test
  void aClickChoosesASpanAndShiftSeveral() {
    LineViewModel one = new LineViewModel(view.study(), Optional.of(view.choosing(2, true)));
    assertEquals(Optional.of(new SpanRange(2, 2)), one.spans());
    assertEquals(2, one.onlySpan().getAsInt());
    assertTrue(one.chosenText().startsWith("Span 3 of 5  ·  80.0 km  ·  "), one.chosenText());
    assertEquals("80", one.lengthText());

    LineViewModel more = new LineViewModel(view.study(), Optional.of(one.choosing(4, true)));
    assertEquals(Optional.of(new SpanRange(2, 4)), more.spans());
    assertTrue(more.onlySpan().isEmpty());
    assertTrue(more.chosenText().startsWith("Spans 3–5 of 5  ·  240 km"), more.chosenText());
    assertEquals("", more.lengthText());
    assertEquals(new SpanRange(1, 1), more.choosing(1, false).spans(view.study().plant()));
    assertEquals(new SpanRange(0, 4), more.choosing(0, true).spans(view.study().plant()));
    assertEquals(new SpanRange(1, 3), view.between(3, 1).spans(view.study().plant()));
  }

  @Test
  void whatIsChosenStaysWhereItIsWhenItBecomesAnotherFibre() {
    LineViewModel chosen = choosing(1, 3);
    Network after = chosen.changeFiber(HOLLOW).orElseThrow().applyTo(network);
    LineViewModel next = new LineViewModel(Lines.study(after), chosen.chosen());

    assertEquals(4, next.study().plant().spans().size()); // 240 km of hollow-core: two spans
    assertEquals(Optional.of(new SpanRange(1, 2)), next.spans());
    assertEquals(Optional.of(HOLLOW), next.chosenFiber());
    LineViewModel both = new LineViewModel(next.study(), Optional.of(next.between(0, 1)));
    assertEquals(Optional.empty(), both.chosenFiber());
  }

  @Test
  void theSameSpanIsChosenAfterItsLengthWasSet() {
    for (int span : new int[] {0, 2, 4}) {
      LineViewModel chosen = choosing(span, span);
      Network after = chosen.changeLength(30).orElseThrow().applyTo(network);
      LineViewModel next = new LineViewModel(Lines.study(after), chosen.chosenAfter(30));
      assertEquals(Optional.of(new SpanRange(span, span)), next.spans());
      assertEquals("30", next.lengthText());
    }
  }

  @Test
  void hoverSaysPlaceFibrePowerAndNoise() {
    String text = view.hoverText(1);
    assertTrue(text.startsWith("Span 2  ·  80–160 km  ·  G.652.D"), text);
    assertTrue(text.contains("dBm in") && text.contains("behind the hut"), text);
    assertFalse(text.contains("-"), text);
    assertTrue(view.hoverText(4).endsWith("at the end"), view.hoverText(4));
  }

  @Test
  void theComparisonMarksTheBetterSide() {
    List<ComparisonRow> rows = view.comparisonRows();
    assertEquals(
        "capacity latency round-trip gsnr mode channels huts regenerators spans launch",
        String.join(" ", rows.stream().map(ComparisonRow::id).toList()));
    ComparisonRow latency = row(rows, "latency");
    assertEquals(latency.standard(), latency.asDrawn());
    assertEquals(Better.HOLLOW_CORE, latency.better());
    assertTrue(
        latency.difference().matches("−0\\.6\\d ms {2}\\(−3[12] %\\)"), latency.difference());
    ComparisonRow huts = row(rows, "huts");
    assertEquals(List.of("4", "4", "3", "−1"), values(huts));
    assertEquals(Better.HOLLOW_CORE, huts.better());
    assertEquals("5 × 80 km", row(rows, "spans").standard());
    assertEquals("4 × 100 km", row(rows, "spans").hollowCore());
    assertEquals(Better.NEITHER, row(rows, "launch").better());
    assertEquals(Better.NEITHER, row(rows, "regenerators").better());
    assertEquals("", row(rows, "regenerators").difference());
  }

  @Test
  void whereHollowCoreCarriesLessTheCauseIsNamed() {
    Network ultraLow =
        Lines.with(link -> link.fiber("g654e").measuredLengthKm(OptionalDouble.of(967)));
    LineStudy study = Lines.study(ultraLow);
    String limit = study.comparison().orElseThrow().hollowCore().report().limit().label();
    assertLess(study, limit);
  }

  @Test
  void channelsThatGasTakesAreCounted() {
    LineStudy far = Lines.study(Lines.ofLength(1_500));
    var side = far.comparison().orElseThrow().hollowCore();
    int all = side.report().channels().size();
    int dark = all - side.plant().channels();
    assertTrue(dark > 0);
    assertLess(far, "gas lines take %d of %d channels".formatted(dark, all));
  }

  private static void assertLess(LineStudy study, String cause) {
    LineComparison both = study.comparison().orElseThrow();
    double standard = both.standard().plant().capacityGbps();
    double hollow = both.hollowCore().plant().capacityGbps();
    LineViewModel model = new LineViewModel(study, Optional.empty());
    assertEquals(
        "Hollow-core carries %.0f %% less: %s.".formatted((1 - hollow / standard) * 100, cause),
        model.comparisonRemarks().getFirst());
    assertEquals(Better.STANDARD, row(model.comparisonRows(), "capacity").better());
    assertTrue(
        model.comparisonRemarks().stream().anyMatch(s -> s.contains("faster one way")),
        model.comparisonRemarks()::toString);
  }

  @Test
  void aFixedCapacityIsNotCompared() {
    Network fixed = Lines.with(link -> link.fixedCapacityGbps(OptionalDouble.of(400)));
    LineViewModel model = new LineViewModel(Lines.study(fixed), Optional.empty());
    assertEquals(
        "The capacity is fixed: both carry the same.", model.comparisonRemarks().getFirst());
    assertEquals(Better.NEITHER, row(model.comparisonRows(), "capacity").better());
  }

  @Test
  void changesAreWrittenWithATrueSign() {
    assertEquals("+22 %", ComparisonRows.percent(0.22));
    assertEquals("−17 %", ComparisonRows.percent(-0.17));
  }

  private static ComparisonRow row(List<ComparisonRow> rows, String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> values(ComparisonRow row) {
    return List.of(row.asDrawn(), row.standard(), row.hollowCore(), row.difference());
  }
}
