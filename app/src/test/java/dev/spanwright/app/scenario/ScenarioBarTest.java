package dev.spanwright.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class ScenarioBarTest {

  private static void addScenario(Desk desk, String name) {
    desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    nameField(desk);
    desk.type(name);
    desk.keys(KeyCode.ENTER);
  }

  private static void nameField(Desk desk) {
    TextField field = desk.control("scenario-name", TextField.class);
    desk.await("the name can be typed", field::isFocused);
  }

  @Test
  void theBarIsThereOnceThereIsAScenario(Desk desk) {
    desk.openAlpine();
    assertFalse(desk.isShown("scenario-bar"));

    addScenario(desk, "Hollow");

    assertTrue(desk.isShown("scenario-bar"));
    assertEquals("hollow", shownName(desk).toLowerCase(java.util.Locale.ROOT));
    assertEquals("as the base", desk.text("scenario-differences"));
    assertTrue(desk.ask(() -> desk.stage().getTitle()).contains("Hollow"));
  }

  private static String shownName(Desk desk) {
    return desk.ask(
        () ->
            desk.workspace()
                .document()
                .scenarios()
                .find(desk.workspace().scenario())
                .map(Scenario::name)
                .orElse(Scenario.BASE_NAME));
  }

  @Test
  void whatIsDeletedInAScenarioIsStillInTheBase(Desk desk) {
    desk.openAlpine();
    Network opened = desk.network();
    addScenario(desk, "Without Zurich");
    desk.click("zurich");
    desk.keys(KeyCode.DELETE);
    assertFalse(desk.network().sites().contains("zurich"));
    assertTrue(desk.text("scenario-differences").endsWith("differences from the base"));

    desk.act(desk.control("scenario-tab-", ToggleButton.class)::fire);

    assertEquals(opened, desk.network());
    assertEquals(Scenario.BASE_NAME, shownName(desk));
    desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.RIGHT);
    assertFalse(desk.network().sites().contains("zurich"));
  }

  @Test
  void undoGoesToTheScenarioInWhichTheStepWasTaken(Desk desk) {
    desk.openAlpine();
    addScenario(desk, "Plan");
    desk.click("zurich");
    desk.keys(KeyCode.DELETE);
    desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.LEFT);
    assertEquals(Scenario.BASE_NAME, shownName(desk));

    desk.keys(KeyCode.CONTROL, KeyCode.Z);

    assertEquals("Plan", shownName(desk));
    assertTrue(desk.network().sites().contains("zurich"));
  }

  @Test
  void applyingMakesTheBaseWhatTheScenarioIs(Desk desk) {
    desk.openAlpine();
    addScenario(desk, "Plan");
    desk.click("zurich");
    desk.keys(KeyCode.DELETE);
    Network planned = desk.network();

    desk.act(() -> desk.menuItem("menu-scenario-apply").fire());

    assertEquals(planned, desk.network());
    assertEquals(planned, desk.ask(() -> desk.workspace().document()));
    assertEquals("Apply scenario Plan to the base", desk.undoable());
    assertFalse(desk.isShown("scenario-bar"));
  }

  @Test
  void scenariosAreSavedAndOpenedWithTheDocument(Desk desk, @TempDir Path folder) throws Exception {
    desk.openAlpine();
    addScenario(desk, "Plan");
    desk.click("zurich");
    desk.keys(KeyCode.DELETE);
    Path file = folder.resolve("plan.spanwright.json");
    desk.dialogs().choose(file);

    desk.keys(KeyCode.CONTROL, KeyCode.S);

    Network read = NetworkReader.standard().read(file);
    assertEquals(desk.ask(() -> desk.workspace().document()), read);
    assertEquals(1, read.scenarios().size());
    assertTrue(read.sites().contains("zurich"));
  }

  @Test
  void escapeLeavesTheNameAsItWas(Desk desk) {
    desk.openAlpine();
    addScenario(desk, "Plan");
    desk.act(() -> desk.menuItem("menu-scenario-rename").fire());
    nameField(desk);
    desk.type("Other");
    desk.keys(KeyCode.ESCAPE);

    assertEquals("Plan", shownName(desk));
    assertEquals("Rename scenario Scenario 1 to Plan", desk.undoable());
  }

  @Test
  void notesAreWrittenInTheInspectorAsOneStep(Desk desk) {
    desk.openAlpine();
    addScenario(desk, "Plan");

    desk.act(() -> desk.menuItem("menu-scenario-notes").fire());
    desk.await(
        "the notes can be typed",
        desk.control("scenario-notes", TextInputControl.class)::isFocused);
    desk.type("two fibres");
    desk.focus("map");

    assertEquals("Change the notes of scenario Plan", desk.undoable());
    assertEquals("two fibres", notes(desk));
    desk.act(desk.control("scenario-tab-", ToggleButton.class)::fire);
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", notes(desk));
  }

  private static String notes(Desk desk) {
    return desk.ask(() -> desk.workspace().document().scenarios().list().getFirst().notes());
  }
}
