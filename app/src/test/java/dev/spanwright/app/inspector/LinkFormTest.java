package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class LinkFormTest {

  private static final String LINK = "frankfurt-zurich";

  @BeforeEach
  void selectTheLink(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.link(LINK)));
  }

  @Test
  void hollowCoreShortensTheDelayAtOnce(Desk desk) {
    assertEquals("4.897 µs/km", desk.text("link-delay"));
    String latency = desk.text("link-latency");
    choose(desk, "link-fibre", "hcf-today");
    desk.settle();

    assertEquals("3.337 µs/km", desk.text("link-delay"));
    assertNotEquals(latency, desk.text("link-latency"));
    assertEquals("hcf-today", desk.link(LINK).fiber());
    assertEquals("Change Frankfurt – Zurich", desk.undoable());
    assertEquals(1, desk.steps());

    desk.act(desk.workspace()::undo);
    desk.settle();
    assertEquals("4.897 µs/km", desk.text("link-delay"));
    assertEquals(latency, desk.text("link-latency"));
    assertEquals(0, desk.steps());
  }

  @Test
  void everyFigureIsThere(Desk desk) {
    for (String figure :
        List.of("length", "latency", "delay", "spans", "gsnr", "mode", "capacity", "load")) {
      assertTrue(
          desk.text("link-" + figure).matches(".*\\d.*"),
          figure + ": " + desk.text("link-" + figure));
    }
    String load = desk.text("link-load");
    assertTrue(load.startsWith("100 Gbit/s there, 0 Gbit/s back, "), load);
  }

  @Test
  void numbersAreCheckedAndTakenOver(Desk desk) {
    type(desk, "link-pairs", "8");
    type(desk, "link-route-factor", "1.15");
    type(desk, "link-measured", "410");
    type(desk, "link-fixed", "400");
    assertEquals(8, desk.link(LINK).fiberPairs());
    assertEquals(1.15, desk.link(LINK).routeFactor());
    assertEquals(OptionalDouble.of(410), desk.link(LINK).measuredLengthKm());
    assertEquals(OptionalDouble.of(400), desk.link(LINK).fixedCapacityGbps());
    assertTrue(desk.control("link-route-factor", TextField.class).isDisabled());
    desk.settle();
    assertEquals("410 km", desk.text("link-length"));
    assertEquals("400 Gbit/s per direction", desk.text("link-capacity"));

    type(desk, "link-measured", "");
    type(desk, "link-fixed", " ");
    assertEquals(OptionalDouble.empty(), desk.link(LINK).measuredLengthKm());
    assertEquals(OptionalDouble.empty(), desk.link(LINK).fixedCapacityGbps());
    assertEquals(6, desk.steps());
  }

  @Test
  void whatDoesNotFitIsSaidAndChangesNothing(Desk desk) {
    Network before = desk.network();
    type(desk, "link-pairs", "2.5");
    type(desk, "link-route-factor", "0.9");
    type(desk, "link-measured", "far");
    type(desk, "link-fixed", "-1");

    assertEquals(before, desk.network());
    for (String field : List.of("link-pairs", "link-route-factor", "link-measured", "link-fixed")) {
      assertTrue(desk.isShown(field + "-message"), field);
    }
  }

  @Test
  void theBandIsChosen(Desk desk) {
    ComboBox<?> box = desk.control("link-band", ComboBox.class);
    desk.act(() -> box.getSelectionModel().selectLast());

    assertEquals(List.of(Band.values()).getLast(), desk.link(LINK).band());
    assertEquals(1, desk.steps());
  }

  static void choose(Desk desk, String boxId, String fiberId) {
    List<FiberType> types = List.copyOf(FiberCatalogue.builtIn().types());
    int index = types.indexOf(FiberCatalogue.builtIn().get(fiberId));
    ComboBox<?> box = desk.control(boxId, ComboBox.class);
    desk.act(() -> box.getSelectionModel().select(index));
  }

  private static void type(Desk desk, String field, String text) {
    desk.retype(field, text);
    desk.keys(KeyCode.ENTER);
  }
}
