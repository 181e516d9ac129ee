package dev.spanwright.app.window;

import dev.spanwright.app.form.OnceSeen;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Theme;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * Where the parts of a window stand. The map is there at once; the places of the others are kept
 * free for them, so that the map stays where it is when they come.
 */
final class WindowFrame {

  /** Menu and bar below it, px. */
  private static final double TOP_PX = 84;

  /** The tools at the left in one column, px. */
  private static final double RAIL_PX = 49;

  /** The same in two columns, where the map is lower than {@link #ONE_COLUMN_PX}. */
  private static final double WIDE_RAIL_PX = 89;

  private static final double ONE_COLUMN_PX = 485;

  private static final double STATUS_PX = 25;

  /** The bar of scenarios, above the map of a document that has some, px. */
  private static final double SCENARIOS_PX = 38;

  /** Of the divider, what lies left of where it is put, px. */
  private static final double DIVIDER_PX = 1;

  private final StackPane overMap;
  private final BorderPane middle = new BorderPane();
  private final BorderPane beside = new BorderPane(middle);
  private final BorderPane root = new BorderPane(beside);
  private final StackPane over = new StackPane();
  private final StackPane layers = new StackPane(root, over);
  private final double sideWidth;
  private double aboveMap; // px

  /**
   * @param sideWidth of the tabs when the last window was closed, px; 0 if there was none
   */
  WindowFrame(Node map, Theme theme, double sideWidth) {
    this.sideWidth = sideWidth;
    layers.getStyleClass().add("window");
    over.setPickOnBounds(false);
    // As in the style sheet, which comes with the other parts.
    layers.setBackground(Background.fill(Color.web(theme.furniture().panel().hex())));
    overMap = new StackPane(map);
    overMap.setId("map-area");
    middle.setCenter(overMap);
    Region rail = free(0, 0);
    rail.prefWidthProperty()
        .bind(middle.heightProperty().map(h -> rail(h.doubleValue() - aboveMap)));
    middle.setLeft(rail);
    root.setTop(free(0, TOP_PX));
    root.setBottom(free(0, STATUS_PX));
    Region side = free(0, 0);
    side.prefWidthProperty()
        .bind(root.widthProperty().map(total -> DIVIDER_PX + side(total.doubleValue(), sideWidth)));
    beside.setRight(side);
  }

  private static Region free(double width, double height) {
    Region region = new Region();
    region.setMinSize(width, height);
    region.setPrefSize(width, height);
    return region;
  }

  private static double rail(double height) {
    return height < ONE_COLUMN_PX ? WIDE_RAIL_PX : RAIL_PX;
  }

  /** Width of the tabs in a window, px. */
  private static double side(double total, double sideWidth) {
    return sideWidth > 0 ? Math.min(sideWidth, total / 2) : total * SideTabs.WIDTH / USUAL_WIDTH_PX;
  }

  /** Of the content of a window that has no other size yet, px. */
  static final double USUAL_WIDTH_PX = 1280;

  static final double USUAL_HEIGHT_PX = 800;

  /**
   * How large the content of the first window is going to be, px, where the screen is large enough.
   *
   * @param place what the last window wrote down of its place
   */
  static Dimension2D usualContent(String place) {
    return WindowPlace.content(place).orElse(new Dimension2D(USUAL_WIDTH_PX, USUAL_HEIGHT_PX));
  }

  /**
   * How large the map of the first window is going to be, px.
   *
   * @param place what the last window wrote down of its place
   * @param document what is going to be shown
   */
  static Dimension2D usualMap(String place, Network document) {
    Dimension2D content = usualContent(place);
    double sideWidth = WindowPlace.parse(place).map(WindowPlace::sideWidth).orElse(0.0);
    double height = content.getHeight() - TOP_PX - STATUS_PX - aboveMap(document);
    double beside = rail(height) + DIVIDER_PX + side(content.getWidth(), sideWidth);
    return new Dimension2D(content.getWidth() - beside, height);
  }

  private static double aboveMap(Network document) {
    return document.scenarios().isEmpty() ? 0 : SCENARIOS_PX;
  }

  /** Keeps the place of what stands above the map of a document. */
  void keepPlaces(Network document) {
    aboveMap = aboveMap(document);
    middle.setTop(free(0, aboveMap));
  }

  /** The root of the scene. */
  StackPane layers() {
    return layers;
  }

  /** The map and what lies over it. */
  StackPane overMap() {
    return overMap;
  }

  void top(Node node) {
    root.setTop(node);
  }

  void status(Node node) {
    root.setBottom(node);
  }

  void rail(Node node) {
    middle.setLeft(node);
  }

  /** Between the bars and the map. */
  void strips(Node node) {
    middle.setTop(node);
  }

  /** The map and what is below it. */
  void map(Node node) {
    middle.setCenter(node);
  }

  /** Puts the tabs beside the map. */
  void side(SplitPane split, TabPane tabs) {
    beside.setCenter(null);
    root.setCenter(null);
    split.getItems().setAll(middle, tabs);
    double total = root.getWidth() > 0 ? root.getWidth() : USUAL_WIDTH_PX;
    split.setDividerPositions(1 - side(total, sideWidth) / total);
    SplitPane.setResizableWithParent(tabs, false);
    root.setCenter(split);
  }

  /** Lies over all that was there before, but for the ring round what has the focus. */
  void over(Node... nodes) {
    OnceSeen.into(over, nodes);
  }
}
