package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.growth.HoseStudy;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.layout.HBox;

/** The years in which links and network are full, and the headroom whoever sends to whom. */
final class GrowthView {

  private static final Comparator<FillRow> SOONEST_FIRST =
      Comparator.<FillRow>comparingInt(row -> row.fill().byDefault().orElse(Integer.MAX_VALUE))
          .thenComparingDouble(row -> -row.fill().utilisation());

  private final StudyTable<FillRow> table;
  private final StudyFigure links = new StudyFigure("fill-first", "First link full");
  private final StudyFigure byDefault = new StudyFigure("fill-default", "Default routing loses");
  private final StudyFigure byBest = new StudyFigure("fill-best", "Best routing loses");
  private final StudyFigure hose = new StudyFigure("fill-hose", "Whoever sends to whom");
  private final HBox figures =
      new HBox(26, links.node(), byDefault.node(), byBest.node(), hose.node());

  GrowthView(Workspace workspace) {
    table =
        new StudyTable<>(
            "fill-table",
            "Years in which links are full",
            FillRow.columns(),
            row -> row.fill().linkId(),
            "byDefault",
            FillRow::isFull,
            row -> workspace.select(Selection.link(row.fill().linkId())));
    table.empty("Nothing that could fill: draw links first.");
  }

  StudyTable<FillRow> table() {
    return table;
  }

  HBox figures() {
    return figures;
  }

  void show(CaseNames names, GrowthStudy study) {
    List<FillRow> rows =
        study.links().stream()
            .map(fill -> new FillRow(fill, names.link(fill.linkId())))
            .sorted(SOONEST_FIRST)
            .toList();
    table.show(rows);
    boolean any = !rows.isEmpty() && rows.getFirst().fill().byDefault().isPresent();
    links.show(
        any ? GrowthWords.year(rows.getFirst().fill().byDefault()) : "none",
        any ? rows.getFirst().name() : "within " + study.horizonYears() + " years",
        any && rows.getFirst().isFull(),
        () -> rows.stream().findFirst().ifPresent(row -> table.choose(row.fill().linkId())));
    show(byDefault, study.byDefault(), study);
    show(byBest, study.byBest(), study);
  }

  private static void show(StudyFigure figure, OptionalInt year, GrowthStudy study) {
    boolean now = year.isPresent() && year.getAsInt() == 0;
    figure.show(
        year.isEmpty() ? "nothing" : now ? "today" : "from year " + year.getAsInt(),
        year.isEmpty() ? "within " + study.horizonYears() + " years" : "",
        now,
        () -> {});
  }

  /** The headroom under the hose, an upper bound of the true one. */
  void show(HoseStudy found) {
    double factor = found.headroom().factor();
    hose.show(
        Double.isFinite(factor) ? "≤ " + Quantity.factor(factor) : "–",
        Double.isFinite(factor)
            ? "headroom over %,d patterns, %s of what sites may send"
                .formatted(found.samples(), Quantity.percent(found.coverage()))
            : "no traffic",
        factor < 1,
        () -> {});
  }
}
