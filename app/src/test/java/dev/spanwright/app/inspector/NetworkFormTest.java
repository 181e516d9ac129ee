package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.render.picture.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class NetworkFormTest {

  @TempDir private Path folder;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.NONE));
    TabPane side = desk.control("side", TabPane.class);
    desk.act(() -> side.getSelectionModel().select(1));
  }

  @Test
  void aWorkloadIsDeletedAndComesBack(Desk desk) {
    VBox list = desk.control("network-workloads", VBox.class);
    HBox row = desk.ask(() -> (HBox) list.getChildren().getFirst());
    desk.act(((Hyperlink) row.getChildren().getLast())::fire);

    assertTrue(desk.network().workloads().isEmpty());
    assertEquals("Delete Transit", desk.undoable());
    desk.act(desk.workspace()::undo);
    assertEquals(1, desk.network().workloads().size());
    assertEquals(1, desk.ask(() -> list.getChildren().size()));
  }

  @Test
  void theNameIsChanged(Desk desk) {
    desk.retype("network-name", "Over the Alps");
    desk.act(() -> desk.map().requestFocus());
    desk.await("the name is taken over", () -> desk.network().name().equals("Over the Alps"));

    assertEquals(1, desk.steps());
  }

  @Test
  void aClassIsProtectedPromisedAndGrows(Desk desk) {
    ComboBox<?> protection = desk.control("class-protection", ComboBox.class);
    desk.act(() -> protection.getSelectionModel().select(Protection.values().length - 1));
    desk.settle();
    desk.enter("class-target", "99.99");
    desk.enter("class-growth", "60");

    assertEquals(
        new ClassRules(Protection.DEDICATED, Disjointness.LINK, OptionalDouble.of(0.9999), 0.6, 1),
        desk.network().traffic().of(TrafficClass.TRAINING));
    assertEquals("Change the rules of training", desk.undoable());
    assertEquals(3, desk.steps());

    ComboBox<?> classes = desk.control("class-of", ComboBox.class);
    desk.act(() -> classes.getSelectionModel().select(1));
    assertEquals("", desk.typed("class-target"));
    assertEquals("30", desk.typed("class-growth"));
    desk.enter("class-multiplier", "-1");
    assertTrue(desk.text("class-multiplier-message").contains("0 to 1000"));
  }

  @Test
  void aLargerMarginTakesCapacityAndTheResetGivesItBack(Desk desk) {
    double before = capacity(desk);
    desk.retype("planning-margin", "8");
    desk.keys(KeyCode.ENTER);
    desk.settle();
    assertEquals("Change the planning rules", desk.undoable());
    assertTrue(capacity(desk) < before, capacity(desk) + " < " + before);

    desk.act(desk.control("planning-reset", Hyperlink.class)::fire);
    desk.settle();
    assertEquals(before, capacity(desk));
    assertFalse(desk.isShown("planning-reset"));
  }

  @Test
  void theUsableShareIsGivenInPercent(Desk desk) {
    desk.retype("planning-usable-share", "7");
    desk.keys(KeyCode.ENTER);
    assertEquals(0.07, desk.network().planning().usableShare());
    assertEquals("7", desk.control("planning-usable-share", TextField.class).getText());

    desk.retype("planning-usable-share", "101");
    desk.keys(KeyCode.ENTER);
    assertEquals("usable share 101 is not 1 to 100 %", desk.text("planning-usable-share-message"));
    assertEquals(0.07, desk.network().planning().usableShare());

    desk.retype("planning-usable-share", "");
    desk.keys(KeyCode.ENTER);
    assertEquals(PlanningRules.DEFAULT, desk.network().planning());
  }

  @Test
  void theMetricOfTheDefaultRoutingIsChosen(Desk desk) {
    ComboBox<?> box = desk.control("planning-routing-metric", ComboBox.class);
    desk.act(() -> box.getSelectionModel().selectLast());
    assertEquals(RoutingMetric.WEIGHT, desk.network().planning().routingMetric());
    assertTrue(desk.isShown("planning-reset"));

    desk.act(desk.workspace()::undo);
    assertEquals(RoutingMetric.LATENCY, desk.ask(() -> box.getSelectionModel().getSelectedItem()));
  }

  private static double capacity(Desk desk) {
    return desk.evaluation().plants().get("frankfurt-zurich").capacityGbps();
  }

  @Test
  void anEmptyRuleIsTheDefaultAndAWrongOneIsRefused(Desk desk) {
    desk.retype("planning-connector", "9");
    desk.keys(KeyCode.ENTER);
    assertTrue(desk.isShown("planning-connector-message"));
    desk.retype("planning-connector", "0.5");
    desk.keys(KeyCode.ENTER);
    assertEquals(0.5, desk.network().planning().connectorLossDb());
    desk.retype("planning-connector", "");
    desk.keys(KeyCode.ENTER);
    assertEquals(PlanningRules.DEFAULT, desk.network().planning());
  }

  @Test
  void ownFibreOfAFileIsInTheListOfALink(Desk desk) throws Exception {
    FiberType own = own();
    Network network =
        Networks.alpine().withEquipment(new Equipment(List.of(own), List.of(), List.of()));
    Path file = folder.resolve("own.json");
    NetworkWriter.save(network, file);
    desk.openFile(file);
    assertEquals("1 fibre", desk.text("network-equipment"));

    desk.act(() -> desk.workspace().select(Selection.link("frankfurt-zurich")));
    ComboBox<?> fiber = desk.control("link-fibre", ComboBox.class);
    assertTrue(desk.ask(() -> fiber.getItems().contains(own)));
    desk.act(() -> fiber.getSelectionModel().selectLast());
    assertEquals("own-hollow", desk.link("frankfurt-zurich").fiber());
  }

  private static FiberType own() {
    FiberType f = FiberCatalogue.builtIn().get("hcf-today");
    return new FiberType(
        "own-hollow",
        "Our hollow-core",
        true,
        0.12,
        f.lossLowDbPerKm(),
        f.lossPlanDbPerKm(),
        f.effectiveAreaMicrons2(),
        f.gammaPerWattKm(),
        f.dispersionPsPerNmKm(),
        f.groupIndex(),
        f.jointLossDb(),
        f.jointSpacingKm(),
        f.transitionLossDb(),
        f.intermodalInterferenceDbPerKm(),
        f.lossBands(),
        f.minSpanKm(),
        f.spanKm(),
        f.maxSpanKm(),
        "M",
        "our data sheet");
  }
}
