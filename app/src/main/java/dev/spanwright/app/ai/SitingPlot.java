package dev.spanwright.app.ai;

import dev.spanwright.model.judge.SitingPlace;
import dev.spanwright.model.judge.SitingStudy;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * Places by the round trip to the right and the cost of power upwards; a staircase for each kind of
 * fibre joins those that no other place beats. A click chooses a place, arrow keys go from one to
 * the next.
 */
final class SitingPlot {

  private static final double WIDTH_PX = 350;
  private static final double HEIGHT_PX = 210;
  private static final double LEFT_PX = 40;
  private static final double RIGHT_PX = 10;
  private static final double BOTTOM_PX = 34;
  private static final double TOP_PX = 18;
  private static final double REACH_PX = 10;
  private static final double TOWN_PX = 3;
  private static final double PLACE_PX = 4;
  private static final double RING_PX = 8;
  private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");
  private static final PseudoClass ESTIMATE = PseudoClass.getPseudoClass("estimate");

  /**
   * What is shown.
   *
   * @param megawatts of the campus, MW
   * @param perYear whether the cost is that of a year, else the price
   */
  record View(SitingStudy study, double megawatts, boolean perYear) {

    double cost(SitingStudy.Option option) {
      return perYear ? option.costMusdPerYear(megawatts) : option.priceUsdPerMwh();
    }

    String costTitle() {
      return perYear ? "Power, M USD a year" : "Power price, USD/MWh";
    }
  }

  /** A point and where it is. */
  private record Spot(SitingStudy.Option option, double x, double y) {}

  private final Consumer<SitingPlace> choose;
  private final Pane pane = new Pane();
  private final List<Spot> spots = new ArrayList<>();
  private final Circle ring = new Circle(RING_PX);
  private final Tooltip tip = new Tooltip();
  private Optional<View> shown = Optional.empty();
  private Optional<SitingPlace> chosen = Optional.empty();

  SitingPlot(Consumer<SitingPlace> choose) {
    this.choose = choose;
    pane.setId("siting-plot");
    pane.setMinSize(WIDTH_PX, HEIGHT_PX);
    pane.setPrefSize(WIDTH_PX, HEIGHT_PX);
    pane.setMaxSize(WIDTH_PX, HEIGHT_PX);
    pane.getStyleClass().add("siting-plot");
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.SLIDER);
    pane.setAccessibleText("Places by round trip and cost of power");
    ring.getStyleClass().add("siting-ring");
    tip.setShowDelay(Duration.millis(120));
    Tooltip.install(pane, tip);
    pane.setOnMouseMoved(e -> hover(e.getX(), e.getY()));
    pane.setOnMouseClicked(
        e -> {
          pane.requestFocus();
          nearest(e.getX(), e.getY()).ifPresent(spot -> choose.accept(spot.option().place()));
        });
    pane.setOnKeyPressed(this::key);
  }

  Node node() {
    return pane;
  }

  void show(View view) {
    if (shown.filter(view::equals).isEmpty()) {
      shown = Optional.of(view);
      draw(view);
    }
    mark();
  }

  /** Rings a place, if it is in the plot. */
  void choose(Optional<SitingPlace> place) {
    chosen = place;
    mark();
  }

  private void draw(View view) {
    pane.getChildren().clear();
    spots.clear();
    List<SitingStudy.Option> options = view.study().options();
    if (options.isEmpty()) {
      return;
    }
    List<SitingStudy.Option> front = view.study().front();
    PlotSpan latency = PlotSpan.from(0, options, front, SitingStudy.Option::standardMs);
    PlotSpan cost = PlotSpan.of(options, front, view::cost);
    axes(view, latency, cost);
    List<SitingStudy.Option> inside =
        options.stream()
            .filter(o -> latency.holds(o.standardMs()) && cost.holds(view.cost(o)))
            .sorted(Comparator.comparing(o -> o.place().origin() != SitingPlace.Origin.TOWN))
            .toList();
    inside.stream().filter(o -> !front.contains(o)).forEach(o -> point(view, o, latency, cost));
    stairs(view, true, latency, cost);
    stairs(view, false, latency, cost);
    inside.stream().filter(front::contains).forEach(o -> point(view, o, latency, cost));
    if (inside.size() < options.size()) {
      text(
          Quantity.count(options.size() - inside.size(), "place") + " beyond the axes",
          WIDTH_PX - 148,
          0);
    }
    pane.getChildren().add(ring);
  }

  private static double x(PlotSpan span, double value) {
    return LEFT_PX + (WIDTH_PX - LEFT_PX - RIGHT_PX) * span.share(value);
  }

  private static double y(PlotSpan span, double value) {
    return HEIGHT_PX - BOTTOM_PX - (HEIGHT_PX - BOTTOM_PX - TOP_PX) * span.share(value);
  }

  private void axes(View view, PlotSpan latency, PlotSpan cost) {
    double bottom = HEIGHT_PX - BOTTOM_PX;
    line(LEFT_PX, bottom, WIDTH_PX - RIGHT_PX, bottom);
    line(LEFT_PX, TOP_PX, LEFT_PX, bottom);
    for (double value = latency.from(); value <= latency.to() + 1e-9; value += latency.step()) {
      text(number(value, latency.step()), x(latency, value) - 8, bottom + 2);
    }
    for (double value = cost.from(); value <= cost.to() + 1e-9; value += cost.step()) {
      text(number(value, cost.step()), 2, y(cost, value) - 8);
    }
    text(view.costTitle(), 2, 0);
    text("Round trip " + view.study().measure().label() + ", ms", LEFT_PX, HEIGHT_PX - 17);
  }

  private static String number(double value, double step) {
    return String.format(Locale.ROOT, step < 1 ? "%.1f" : "%,.0f", value);
  }

  private void line(double x0, double y0, double x1, double y1) {
    Line line = new Line(x0, y0, x1, y1);
    line.getStyleClass().add("curve-axis");
    pane.getChildren().add(line);
  }

  private void text(String text, double x, double y) {
    Label label = new Label(text);
    label.getStyleClass().add("curve-text");
    label.relocate(x, y);
    pane.getChildren().add(label);
  }

  /** Each step: as cheap as so far, up to the round trip of the next. */
  private void stairs(View view, boolean hollow, PlotSpan latency, PlotSpan cost) {
    ToDoubleFunction<SitingStudy.Option> ms =
        hollow ? SitingStudy.Option::hollowCoreMs : SitingStudy.Option::standardMs;
    Polyline stairs = new Polyline();
    double last = Double.NaN;
    for (SitingStudy.Option option : view.study().front()) {
      double x = x(latency, ms.applyAsDouble(option));
      double y = y(cost, view.cost(option));
      if (!Double.isNaN(last)) {
        stairs.getPoints().addAll(x, last);
      }
      stairs.getPoints().addAll(x, y);
      last = y;
    }
    stairs.getStyleClass().add(hollow ? "curve-hollow" : "curve-standard");
    if (hollow) {
      stairs.getStrokeDashArray().setAll(5.0, 4.0);
    }
    stairs.setMouseTransparent(true);
    pane.getChildren().add(stairs);
  }

  private void point(View view, SitingStudy.Option option, PlotSpan latency, PlotSpan cost) {
    double x = x(latency, option.standardMs());
    double y = y(cost, view.cost(option));
    spots.add(new Spot(option, x, y));
    pane.getChildren().add(dot(view, option, x, y));
  }

  private static Node dot(View view, SitingStudy.Option option, double x, double y) {
    Node dot =
        switch (option.place().origin()) {
          case TOWN -> new Circle(x, y, TOWN_PX);
          case PINNED -> new Circle(x, y, PLACE_PX);
          case SITE ->
              new Rectangle(
                  x - PLACE_PX + 0.5, y - PLACE_PX + 0.5, 2 * PLACE_PX - 1, 2 * PLACE_PX - 1);
        };
    dot.getStyleClass()
        .add(
            switch (option.place().origin()) {
              case TOWN -> "siting-town";
              case PINNED -> "siting-pin";
              case SITE -> "siting-site";
            });
    dot.pseudoClassStateChanged(FRONT, view.study().front().contains(option));
    dot.pseudoClassStateChanged(ESTIMATE, option.place().estimated());
    return dot;
  }

  private void mark() {
    Optional<Spot> spot =
        spots.stream()
            .filter(
                s -> chosen.filter(place -> place.id().equals(s.option().place().id())).isPresent())
            .findFirst();
    ring.setVisible(spot.isPresent());
    spot.ifPresent(
        at -> {
          ring.setCenterX(at.x());
          ring.setCenterY(at.y());
        });
    pane.setAccessibleHelp(
        spot.flatMap(s -> shown.map(v -> text(s.option(), v))).orElse("No place is chosen"));
  }

  private void hover(double x, double y) {
    Optional<Spot> spot = nearest(x, y);
    pane.setCursor(spot.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    tip.setText(
        spot.flatMap(s -> shown.map(view -> text(s.option(), view)))
            .orElse(
                "Squares are sites, large dots pins, small dots towns; faint: price is an estimate."
                    + " Solid stairs: standard fibre; dashed: hollow-core"));
  }

  /** All figures of a place. */
  static String text(SitingStudy.Option option, View view) {
    return option.place().name()
        + String.format(
            Locale.ROOT,
            "\n%.0f USD/MWh%s\n%s M USD a year for %,.0f MW at full load",
            option.priceUsdPerMwh(),
            option.place().estimated() ? " (estimate)" : "",
            Tiles.rough(option.costMusdPerYear(view.megawatts())),
            view.megawatts())
        + "\nRound trip "
        + Quantity.latency(option.standardMs())
        + ", hollow-core "
        + Quantity.latency(option.hollowCoreMs());
  }

  private Optional<Spot> nearest(double x, double y) {
    return spots.stream()
        .filter(spot -> Math.hypot(spot.x() - x, spot.y() - y) <= REACH_PX)
        .min(Comparator.comparingDouble(spot -> Math.hypot(spot.x() - x, spot.y() - y)));
  }

  private void key(KeyEvent e) {
    int step =
        e.getCode() == KeyCode.RIGHT || e.getCode() == KeyCode.DOWN
            ? 1
            : e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0 || spots.isEmpty()) {
      return;
    }
    e.consume();
    List<Spot> sorted = spots.stream().sorted(Comparator.comparingDouble(Spot::x)).toList();
    int now = -1;
    for (int i = 0; i < sorted.size(); i++) {
      if (chosen.filter(sorted.get(i).option().place()::equals).isPresent()) {
        now = i;
      }
    }
    int next = now < 0 ? 0 : Math.clamp(now + step, 0, sorted.size() - 1);
    choose.accept(sorted.get(next).option().place());
  }
}
