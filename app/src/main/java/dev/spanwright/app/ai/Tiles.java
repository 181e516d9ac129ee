package dev.spanwright.app.ai;

import dev.spanwright.app.form.Wrapping;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the cards of answers are made of. */
public final class Tiles {

  /** Stands where something is not known. */
  public static final String BLANK = "–";

  private Tiles() {}

  /** A large number, what it is, and how it moved. */
  static FlowPane head(Label number, Label what, Trend trend) {
    number.getStyleClass().add("tile-value");
    what.getStyleClass().add("tile-remark");
    FlowPane head = new FlowPane(8, 0, number, what, trend.node());
    head.setRowValignment(VPos.BASELINE);
    head.setPrefWrapLength(330);
    return head;
  }

  /** A share with one decimal: {@code 87.1 %}. Only the whole is 100 %, and only nothing 0 %. */
  public static String share(double share) {
    if (share <= 0 || share >= 1) {
      return share <= 0 ? "0 %" : "100 %";
    }
    if (share < 0.0005) {
      return "< 0.1 %";
    }
    return share > 0.9995
        ? "> 99.9 %"
        : String.format(Locale.ROOT, share > 0.995 ? "%.2f %%" : "%.1f %%", 100 * share);
  }

  /** A limit of milliseconds as it was chosen: {@code 5 ms}. */
  public static String limit(double ms) {
    return String.format(Locale.ROOT, ms == Math.rint(ms) ? "%.0f ms" : "%.1f ms", ms);
  }

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
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
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
    Wrapping.of(label);
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
    return digits(value, 2);
  }

  /** To some digits, without zeros behind the point. */
  static String digits(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    String plain = rounded.stripTrailingZeros().toPlainString();
    return plain.contains(".") ? plain : String.format(Locale.ROOT, "%,.0f", rounded);
  }

  /** To two digits, or a blank. */
  public static String rough(OptionalDouble value) {
    return value.isPresent() ? rough(value.getAsDouble()) : BLANK;
  }
}
