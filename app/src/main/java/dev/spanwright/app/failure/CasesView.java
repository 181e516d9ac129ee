package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.HBox;

/** Every failure with what is left after it, and the worst ones of all in figures. */
final class CasesView {

  private static final Comparator<CaseRow> WORST_FIRST =
      Comparator.<CaseRow>comparingDouble(row -> row.isWhole() ? 1 : row.outcome().carriedShare())
          .thenComparingDouble(row -> row.outcome().headroom().factor())
          .thenComparingDouble(row -> -row.outcome().worstLatencyMs().orElse(0));

  private final Workspace workspace;
  private final StudyTable<CaseRow> table;
  private final StudyFigure worst = new StudyFigure("failures-worst", "Worst case");
  private final StudyFigure whole = new StudyFigure("failures-whole", "Carry everything");
  private final StudyFigure headroom = new StudyFigure("failures-headroom", "Least headroom");
  private final StudyFigure slowest = new StudyFigure("failures-slowest", "Slowest demand");
  private final HBox figures =
      new HBox(26, worst.node(), whole.node(), headroom.node(), slowest.node());
  private CaseKind kind = CaseKind.ALL;
  private Optional<CaseNames> names = Optional.empty();
  private List<FailureOutcome> outcomes = List.of();

  CasesView(Workspace workspace) {
    this.workspace = workspace;
    table =
        new StudyTable<>(
            "failures-table",
            "Failures",
            CaseRow.columns(),
            row -> row.outcome().failure().id(),
            "carried",
            row -> !row.isWhole(),
            row -> names.ifPresent(n -> workspace.cut(n.cuts(row.outcome().failure()))));
    figures.getStyleClass().add("study-figures");
    workspace.cutsProperty().subscribe(this::follow);
  }

  StudyTable<CaseRow> table() {
    return table;
  }

  HBox figures() {
    return figures;
  }

  /** Lists other kinds of failure. */
  void list(CaseKind next) {
    kind = next;
    refill();
  }

  /** Shows what was found. */
  void show(CaseNames by, List<FailureOutcome> found) {
    names = Optional.of(by);
    outcomes = found;
    refill();
  }

  /** The outcomes that are listed, in the order of the sweep. */
  List<FailureOutcome> listed() {
    return outcomes.stream().filter(o -> kind.has(o.failure().kind())).toList();
  }

  private void refill() {
    List<CaseRow> rows =
        names.stream()
            .flatMap(by -> listed().stream().map(o -> new CaseRow(o, by.of(o.failure()))))
            .sorted(WORST_FIRST)
            .toList();
    table.show(rows);
    summarise(rows);
    follow(workspace.cutsProperty().get());
  }

  private void follow(Cuts cuts) {
    table.follow(
        row ->
            names.map(n -> n.cuts(row.outcome().failure()).equals(cuts)).orElse(false)
                && !cuts.isEmpty());
  }

  private void summarise(List<CaseRow> rows) {
    if (rows.isEmpty()) {
      List.of(worst, whole, headroom, slowest).forEach(StudyFigure::blank);
      return;
    }
    CaseRow least = least(rows, row -> row.outcome().carriedShare());
    worst.show(
        Quantity.percent(least.isWhole() ? 1 : least.outcome().carriedShare()),
        least.isWhole() ? "carried in every case" : "carried after " + least.name(),
        !least.isWhole(),
        choosing(least));
    long good = rows.stream().filter(CaseRow::isWhole).count();
    whole.show(
        "%,d of %,d".formatted(good, rows.size()),
        "cases, " + Quantity.percent((double) good / rows.size()),
        good < rows.size(),
        () -> {});
    CaseRow tightest = least(rows, row -> row.outcome().headroom().factor());
    double factor = tightest.outcome().headroom().factor();
    headroom.show(
        Double.isFinite(factor) ? Quantity.factor(factor) : "–",
        Double.isFinite(factor) ? "after " + tightest.name() : "no demand",
        factor < 1,
        choosing(tightest));
    CaseRow late = least(rows, row -> -row.outcome().worstLatencyMs().orElse(0));
    slowest.show(
        Quantity.latency(late.outcome().worstLatencyMs().orElse(Double.NaN)),
        late.outcome().worstLatencyMs().isPresent() ? "one way, after " + late.name() : "",
        false,
        choosing(late));
  }

  private Runnable choosing(CaseRow row) {
    return () -> table.choose(row.outcome().failure().id());
  }

  private static CaseRow least(List<CaseRow> rows, ToDoubleFunction<CaseRow> by) {
    return rows.stream().min(Comparator.comparingDouble(by)).orElseThrow();
  }
}
