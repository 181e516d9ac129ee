package dev.spanwright.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.Pane;

/**
 * Groups of buttons below each other, with a line between groups: in one column, or in as many as
 * it takes for all of them to be in sight in a low window.
 */
final class ToolColumns extends Pane {

  private static final double GAP_PX = 3;
  private static final double LINE_PX = 14;

  private final List<List<? extends Node>> groups;
  private final List<Separator> lines = new ArrayList<>();

  ToolColumns(List<List<? extends Node>> groups) {
    this.groups = List.copyOf(groups);
    for (List<? extends Node> group : this.groups) {
      if (!getChildren().isEmpty()) {
        Separator line = new Separator();
        lines.add(line);
        getChildren().add(line);
      }
      getChildren().addAll(group);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.VERTICAL;
  }

  /** Buttons have one size: that of the largest. */
  private double buttonWidth() {
    return buttons().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).max().orElse(0);
  }

  private double buttonHeight() {
    return buttons().mapToDouble(button -> snapSizeY(button.prefHeight(-1))).max().orElse(0);
  }

  private Stream<Node> buttons() {
    return groups.stream().flatMap(List::stream);
  }

  private int columns(double height) {
    int most = groups.stream().mapToInt(List::size).max().orElse(1);
    int columns = 1;
    while (height >= 0 && columns < most && height(columns) > height) {
      columns++;
    }
    return columns;
  }

  private double height(int columns) {
    int rows = groups.stream().mapToInt(group -> rows(group, columns)).sum();
    Insets insets = getInsets();
    return insets.getTop()
        + rows * (buttonHeight() + GAP_PX)
        - GAP_PX
        + lines.size() * LINE_PX
        + insets.getBottom();
  }

  private static int rows(List<?> group, int columns) {
    return (group.size() + columns - 1) / columns;
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets insets = getInsets();
    int columns = columns(height);
    double inside = columns * (buttonWidth() + GAP_PX) - GAP_PX;
    return insets.getLeft() + inside + insets.getRight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    int columns = columns(getHeight());
    double width = buttonWidth();
    double height = buttonHeight();
    double y = insets.getTop();
    for (int g = 0; g < groups.size(); g++) {
      List<? extends Node> group = groups.get(g);
      if (g > 0) {
        double inside = getWidth() - insets.getLeft() - insets.getRight();
        lines.get(g - 1).resizeRelocate(insets.getLeft(), y, inside, LINE_PX - GAP_PX);
        y += LINE_PX;
      }
      for (int i = 0; i < group.size(); i++) {
        double x = insets.getLeft() + i % columns * (width + GAP_PX);
        double top = y + Math.floorDiv(i, columns) * (height + GAP_PX);
        group.get(i).resizeRelocate(x, top, width, height);
      }
      y += rows(group, columns) * (height + GAP_PX);
    }
  }
}
