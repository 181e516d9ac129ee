package dev.spanwright.app.advice;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Roving;
import dev.spanwright.model.advice.AdviceRequest;
import dev.spanwright.model.advice.Budget;
import dev.spanwright.model.advice.Question;
import dev.spanwright.model.judge.Reach;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is to become better, and what it may take. */
final class AskBar {

  /** In what the budget is counted. */
  enum Unit {
    MILLION_USD("M USD"),
    MEASURES("measures");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** A round trip as it stands in the list. */
  private record Within(double ms) {
    @Override
    public String toString() {
      return "within " + Tiles.limit(ms);
    }
  }

  private static final double USD_PER_MILLION = 1e6;
  private static final double BUDGET_PX = 96;

  private final Runnable asked;
  private final HBox segments = new HBox();
  private final ComboBox<Within> within = new ComboBox<>();
  private final ComboBox<Unit> unit = new ComboBox<>();
  private final CheckedField budgetField = new CheckedField("advice-budget", this::takeBudget);
  private final VBox box;
  private Question question = Question.LATENCY;
  private Optional<Budget> budget = Optional.empty();

  /**
   * @param asked something else is asked
   */
  AskBar(Runnable asked) {
    this.asked = asked;
    segments.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (Question q : Question.values()) {
      segments.getChildren().add(segment(q, group));
    }
    Roving.in(segments);
    within.setId("advice-reach-within");
    within.setAccessibleText("Round trip that counts");
    within.getItems().setAll(Reach.STEPS_MS.stream().map(Within::new).toList());
    within.setValue(new Within(AdviceRequest.USUAL_WITHIN_MS));
    within.setOnAction(e -> asked.run());
    Tiles.goneWhileHidden(within);
    within.setVisible(false);
    unit.setId("advice-budget-unit");
    unit.setAccessibleText("What the budget counts");
    unit.getItems().setAll(Unit.values());
    unit.setValue(Unit.MILLION_USD);
    unit.setOnAction(e -> retakeBudget());
    TextField field = (TextField) budgetField.input();
    field.setPrefWidth(BUDGET_PX);
    field.setPromptText("none");
    field.setAccessibleText("Budget");
    Label name = new Label("Budget");
    name.getStyleClass().add("form-label");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox amount = new HBox(8, name, budgetField.node(), unit);
    amount.setAlignment(Pos.CENTER_LEFT);
    FlowPane row = new FlowPane(8, 6, amount, within); // a narrow panel has two lines of it
    row.setRowValignment(VPos.CENTER);
    row.getStyleClass().add("advice-budget");
    box = new VBox(8, segments, row);
    box.getStyleClass().add("advice-ask");
  }

  VBox node() {
    return box;
  }

  AdviceRequest request() {
    return new AdviceRequest(question, within.getValue().ms());
  }

  /** What a plan may take; empty where none is wanted. */
  Optional<Budget> budget() {
    return budget;
  }

  private ToggleButton segment(Question q, ToggleGroup group) {
    ToggleButton button = new ToggleButton(q.label());
    button.setId("advice-" + q.name().toLowerCase(java.util.Locale.ROOT));
    button.setTooltip(new Tooltip(meaning(q)));
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setSelected(q == question);
    button.setOnAction(
        e -> {
          button.setSelected(true); // a click on the one in use takes it out otherwise
          if (q != question) {
            question = q;
            within.setVisible(q == Question.REACH);
            asked.run();
          }
        });
    return button;
  }

  private static String meaning(Question q) {
    return switch (q) {
      case LATENCY -> "Shorter ways: links to lay in hollow-core fibre";
      case HEADROOM -> "Room to grow: fibre pairs, bands, regenerators where links limit";
      case RESILIENCE -> "What survives a cut: new links, and room for reroutes";
      case REACH -> "People near a node: where to place the next ones";
    };
  }

  private Optional<String> takeBudget(String text) {
    if (text.isBlank()) {
      budget = Optional.empty();
      asked.run();
      return Optional.empty();
    }
    return NumberText.use(
        text,
        value -> {
          budget =
              Optional.of(
                  switch (unit.getValue()) {
                    case MILLION_USD -> new Budget.Usd(value * USD_PER_MILLION);
                    case MEASURES ->
                        new Budget.Measures(
                            NumberText.whole(value, "measures come whole: 0 to 100"));
                  });
          asked.run();
        });
  }

  /** The number stands for something else now. */
  private void retakeBudget() {
    String text = budgetField.input().getText();
    if (!text.isBlank()) {
      budgetField.show("");
      budgetField.input().setText(text);
      takeBudget(text)
          .ifPresent(
              wrong -> {
                budget = Optional.empty();
                budgetField.show("");
                asked.run();
              });
    }
  }
}
