package dev.spanwright.app.advice;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.app.map.Preview;
import dev.spanwright.app.scenario.Scenarios;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.advice.Advice;
import dev.spanwright.model.advice.AdviceItem;
import dev.spanwright.model.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * What to build, beside the map: measures that improve what is asked for, best first, and a plan
 * under a budget. It follows what is drawn, a moment after the last edit; until then it is dimmed.
 */
public final class AdvicePane extends VBox implements AutoCloseable {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final Duration AFTER_EDITS = Duration.millis(700);

  /** So many measures are shown at first. */
  private static final int FIRST = 8;

  private static final String NOTE =
      "Every gain is that of the network evaluated with the measure. Costs are by the unit figures"
          + " of the network, estimates (E) that its inspector changes; new fibre goes into ducts"
          + " that are there. Failures shown on the map do not count.";

  private final Workspace workspace;
  private final Doing doing;
  private final AskBar ask = new AskBar(this::ask);
  private final AdviceEngine engine = new AdviceEngine(this::show, this::fail);
  private final PlanCard plan;
  private final Label now = new Label();
  private final Label nowName = new Label();
  private final Label state = Tiles.lines("routing-state");
  private final ProgressBar progress = new ProgressBar();
  private final Button cancel = new Button("Cancel");
  private final HBox working = new HBox(10, progress, cancel);
  private final VBox cards = new VBox(8);
  private final Hyperlink more = new Hyperlink();
  private final PauseTransition afterEdits = new PauseTransition(AFTER_EDITS);
  private final Subscription followed;
  private List<AdviceItem> listed = List.of();
  private boolean open;
  private boolean all;
  private long asking = -1;
  private Optional<Answer> shown = Optional.empty();

  /**
   * @param preview what the map shows as not yet built
   */
  public AdvicePane(Workspace workspace, Scenarios scenarios, ObjectProperty<Preview> preview) {
    this.workspace = workspace;
    doing = new Doing(workspace, scenarios, preview, this::fail);
    plan = new PlanCard(doing);
    setId("advice");
    getStyleClass().add("results");
    now.getStyleClass().add("tile-value");
    now.setId("advice-now-value");
    nowName.getStyleClass().add("tile-name");
    state.setId("advice-state");
    Tiles.goneWhileHidden(state);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText("Measures that were tried");
    HBox.setHgrow(progress, Priority.ALWAYS);
    cancel.setId("advice-cancel");
    cancel.getStyleClass().addAll("flat", "small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(e -> giveUp());
    working.setAlignment(Pos.CENTER_LEFT);
    Tiles.goneWhileHidden(working);
    cards.setId("advice-items");
    more.setId("advice-more");
    more.setOnAction(
        e -> {
          all = !all;
          shown.ifPresent(this::cards);
        });
    Tiles.goneWhileHidden(more);
    more.setVisible(false); // has no words before there is advice
    Label note = Tiles.lines("curve-text");
    note.setText(NOTE);
    VBox tile = new VBox(nowName, now);
    tile.getStyleClass().add("tile");
    getChildren().setAll(ask.node(), tile, working, state, plan.node(), cards, more, note);
    working(false);
    afterEdits.setOnFinished(e -> ask());
    followed =
        Subscription.combine(
            workspace.historyProperty().subscribe((_, _) -> edited()),
            workspace.growthProperty().subscribe((_, _) -> edited()));
  }

  /** Whether it is on the screen: nothing is sought otherwise. */
  public void setOpen(boolean isOpen) {
    open = isOpen;
    if (!open) {
      giveUp();
      doing.clear();
    } else if (!isCurrent()) {
      ask();
    }
  }

  private boolean isCurrent() {
    return shown.filter(a -> a.done() && a.asked().equals(asked(a.asked().known()))).isPresent();
  }

  private void edited() {
    doing.clear();
    pseudoClassStateChanged(STALE, !isCurrent());
    if (open && !isCurrent()) {
      giveUp();
      afterEdits.playFromStart();
    }
  }

  private Asked asked(Optional<Evaluation> known) {
    return new Asked(
        workspace.growthProperty().get().of(workspace.network()),
        known,
        ask.request(),
        ask.budget());
  }

  private void ask() {
    if (open) {
      pseudoClassStateChanged(STALE, true);
      asking = engine.ask(asked(workspace.evaluation()));
      state.setText("");
      progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
      working(true);
    }
  }

  private void giveUp() {
    afterEdits.stop();
    if (working.isVisible()) {
      engine.cancel();
      asking = -1;
      working(false);
      state.setText("Stopped: what is shown is what was found so far.");
    }
  }

  private void working(boolean is) {
    working.setVisible(is);
    state.setVisible(!is);
  }

  private void fail(String message) {
    working(false);
    state.setText("The advice failed: " + message);
  }

  private void show(Answer answer) {
    if (answer.number() != asking) {
      return;
    }
    boolean anew = shown.map(old -> old.number() != answer.number()).orElse(true);
    shown = Optional.of(answer);
    pseudoClassStateChanged(STALE, !answer.asked().equals(asked(answer.asked().known())));
    all = all && !anew;
    Advice advice = answer.advice();
    nowName.setText(nowName(advice));
    now.setText(AdviceText.value(advice.request().metric(), advice.now()));
    progress.setProgress(
        advice.done() || advice.total() == 0
            ? ProgressBar.INDETERMINATE_PROGRESS
            : (double) advice.examined() / advice.total());
    working(!answer.done());
    state.setText(advice.remark().orElseGet(() -> found(advice)));
    plan.show(answer.plan());
    cards(answer);
  }

  private static String nowName(Advice advice) {
    String name = advice.request().metric().label();
    return switch (advice.request().question()) {
      case REACH ->
          String.format(
              Locale.ROOT,
              "People within %.0f ms of a node, round trip",
              advice.request().withinMs());
      case RESILIENCE -> name + ", mean over all links by length";
      case LATENCY, HEADROOM -> name + " now";
    };
  }

  private static String found(Advice advice) {
    String some =
        advice.examined() < advice.total() ? " of " + advice.total() + " in the time" : "";
    String leftOut =
        advice.harmful() == 0
            ? ""
            : "; %d that gain are left out, since they make something else worse"
                .formatted(advice.harmful());
    return "%d measures%s tried, %d of them worth building%s"
        .formatted(advice.examined(), some, advice.items().size(), leftOut);
  }

  private void cards(Answer answer) {
    List<AdviceItem> items = answer.advice().items();
    int count = all ? items.size() : Math.min(FIRST, items.size());
    if (!items.subList(0, count).equals(listed)) { // else a card under the hand would be another
      listed = List.copyOf(items.subList(0, count));
      List<Node> nodes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        nodes.add(ItemCard.of("advice-item-" + i, listed.get(i), doing));
      }
      cards.getChildren().setAll(nodes);
    }
    more.setVisible(items.size() > FIRST);
    more.setText(all ? "show fewer" : "and %d more".formatted(items.size() - FIRST));
  }

  @Override
  public void close() {
    followed.unsubscribe();
    afterEdits.stop();
    engine.close();
  }
}
