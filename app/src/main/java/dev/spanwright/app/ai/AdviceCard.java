package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.judge.NodeAdvice;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where to place the next inference nodes, and what each would bring. */
final class AdviceCard {

  private static final double USUAL_MS = 10;

  /** A round trip as it stands in the list. */
  private record Within(double ms) {
    @Override
    public String toString() {
      return Tiles.limit(ms);
    }
  }

  private final Workspace workspace;
  private final ComboBox<Within> within = new ComboBox<>();
  private final Label share = new Label();
  private final Trend trend =
      new Trend(
          "advice-trend",
          Trend.Better.HIGHER,
          0.05,
          change -> String.format(Locale.ROOT, "%.1f points", change));
  private final Label now = Tiles.lines("sentence");
  private final VBox steps = new VBox();
  private final Label best = Tiles.lines("sentence");
  private final VBox box;

  /**
   * @param asked another round trip is asked for
   */
  AdviceCard(Workspace workspace, Runnable asked) {
    this.workspace = workspace;
    within.setId("advice-within");
    within.setAccessibleText("Round trip that counts");
    within.getItems().setAll(Reach.STEPS_MS.stream().map(Within::new).toList());
    within.setValue(new Within(USUAL_MS));
    within.setOnAction(e -> asked.run());
    Label question = Tiles.head("Next nodes for people within");
    HBox head = new HBox(8, question, within);
    head.setAlignment(Pos.CENTER_LEFT);
    share.setId("advice-share");
    now.setId("advice-now");
    best.setId("advice-best");
    steps.setId("advice-steps");
    steps.getStyleClass().add("link-list");
    box = new VBox(6, head, Tiles.head(share, new Label("of people now"), trend), now, steps, best);
    box.getStyleClass().add("tile");
    Tiles.goneWhileHidden(box);
    Tiles.goneWhileHidden(best);
    box.setVisible(false);
  }

  Node node() {
    return box;
  }

  /** The round trip that is asked for, ms. */
  double withinMs() {
    return within.getValue().ms();
  }

  /** Shows nothing, as long as there is no network to advise on. */
  void clear() {
    box.setVisible(false);
    trend.clear();
  }

  void show(Advice advice, long revision) {
    box.setVisible(true);
    share.setText(Tiles.share(advice.shareNow()));
    trend.show(
        Tiles.limit(advice.withinMs()), OptionalDouble.of(100 * advice.shareNow()), revision);
    now.setText(
        Tiles.share(advice.shareAtMost())
            + " with a node at every site. "
            + advice
                .nodesForMost()
                .map(
                    nodes ->
                        nodes == 0
                            ? "90 % is reached."
                            : "90 % takes " + Quantity.count(nodes, "more node") + ".")
                .orElse("90 % cannot be reached from these sites."));
    steps.getChildren().setAll(advice.steps().stream().map(this::row).toList());
    NodeAdvice.Best choice = advice.best();
    best.setVisible(choice.sites().size() > 1);
    best.setText(together(advice));
  }

  private static String together(Advice advice) {
    NodeAdvice.Best choice = advice.best();
    Set<Site> greedy =
        advice.steps().stream().map(NodeAdvice.Step::site).collect(Collectors.toSet());
    if (choice.proven() && greedy.equals(new HashSet<>(choice.sites()))) {
      return "No other " + choice.sites().size() + " sites together reach more (proven).";
    }
    return "Together "
        + choice.sites().stream().map(Site::name).collect(Collectors.joining(", "))
        + ": "
        + Tiles.share(choice.share())
        + (choice.proven() ? ", the best choice (proven)." : ", the best found.");
  }

  private HBox row(NodeAdvice.Step step) {
    Hyperlink site = new Hyperlink(step.site().name());
    site.setMinWidth(0);
    site.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(site, Priority.ALWAYS);
    site.setOnAction(e -> workspace.select(Selection.site(step.site().id())));
    Label figures =
        Tiles.figure(
            String.format(Locale.ROOT, "+%.1f points  ·  ", 100 * step.gain())
                + Tiles.share(step.share()));
    Button place = new Button("Place");
    place.setAccessibleText("Make " + step.site().name() + " an inference node");
    place.getStyleClass().addAll("flat", "small");
    place.setOnAction(e -> makeNode(step.site().id()));
    HBox row = new HBox(8, site, figures, place);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("link-row");
    return row;
  }

  private void makeNode(String siteId) {
    workspace
        .network()
        .sites()
        .find(siteId)
        .ifPresent(
            site -> workspace.apply(new Edit.ChangeSite(site.withKind(SiteKind.INFERENCE_NODE))));
  }
}
