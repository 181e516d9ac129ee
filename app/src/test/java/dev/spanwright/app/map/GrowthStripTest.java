package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Growth;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class GrowthStripTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-growth").fire());
    desk.settle();
  }

  private static double offered(Desk desk) {
    Evaluation evaluation = desk.ask(() -> desk.workspace().evaluation().orElseThrow());
    return evaluation.demands().stream().mapToDouble(demand -> demand.gbps()).sum();
  }

  /** Keys on the slider go through the years; the network itself stays as it is. */
  @Test
  void theSliderGoesThroughTheYears(Desk desk) {
    double now = offered(desk);
    int steps = desk.steps();
    assertEquals("Today", desk.text("growth-year"));
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.RIGHT);
    desk.settle();
    assertEquals("Year 2: 1.69× the traffic", desk.text("growth-year"));
    assertEquals(1.69 * now, offered(desk), 1e-6 * now);
    assertTrue(desk.text("growth-what").contains("headroom"), desk.text("growth-what"));
    assertEquals(steps, desk.steps());

    desk.enter("growth-rate", "50");
    desk.settle();
    assertEquals("Year 2: 2.25× the traffic", desk.text("growth-year"));
    assertEquals(2.25 * now, offered(desk), 1e-6 * now);

    desk.act(() -> desk.menuItem("menu-growth").fire());
    desk.settle();
    assertFalse(desk.isShown("growth-strip"));
    assertEquals(now, offered(desk), 1e-9 * now);
  }

  /** Legend and scale bar lie at the lower edge of the map. */
  @Test
  void itLeavesTheLegendFree(Desk desk) {
    Node strip = desk.control("growth-strip", Node.class);
    Bounds onMap =
        desk.ask(() -> desk.map().sceneToLocal(strip.localToScene(strip.getLayoutBounds())));
    assertTrue(
        onMap.getMinY() >= 0 && onMap.getMaxY() < desk.map().getHeight() / 3, onMap.toString());
  }

  @Test
  void playGoesYearByYearAndPauses(Desk desk) {
    ToggleButton play = desk.control("growth-play", ToggleButton.class);
    Slider years = desk.control("growth-years", Slider.class);
    desk.act(play::fire);
    desk.await("two years have passed", () -> years.getValue() == 2);
    desk.act(play::fire);
    assertEquals("Play", desk.ask(play::getText));
    assertEquals(2, desk.ask(() -> desk.workspace().growthProperty().get()).years());
  }

  @Test
  void anImpossibleRateIsSaidBesideItsField(Desk desk) {
    desk.enter("growth-rate", "900");
    assertTrue(
        desk.text("growth-rate-message").contains("growth in a year"),
        desk.text("growth-rate-message"));
    assertEquals(Growth.NONE, desk.ask(() -> desk.workspace().growthProperty().get()));
  }
}
