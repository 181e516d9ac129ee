package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
    type(desk, "link-weight", "25");
    assertEquals(8, desk.link(LINK).fiberPairs());
    assertEquals(1.15, desk.link(LINK).routeFactor());
    assertEquals(OptionalDouble.of(410), desk.link(LINK).measuredLengthKm());
    assertEquals(OptionalDouble.of(400), desk.link(LINK).fixedCapacityGbps());
    assertEquals(OptionalDouble.of(25), desk.link(LINK).routingWeight());
    assertTrue(desk.control("link-route-factor", TextField.class).isDisabled());
    desk.settle();
    assertEquals("410 km", desk.text("link-length"));
    assertEquals("400 Gbit/s per direction", desk.text("link-capacity"));

    type(desk, "link-measured", "");
    type(desk, "link-fixed", " ");
    type(desk, "link-weight", "");
    assertEquals(OptionalDouble.empty(), desk.link(LINK).measuredLengthKm());
    assertEquals(OptionalDouble.empty(), desk.link(LINK).fixedCapacityGbps());
    assertEquals(OptionalDouble.empty(), desk.link(LINK).routingWeight());
    assertEquals(8, desk.steps());
  }

  @Test
  void whatDoesNotFitIsSaidAndChangesNothing(Desk desk) {
    Network before = desk.network();
    type(desk, "link-pairs", "2.5");
    type(desk, "link-route-factor", "0.9");
    type(desk, "link-measured", "far");
    type(desk, "link-fixed", "-1");
    type(desk, "link-weight", "0");

    assertEquals(before, desk.network());
    for (String field :
        List.of("link-pairs", "link-route-factor", "link-measured", "link-fixed", "link-weight")) {
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

  @Test
  void aPartIsConvertedAndTheStepTakenBack(Desk desk) {
    desk.act(desk.control("part-begin", Hyperlink.class)::fire);
    type(desk, "part-from", "50");
    assertEquals(0, desk.steps());
    desk.retype("part-to", "40");
    desk.act(desk.control("part-convert", Button.class)::fire);
    assertTrue(desk.text("part-message").contains("rise"), desk.text("part-message"));
    assertEquals(0, desk.steps());

    desk.retype("part-from", "12");
    desk.retype("part-to", "48");
    desk.act(desk.control("part-convert", Button.class)::fire);
    assertEquals("Convert 12–48 km of Frankfurt – Zurich to Hollow-core, today", desk.undoable());
    desk.settle();
    assertEquals("12–48 km  Hollow-core, today", rows(desk).getFirst());
    assertTrue(desk.text("link-length").endsWith(" % hollow-core"), desk.text("link-length"));
    assertTrue(desk.text("link-delay").endsWith(", mean"), desk.text("link-delay"));

    desk.act(desk.workspace()::undo);
    assertEquals(List.of(), rows(desk));
    assertEquals(List.of(), desk.link(LINK).line().parts());
  }

  private static List<String> rows(Desk desk) {
    VBox parts = desk.control("link-parts", VBox.class);
    return desk.ask(
        () ->
            parts.getChildren().stream()
                .map(row -> ((Label) ((HBox) row).getChildren().getFirst()).getText())
                .toList());
  }

  @Test
  void spansPowerAndRegeneratorsAreCheckedAndTakenOver(Desk desk) {
    type(desk, "link-spacing", "60");
    type(desk, "link-shortest", "40");
    type(desk, "link-longest", "30");
    assertTrue(desk.isShown("link-longest-message"));
    type(desk, "link-longest", "90");
    type(desk, "link-launch", "-1.5");
    type(desk, "link-regenerators", "1.5");
    assertTrue(desk.isShown("link-regenerators-message"));
    type(desk, "link-regenerators", "1");
    desk.act(desk.control("link-at-towns", CheckBox.class)::fire);

    LineSettings line = desk.link(LINK).line();
    assertEquals(OptionalDouble.of(60), line.layout().spacingKm());
    assertEquals(OptionalDouble.of(40), line.layout().minSpanKm());
    assertEquals(OptionalDouble.of(90), line.layout().maxSpanKm());
    assertTrue(line.layout().hutsAtTowns());
    assertEquals(OptionalDouble.of(-1.5), line.launchPowerDbm());
    assertEquals(OptionalInt.of(1), line.regenerators());
    desk.settle();
    assertEquals("1", desk.text("link-regenerators-found"));

    type(desk, "link-regenerators", "");
    assertEquals(OptionalInt.empty(), desk.link(LINK).line().regenerators());
  }

  @Test
  void anAmplifierIsChosenAndTheUsualOneAgain(Desk desk) {
    choose(desk, "link-fibre", "hcf-today");
    ComboBox<?> box = desk.control("link-amplifier-hollow-C", ComboBox.class);
    desk.act(() -> box.getSelectionModel().select(1));
    assertEquals(List.of("edfa-c-27"), desk.link(LINK).line().amplifiers());
    desk.act(() -> box.getSelectionModel().selectFirst());
    assertEquals(List.of(), desk.link(LINK).line().amplifiers());
  }

  @Test
  void theLineIsLookedAtClosely(Desk desk) {
    desk.await("channels are counted", () -> desk.text("link-channels").endsWith(" lit"));
    assertTrue(desk.text("link-margin").matches("\\d+\\.\\d dB, 2\\.0 dB asked for"));
    assertTrue(desk.text("link-limit").length() > 10);
    assertTrue(desk.text("link-faster").matches(".+ (lacks|tolerates|closes) .+|none in .+"));
    GridPane noise = desk.control("link-noise", GridPane.class);
    String all =
        desk.ask(
            () ->
                noise.getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .collect(Collectors.joining(" ")));
    assertTrue(all.matches("Amplifiers \\d+ % Nonlinear \\d+ % Terminals \\d+ %"), all);
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
