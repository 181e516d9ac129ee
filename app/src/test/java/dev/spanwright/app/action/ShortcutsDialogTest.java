package dev.spanwright.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ShortcutsDialogTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.menuItem("menu-shortcuts").fire());
  }

  @AfterEach
  void close(Desk desk) {
    desk.act(() -> table(desk).getScene().getWindow().hide());
  }

  @Test
  void newKeysWorkAtOnceAndAreKept(Desk desk) {
    change(desk, "theme", KeyCode.F9);

    assertEquals(
        "F9", desk.ask(() -> desk.menuItem("menu-theme").getAccelerator().getDisplayText()));
    assertEquals("F9", desk.settings().keys().get("theme"));
  }

  @Test
  void theActionThatHadTheKeysHasNoneAndThatIsTold(Desk desk) {
    change(desk, "theme", KeyCode.F5);

    assertTrue(desk.text("shortcuts-message").contains("“Present” has none"));
    assertEquals(null, desk.ask(() -> desk.menuItem("menu-present").getAccelerator()));
  }

  @Test
  void allUsualKeysComeBack(Desk desk) {
    change(desk, "theme", KeyCode.F5);
    desk.act(desk.control("shortcuts-reset", Button.class)::fire);

    assertEquals(
        "F5", desk.ask(() -> desk.menuItem("menu-present").getAccelerator().getDisplayText()));
    assertTrue(desk.settings().keys().isEmpty());
  }

  private static void change(Desk desk, String id, KeyCode key) {
    TableView<ActionBook.Entry> table = table(desk);
    desk.act(
        () ->
            table.getItems().stream()
                .filter(entry -> entry.action().id().equals(id))
                .forEach(table.getSelectionModel()::select));
    desk.act(desk.control("shortcuts-change", Button.class)::fire);
    desk.keys(key);
    desk.await("the keys are taken", () -> !desk.settings().keys().isEmpty());
  }

  @SuppressWarnings("unchecked")
  private static TableView<ActionBook.Entry> table(Desk desk) {
    return desk.control("shortcuts-table", TableView.class);
  }
}
