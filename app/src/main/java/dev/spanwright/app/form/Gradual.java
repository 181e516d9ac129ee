package dev.spanwright.app.form;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/**
 * Fills the boxes of a form in portions. What stands at its top is there at once; the rest follows
 * within a few frames once the form is in a window, so that styling a long form holds up no frame.
 */
final class Gradual {

  /** The state of a form that is not whole yet. */
  private static final PseudoClass FILLING = PseudoClass.getPseudoClass("filling");

  /** Of labels; about what is in sight at first, and about 15 ms of styling and layout. */
  private static final int AT_ONCE = 24;

  /** A control that is typed into or opened costs as much as this many labels. */
  private static final int INPUT = 3;

  /** Of a frame of 16 ms, beside the layout and the painting. */
  private static final long PORTION_NANOS = 5_000_000;

  private final Node form;
  private final ObservableValue<Boolean> shown;
  private final Queue<Step> waiting = new ArrayDeque<>();
  private int weight;

  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          takePortion();
        }
      };

  /** Nodes that come into a box together. */
  private record Step(Pane box, List<Node> nodes) {
    void take() {
      box.getChildren().addAll(nodes);
    }
  }

  /**
   * @param form the outermost box
   */
  Gradual(Node form) {
    this.form = form;
    shown =
        form.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    shown.subscribe(_ -> goOn());
  }

  /** Puts nodes at the end of a box of the form, now or in a coming frame, after those before. */
  void add(Pane box, Node... nodes) {
    Step step = new Step(box, List.of(nodes));
    if (waiting.isEmpty() && weight < AT_ONCE) {
      step.take();
      weight += step.nodes().stream().mapToInt(Gradual::weight).sum();
    } else {
      waiting.add(step);
      goOn();
    }
  }

  private static int weight(Node node) {
    return switch (node) {
      case Labeled _ -> 1;
      case Control _ -> INPUT;
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream().mapToInt(Gradual::weight).sum();
      default -> 0;
    };
  }

  private void goOn() {
    boolean filling = shown.getValue() && !waiting.isEmpty();
    form.pseudoClassStateChanged(FILLING, filling);
    if (filling) {
      frames.start();
    } else {
      frames.stop();
    }
  }

  private void takePortion() {
    long end = System.nanoTime() + PORTION_NANOS;
    do {
      Step step = waiting.remove();
      step.take();
      step.nodes().forEach(Node::applyCss); // makes skins: most of what nodes cost
    } while (!waiting.isEmpty() && System.nanoTime() < end);
    goOn();
  }
}
