package dev.spanwright.app.failure;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A main figure of a study in two lines; a click on it leads to its row. */
final class StudyFigure {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Label value = new Label("–");
  private final Label remark = new Label();
  private final VBox box;
  private Runnable choose = () -> {};

  StudyFigure(String id, String name) {
    Label title = new Label(name);
    title.getStyleClass().add("tile-name");
    value.setId(id);
    value.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(Region.USE_PREF_SIZE);
    value.getStyleClass().add("study-value");
    remark.setId(id + "-remark");
    remark.getStyleClass().add("tile-remark");
    HBox line = new HBox(7, value, remark);
    line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    box = new VBox(title, line);
    box.getStyleClass().add("study-figure");
    box.setAccessibleRole(AccessibleRole.BUTTON);
    box.setOnMouseClicked(e -> choose.run());
  }

  Node node() {
    return box;
  }

  /** Is shown whole, whatever stands beside it: the others give way. */
  StudyFigure whole() {
    remark.setMinWidth(Region.USE_PREF_SIZE);
    return this;
  }

  void show(String figure, String about, boolean bad, Runnable onClick) {
    value.setText(figure);
    value.pseudoClassStateChanged(BAD, bad);
    remark.setText(about);
    remark.setTooltip(about.isEmpty() ? null : new Tooltip(about));
    choose = onClick;
    box.setAccessibleText(value.getText() + " " + about);
  }

  void blank() {
    show("–", "", false, () -> {});
  }
}
