package dev.spanwright.app.failure;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.DemandChange;
import dev.spanwright.model.judge.FailureComparison;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.resilience.FailureEffect;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Names over the map what has failed, what is lost by it and what heals, with figures before and
 * after; lists the demands that it touches, and mends all.
 */
public final class CutStrip {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

  /** So many names are written out; all of them stand in the tooltip. */
  private static final int WRITTEN = 3;

  private final Workspace workspace;
  private final Consumer<List<DemandChange>> reroute;
  private final Label failed = new Label();
  private final Tooltip allFailed = new Tooltip();
  private final Label lost = new Label();
  private final Label protection = new Label();
  private final FlowPane figures = new FlowPane(18, 4);
  private final ToggleButton details = new ToggleButton("Demands");
  private final EffectTable table;
  private final VBox box = new VBox();

  /**
   * @param reroute shows on the map how demands find other ways
   */
  public CutStrip(Workspace workspace, Consumer<List<DemandChange>> reroute) {
    this.workspace = workspace;
    this.reroute = reroute;
    table = new EffectTable(this::choose);
    failed.setId("cuts");
    failed.setTooltip(allFailed);
    failed.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(failed, Priority.ALWAYS);
    failed.getStyleClass().add("cut-names");
    lost.setId("cuts-lost");
    Wrapping.of(lost);
    lost.setMinHeight(Region.USE_PREF_SIZE);
    protection.setId("cut-protection");
    Wrapping.of(protection);
    protection.setMinHeight(Region.USE_PREF_SIZE);
    protection.visibleProperty().bind(protection.textProperty().isNotEmpty());
    protection.managedProperty().bind(protection.visibleProperty());
    figures.setId("cut-figures");
    figures.setPrefWrapLength(690);
    box.getChildren().setAll(head(), lost, protection, figures, table.node());
    box.setId("cut-strip");
    box.getStyleClass().add("cut-strip");
    box.setMaxSize(720, Region.USE_PREF_SIZE);
    box.managedProperty().bind(box.visibleProperty());
    workspace.cutsProperty().subscribe(this::show);
    workspace.historyProperty().subscribe((_, _) -> show());
    workspace.evaluationProperty().subscribe((_, _) -> show());
    workspace.effectProperty().subscribe((_, now) -> take(now));
    workspace.protectionProperty().subscribe(this::protect);
    show();
  }

  private HBox head() {
    details.setId("cut-details");
    details.setTooltip(new Tooltip("List the demands that it touches"));
    details.getStyleClass().add("small");
    details.setMinWidth(Region.USE_PREF_SIZE);
    details.selectedProperty().subscribe(table.node()::setVisible);
    table.node().managedProperty().bind(table.node().visibleProperty());
    Button mend = new Button("Mend all");
    mend.setId("mend-all");
    mend.getStyleClass().add("small");
    mend.setMinWidth(Region.USE_PREF_SIZE);
    mend.setOnAction(e -> workspace.cut(Cuts.NONE));
    HBox head = new HBox(8, failed, details, mend);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  public Node node() {
    return box;
  }

  private void show() {
    Cuts cuts = workspace.cutsProperty().get();
    box.setVisible(!cuts.isEmpty());
    Optional<FailureComparison> effect = workspace.effectProperty().get();
    boolean current = effect.filter(e -> e.after().revision() == workspace.revision()).isPresent();
    Stream.of(lost, protection, figures, table.node())
        .forEach(node -> node.pseudoClassStateChanged(STALE, !current));
    if (cuts.isEmpty()) {
      lost.setText(""); // not of the failures to come
      figures.getChildren().clear();
      return;
    }
    Optional<Evaluation> whole =
        effect.map(FailureComparison::before).or(() -> workspace.evaluation());
    List<String> names = EffectWords.names(workspace.network(), cuts, whole);
    failed.setText("Failed: " + some(names));
    allFailed.setText(String.join("\n", names));
    if (effect.isEmpty()) {
      lost.setText("Routing what is left…");
    }
  }

  private void take(Optional<FailureComparison> effect) {
    effect.ifPresent(
        found -> {
          lost.setText(EffectWords.summary(found));
          figures
              .getChildren()
              .setAll(EffectWords.figures(found).stream().map(this::tile).toList());
          int changes = found.changes().size();
          details.setText("Demands  " + changes);
          details.setDisable(changes == 0);
        });
    table.show(effect);
    show();
  }

  private void protect(Optional<FailureEffect> effect) {
    protection.setText(effect.map(EffectWords::protection).orElse(""));
    table.protect(effect);
  }

  private Node tile(EffectFigure figure) {
    Label name = new Label(figure.name());
    name.getStyleClass().add("tile-name");
    Label value = new Label(figure.text());
    value.getStyleClass().add("cut-figure");
    value.pseudoClassStateChanged(BAD, figure.bad());
    value.pseudoClassStateChanged(SAME, !figure.text().contains("→"));
    value.setTooltip(new Tooltip(figure.tip()));
    VBox tile = new VBox(name, value);
    tile.setMinWidth(Region.USE_PREF_SIZE);
    return tile;
  }

  /** Shows the ways of a demand: those that it took, and those that it takes now. */
  private void choose(DemandChange change) {
    Set<String> links =
        change.after().paths().stream()
            .flatMap(path -> path.links().stream())
            .filter(workspace.network().links()::contains)
            .collect(Collectors.toSet());
    workspace.select(new Selection(Set.of(change.demand().from(), change.demand().to()), links));
    workspace
        .trafficProperty()
        .set(
            change.after().paths().isEmpty()
                ? TrafficView.LINKS
                : new TrafficView.Path(change.demand().id()));
    reroute.accept(List.of(change));
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(WRITTEN, names.size())));
    int more = names.size() - WRITTEN;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
