package dev.spanwright.app.inspector;

import dev.spanwright.model.fiber.LineReport.NoiseShares;
import dev.spanwright.render.style.Quantity;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What noise is made of: a bar, its name and its figure for each kind that there is. */
final class NoiseBars {

  private static final double NAMES_PX = 104;
  private static final double FIGURES_PX = 44;

  private final GridPane grid = new GridPane();

  NoiseBars() {
    grid.setId("link-noise");
    grid.getStyleClass().add("noise-bars");
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    bars.setFillWidth(true);
    ColumnConstraints figures = new ColumnConstraints(FIGURES_PX);
    figures.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES_PX), bars, figures);
  }

  GridPane node() {
    return grid;
  }

  void show(Optional<NoiseShares> noise) {
    grid.getChildren().clear();
    noise.ifPresent(
        shares -> {
          add("Amplifiers", shares.emission());
          add("Nonlinear", shares.nonlinear());
          add("Interference", shares.interference());
          add("Terminals", shares.terminals());
        });
  }

  private void add(String name, double share) {
    if (share <= 0) {
      return;
    }
    Label label = new Label(name);
    label.getStyleClass().add("form-label");
    Label figure = new Label(share < 0.005 ? "< 1 %" : Quantity.percent(share));
    figure.getStyleClass().add("figure");
    grid.addRow(grid.getRowCount(), label, bar(share), figure);
  }

  private static Region bar(double share) {
    Region fill = new Region();
    fill.getStyleClass().add("noise-fill");
    Region track =
        new Region() {
          {
            getChildren().add(fill);
          }

          @Override
          protected void layoutChildren() {
            fill.resizeRelocate(0, 0, Math.max(2, getWidth() * share), getHeight());
          }
        };
    track.getStyleClass().add("noise-track");
    track.setMaxHeight(Region.USE_PREF_SIZE);
    return track;
  }
}
