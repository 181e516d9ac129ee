package dev.spanwright.app.map;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.picture.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/**
 * Points that run along loaded links where traffic runs, the denser the fuller a direction is. They
 * move above the picture, which is not painted again. Used on the JavaFX thread.
 */
final class FlowAnimation extends Pane {

  private static final double RADIUS_PX = 2;
  private static final double PX_PER_SECOND = 42;

  /** Between two points on a full link, px; on an emptier one there is more. */
  private static final double LEAST_GAP_PX = 26;

  /** More would take more of a frame than can be spared. */
  private static final int MOST_POINTS = 240;

  /** A longer pause than this is one: points do not jump, s. */
  private static final double LONGEST_STEP_S = 0.1;

  /** A point on its way along a line. */
  private static final class Runner {
    private final Circle dot = new Circle(RADIUS_PX);
    private final Way way;
    private double at;

    Runner(Way way, double at) {
      this.way = way;
      this.at = at;
    }
  }

  private final BooleanProperty paused = new SimpleBooleanProperty();
  private final List<Runner> runners = new ArrayList<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        private long last;

        @Override
        public void start() {
          last = 0;
          super.start();
        }

        @Override
        public void handle(long now) {
          if (last != 0) {
            step(Math.min(LONGEST_STEP_S, (now - last) / 1e9));
          }
          last = now;
        }
      };

  FlowAnimation() {
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("map-flow");
  }

  /** Lets points run along the links of a picture. */
  void show(MapPainter.Painted painted) {
    clear();
    Optional<Evaluation> evaluation = painted.scene().evaluation();
    if (evaluation.isEmpty()) {
      return;
    }
    for (LinkLoad load : evaluation.get().shownRouting().loads().values()) {
      Optional<Outline> line = painted.picture().hits().line(load.linkId());
      if (line.isPresent() && load.capacityGbps() > 0) {
        run(line.get(), false, load.forwardGbps() / load.capacityGbps());
        run(line.get(), true, load.backwardGbps() / load.capacityGbps());
      }
    }
    runners.forEach(runner -> getChildren().add(runner.dot));
    step(0);
    if (!paused.get()) {
      timer.start();
    }
  }

  /** Takes all points away. */
  void clear() {
    timer.stop();
    runners.clear();
    getChildren().clear();
  }

  /** Whether the points stand still. */
  BooleanProperty pausedProperty() {
    return paused;
  }

  /** How many points run. */
  int points() {
    return runners.size();
  }

  private void run(Outline line, boolean back, double share) {
    if (share <= 0) {
      return;
    }
    double gap = LEAST_GAP_PX / Math.min(1, Math.max(0.15, share));
    for (int part = 0; part < line.parts(); part++) {
      Way way = new Way(line, part, back);
      for (double at = gap / 2; at < way.length() && runners.size() < MOST_POINTS; at += gap) {
        runners.add(new Runner(way, at));
      }
    }
  }

  private void step(double seconds) {
    for (Runner runner : runners) {
      runner.at = (runner.at + seconds * PX_PER_SECOND) % Math.max(1, runner.way.length());
      runner.way.place(runner.dot, runner.at);
    }
  }
}
