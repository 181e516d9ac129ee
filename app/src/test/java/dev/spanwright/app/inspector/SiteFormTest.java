package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SiteFormTest {

  @BeforeEach
  void selectZurich(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
  }

  @Test
  void aNameIsTakenOverByEnter(Desk desk) {
    desk.retype("site-name", "Zurich West");
    assertEquals("Zurich", desk.site("zurich").name());
    desk.keys(KeyCode.ENTER);

    assertEquals("Zurich West", desk.site("zurich").name());
    assertEquals(1, desk.steps());
  }

  @Test
  void keysOfToolsAndOfDeleteOnlyWriteAndEraseInAField(Desk desk) {
    Network before = desk.network();
    desk.retype("site-name", "V1C6c");
    desk.keys(KeyCode.V);
    desk.keys(KeyCode.HOME);
    desk.keys(KeyCode.DELETE);
    assertEquals("1C6cv", text(desk, "site-name"));
    assertTrue(desk.control("tool-select", javafx.scene.control.ToggleButton.class).isSelected());
    assertEquals(before, desk.network());
    desk.keys(KeyCode.ENTER);

    assertEquals("1C6cv", desk.site("zurich").name());
  }

  /** Once the text is taken over, undo means the step, in the field as anywhere else. */
  @Test
  void undoAfterEnterTakesTheStepBackAndRedoBringsItAgain(Desk desk) {
    String before = desk.typed("site-name");
    desk.enter("site-name", "Basel");
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.site("zurich").name());
    assertEquals(before, desk.typed("site-name"));

    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals("Basel", desk.site("zurich").name());

    desk.type("l"); // what is being typed is taken back first
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("Basel", desk.typed("site-name"));
    assertEquals("Basel", desk.site("zurich").name());
  }

  @Test
  void escapeBringsTheOldTextBack(Desk desk) {
    desk.retype("site-name", "Basel");
    desk.keys(KeyCode.ESCAPE);
    desk.keys(KeyCode.ENTER);

    assertEquals("Zurich", text(desk, "site-name"));
    assertEquals(0, desk.steps());
  }

  /** The first Esc is for what is being typed; keys of tools mean tools after the next one. */
  @Test
  void escapeLeavesAFieldInWhichNothingIsBeingTyped(Desk desk) {
    desk.enter("site-name", "Basel");
    desk.type("x");
    desk.keys(KeyCode.ESCAPE);
    assertEquals("Basel", text(desk, "site-name"));
    assertFalse(desk.map().isFocused());
    desk.keys(KeyCode.ESCAPE);
    assertTrue(desk.map().isFocused());
    assertEquals(Selection.site("zurich"), desk.selection());
    desk.keys(KeyCode.M);

    assertTrue(desk.control("tool-measure", javafx.scene.control.ToggleButton.class).isSelected());
    assertEquals("Basel", desk.site("zurich").name());
  }

  @Test
  void f2IsForAnotherName(Desk desk) {
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.F2);
    desk.type("Basel");
    desk.keys(KeyCode.ENTER);
    assertEquals("Basel", desk.site("zurich").name());

    desk.keys(KeyCode.ESCAPE);
    desk.act(() -> desk.workspace().select(Selection.NONE));
    desk.keys(KeyCode.F2);
    desk.type("Jura");
    desk.keys(KeyCode.ENTER);
    assertEquals("Jura", desk.network().name());
    assertEquals(2, desk.steps());
  }

  @Test
  void escapeLeavesAChoice(Desk desk) {
    desk.focus("site-kind");
    desk.keys(KeyCode.ESCAPE);

    assertTrue(desk.map().isFocused());
    assertEquals(0, desk.steps());
  }

  @Test
  void coordinatesMoveTheSite(Desk desk) {
    desk.retype("site-lat", "47.5");
    desk.keys(KeyCode.TAB);
    assertEquals(new Position(47.5, 8.54), desk.site("zurich").position());
    desk.retype("site-lon", "8,25");
    desk.keys(KeyCode.ENTER);

    assertEquals(new Position(47.5, 8.25), desk.site("zurich").position());
    assertEquals("8.25", text(desk, "site-lon"));
    assertEquals(2, desk.steps());
  }

  @Test
  void aWrongCoordinateShowsAMessageThatStaysAndKeepsTheModel(Desk desk) {
    Network before = desk.network();
    desk.retype("site-lat", "91");
    desk.keys(KeyCode.TAB);
    assertTrue(desk.isShown("site-lat-message"));
    assertTrue(desk.text("site-lat-message").contains("91"), desk.text("site-lat-message"));
    assertEquals(before, desk.network());

    // Answers come in all the time; they do not take the text away.
    desk.retype("site-name", "Zurich 2");
    desk.keys(KeyCode.ENTER);
    desk.settle();
    assertEquals("91", text(desk, "site-lat"));
    assertTrue(desk.isShown("site-lat-message"));

    desk.retype("site-lat", "north");
    desk.keys(KeyCode.ENTER);
    assertEquals("\"north\" is not a number", desk.text("site-lat-message"));
    desk.retype("site-lat", "46");
    desk.keys(KeyCode.ENTER);
    assertFalse(desk.isShown("site-lat-message"));
    assertEquals(46, desk.site("zurich").position().latDeg());
  }

  @Test
  void powerComesAndGoes(Desk desk) {
    TextField source = desk.control("site-power-source", TextField.class);
    assertTrue(source.isDisabled());
    desk.retype("site-power", "1,200");
    desk.keys(KeyCode.ENTER);
    assertEquals(Optional.of(new Power(1200, "")), desk.site("zurich").power());
    assertEquals("1200", text(desk, "site-power"));
    assertFalse(source.isDisabled());
    desk.retype("site-power-source", "plan of 2026");
    desk.keys(KeyCode.ENTER);
    assertEquals(Optional.of(new Power(1200, "plan of 2026")), desk.site("zurich").power());

    desk.retype("site-power", "-3");
    desk.keys(KeyCode.ENTER);
    assertTrue(desk.isShown("site-power-message"));
    desk.retype("site-power", "");
    desk.keys(KeyCode.ENTER);
    assertEquals(Optional.empty(), desk.site("zurich").power());
  }

  /** A choice without a value says so: "mixed" is said of several that differ. */
  @Test
  void whatOneSiteDoesNotHaveIsNotMixed(Desk desk) {
    ComboBox<?> gpus = desk.control("site-gpus", ComboBox.class);
    assertEquals("not stated", desk.ask(gpus::getPromptText));
  }

  @Test
  void theKindIsChosenInOneStep(Desk desk) {
    ComboBox<?> box = desk.control("site-kind", ComboBox.class);
    desk.act(
        () ->
            box.getSelectionModel()
                .select(List.of(SiteKind.values()).indexOf(SiteKind.CLOUD_REGION)));
    assertEquals(SiteKind.CLOUD_REGION, desk.site("zurich").kind());
    assertEquals(1, desk.steps());

    desk.act(desk.workspace()::undo);
    assertEquals(SiteKind.INFERENCE_NODE, desk.ask(box::getValue));
    assertEquals(0, desk.steps());
    assertTrue(desk.ask(() -> desk.workspace().historyProperty().get().redoable().isPresent()));
  }

  @Test
  void typedTextGoesToTheSiteItWasTypedForWhenAnotherOneIsClicked(Desk desk) {
    desk.retype("site-name", "Old town");
    desk.click("milan");

    assertEquals("Old town", desk.site("zurich").name());
    assertEquals("Milan", desk.site("milan").name());
    assertEquals(Selection.site("milan"), desk.selection());
    assertEquals("Milan", text(desk, "site-name"));
    assertEquals(1, desk.steps());
  }

  @Test
  void typedTextIsKeptWhenTheSelectionChangesUnderTheField(Desk desk) {
    desk.retype("site-name", "Old town");
    desk.act(() -> desk.workspace().select(Selection.site("milan")));

    // JavaFX tells a node that it lost the focus with the next pulse.
    desk.await("the text is taken over", () -> desk.undoable().equals("Change Zurich"));
    assertEquals("Old town", desk.site("zurich").name());
    assertEquals("Milan", desk.site("milan").name());
    desk.settle();
    assertEquals("Old town", desk.evaluation().network().sites().get("zurich").name());
  }

  @Test
  void typedTextOfASiteThatGoesAwayGoesWithIt(Desk desk) {
    desk.retype("site-name", "Old town");
    desk.act(desk.workspace()::deleteSelection);
    desk.settle();

    assertFalse(desk.network().sites().contains("zurich"));
    assertFalse(desk.evaluation().network().sites().contains("zurich"));
    assertEquals(desk.network(), desk.evaluation().network());
  }

  @Test
  void aMoveOnTheMapShowsInTheForm(Desk desk) {
    desk.settle();
    desk.dragAndDrop(desk.spot("zurich"), desk.spot("zurich").add(0, 30));

    assertEquals(NumberText.of(desk.site("zurich").position().latDeg()), text(desk, "site-lat"));
  }

  private static String text(Desk desk, String id) {
    TextInputControl field = desk.control(id, TextInputControl.class);
    return desk.ask(field::getText);
  }
}
