package dev.spanwright.app.advice;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.model.advice.AdviceItem;
import dev.spanwright.model.advice.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One measure: what it gains, what it costs, why, and what else it changes. */
final class ItemCard {

  private ItemCard() {}

  static Node of(String id, AdviceItem item, Doing doing) {
    VBox card = new VBox(4);
    card.setId(id);
    card.getStyleClass().addAll("tile", "advice-card");
    List<Node> lines = new ArrayList<>();
    lines.add(head(item.title(), AdviceText.gain(item.gain())));
    lines.add(
        line(
            "advice-figures",
            AdviceText.joined(
                List.of(
                    AdviceText.fromTo(item.gain()),
                    AdviceText.cost(item.cost()),
                    AdviceText.energy(item.cost())))));
    lines.add(line("advice-why", item.why() + (item.proven() ? "" : unproven(item))));
    addEffects(lines, item.effects());
    lines.add(doing.buttons(id, item.title(), item.measure()));
    card.getChildren().setAll(lines);
    doing.previewed(card, item.measure().parts());
    return card;
  }

  private static String unproven(AdviceItem item) {
    Change least =
        new Change(
            item.gain().metric(), item.gain().before(), item.gain().before() + item.leastGain());
    return " At least " + AdviceText.gain(least) + " is proven.";
  }

  /** A title that takes several lines, and a figure beside it. */
  static HBox head(String title, String figure) {
    Label name = Tiles.lines("advice-title");
    name.setText(title);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label gain = new Label(figure);
    gain.getStyleClass().addAll("figure", "advice-gain");
    gain.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(10, name, gain);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  static Label line(String styleClass, String text) {
    Label label = Tiles.lines(styleClass);
    label.setText(text);
    return label;
  }

  /** Adds what becomes worse, and what becomes better as well. */
  static void addEffects(List<Node> lines, List<Change> effects) {
    add(
        lines,
        "advice-worse",
        "At the price of: ",
        effects.stream().filter(Change::worse).toList());
    add(lines, "advice-better", "Also: ", effects.stream().filter(c -> !c.worse()).toList());
  }

  private static void add(List<Node> lines, String style, String first, List<Change> effects) {
    if (!effects.isEmpty()) {
      String all = effects.stream().map(AdviceText::effect).collect(Collectors.joining(", "));
      lines.add(line(style, first + all + "."));
    }
  }
}
