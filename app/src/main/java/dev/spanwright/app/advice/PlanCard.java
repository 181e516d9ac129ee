package dev.spanwright.app.advice;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.model.advice.Budget;
import dev.spanwright.model.advice.BuildPlan;
import dev.spanwright.model.advice.Choice;
import dev.spanwright.model.advice.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What to build under the budget, how good that is, and what more money would bring. */
final class PlanCard {

  private final Doing doing;
  private final VBox box = new VBox(5);
  private final FrontPlot plot = new FrontPlot(this::choose);
  private Optional<BuildPlan> plan = Optional.empty();
  private Optional<Choice> other = Optional.empty();

  PlanCard(Doing doing) {
    this.doing = doing;
    box.setId("advice-plan");
    box.getStyleClass().addAll("tile", "advice-card");
    Tiles.goneWhileHidden(box);
    box.setVisible(false);
  }

  Node node() {
    return box;
  }

  /** Shows a plan, or nothing. */
  void show(Optional<BuildPlan> next) {
    plan = next;
    other = Optional.empty();
    box.setVisible(next.isPresent());
    next.ifPresent(p -> show(p, p.chosen()));
  }

  private void choose(int index) {
    plan.ifPresent(
        p -> {
          other = Optional.of(p.front().get(index));
          boolean focused = plot.node().isFocused();
          show(p, other.get());
          if (focused) {
            plot.node().requestFocus();
          }
        });
  }

  private void show(BuildPlan p, Choice shown) {
    List<Node> lines = new ArrayList<>();
    boolean none = shown.measures().isEmpty();
    String title = other.isPresent() ? "Another choice" : "Plan under the budget";
    lines.add(ItemCard.head(title, none ? "" : AdviceText.gain(shown.change())));
    if (!none) {
      lines.add(
          ItemCard.line(
              "advice-figures",
              AdviceText.joined(
                  List.of(
                      AdviceText.fromTo(shown.change()),
                      AdviceText.cost(shown.cost()),
                      AdviceText.energy(shown.cost())))));
      lines.add(measures(shown));
      if (shown.effects().isPresent()) {
        ItemCard.addEffects(lines, shown.effects().get());
      } else if (p.done()) {
        lines.add(ItemCard.line("advice-why", "What else it changes is not known."));
      }
    }
    Label proof = ItemCard.line("advice-why", other.isPresent() ? "" : proof(p, none));
    proof.setId("advice-proof");
    Tiles.goneWhileHidden(proof);
    proof.setVisible(!proof.getText().isEmpty());
    lines.add(proof);
    if (!none) {
      String name =
          shown.measures().size() == 1 ? shown.titles().getFirst() : "Plan: " + many(shown);
      lines.add(doing.buttons("advice-plan", name, shown.together()));
    }
    if (p.front().size() > 1) {
      lines.add(
          ItemCard.line(
              "form-label",
              p.byCost() ? "Gain over cost, of what has a price" : "Gain over measures"));
      plot.show(p, p.front().indexOf(shown));
      lines.add(plot.node());
    }
    box.getChildren().setAll(lines);
  }

  private static String many(Choice shown) {
    return AdviceText.gain(shown.change()) + " by " + shown.measures().size() + " measures";
  }

  private VBox measures(Choice shown) {
    VBox list = new VBox();
    list.getStyleClass().add("link-list");
    list.setId("advice-plan-measures");
    for (int i = 0; i < shown.measures().size(); i++) {
      Measure measure = shown.measures().get(i);
      Label name = ItemCard.line("sentence", (i + 1) + ".  " + shown.titles().get(i));
      name.setMaxWidth(Double.MAX_VALUE);
      HBox row = new HBox(name);
      HBox.setHgrow(name, Priority.ALWAYS);
      doing.previewed(row, List.of(measure));
      list.getChildren().add(row);
    }
    return list;
  }

  /** How near to the best it is, and what could not be bought. */
  private static String proof(BuildPlan p, boolean none) {
    StringBuilder text = new StringBuilder();
    if (none) {
      text.append(p.done() ? "Nothing that gains fits the budget. " : "");
    } else if (p.exact()) {
      text.append(
          "No other choice of the %d measures considered is better. ".formatted(p.considered()));
    } else if (p.done()) {
      text.append("The best of %,d choices that were tried".formatted(p.tried()));
      text.append(
          p.atMost().isPresent()
              ? "; all that could be bought, at any price, comes to %s. "
                  .formatted(AdviceText.value(p.request().metric(), p.atMost().getAsDouble()))
              : "; how near it is to the best is not proven. ");
    } else {
      text.append("%,d choices tried so far. ".formatted(p.tried()));
    }
    if (p.harmful() > 0) {
      text.append(
          "%,d that gain are left out, since they make something else worse. "
              .formatted(p.harmful()));
    }
    if (p.unpriced() > 0 && p.budget() instanceof Budget.Usd) {
      text.append(
          "%d of %d measures cannot be bought for money: a unit price is not known. Give it in the"
                  .formatted(p.unpriced(), p.considered())
              + " inspector of the network, or plan by number of measures.");
    }
    return text.toString().strip();
  }
}
