package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.judge.DemandChange;
import dev.spanwright.model.judge.FailureComparison;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Shows above the picture how traffic finds its way round a failure: the ways that it leaves fade,
 * and those that it takes draw themselves in, points ahead. Under reduced motion both stand still
 * for a while, the old ways dashed. Used on the JavaFX thread.
 */
final class Rerouting extends Pane implements AutoCloseable {

  private static final Duration LENGTH = Duration.millis(600);
  private static final Duration STAYS = Duration.millis(1500);
  private static final Duration FADES = Duration.millis(1800);
  private static final double DOT_PX = 2.5;
  private static final int DOTS = 3;
  private static final double DOT_GAP_PX = 16;

  /** A way that draws itself in. */
  private record Taken(Way way, Path path, List<Circle> dots) {}

  private final Workspace workspace;
  private final ObservableBooleanValue still;
  private final BooleanProperty paused;
  private final DoubleProperty progress = new SimpleDoubleProperty();
  private final List<Path> left = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();
  private final Timeline timeline;
  private final PauseTransition standing = new PauseTransition(FADES);
  private final Subscription followed;
  private Optional<MapPainter.Painted> painted = Optional.empty();
  private Cuts shown = Cuts.NONE;

  /**
   * @param still whether nothing shall move by itself
   * @param paused whether what moves stands still
   */
  Rerouting(Workspace workspace, ObservableBooleanValue still, BooleanProperty paused) {
    this.workspace = workspace;
    this.still = still;
    this.paused = paused;
    setMouseTransparent(true);
    setManaged(false);
    getStyleClass().add("map-reroute");
    timeline =
        new Timeline(
            new KeyFrame(
                Duration.ZERO, new KeyValue(progress, 0), new KeyValue(opacityProperty(), 1)),
            new KeyFrame(LENGTH, new KeyValue(progress, 1, Interpolator.EASE_BOTH)),
            new KeyFrame(STAYS, new KeyValue(opacityProperty(), 1)),
            new KeyFrame(FADES, new KeyValue(opacityProperty(), 0)));
    timeline.setOnFinished(e -> clear());
    standing.setOnFinished(e -> clear());
    followed =
        Subscription.combine(
            progress.subscribe(_ -> step()),
            workspace.effectProperty().subscribe(_ -> look()),
            workspace.cutsProperty().subscribe((_, now) -> cut(now)),
            paused.subscribe((_, _) -> pause()));
  }

  /** Another picture is on the screen. */
  void painted(MapPainter.Painted next) {
    painted = Optional.of(next);
    look();
  }

  /** The map has moved: what lies above another view is taken away. */
  void moved(Camera camera) {
    if (painted.filter(p -> p.scene().camera().equals(camera)).isEmpty()) {
      clear();
    }
  }

  private void cut(Cuts now) {
    if (now.isEmpty()) {
      shown = Cuts.NONE;
      clear();
    }
  }

  /** Shows an effect once: that of the failures as they stand, on a picture that shows them. */
  private void look() {
    Cuts cuts = workspace.cutsProperty().get();
    Optional<FailureComparison> effect =
        workspace.effectProperty().get().filter(e -> e.after().revision() == workspace.revision());
    boolean pictured =
        painted.map(p -> p.scene().failed().equals(workspace.failed())).orElse(false);
    if (effect.isPresent() && pictured && !cuts.isEmpty() && !cuts.equals(shown)) {
      shown = cuts;
      show(effect.get().changes());
    }
  }

  /** Shows how some demands are rerouted. */
  void show(List<DemandChange> changes) {
    clear();
    Detours detours =
        painted
            .map(p -> Detours.of(changes, workspace.network(), p.picture().hits()))
            .orElse(Detours.NONE);
    detours.left().forEach(this::leave);
    detours.taken().forEach(this::take);
    if (left.isEmpty() && taken.isEmpty()) {
      return;
    }
    if (still.get()) {
      left.forEach(path -> path.getStyleClass().add("standing"));
      taken.forEach(way -> way.dots().forEach(dot -> dot.setVisible(false)));
      setOpacity(1);
      at(1, 1);
      standing.playFromStart();
    } else {
      timeline.playFromStart();
      pause();
    }
  }

  private void leave(Way way) {
    Path path = new Path();
    path.getStyleClass().add("left");
    way.trace(path, way.length());
    left.add(path);
    getChildren().add(path);
  }

  private void take(Way way) {
    Path path = new Path();
    path.getStyleClass().add("taken");
    List<Circle> dots = new ArrayList<>();
    for (int i = 0; i < DOTS; i++) {
      dots.add(new Circle(DOT_PX));
    }
    taken.add(new Taken(way, path, dots));
    getChildren().add(path);
    getChildren().addAll(dots);
  }

  private void step() {
    at(progress.get(), 1 - progress.get());
  }

  /**
   * @param drawn share of the new ways that is drawn
   * @param leaving opacity of the old ones
   */
  private void at(double drawn, double leaving) {
    left.forEach(path -> path.setOpacity(leaving));
    for (Taken way : taken) {
      double head = drawn * way.way().length();
      way.way().trace(way.path(), head);
      for (int i = 0; i < way.dots().size(); i++) {
        way.way().place(way.dots().get(i), Math.max(0, head - i * DOT_GAP_PX));
      }
    }
  }

  private void pause() {
    if (paused.get() && timeline.getStatus() == Animation.Status.RUNNING) {
      timeline.pause();
    } else if (!paused.get() && timeline.getStatus() == Animation.Status.PAUSED) {
      timeline.play();
    }
  }

  private void clear() {
    timeline.stop();
    standing.stop();
    left.clear();
    taken.clear();
    getChildren().clear();
  }

  /** How many ways are shown: those that are left, and those that are taken. */
  int ways() {
    return left.size() + taken.size();
  }

  @Override
  public void close() {
    clear();
    followed.unsubscribe();
  }
}
