package dev.spanwright.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.render.style.ColorBy;
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
    desk.await(
        "the traffic of today is told", () -> desk.text("growth-year").equals("Today: 100 Gbit/s"));
    desk.press(KeyCode.RIGHT);
    desk.press(KeyCode.RIGHT);
    desk.settle();
    assertEquals("Year 2: 169 Gbit/s, 1.69×", desk.text("growth-year"));
    assertEquals(1.69 * now, offered(desk), 1e-6 * now);
    assertTrue(desk.text("growth-what").contains("headroom"), desk.text("growth-what"));
    assertEquals(steps, desk.steps());

    desk.enter("growth-rate-general", "50");
    desk.settle();
    assertEquals("Undo Change growth of general", "Undo " + desk.undoable());
    desk.await(
        "the years are looked at anew",
        () -> desk.text("growth-year").equals("Year 2: 225 Gbit/s, 2.25×"));
    assertTrue(
        desk.text("growth-warning").startsWith("No link fills within 10 years"),
        desk.text("growth-warning"));
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
    desk.enter("growth-rate-general", "900");
    assertTrue(
        desk.text("growth-rate-general-message").contains("growthPerYear"),
        desk.text("growth-rate-general-message"));
    assertEquals(0, desk.steps());
  }

  /** What if there were a thousand times the traffic: the links are full today, and it is said. */
  @Test
  void aMultiplierFillsLinksAndTheMapShowsWhen(Desk desk) {
    double now = offered(desk);
    desk.enter("growth-multiplier-general", "1000");
    desk.settle();
    assertEquals(1000 * now, offered(desk), 1e-6 * now);
    assertEquals(1, desk.steps());
    desk.await(
        "it is said that links are full",
        () -> desk.text("growth-warning").startsWith("First full: "));
    assertTrue(desk.text("growth-warning").contains(", today. "), desk.text("growth-warning"));
    desk.act(() -> desk.settings().colorByProperty().set(ColorBy.FILL_YEAR));
    desk.await(
        "the map shows it",
        () -> desk.map().scene().study().fillYears().getOrDefault("zurich-milan", -1.0) == 0);
    desk.act(() -> desk.menuItem("menu-failures").fire());
    ToggleButton segment = desk.control("failures-growth", ToggleButton.class);
    desk.act(segment::fire);
    desk.await("the table says it", () -> desk.text("fill-first").equals("full today"));
    desk.await("any pattern was tried", () -> desk.text("fill-hose").startsWith("≤ "));
  }
}
