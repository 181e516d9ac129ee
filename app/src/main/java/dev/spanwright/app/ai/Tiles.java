package dev.spanwright.app.ai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the cards of answers are made of. */
public final class Tiles {

  /** Stands where something is not known. */
  public static final String BLANK = "–";

  private Tiles() {}

  /** Names to the left, and columns of figures. */
  public static GridPane table(String id, int figures) {
    GridPane grid = new GridPane();
    grid.setId(id);
    grid.setHgap(10);
    grid.setVgap(2);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(names);
    for (int i = 0; i < figures; i++) {
      ColumnConstraints numbers = new ColumnConstraints();
      numbers.setHalignment(HPos.RIGHT);
      numbers.setMinWidth(Region.USE_PREF_SIZE);
      grid.getColumnConstraints().add(numbers);
    }
    return grid;
  }

  /** The head of a column, or a name without a link. */
  public static Label head(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("curve-text");
    return label;
  }

  /** A figure of a table. */
  public static Label figure(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("figure", "sentence");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** A text that takes as many lines as it needs. */
  public static Label lines(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** A label that takes no room while it is hidden. */
  public static void goneWhileHidden(javafx.scene.Node node) {
    node.managedProperty().bind(node.visibleProperty());
  }

  /** To two digits: prices and loads are not known better. */
  public static String rough(double value) {
    double rounded = new BigDecimal(value).round(new MathContext(2)).doubleValue();
    return rounded != 0 && Math.abs(rounded) < 10
        ? new BigDecimal(rounded).round(new MathContext(2)).stripTrailingZeros().toPlainString()
        : String.format(Locale.ROOT, "%,.0f", rounded);
  }

  /** To two digits, or a blank. */
  public static String rough(OptionalDouble value) {
    return value.isPresent() ? rough(value.getAsDouble()) : BLANK;
  }
}
