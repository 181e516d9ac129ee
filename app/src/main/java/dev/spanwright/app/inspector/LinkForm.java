package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.line.LineStudy;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Quantity;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A link: its fibre, route, spans and line, and what it yields. */
final class LinkForm implements InspectorPane.Form {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final Workspace workspace;
  private final LineSession session;
  private final String linkId;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final Label summary = new Label();
  private final FiberGroup fiber;
  private final RouteGroup route;
  private final SpansGroup spans;
  private final LineGroup line;
  private final LinkFigures figures;
  private final LineFigures lineFigures;
  private final CheckedField notes;
  private final PauseTransition untilStale = new PauseTransition(Duration.millis(120));

  LinkForm(Workspace workspace, LineSession session, String linkId) {
    this.workspace = workspace;
    this.session = session;
    this.linkId = linkId;
    LinkEditor editor = new LinkEditor(workspace, linkId);
    VBox head = new VBox();
    head.getStyleClass().add("link-head-box");
    fields.wide(head);
    fiber = new FiberGroup(fields, editor, session);
    route = new RouteGroup(fields, editor);
    spans = new SpansGroup(fields, editor);
    line = new LineGroup(fields, editor);
    fields.heading("Result");
    figures = new LinkFigures(fields);
    head.getChildren().setAll(head(), figures.warnings());
    lineFigures = new LineFigures(fields);
    fields.heading("Notes");
    TextArea area = new TextArea();
    area.setPrefRowCount(3);
    area.setWrapText(true);
    area.setAccessibleText("Notes");
    notes =
        new CheckedField(
            area, "link-notes", text -> editor.attempt(link -> link.notes(text.strip())));
    fields.wide(notes.node());
    untilStale.setOnFinished(e -> fields.node().pseudoClassStateChanged(STALE, !isCurrent()));
  }

  /** What it yields in a line, always in sight, and the way to its picture. */
  private HBox head() {
    summary.setId("link-summary");
    summary.getStyleClass().addAll("summary", "figure");
    Wrapping.of(summary);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    Button view = new Button("Line view");
    view.setId("link-line-view");
    view.setMinWidth(HBox.USE_PREF_SIZE);
    view.setTooltip(new Tooltip("The line with power, noise and channels  (Ctrl+L)"));
    view.setOnAction(e -> session.openProperty().set(true));
    HBox head = new HBox(summary, view);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("link-head");
    return head;
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Network network = workspace.network();
    network.links().find(linkId).ifPresent(link -> show(network, link));
  }

  private boolean isCurrent() {
    return workspace.isCurrent() && session.isCurrent();
  }

  private void show(Network network, Link link) {
    title.setText(
        network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name());
    fiber.show(network, link);
    route.show(link);
    spans.show(network, link);
    line.show(network, link);
    notes.show(link.notes());
    Optional<Evaluation> evaluation =
        workspace.evaluation().filter(e -> e.plants().containsKey(linkId));
    Optional<LinkPlant> plant = evaluation.map(e -> e.plants().get(linkId));
    summary.setText(plant.map(LinkForm::summaryText).orElse("–"));
    figures.show(plant, evaluation.map(e -> e.shownRouting().loads().get(linkId)));
    Optional<LineStudy> study =
        session.studyProperty().get().filter(s -> s.link().id().equals(linkId));
    lineFigures.show(study);
    if (isCurrent()) {
      untilStale.stop();
      fields.node().pseudoClassStateChanged(STALE, false);
    } else {
      untilStale.playFromStart();
    }
  }

  private static String summaryText(LinkPlant plant) {
    return Quantity.rate(plant.capacityGbps())
        + " per direction\n"
        + Quantity.latency(plant.latencyMs())
        + " one way";
  }
}
