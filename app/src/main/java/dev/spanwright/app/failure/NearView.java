package dev.spanwright.app.failure;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.map.Names;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.resilience.DiversityRequest;
import dev.spanwright.model.resilience.DiversityStudy;
import dev.spanwright.model.resilience.NearStretch;
import dev.spanwright.model.resilience.PairDiversity;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Where links that are taken as independent run near each other, and paths that share something.
 */
final class NearView {

  private final StudyTable<NearRow> table;
  private final StudyFigure count = new StudyFigure("near-count", "Suspicions");
  private final HBox figures = new HBox(6);
  private final Consumer<DiversityRequest> ask;
  private final List<Runnable> shown = new ArrayList<>();
  private DiversityRequest request = DiversityRequest.USUAL;

  /**
   * @param ask takes what shall count as near
   */
  NearView(Workspace workspace, Consumer<DiversityRequest> ask) {
    this.ask = ask;
    table =
        new StudyTable<>(
            "near-table",
            "Links near each other",
            NearRow.columns(),
            NearRow::key,
            "what",
            row -> false,
            row -> workspace.select(new Selection(Set.of(), row.links())));
    table.empty("No two links that are taken as independent run so near each other.");
    figures.setAlignment(Pos.CENTER_LEFT);
    figures.setFillHeight(false); // words stand beside the middle of their fields
    figures
        .getChildren()
        .setAll(
            count.node(),
            word("    within"),
            field("near-km", "Counts as near, km", r -> r.nearKm(), this::near),
            word("km of each other, over"),
            field("near-length", "Over at least, km", r -> r.lengthKm(), this::length),
            word("km, farther than"),
            field("near-around", "Away from common sites, km", r -> r.aroundSiteKm(), this::around),
            word("km from a common site"));
  }

  private static Label word(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("tile-remark");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Node field(
      String id,
      String name,
      ToDoubleFunction<DiversityRequest> value,
      DoubleFunction<DiversityRequest> changed) {
    CheckedField field =
        new CheckedField(id, text -> NumberText.use(text, km -> take(changed.apply(km))));
    field.input().setAccessibleText(name);
    field.input().setPrefWidth(56);
    Runnable show = () -> field.show(NumberText.of(value.applyAsDouble(request)));
    shown.add(show);
    show.run();
    return field.node();
  }

  private DiversityRequest near(double km) {
    return new DiversityRequest(km, request.lengthKm(), request.aroundSiteKm());
  }

  private DiversityRequest length(double km) {
    return new DiversityRequest(request.nearKm(), km, request.aroundSiteKm());
  }

  private DiversityRequest around(double km) {
    return new DiversityRequest(request.nearKm(), request.lengthKm(), km);
  }

  private void take(DiversityRequest next) {
    if (!next.equals(request)) {
      request = next;
      shown.forEach(Runnable::run);
      ask.accept(next);
    }
  }

  StudyTable<NearRow> table() {
    return table;
  }

  HBox figures() {
    return figures;
  }

  void show(Evaluation evaluation, DiversityStudy study) {
    Network network = evaluation.network();
    List<NearRow> rows = new ArrayList<>();
    study.doubtful().forEach(pair -> rows.add(row(network, pair)));
    rows.addAll(near(network, study.near()));
    table.show(rows);
    double km = rows.stream().mapToDouble(row -> row.lengthKm().orElse(0.0)).sum();
    count.show(
        "%,d".formatted(rows.size()),
        rows.isEmpty() ? "nothing is near" : "%,.0f km in all".formatted(km),
        false,
        () -> {});
  }

  /** One row for two links, however often they come near; those over the longest way first. */
  private static List<NearRow> near(Network network, List<NearStretch> stretches) {
    Map<Set<String>, List<NearStretch>> pairs = new LinkedHashMap<>();
    for (NearStretch stretch : stretches) {
      pairs
          .computeIfAbsent(Set.of(stretch.linkId(), stretch.otherId()), _ -> new ArrayList<>())
          .add(stretch);
    }
    return pairs.values().stream()
        .map(of -> row(network, of))
        .sorted(Comparator.comparingDouble(row -> -row.lengthKm().orElse(0.0)))
        .toList();
  }

  private static NearRow row(Network network, List<NearStretch> stretches) {
    NearStretch first = stretches.getFirst();
    // Both links may tell of the same stretch: one of them counts.
    double lengthKm =
        stretches.stream()
            .filter(stretch -> stretch.linkId().equals(first.linkId()))
            .mapToDouble(NearStretch::lengthKm)
            .sum();
    return new NearRow(
        first.linkId() + " " + first.otherId(),
        "Run near each other",
        link(network, first.linkId()),
        link(network, first.otherId()),
        Optional.of(lengthKm),
        Optional.of(stretches.stream().mapToDouble(NearStretch::nearestKm).min().orElseThrow()),
        Set.of(first.linkId(), first.otherId()),
        places(stretches));
  }

  private static List<List<Position>> places(List<NearStretch> stretches) {
    return stretches.stream().map(NearStretch::places).toList();
  }

  private static NearRow row(Network network, PairDiversity pair) {
    List<String> shared = new ArrayList<>();
    pair.sharedSites()
        .forEach(id -> shared.add(network.sites().find(id).map(s -> s.name()).orElse(id)));
    pair.sharedGroups()
        .forEach(id -> shared.add(network.groups().find(id).map(g -> g.name()).orElse(id)));
    pair.near()
        .forEach(
            s -> shared.add(link(network, s.linkId()) + " near " + link(network, s.otherId())));
    boolean single = pair.pair().protection().isEmpty();
    Set<String> links = new HashSet<>();
    pair.pair().working().ifPresent(path -> links.addAll(path.links()));
    pair.pair().protection().ifPresent(path -> links.addAll(path.links()));
    return new NearRow(
        "pair " + pair.demand().id(),
        single ? "No second path" : "Both paths share",
        Names.demand(network, pair.demand()),
        single ? "" : String.join(", ", shared),
        pair.near().isEmpty()
            ? Optional.empty()
            : Optional.of(pair.near().stream().mapToDouble(NearStretch::lengthKm).sum()),
        pair.near().stream().map(NearStretch::nearestKm).min(Comparator.naturalOrder()),
        links,
        places(pair.near()));
  }

  private static String link(Network network, String id) {
    return network.links().find(id).map(link -> Names.ends(network, link)).orElse(id);
  }
}
