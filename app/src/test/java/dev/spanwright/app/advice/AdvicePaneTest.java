package dev.spanwright.app.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.map.Preview;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class AdvicePaneTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-advice").fire());
    await(desk);
  }

  private static void await(Desk desk) {
    Label state = desk.control("advice-state", Label.class);
    desk.await("the advice is there", () -> state.isVisible() && !state.getText().isEmpty());
  }

  private static void ask(Desk desk, String question) {
    desk.act(desk.control("advice-" + question, ToggleButton.class)::fire);
    await(desk);
  }

  private static void fire(Desk desk, String button) {
    desk.act(desk.control(button, Button.class)::fire);
  }

  /** A narrow panel shows in two lines what does not fit into one. */
  @Test
  void allThatIsAskedIsShownWhole(Desk desk) {
    ask(desk, "reach");
    desk.idle();
    for (String id : List.of("advice-budget-unit", "advice-reach-within")) {
      Region box = desk.control(id, Region.class);
      assertTrue(desk.ask(() -> box.getWidth() >= box.prefWidth(-1)), id);
    }
  }

  /** What is advised first is built as one step, and the advice follows. */
  @Test
  void appliesAnItemAsOneStep(Desk desk) {
    ask(desk, "headroom");
    String before = desk.text("advice-now-value");
    Network network = desk.network();
    int steps = desk.steps();
    fire(desk, "advice-item-0-apply");
    assertEquals(steps + 1, desk.steps());
    assertFalse(network.equals(desk.network()));
    Label now = desk.control("advice-now-value", Label.class);
    desk.await("the advice follows", () -> !now.getText().equals(before));
    desk.act(() -> desk.workspace().undo());
    assertEquals(network, desk.network());
  }

  /** The same as a scenario: the base stays as it was. */
  @Test
  void appliesAnItemAsAScenario(Desk desk) {
    Network base = desk.network();
    fire(desk, "advice-item-0-scenario");
    Network document = desk.ask(() -> desk.workspace().document());
    assertEquals(1, document.scenarios().size());
    assertEquals(base.links(), document.base().links());
    assertFalse(base.links().equals(desk.network().links()));
    String name = document.scenarios().list().getFirst().name();
    assertTrue(name.startsWith("Convert "), name);
    desk.act(() -> desk.workspace().undo());
    assertEquals(base, desk.network());
  }

  /** While the focus is in a card, the map shows what it would build. */
  @Test
  void aCardIsSeenOnTheMapBeforeItIsBuilt(Desk desk) {
    assertEquals(Preview.NONE, desk.ask(() -> desk.map().previewProperty().get()));
    desk.focus("advice-item-0-apply");
    assertEquals(1, desk.ask(() -> desk.map().previewProperty().get().routes().size()));
    desk.act(() -> desk.map().requestFocus());
    assertEquals(Preview.NONE, desk.ask(() -> desk.map().previewProperty().get()));
  }

  @Test
  void anEditDimsTheAdviceUntilItIsSoughtAnew(Desk desk) {
    Region pane = desk.control("advice", Region.class);
    assertFalse(desk.ask(() -> isStale(pane)));
    boolean[] stale = new boolean[1];
    desk.act(
        () -> {
          desk.workspace()
              .apply(
                  new Edit.RemoveLink(desk.workspace().network().links().list().getFirst().id()));
          stale[0] = isStale(pane);
        });
    assertTrue(stale[0]);
    desk.await("the advice is of now", () -> !isStale(pane));
  }

  private static boolean isStale(Region pane) {
    return pane.getPseudoClassStates().stream()
        .anyMatch(p -> p.getPseudoClassName().equals("stale"));
  }

  /** A budget makes a plan; what is wrong with one is told at the field. */
  @Test
  void plansUnderABudget(Desk desk) {
    desk.enter("advice-budget", "-3");
    assertTrue(desk.text("advice-budget-message").startsWith("budgetUsd -3"));
    desk.enter("advice-budget", "30");
    await(desk);
    VBox plan = desk.control("advice-plan", VBox.class);
    desk.await("there is a plan", () -> plan.isVisible() && plan.lookup("#advice-front-1") != null);
    Label proof = desk.control("advice-proof", Label.class);
    String first = desk.ask(proof::getText);
    assertFalse(first.isEmpty());
    Node point = desk.ask(() -> plan.lookup("#advice-front-1"));
    desk.act(() -> ((Circle) point).getOnMouseClicked().handle(null));
    assertTrue(
        desk.ask(() -> plan.lookup("#advice-front-1").getStyleClass().contains("front-chosen")));
    assertFalse(desk.isShown("advice-proof"));
    int steps = desk.steps();
    fire(desk, "advice-plan-apply");
    assertEquals(steps + 1, desk.steps());
    desk.enter("advice-budget", "");
    await(desk);
    assertFalse(desk.ask(plan::isVisible));
  }

  /** What was found stays; nothing more is sought until something else is asked. */
  @Test
  void aSearchIsCancelled(Desk desk) {
    desk.act(
        () -> {
          desk.control("advice-resilience", ToggleButton.class).fire();
          desk.control("advice-cancel", Button.class).fire();
        });
    assertTrue(desk.text("advice-state").startsWith("Stopped: "), desk.text("advice-state"));
    Region pane = desk.control("advice", Region.class);
    assertTrue(desk.ask(() -> isStale(pane)), "what is shown answers another question");
    ask(desk, "headroom");
    assertFalse(desk.ask(() -> isStale(pane)));
  }

  /** Nothing is sought while another tab is in front. */
  @Test
  void restsWhileItIsNotSeen(Desk desk) {
    desk.act(() -> desk.menuItem("menu-layers").fire());
    String before = desk.text("advice-now-value");
    desk.act(
        () ->
            desk.workspace()
                .apply(
                    new Edit.RemoveLink(
                        desk.workspace().network().links().list().getFirst().id())));
    desk.settle();
    assertEquals(before, desk.text("advice-now-value"));
    desk.act(() -> desk.menuItem("menu-advice").fire());
    Region pane = desk.control("advice", Region.class);
    desk.await("the advice is of now", () -> !isStale(pane));
  }
}
