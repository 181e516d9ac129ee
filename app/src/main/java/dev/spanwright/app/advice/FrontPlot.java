package dev.spanwright.app.advice;

import dev.spanwright.model.advice.BuildPlan;
import dev.spanwright.model.advice.Choice;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * What more money, or more measures, would bring: choices of which none is both cheaper and better,
 * gain over cost. A click on a point, or the arrow keys, choose one.
 */
final class FrontPlot {

  private static final double WIDTH_PX = 340;
  private static final double HEIGHT_PX = 132;
  private static final double LEFT_PX = 8;
  private static final double BOTTOM_PX = 112;
  private static final double TOP_PX = 20;
  private static final double RADIUS_PX = 4.5;

  private final Pane pane = new Pane();
  private final IntConsumer chosen;
  private List<Choice> front = List.of();
  private int at = -1;

  /**
   * @param chosen takes the place in the front of the choice that is clicked
   */
  FrontPlot(IntConsumer chosen) {
    this.chosen = chosen;
    pane.setId("advice-front");
    pane.setMinSize(WIDTH_PX, HEIGHT_PX);
    pane.setPrefSize(WIDTH_PX, HEIGHT_PX);
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.SLIDER);
    pane.getStyleClass().add("advice-front");
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  Pane node() {
    return pane;
  }

  private void key(KeyEvent e) {
    int step = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
    int next = at + step;
    if (step != 0 && next >= 0 && next < front.size()) {
      chosen.accept(next);
      e.consume();
    }
  }

  /**
   * @param shown the place in the front of the choice that is shown; -1 if it is not in it
   */
  void show(BuildPlan plan, int shown) {
    front = plan.front();
    at = shown;
    double mostCost = front.stream().mapToDouble(c -> cost(plan, c)).max().orElse(0);
    double mostGain = front.stream().mapToDouble(c -> c.change().gain()).max().orElse(0);
    pane.getChildren().clear();
    pane.getChildren().add(axis());
    Polyline line = new Polyline();
    line.getStyleClass().add("curve-standard");
    pane.getChildren().add(line);
    double before = y(0, mostGain);
    for (int i = 0; i < front.size(); i++) {
      Choice choice = front.get(i);
      double x = x(cost(plan, choice), mostCost);
      double y = y(choice.change().gain(), mostGain);
      line.getPoints().addAll(x, before, x, y); // a step: between two choices nothing is had
      before = y;
      pane.getChildren().add(point(i, x, y, text(plan, choice)));
    }
    pane.lookupAll(".front-chosen").forEach(Node::toFront);
    texts(plan, mostCost, mostGain);
    pane.setAccessibleText(
        "Gain over cost, %d choices; %s"
            .formatted(front.size(), at < 0 ? "none shown" : text(plan, front.get(at))));
  }

  private static double cost(BuildPlan plan, Choice choice) {
    return plan.byCost() ? choice.cost().knownUsd() : choice.measures().size();
  }

  static String text(BuildPlan plan, Choice choice) {
    String cost =
        plan.byCost()
            ? AdviceText.usd(choice.cost().knownUsd())
            : choice.measures().size() + (choice.measures().size() == 1 ? " measure" : " measures");
    return cost + ": " + AdviceText.gain(choice.change());
  }

  private static Line axis() {
    Line axis = new Line(LEFT_PX, BOTTOM_PX, WIDTH_PX, BOTTOM_PX);
    axis.getStyleClass().add("curve-axis");
    return axis;
  }

  private Circle point(int index, double x, double y, String text) {
    Circle point = new Circle(x, y, index == at ? RADIUS_PX + 2 : RADIUS_PX);
    point.getStyleClass().add(index == at ? "front-chosen" : "front-point");
    point.setId("advice-front-" + index);
    Tooltip.install(point, new Tooltip(text));
    point.setOnMouseClicked(e -> chosen.accept(index));
    return point;
  }

  private void texts(BuildPlan plan, double mostCost, double mostGain) {
    Label gain = text(LEFT_PX, 0);
    front.stream()
        .filter(c -> c.change().gain() == mostGain)
        .findFirst()
        .ifPresent(c -> gain.setText(AdviceText.gain(c.change()) + " at most"));
    Label none = text(LEFT_PX, BOTTOM_PX + 3);
    none.setText("0");
    Label most = text(WIDTH_PX - 120, BOTTOM_PX + 3);
    most.setMinWidth(120);
    most.setStyle("-fx-alignment: center-right;");
    most.setText(plan.byCost() ? AdviceText.usd(mostCost) : "%.0f measures".formatted(mostCost));
    pane.getChildren().addAll(gain, none, most);
  }

  private static Label text(double x, double y) {
    Label label = new Label();
    label.getStyleClass().add("curve-text");
    label.relocate(x, y);
    return label;
  }

  private static double x(double cost, double most) {
    double room = WIDTH_PX - LEFT_PX - 2 * (RADIUS_PX + 2);
    return LEFT_PX + RADIUS_PX + 2 + (most > 0 ? cost / most : 0) * room;
  }

  private static double y(double gain, double most) {
    return BOTTOM_PX - (most > 0 ? gain / most : 0) * (BOTTOM_PX - TOP_PX);
  }
}
