package dev.spanwright.app.ai;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.traffic.TrainingTime;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * Utilisation of a training run over the length of its longest hop, for standard and hollow-core
 * fibre at the rate that it has; a point marks where it is.
 */
final class UtilisationCurve {

  private static final double WIDTH_PX = 330;
  private static final double HEIGHT_PX = 112;
  private static final double LEFT_PX = 34;
  private static final double BOTTOM_PX = 18;
  private static final double TOP_PX = 6;
  private static final int POINTS = 80;
  private static final double LEAST_KM = 500;
  private static final String STANDARD = "g652d";
  private static final String HOLLOW = "hcf-today";

  private final Pane pane = new Pane();
  private final Polyline standard = new Polyline();
  private final Polyline hollow = new Polyline();
  private final Circle here = new Circle(4);
  private final Label most = new Label();
  private final Label legend = new Label("solid: standard, dashed: hollow-core");

  UtilisationCurve() {
    pane.setMinSize(WIDTH_PX, HEIGHT_PX);
    pane.setPrefSize(WIDTH_PX, HEIGHT_PX);
    pane.getStyleClass().add("curve");
    standard.getStyleClass().add("curve-standard");
    hollow.getStyleClass().add("curve-hollow");
    hollow.getStrokeDashArray().setAll(5.0, 4.0);
    here.getStyleClass().add("curve-here");
    Line axis = new Line(LEFT_PX, bottom(), WIDTH_PX, bottom());
    Line side = new Line(LEFT_PX, TOP_PX, LEFT_PX, bottom());
    axis.getStyleClass().add("curve-axis");
    side.getStyleClass().add("curve-axis");
    pane.getChildren().addAll(axis, side, standard, hollow, here);
    text("100 %", 0, TOP_PX - 6);
    text("0", 22, bottom() - 12);
    text("0 km", LEFT_PX, bottom() + 2);
    most.relocate(WIDTH_PX - 62, bottom() + 2);
    legend.relocate(LEFT_PX + 64, bottom() + 2);
    for (Label label : java.util.List.of(most, legend)) {
      label.getStyleClass().add("curve-text");
      pane.getChildren().add(label);
    }
  }

  private void text(String what, double x, double y) {
    Label label = new Label(what);
    label.getStyleClass().add("curve-text");
    label.relocate(x, y);
    pane.getChildren().add(label);
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
    if (!any) {
      return;
    }
    TrainingTime time = TrainingTime.of(verdict.run());
    double standardMs = msPerKm(STANDARD);
    double oneWayMs = verdict.roundTripMs().getAsDouble() / 2;
    double mostKm = Math.max(LEAST_KM, 2 * oneWayMs / standardMs);
    draw(standard, time, verdict.gbps(), standardMs, mostKm);
    draw(hollow, time, verdict.gbps(), msPerKm(HOLLOW), mostKm);
    here.setCenterX(x(oneWayMs / standardMs, mostKm));
    here.setCenterY(y(verdict.utilisation()));
    most.setText(String.format(Locale.ROOT, "%,.0f km", mostKm));
    pane.setAccessibleText(
        String.format(
            Locale.ROOT,
            "Utilisation over fibre length: %.0f %% at %.0f km of standard fibre, %.0f %% over"
                + " hollow-core",
            100 * verdict.utilisation(),
            oneWayMs / standardMs,
            100 * time.utilisation(verdict.gbps(), oneWayMs / standardMs * msPerKm(HOLLOW))));
  }

  private static double msPerKm(String fiber) {
    return FiberCatalogue.builtIn().get(fiber).delayMicrosPerKm() / 1e3;
  }

  private static void draw(
      Polyline line, TrainingTime time, double gbps, double msPerKm, double mostKm) {
    Double[] points = new Double[2 * (POINTS + 1)];
    for (int i = 0; i <= POINTS; i++) {
      double km = mostKm * i / POINTS;
      points[2 * i] = x(km, mostKm);
      points[2 * i + 1] = y(time.utilisation(gbps, km * msPerKm));
    }
    line.getPoints().setAll(points);
  }

  private static double x(double km, double mostKm) {
    return LEFT_PX + (WIDTH_PX - LEFT_PX - 6) * km / mostKm;
  }

  private static double y(double share) {
    return bottom() - (bottom() - TOP_PX) * share;
  }
}
