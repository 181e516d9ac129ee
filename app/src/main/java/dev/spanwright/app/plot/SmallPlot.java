package dev.spanwright.app.plot;

import dev.spanwright.render.chart.Axis;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * A plot as wide as its panel. The hand or the arrow keys read values off the curves; a click, or
 * Enter, goes to what limits; a menu copies the picture or its values, and writes files.
 */
public final class SmallPlot extends Region {

  private static final double HEIGHT_PX = 138;
  private static final double LEFT_PX = 44;
  private static final double RIGHT_PX = 12;
  private static final double TOP_PX = 26;
  private static final double BOTTOM_PX = 20;
  private static final double PREF_WIDTH_PX = 330;
  private static final double TICK_ROOM_PX = 84;

  /** Nearer to the edge, a text does not stand in the middle under its place. */
  private static final double EDGE_PX = 30;

  private static final int MOST_LINES = 3;
  private static final double STEP = 1.0 / 40;
  private static final double EXPORT_FACTOR = 2;

  private final PlotOutlet outlet;
  private final Label title = new Label();
  private final Button more = new Button("⋯");
  private final ContextMenu menu = new ContextMenu();
  private final Line cursor = new Line();
  private final List<Node> drawn = new ArrayList<>();
  private Optional<Plot> plot = Optional.empty();
  private Optional<Runnable> limit = Optional.empty();
  private OptionalDouble read = OptionalDouble.empty();

  /** The width that the present plot is drawn at: it is not drawn anew for a reading. */
  private OptionalDouble drawnAt = OptionalDouble.empty();

  /**
   * @param id of the plot; its parts are named after it
   */
  public SmallPlot(String id, PlotOutlet outlet) {
    this.outlet = outlet;
    setId(id);
    getStyleClass().add("small-plot");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    title.setId(id + "-reading");
    title.getStyleClass().add("plot-text");
    title.setMouseTransparent(true);
    more.setId(id + "-more");
    more.getStyleClass().addAll("flat", "plot-more");
    more.setAccessibleText("Copy or export the plot");
    more.setTooltip(new Tooltip("Copy or export the plot"));
    more.setOnAction(e -> menu.show(more, Side.BOTTOM, 0, 0));
    cursor.getStyleClass().add("plot-cursor");
    cursor.setMouseTransparent(true);
    menu.getItems().setAll(items());
    setOnContextMenuRequested(
        e -> {
          menu.show(this, e.getScreenX(), e.getScreenY());
          e.consume();
        });
    setOnMouseMoved(this::hover);
    setOnMouseExited(e -> readAt(OptionalDouble.empty()));
    setOnMouseClicked(this::click);
    setOnKeyPressed(this::key);
    focusedProperty().subscribe(focused -> readAt(OptionalDouble.empty()));
    getChildren().addAll(title, more, cursor);
  }

  private List<MenuItem> items() {
    MenuItem picture = new MenuItem("Copy picture");
    picture.setOnAction(
        e -> plot.ifPresent(p -> outlet.copy(PlotSheet.of(p, outlet.theme(), EXPORT_FACTOR))));
    MenuItem values = new MenuItem("Copy values");
    values.setOnAction(e -> plot.ifPresent(p -> outlet.copy(p.table())));
    Menu export = new Menu("Export picture");
    for (PictureFormat format : PictureFormat.values()) {
      MenuItem item = new MenuItem(format.name() + "…");
      item.setOnAction(e -> plot.ifPresent(p -> export(p, format)));
      export.getItems().add(item);
    }
    return List.of(picture, values, export);
  }

  /** What the menu offers. */
  public Stream<MenuItem> menuItems() {
    return menu.getItems().stream();
  }

  private void export(Plot shown, PictureFormat format) {
    double factor = format == PictureFormat.PNG ? EXPORT_FACTOR : 1;
    String name = shown.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    outlet.export(PlotSheet.of(shown, outlet.theme(), factor), name + format.extension(), format);
  }

  /** Shows a plot, or nothing and takes no room. */
  public void show(Optional<Plot> next) {
    plot = next;
    setVisible(next.isPresent());
    setManaged(next.isPresent());
    drawnAt = OptionalDouble.empty();
    readAt(OptionalDouble.empty());
    requestLayout();
  }

  /**
   * What a click goes to.
   *
   * @param hint what that is, for the tip
   */
  public void onLimit(String hint, Optional<Runnable> action) {
    limit = action;
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("linked"), action.isPresent());
    setAccessibleHelp("Arrow keys read values" + (action.isPresent() ? ", Enter " + hint : ""));
  }

  private void hover(MouseEvent e) {
    double fraction = (e.getX() - LEFT_PX) / plotWidth();
    boolean inside = fraction >= -0.02 && fraction <= 1.02 && e.getY() > TOP_PX - 6;
    readAt(inside ? OptionalDouble.of(Math.clamp(fraction, 0, 1)) : OptionalDouble.empty());
  }

  private void click(MouseEvent e) {
    requestFocus();
    hover(e);
    if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
      limit.ifPresent(Runnable::run);
    }
  }

  private void key(KeyEvent e) {
    switch (e.getCode()) {
      case LEFT -> readAt(OptionalDouble.of(Math.max(0, keyed() - STEP)));
      case RIGHT -> readAt(OptionalDouble.of(Math.min(1, keyed() + STEP)));
      case HOME -> readAt(OptionalDouble.of(0));
      case END -> readAt(OptionalDouble.of(1));
      case ENTER -> limit.ifPresent(Runnable::run);
      case ESCAPE -> {
        if (read.isEmpty()) {
          return; // of no use here
        }
        readAt(OptionalDouble.empty());
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  /** Where the keys go on from: the last reading, else where things are now. */
  private double keyed() {
    return read.orElseGet(
        () -> plot.flatMap(p -> p.here().map(here -> p.x().fraction(here.x()))).orElse(0.5));
  }

  private void readAt(OptionalDouble fraction) {
    read = fraction;
    plot.ifPresent(this::tell);
  }

  private void tell(Plot shown) {
    cursor.setVisible(read.isPresent());
    double at = shown.x().value(read.orElse(0));
    String text = read.isPresent() ? shown.reading(at) : shown.title();
    title.setText(text);
    String now = shown.here().map(here -> ". Now at " + shown.reading(here.x())).orElse("");
    setAccessibleText(read.isPresent() ? text : shown.title() + now);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    double x = LEFT_PX + read.orElse(0) * plotWidth();
    cursor.setStartX(x);
    cursor.setEndX(x);
    cursor.setStartY(TOP_PX);
    cursor.setEndY(HEIGHT_PX - BOTTOM_PX);
  }

  private double plotWidth() {
    return Math.max(1, getWidth() - LEFT_PX - RIGHT_PX);
  }

  private double xOf(Plot shown, double value) {
    return LEFT_PX + Math.clamp(shown.x().fraction(value), 0, 1) * plotWidth();
  }

  private static double yOf(Plot shown, double value) {
    double height = HEIGHT_PX - TOP_PX - BOTTOM_PX;
    return HEIGHT_PX - BOTTOM_PX - Math.clamp(shown.y().fraction(value), 0, 1) * height;
  }

  @Override
  protected double computePrefWidth(double height) {
    return PREF_WIDTH_PX;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT_PX;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT_PX;
  }

  @Override
  protected void layoutChildren() {
    double menuWidth = more.prefWidth(-1);
    title.resizeRelocate(0, 0, Math.max(0, getWidth() - menuWidth - 4), 20);
    more.resizeRelocate(getWidth() - menuWidth, -2, menuWidth, 20);
    if (!drawnAt.equals(OptionalDouble.of(getWidth()))) {
      drawnAt = OptionalDouble.of(getWidth());
      plot.ifPresent(this::draw);
    }
  }

  private void draw(Plot shown) {
    getChildren().removeAll(drawn);
    drawn.clear();
    for (double value : ticks(shown.y(), MOST_LINES)) {
      double y = yOf(shown, value);
      line(LEFT_PX, y, LEFT_PX + plotWidth(), y);
      text(tick(shown.y(), value), 0, y + 4, LEFT_PX - 6, TextAlignment.RIGHT);
    }
    int most = (int) Math.max(2, plotWidth() / TICK_ROOM_PX);
    for (double value : ticks(shown.x(), most)) {
      double x = xOf(shown, value);
      TextAlignment align =
          x < LEFT_PX + EDGE_PX
              ? TextAlignment.LEFT
              : x > getWidth() - EDGE_PX ? TextAlignment.RIGHT : TextAlignment.CENTER;
      double left =
          switch (align) {
            case LEFT -> LEFT_PX;
            case RIGHT -> getWidth() - TICK_ROOM_PX;
            default -> x - TICK_ROOM_PX / 2;
          };
      text(tick(shown.x(), value), left, HEIGHT_PX - BOTTOM_PX + 14, TICK_ROOM_PX, align);
    }
    shown.curves().forEach(curve -> curve(shown, curve));
    shown
        .here()
        .ifPresent(
            here -> {
              Circle dot = new Circle(xOf(shown, here.x()), yOf(shown, here.y()), 4.5);
              dot.getStyleClass().add("curve-here");
              add(dot);
            });
    tell(shown);
    cursor.toFront();
  }

  private void curve(Plot shown, PlotCurve curve) {
    double[] points = new double[2 * (Plot.POINTS + 1)];
    for (int i = 0; i <= Plot.POINTS; i++) {
      double at = shown.x().value((double) i / Plot.POINTS);
      points[2 * i] = xOf(shown, at);
      points[2 * i + 1] = yOf(shown, curve.value().applyAsDouble(at));
    }
    Polyline line = new Polyline(points); // at once: each point would ask for new bounds
    line.setStrokeLineJoin(StrokeLineJoin.BEVEL);
    line.getStyleClass().addAll("plot-curve", curve.stroke().styleClass());
    if (curve.stroke() == PlotCurve.Stroke.HOLLOW) {
      line.getStrokeDashArray().setAll(6.0, 4.0);
    }
    add(line);
  }

  /** Round values; on a logarithmic axis powers of ten where more would not fit. */
  private static List<Double> ticks(PlotAxis axis, int most) {
    if (!axis.logarithmic()) {
      return Ticks.within(axis.min(), axis.max(), most).values();
    }
    List<Double> all =
        Axis.logarithmic(axis.title(), axis.min(), axis.max()).ticks().stream()
            .filter(tick -> axis.fraction(tick) >= 0 && axis.fraction(tick) <= 1)
            .toList();
    int step = Math.max(1, (int) Math.ceil((double) all.size() / most));
    return IntStream.range(0, all.size())
        .filter(i -> (all.size() - 1 - i) % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** A value at an axis, without zeros behind its point. */
  private static String tick(PlotAxis axis, double value) {
    return axis.text().apply(value).replaceAll("\\.0+(?= |$)|(\\.\\d*?)0+(?= |$)", "$1");
  }

  private void line(double x0, double y0, double x1, double y1) {
    Line line = new Line(x0, y0, x1, y1);
    line.getStyleClass().add("plot-grid");
    add(line);
  }

  /** A text in a room of its own, so that nothing has to be measured. */
  private void text(String words, double x, double baseline, double width, TextAlignment align) {
    Text text = new Text(x, baseline, Quantity.unbroken(words));
    text.setWrappingWidth(width);
    text.setTextAlignment(align);
    text.getStyleClass().add("plot-tick");
    add(text);
  }

  private void add(Node node) {
    node.setMouseTransparent(true);
    drawn.add(node);
    getChildren().add(node);
  }
}
