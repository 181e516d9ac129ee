package dev.spanwright.app.results;

import dev.spanwright.app.form.Roving;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.render.style.RoutingChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The choice of the routing that is shown, and below it what that routing is. Where the one chosen
 * is not known, it says that the default one is shown instead.
 */
final class RoutingChooser {

  private static final PseudoClass PROVISIONAL = PseudoClass.getPseudoClass("provisional");

  /** What takes less is not worth a word that comes and goes. */
  private static final Duration UNTIL_TOLD = Duration.millis(250);

  private final Workspace workspace;
  private final Settings settings;
  private final HBox segments = new HBox();
  private final Label state = new Label();
  private final PauseTransition untilTold = new PauseTransition(UNTIL_TOLD);
  private final VBox box = new VBox(segments, state);
  private boolean told;

  RoutingChooser(Workspace workspace, Settings settings) {
    this.workspace = workspace;
    this.settings = settings;
    box.getStyleClass().add("routing-chooser");
    segments.getStyleClass().add("segments");
    state.setId("routing-state");
    state.getStyleClass().add("routing-state");
    ToggleGroup group = new ToggleGroup();
    List<RoutingChoice> choices = List.of(RoutingChoice.values());
    for (int i = 0; i < choices.size(); i++) {
      segments.getChildren().add(segment(choices.get(i), "Ctrl+" + (i + 1), group));
    }
    Roving.in(segments);
    settings.routingProperty().addListener((o, old, now) -> update());
    workspace.evaluationProperty().addListener((o, old, now) -> update());
    workspace.improvingProperty().addListener((o, was, is) -> improving(is));
    untilTold.setOnFinished(
        e -> {
          told = true;
          update();
        });
    improving(workspace.improvingProperty().get());
  }

  Node node() {
    return box;
  }

  private ToggleButton segment(RoutingChoice choice, String keys, ToggleGroup group) {
    ToggleButton button = new ToggleButton(choice.label());
    button.setId("routing-" + choice.id());
    button.setTooltip(Tips.of(choice.meaning() + "  (" + keys + ")"));
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0); // the longest name takes from the others in a narrow panel
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setSelected(settings.routingProperty().get() == choice);
    button.setOnAction(
        e -> {
          settings.routingProperty().set(choice);
          button.setSelected(true); // a click on the one in use takes it out otherwise
        });
    settings.routingProperty().addListener((o, old, now) -> button.setSelected(now == choice));
    return button;
  }

  private void improving(boolean is) {
    told = false;
    if (is) {
      untilTold.playFromStart();
    } else {
      untilTold.stop();
    }
    update();
  }

  private void update() {
    RoutingChoice choice = settings.routingProperty().get();
    Optional<Evaluation> evaluation = workspace.evaluation();
    boolean known =
        choice == RoutingChoice.DEFAULT || evaluation.flatMap(Evaluation::optimal).isPresent();
    state.setText(text(choice, known));
    state.pseudoClassStateChanged(PROVISIONAL, !known);
  }

  private String text(RoutingChoice choice, boolean known) {
    if (known) {
      return choice.meaning() + (told ? "  ·  improving…" : "");
    }
    String wanted = choice.label().toLowerCase(Locale.ROOT);
    return workspace.improvingProperty().get()
        ? "Improving… this is still the default routing"
        : "Default routing: " + wanted + " was not found in time";
  }
}
