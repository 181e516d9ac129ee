package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import javafx.geometry.Point2D;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class MeasureToolTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
  }

  private static double km(Desk desk, String a, String b) {
    return Geodesic.distanceKm(desk.site(a).position(), desk.site(b).position());
  }

  @Test
  void fromPointToPointKmAndMsOfBothFibresRunAlong(Desk desk) {
    desk.keys(KeyCode.M);
    assertEquals("Click where to measure from", desk.text("hint"));
    desk.click("lyon");
    desk.moveTo(desk.spot("milan"));
    double km = km(desk, "lyon", "milan");
    String[] lines = desk.text("readout").split("\n");
    assertEquals(Quantity.length(km) + " along the geodesic", lines[0]);
    // Group indices of the catalogue: about 4.9 µs/km of glass, 3.3 to 3.4 of air.
    assertEquals(km * 4.9e-3, ms(lines[1]), 0.03 * km * 4.9e-3);
    assertEquals(km * 3.36e-3, ms(lines[2]), 0.03 * km * 3.36e-3);

    desk.click("milan");
    desk.moveTo(desk.spot("zurich"));
    double way = km + km(desk, "milan", "zurich");
    assertTrue(
        desk.text("readout").startsWith(Quantity.length(way) + " along the geodesic\n"),
        desk.text("readout"));
    assertTrue(desk.text("hint").startsWith("2 points"), desk.text("hint"));

    desk.keys(KeyCode.BACK_SPACE);
    assertTrue(desk.text("hint").startsWith("1 point:"), desk.text("hint"));
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.isShown("readout"));
    ToggleButton tool = desk.control("tool-measure", ToggleButton.class);
    assertTrue(desk.ask(tool::isSelected));
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.ask(tool::isSelected));
    assertEquals(0, desk.steps());
  }

  private static double ms(String line) {
    return Double.parseDouble(line.replaceAll(".*  ([\\d.]+) ms one way", "$1"));
  }

  @Test
  void theHandMovesTheMapAndNothingOnIt(Desk desk) {
    Network before = desk.network();
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.settle();
    desk.keys(KeyCode.H);
    Point2D spot = desk.spot("zurich");
    desk.dragAndDrop(spot, spot.add(40, 25));

    assertEquals(before, desk.network());
    assertEquals(40, desk.spot("zurich").getX() - spot.getX(), 1e-6);
    assertEquals(25, desk.spot("zurich").getY() - spot.getY(), 1e-6);
    assertTrue(desk.text("hint").startsWith("Drag to move the map"), desk.text("hint"));
  }
}
