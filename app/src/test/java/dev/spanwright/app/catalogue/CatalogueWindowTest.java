package dev.spanwright.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class CatalogueWindowTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-catalogue").fire());
    desk.idle();
  }

  @AfterEach
  void close(Desk desk) {
    desk.act(() -> windows().forEach(Window::hide));
  }

  private static Stage window() {
    return windows().getFirst();
  }

  private static List<Stage> windows() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> "Catalogue".equals(stage.getTitle()))
        .toList();
  }

  private static <T extends Node> T node(Desk desk, String id, Class<T> type) {
    return desk.ask(
        () -> {
          Parent root = window().getScene().getRoot();
          root.applyCss();
          root.layout();
          return type.cast(root.lookup("#" + id));
        });
  }

  @Test
  void escCloses(Desk desk) {
    Stage window = desk.ask(CatalogueWindowTest::window);
    TextField field = node(desk, "fibres-loss", TextField.class);
    desk.act(() -> field.setText("half typed"));
    desk.act(() -> escape(field));
    assertTrue(desk.ask(window::isShowing), "it gives up what is typed first");
    desk.act(() -> escape(field));
    assertFalse(desk.ask(window::isShowing));
  }

  /** The window of the robot is the main one, so the key is handed to the field itself. */
  private static void escape(Node field) {
    Event.fireEvent(
        field,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }

  private static void fire(Desk desk, String id) {
    Button button = node(desk, id, Button.class);
    desk.act(button::fire);
  }

  private static void enter(Desk desk, String id, String text) {
    TextField field = node(desk, id, TextField.class);
    desk.act(
        () -> {
          field.setText(text);
          field.getOnAction().handle(null);
        });
  }

  private static String label(Desk desk, String id) {
    Label label = node(desk, id, Label.class);
    return desk.ask(() -> Desk.text(label));
  }

  private static FiberType fiber(Desk desk, String id) {
    return Catalogues.builtIn().with(desk.network().equipment()).fibers().get(id);
  }

  /** A changed built-in fibre changes the network at once, as one step, and can be reset. */
  @Test
  void aBuiltInFibreIsChangedAndReset(Desk desk) {
    String id = fiber(desk, "g652d").id();
    double before = fiber(desk, id).lossDbPerKm();
    assertTrue(label(desk, "catalogue-fibres-state").startsWith("built in"));
    enter(desk, "fibres-loss", "0.25");
    assertEquals(0.25, fiber(desk, id).lossDbPerKm());
    assertEquals("Change " + fiber(desk, id).label(), desk.undoable());
    assertTrue(label(desk, "catalogue-fibres-state").startsWith("changed in this document"));

    fire(desk, "catalogue-fibres-remove");
    assertEquals(before, fiber(desk, id).lossDbPerKm());
    assertEquals(Equipment.NONE, desk.network().equipment());
    assertEquals("Reset " + fiber(desk, id).label(), desk.undoable());
  }

  @Test
  void whatDoesNotFitIsSaidBesideTheField(Desk desk) {
    enter(desk, "fibres-loss", "0");
    assertEquals("lossDbPerKm 0 is not 0.001 to 10 dB/km", label(desk, "fibres-loss-message"));
    enter(desk, "fibres-loss-bands", "186 187.5");
    assertTrue(label(desk, "fibres-loss-bands-message").contains("three numbers"));
    assertEquals(0, desk.steps());
  }

  /** An own fibre in use stays until its links have another one. */
  @Test
  void aCopyIsUsedAndCannotBeDeletedThen(Desk desk) {
    fire(desk, "catalogue-fibres-copy");
    FiberType copy = desk.network().equipment().fibers().getFirst();
    assertTrue(copy.label().startsWith("Copy of "), copy.label());
    assertTrue(copy.source().startsWith("From "), copy.source());
    enter(desk, "fibres-loss-bands", "186 187.5 0.3; 190 190.2 1");
    assertEquals(2, desk.network().equipment().fibers().getFirst().lossBands().size());

    String link = desk.network().links().list().getFirst().id();
    desk.act(
        () ->
            desk.workspace()
                .apply(
                    new dev.spanwright.model.network.Edit.ChangeLink(
                        desk.link(link).change().fiber(copy.id()).build())));
    fire(desk, "catalogue-fibres-remove");
    assertTrue(label(desk, "catalogue-fibres-message").startsWith("Used by "));
    assertEquals(1, desk.network().equipment().fibers().size());

    desk.act(desk.workspace()::undo);
    fire(desk, "catalogue-fibres-remove");
    assertEquals(List.of(), desk.network().equipment().fibers());
  }

  @Test
  void everyRowOfEveryCatalogueShowsItsFigures(Desk desk) {
    for (String kind : List.of("fibres", "modes", "amplifiers")) {
      desk.act(
          () ->
              ((javafx.scene.control.TabPane) window().getScene().lookup("#catalogue"))
                  .getSelectionModel()
                  .select(List.of("fibres", "modes", "amplifiers").indexOf(kind)));
      desk.idle();
      ListView<?> rows = node(desk, "catalogue-" + kind + "-rows", ListView.class);
      int count = desk.ask(() -> rows.getItems().size());
      assertTrue(count > 1, kind);
      for (int i = 0; i < count; i++) {
        int row = i;
        desk.act(() -> rows.getSelectionModel().select(row));
        String name = desk.ask(() -> RowKind.labelOf((Record) rows.getItems().get(row)));
        TextField label = node(desk, kind + "-label", TextField.class);
        assertEquals(name, desk.ask(label::getText));
      }
    }
    assertFalse(desk.workspace().dirtyProperty().get());
    assertEquals(0, desk.steps());
  }
}
