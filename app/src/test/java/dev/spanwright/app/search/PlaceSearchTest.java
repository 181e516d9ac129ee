package dev.spanwright.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DeskExtension.class)
class PlaceSearchTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.focus("search");
  }

  @Test
  void aCityIsFoundAndShownInTheMiddle(Desk desk) {
    desk.type("Wellington");
    desk.keys(KeyCode.ENTER);

    assertMiddle(desk, new Position(-41.29, 174.78));
    assertTrue(desk.ask(() -> desk.map().camera().zoom()) >= 6.5);
    assertEquals("", desk.ask(desk.control("search", TextField.class)::getText));
    assertTrue(desk.ask(desk.map()::isFocused));
    assertEquals(Selection.NONE, desk.selection());
  }

  @Test
  void anUmlautIsFoundWithAndWithout(Desk desk) {
    desk.type("zürich");
    desk.keys(KeyCode.ENTER);
    assertMiddle(desk, new Position(47.37, 8.55));
    desk.act(() -> desk.map().goTo(new Position(0, 0), 3));
    desk.focus("search");
    desk.type("sao paulo");
    desk.keys(KeyCode.ENTER);
    assertMiddle(desk, new Position(-23.55, -46.63));
  }

  @Test
  void aSiteIsFoundWithoutItsSpecialLetters(Desk desk) {
    Site renamed = desk.site("lyon").withName("Mosjøen West");
    desk.act(() -> desk.workspace().apply(new Edit.ChangeSite(renamed)));
    desk.focus("search");
    desk.type("mosjoen w");
    desk.keys(KeyCode.ENTER);

    assertEquals(Selection.site("lyon"), desk.selection());
  }

  @Test
  void aSiteComesFirstAndIsSelected(Desk desk) {
    desk.type("fRANKf");
    desk.keys(KeyCode.ENTER);

    assertEquals(Selection.site("frankfurt"), desk.selection());
    assertMiddle(desk, desk.site("frankfurt").position());
  }

  @Test
  void keysOfToolsOnlyWriteAlsoOverAnOpenList(Desk desk) {
    desk.type("Fra");
    desk.keys(KeyCode.DELETE);
    desk.keys(KeyCode.DIGIT1);
    desk.keys(KeyCode.C);

    assertTrue(desk.ask(desk.control("tool-select", ToggleButton.class)::isSelected));
    assertEquals(4, desk.network().sites().size());
  }

  @Test
  void theArrowsWalkTheList(Desk desk) {
    desk.type("Frankfurt");
    desk.await("the list is laid out", PlaceSearchTest::listIsLaidOut);
    desk.keys(KeyCode.DOWN);
    desk.keys(KeyCode.DOWN);
    desk.keys(KeyCode.ENTER);

    assertEquals(Selection.NONE, desk.selection());
    assertTrue(desk.ask(() -> desk.map().camera().zoom()) >= 6.5);
  }

  @Test
  void whatIsNotThereDoesNothing(Desk desk) {
    Position middle = middle(desk);
    desk.type("xqzzy");
    desk.keys(KeyCode.ENTER);

    assertEquals(middle, middle(desk));
    assertEquals("xqzzy", desk.ask(desk.control("search", TextField.class)::getText));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "##", "' '"})
  void signsWithoutALetterFindNothing(String signs, Desk desk) {
    Position middle = middle(desk);
    desk.type(signs);
    desk.keys(KeyCode.ENTER);

    assertEquals(signs, desk.typed("search"));
    assertEquals(Selection.NONE, desk.selection());
    assertEquals(middle, middle(desk));
  }

  private static boolean listIsLaidOut() {
    return Window.getWindows().stream()
        .anyMatch(
            window ->
                window instanceof ContextMenu && !window.getScene().getRoot().isNeedsLayout());
  }

  private static Position middle(Desk desk) {
    return desk.ask(
        () ->
            desk.map().camera().positionAt(desk.map().getWidth() / 2, desk.map().getHeight() / 2));
  }

  /** A city is a place of some km: 0.1 degrees are as good as equal. */
  private static void assertMiddle(Desk desk, Position expected) {
    Position middle = middle(desk);
    Point2D off =
        new Point2D(middle.latDeg() - expected.latDeg(), middle.lonDeg() - expected.lonDeg());
    assertTrue(off.magnitude() < 0.1, middle + " is not " + expected);
  }
}
