package dev.spanwright.app.results;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The first rows of a list under a heading, each with figures; the others come on demand. Without
 * rows it takes no room, unless there is something to say instead.
 */
final class ShortList {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Workspace workspace;
  private final int first;
  private final Label heading = new Label();
  private final GridPane grid = new GridPane();
  private final Hyperlink more = new Hyperlink();
  private final Label nothing = new Label();
  private final VBox box;
  private List<String> columns;
  private String above = "";
  private ListedRows rows = ListedRows.NONE;
  private boolean all;

  /**
   * @param first how many rows are shown at first
   * @param columns names of the columns of figures; empty ones have no name
   */
  ShortList(Workspace workspace, String id, String title, int first, List<String> columns) {
    this.workspace = workspace;
    this.first = first;
    this.columns = columns;
    heading.setText(title);
    heading.getStyleClass().add("form-heading");
    grid.getStyleClass().add("short-list");
    grid.setId(id);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    grid.getColumnConstraints().add(name);
    for (int i = 0; i < columns.size(); i++) {
      ColumnConstraints figure = new ColumnConstraints();
      figure.setHalignment(HPos.RIGHT);
      figure.setMinWidth(Region.USE_PREF_SIZE);
      grid.getColumnConstraints().add(figure);
    }
    more.setId(id + "-more");
    more.setOnAction(e -> toggle());
    nothing.setId(id + "-nothing");
    Wrapping.of(nothing);
    nothing.setMinHeight(Region.USE_PREF_SIZE);
    for (Node node : List.of(more, nothing)) {
      node.managedProperty().bind(node.visibleProperty());
      node.setVisible(false);
    }
    box = new VBox(heading, grid, more, nothing);
    box.getStyleClass().add("link-list");
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
  }

  Node node() {
    return box;
  }

  /** Explains the heading to who rests on it. */
  ShortList explained(String tip) {
    heading.setTooltip(Tips.of(tip));
    return this;
  }

  /** Says before the names of the columns what all their figures are. */
  ShortList ofFigures(String what) {
    above = what;
    return this;
  }

  void title(String text) {
    heading.setText(text);
  }

  /** Names the columns of figures anew, as many as before. */
  void columns(List<String> names) {
    if (!names.equals(columns)) {
      columns = names;
      layOut();
    }
  }

  /** Shows rows; nothing where there are none. */
  void show(ListedRows next) {
    show(next, "");
  }

  /** Shows rows, or what there is to say where there are none. */
  void show(ListedRows next, String otherwise) {
    nothing.setText(otherwise);
    nothing.setVisible(next.isEmpty() && !otherwise.isEmpty());
    box.setVisible(!next.isEmpty() || !otherwise.isEmpty());
    if (!next.equals(rows)) {
      rows = next;
      layOut();
    }
  }

  private void toggle() {
    all = !all;
    layOut();
  }

  private void layOut() {
    int count = all ? rows.first().size() : Math.min(first, rows.first().size());
    List<Node> nodes = new ArrayList<>();
    if (count > 0) {
      nodes.addAll(header());
    }
    for (int i = 0; i < count; i++) {
      nodes.addAll(row(rows.first().get(i), i + 1));
    }
    grid.getChildren().setAll(nodes);
    more.setVisible(rows.total() > first);
    more.setText(all ? allText() : "and %,d more".formatted(rows.total() - first));
  }

  private String allText() {
    int others = rows.total() - rows.first().size();
    return others > 0 ? "and %,d more; show fewer".formatted(others) : "show fewer";
  }

  private List<Node> header() {
    List<Node> nodes = new ArrayList<>();
    if (!above.isEmpty()) {
      nodes.add(columnName(above, 0));
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty()) {
        nodes.add(columnName(columns.get(i), i + 1));
      }
    }
    return nodes;
  }

  private static Label columnName(String name, int column) {
    Label label = new Label(name);
    label.getStyleClass().add("column-name");
    GridPane.setConstraints(label, column, 0);
    return label;
  }

  private List<Node> row(ListedRow row, int line) {
    List<Node> nodes = new ArrayList<>();
    Labeled name =
        row.selects()
            .<Labeled>map(
                selection -> {
                  Hyperlink link = new Hyperlink(row.name());
                  link.setOnAction(
                      e -> {
                        link.setVisited(false);
                        workspace.select(selection);
                      });
                  return link;
                })
            .orElseGet(() -> new Label(row.name()));
    name.setMinWidth(0);
    name.setTooltip(Tips.of(row.tip()));
    GridPane.setConstraints(name, 0, line);
    nodes.add(name);
    for (int i = 0; i < row.figures().size(); i++) {
      Label figure = new Label(row.figures().get(i));
      figure.getStyleClass().add("figure");
      figure.pseudoClassStateChanged(BAD, row.bad() && i == 0);
      GridPane.setConstraints(figure, i + 1, line);
      nodes.add(figure);
    }
    return nodes;
  }
}
