package dev.spanwright.app.form;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * A bar that begins with names to choose from, or with figures. What stands beside them takes the
 * rest of their row, or in a narrow window a row of its own; names that need more than one row get
 * it. So the bar asks for no width, and nothing in it is cut.
 */
public final class WrapBar extends FlowPane {

  private static final double ROWS_APART_PX = 6;

  private final FlowPane first = new FlowPane();
  private final Region rest;

  /**
   * @param gap between what it begins with and the rest, px
   * @param style style class of what it begins with
   */
  public WrapBar(double gap, String style, Region rest) {
    super(gap, ROWS_APART_PX);
    this.rest = rest;
    first.getStyleClass().add(style);
    getChildren().setAll(first, rest);
    setRowValignment(VPos.CENTER);
    setMinWidth(0); // else it would ask for the width of its widest part
  }

  /** Adds something to what it begins with. */
  public void add(Region node) {
    first.getChildren().add(node);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width > 0) {
      part(width);
    }
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    part(getWidth());
    super.layoutChildren();
  }

  /** Parts a width, px. */
  private void part(double width) {
    double room = Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    double wanted = 0;
    for (Node node : first.getChildren()) {
      ((Region) node).setMaxWidth(room);
      wanted += Math.ceil(node.prefWidth(-1));
    }
    double beside = Math.floor(room - wanted - getHgap());
    first.setPrefWrapLength(Math.min(wanted, room));
    rest.setPrefWidth(beside >= rest.minWidth(-1) ? beside : room);
  }
}
