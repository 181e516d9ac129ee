package dev.spanwright.app.ai;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.traffic.TrainingTime;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * Utilisation of a training run for standard and hollow-core fibre: over the length of its longest
 * hop at the rate that it has, or over the rate at the length that it has. A point marks where it
 * is. The axis of utilisation begins where the curves do, so that small losses are seen.
 */
final class UtilisationCurve {

  private static final double WIDTH_PX = 330;
  private static final double HEIGHT_PX = 96;
  private static final double LEFT_PX = 36;
  private static final double BOTTOM_PX = 18;
  private static final double TOP_PX = 8;
  private static final int POINTS = 80;
  private static final double LEAST_KM = 500;

  /** From a tenth of the rate to ten times as much. */
  private static final double DECADES = 1;

  private static final double STEP_SHARE = 0.1;
  private static final String STANDARD = "g652d";
  private static final String HOLLOW = "hcf-today";

  private final boolean overRate;
  private final Pane pane = new Pane();
  private final Polyline standard = new Polyline();
  private final Polyline hollow = new Polyline();
  private final Circle here = new Circle(4);
  private final Label top = text(0, 0);
  private final Label floor = text(0, bottom() - 14);
  private final Label least = text(LEFT_PX, bottom() + 2);
  private final Label middle = text(LEFT_PX + 100, bottom() + 2);
  private final Label most = text(WIDTH_PX - 66, bottom() + 2);

  /**
   * @param overRate whether the rate runs to the right, else the length
   */
  UtilisationCurve(boolean overRate) {
    this.overRate = overRate;
    pane.setMinSize(WIDTH_PX, HEIGHT_PX);
    pane.setPrefSize(WIDTH_PX, HEIGHT_PX);
    standard.getStyleClass().add("curve-standard");
    hollow.getStyleClass().add("curve-hollow");
    hollow.getStrokeDashArray().setAll(5.0, 4.0);
    here.getStyleClass().add("curve-here");
    Line axis = new Line(LEFT_PX, bottom(), WIDTH_PX, bottom());
    Line side = new Line(LEFT_PX, TOP_PX, LEFT_PX, bottom());
    axis.getStyleClass().add("curve-axis");
    side.getStyleClass().add("curve-axis");
    pane.getChildren().addAll(axis, side, standard, hollow, here);
    pane.getChildren().addAll(List.of(top, floor, least, middle, most));
    top.setText("100 %");
    middle.setText(overRate ? "rate of a hop" : "longest hop");
  }

  private static Label text(double x, double y) {
    Label label = new Label();
    label.getStyleClass().add("curve-text");
    label.relocate(x, y);
    return label;
  }

  private static double bottom() {
    return HEIGHT_PX - BOTTOM_PX;
  }

  Node node() {
    return pane;
  }

  void show(TrainingVerdict verdict) {
    boolean any = verdict.roundTripMs().isPresent() && verdict.gbps() > 0;
    pane.setVisible(any);
    pane.setManaged(any);
    if (any) {
      draw(verdict, TrainingTime.of(verdict.run()));
    }
  }

  private void draw(TrainingVerdict verdict, TrainingTime time) {
    double oneWayMs = verdict.roundTripMs().getAsDouble() / 2;
    double gbps = verdict.gbps();
    double km = oneWayMs / msPerKm(STANDARD);
    double hollowMs = km * msPerKm(HOLLOW);
    double mostKm = Math.max(LEAST_KM, 2 * km);
    double[] over =
        overRate
            ? sampled(part -> time.utilisation(rate(gbps, part), oneWayMs))
            : sampled(part -> time.utilisation(gbps, part * mostKm * msPerKm(STANDARD)));
    double[] overHollow =
        overRate
            ? sampled(part -> time.utilisation(rate(gbps, part), hollowMs))
            : sampled(part -> time.utilisation(gbps, part * mostKm * msPerKm(HOLLOW)));
    double low = STEP_SHARE * Math.floor(Math.min(least(over), least(overHollow)) / STEP_SHARE);
    double base = Math.min(1 - STEP_SHARE, low);
    points(standard, over, base);
    points(hollow, overHollow, base);
    here.setCenterX(x(overRate ? 0.5 : km / mostKm));
    here.setCenterY(y(verdict.utilisation(), base));
    floor.setText(String.format(Locale.ROOT, "%.0f %%", 100 * base));
    least.setText(overRate ? Quantity.rate(rate(gbps, 0)) : "0 km");
    most.setText(
        overRate ? Quantity.rate(rate(gbps, 1)) : String.format(Locale.ROOT, "%,.0f km", mostKm));
    pane.setAccessibleText(
        String.format(
            Locale.ROOT,
            "Utilisation: %.1f %% at %.0f km of standard fibre and %s; %.1f %% over hollow-core",
            100 * verdict.utilisation(),
            km,
            Quantity.rate(gbps),
            100 * time.utilisation(gbps, hollowMs)));
  }

  private static double rate(double gbps, double part) {
    return gbps * Math.pow(10, DECADES * (2 * part - 1));
  }

  private static double msPerKm(String fiber) {
    return FiberCatalogue.builtIn().get(fiber).delayMicrosPerKm() / 1e3;
  }

  private static double[] sampled(DoubleUnaryOperator share) {
    double[] values = new double[POINTS + 1];
    for (int i = 0; i <= POINTS; i++) {
      values[i] = share.applyAsDouble((double) i / POINTS);
    }
    return values;
  }

  private static double least(double[] values) {
    double least = 1;
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static void points(Polyline line, double[] values, double base) {
    Double[] points = new Double[2 * values.length];
    for (int i = 0; i < values.length; i++) {
      points[2 * i] = x((double) i / POINTS);
      points[2 * i + 1] = y(values[i], base);
    }
    line.getPoints().setAll(points);
  }

  private static double x(double part) {
    return LEFT_PX + (WIDTH_PX - LEFT_PX - 6) * part;
  }

  private static double y(double share, double base) {
    return bottom() - (bottom() - TOP_PX) * (share - base) / (1 - base);
  }
}
