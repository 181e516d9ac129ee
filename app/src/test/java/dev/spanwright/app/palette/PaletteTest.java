package dev.spanwright.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class PaletteTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.keys(KeyCode.CONTROL, KeyCode.K);
    desk.await(
        "the palette listens",
        () ->
            desk.stage().getScene().getFocusOwner().getId() != null
                && desk.stage().getScene().getFocusOwner().getId().equals("palette-field"));
  }

  @Test
  void theListEndsAboveTheEdgeOfALowWindow(Desk desk) {
    desk.act(() -> desk.stage().setHeight(500));
    Node list = desk.control("palette-list", Node.class);
    desk.await(
        "the list is in the window",
        () ->
            desk.stage().getScene().getHeight() <= 500
                && list.localToScene(list.getLayoutBounds()).getMaxY()
                    < desk.stage().getScene().getHeight());
  }

  @Test
  void anActionIsFoundByPartOfItsNameAndDoneByEnter(Desk desk) {
    Theme before = desk.settings().themeProperty().get();
    desk.type("dark or");
    desk.keys(KeyCode.ENTER);

    assertFalse(desk.isShown("palette"));
    assertFalse(before == desk.settings().themeProperty().get());
  }

  @Test
  void aLineShowsTheKeysOfItsAction(Desk desk) {
    desk.type("dark or");

    assertEquals("Ctrl+T", lines(desk).getFirst().keys());
    assertEquals("View", lines(desk).getFirst().group());
  }

  @Test
  void aSiteIsSelectedAndSeen(Desk desk) {
    desk.type("zur");
    desk.keys(KeyCode.ENTER);

    assertEquals(Selection.site("zurich"), desk.selection());
  }

  @Test
  void shiftEnterPlacesASiteAtACity(Desk desk) {
    int before = desk.network().sites().size();
    desk.type("reykjavik");
    desk.keys(KeyCode.SHIFT, KeyCode.ENTER);

    assertEquals(before + 1, desk.network().sites().size());
    String id = desk.selection().sites().iterator().next();
    assertEquals("Reykjavík", desk.site(id).name());
    assertEquals(SiteKind.INFERENCE_NODE, desk.site(id).kind());
    assertEquals("Add Reykjavík", desk.undoable());
  }

  @Test
  void aCityIsFoundWithoutItsSpecialLetters(Desk desk) {
    desk.type("tromso");

    assertEquals("Tromsø", lines(desk).getFirst().title());
  }

  @Test
  void aCityIsFoundByItsNameThereAndPlacedByItsUsualOne(Desk desk) {
    desk.type("koeln");
    assertEquals("Köln (Cologne)", lines(desk).getFirst().title());
    desk.keys(KeyCode.SHIFT, KeyCode.ENTER);

    assertEquals("Add Cologne", desk.undoable());
  }

  @Test
  void escapeClosesItAndGivesTheFocusBack(Desk desk) {
    desk.keys(KeyCode.ESCAPE);

    assertFalse(desk.isShown("palette"));
    assertTrue(desk.ask(() -> desk.map().isFocused()));
  }

  @Test
  void arrowsGoRoundTheLines(Desk desk) {
    desk.type("colour by");
    List<PaletteItem> lines = lines(desk);
    desk.keys(KeyCode.UP);
    assertEquals(lines.getLast(), chosen(desk));
    desk.keys(KeyCode.DOWN);
    assertEquals(lines.getFirst(), chosen(desk));
  }

  @Test
  void whatCannotBeDoneNowIsNotOffered(Desk desk) {
    desk.type("undo");

    assertTrue(lines(desk).stream().noneMatch(line -> line.title().startsWith("Undo")));
  }

  @SuppressWarnings("unchecked")
  private static ListView<PaletteItem> list(Desk desk) {
    return desk.control("palette-list", ListView.class);
  }

  private static List<PaletteItem> lines(Desk desk) {
    ListView<PaletteItem> list = list(desk);
    return desk.ask(() -> List.copyOf(list.getItems()));
  }

  private static PaletteItem chosen(Desk desk) {
    ListView<PaletteItem> list = list(desk);
    return desk.ask(() -> list.getSelectionModel().getSelectedItem());
  }
}
