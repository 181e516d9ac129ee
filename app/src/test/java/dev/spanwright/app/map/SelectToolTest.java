package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SelectToolTest {

  private static final Point2D NOWHERE = new Point2D(15, 15);

  private static final Position ZURICH = new Position(47.37, 8.54);

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void aClickSelectsShiftAddsAndTakesAwayAndBesideItNothingIsSelected(Desk desk) {
    desk.click("zurich");
    assertEquals(Selection.site("zurich"), desk.selection());
    desk.settle();

    desk.press(KeyCode.SHIFT);
    desk.click("milan");
    assertEquals(Set.of("zurich", "milan"), desk.selection().sites());
    desk.settle();
    desk.click("zurich");
    desk.release(KeyCode.SHIFT);
    assertEquals(Selection.site("milan"), desk.selection());
    desk.settle();

    desk.click(NOWHERE);
    assertEquals(Selection.NONE, desk.selection());
  }

  /** Neither what is said of it nor a ring stays where it was. */
  @Test
  void nothingIsLeftOfWhatIsDeletedUnderTheHand(Desk desk) {
    desk.click("zurich");
    desk.settle();
    desk.moveTo(desk.spot("zurich"));
    assertTrue(desk.isShown("readout"));
    desk.keys(KeyCode.DELETE);
    desk.settle();
    assertFalse(desk.isShown("readout"));
    assertEquals(0, desk.ask(() -> desk.map().lookupAll(".siting-ring").size()));
    assertTrue(desk.ask(() -> !desk.map().lookup(".map-hover").isVisible()));
  }

  @Test
  void nothingIsLeftWhereTheMapWasMovedAwayByKeys(Desk desk) {
    desk.moveTo(desk.spot("zurich"));
    assertTrue(desk.isShown("readout"));
    desk.act(() -> desk.map().cameraProperty().set(desk.map().camera().panned(120, 40)));
    assertFalse(desk.isShown("readout"));
    assertTrue(desk.ask(() -> !desk.map().lookup(".map-hover").isVisible()));
  }

  @Test
  void aBandBringsTheInspectorOfSeveralThings(Desk desk) {
    desk.press(KeyCode.SHIFT);
    desk.dragAndDrop(desk.spot("zurich").add(-30, -30), desk.spot("milan").add(30, 30));
    desk.release(KeyCode.SHIFT);
    assertTrue(desk.selection().size() > 1, desk.selection().toString());
    TabPane side = desk.control("side", TabPane.class);
    assertEquals(
        "tab-inspector", desk.ask(() -> side.getSelectionModel().getSelectedItem().getId()));
  }

  @Test
  void aClickOnALineSelectsTheLink(Desk desk) {
    desk.click(desk.spot("frankfurt").midpoint(desk.spot("zurich")));

    assertEquals(Selection.link("frankfurt-zurich"), desk.selection());
  }

  @Test
  void theRubberBandAddsToTheSelection(Desk desk) {
    desk.click("lyon");
    desk.settle();
    desk.press(KeyCode.SHIFT);
    Point2D corner = desk.spot("frankfurt").add(-60, -30);
    Point2D opposite = desk.spot("zurich").add(70, 30);
    desk.drag(MouseButton.PRIMARY, corner, opposite);
    desk.release(MouseButton.PRIMARY);
    desk.release(KeyCode.SHIFT);

    assertEquals(Set.of("lyon", "frankfurt", "zurich"), desk.selection().sites());
    assertEquals(0, desk.steps());
  }

  @Test
  void draggingWhatIsNotSelectedPansAndMovesNothing(Desk desk) {
    Network before = desk.network();
    Point2D spot = desk.spot("zurich");

    desk.dragAndDrop(spot, spot.add(50, 30));

    assertEquals(before, desk.network());
    assertEquals(0, desk.steps());
    assertEquals(50, desk.spot("zurich").getX() - spot.getX(), 1e-6);
    assertEquals(30, desk.spot("zurich").getY() - spot.getY(), 1e-6);
    assertEquals(Selection.NONE, desk.selection());
  }

  @Test
  void lessThanFourPxIsAClick(Desk desk) {
    desk.click("zurich");
    desk.settle();
    Point2D spot = desk.spot("zurich");
    // Whole px, as a mouse moves.
    Point2D start = new Point2D(Math.rint(spot.getX()), Math.rint(spot.getY()));

    desk.dragAndDrop(start, start.add(3, 0));
    assertEquals(0, desk.steps());

    desk.press(KeyCode.SHIFT); // just where the hand is
    desk.dragAndDrop(start, start.add(0, 4));
    desk.release(KeyCode.SHIFT);
    assertEquals("Move Zurich", desk.undoable());
    assertEquals(spot.getY() + 4, desk.spot("zurich").getY(), 0.1);
    assertEquals(spot.getX(), desk.spot("zurich").getX(), 0.1);
  }

  @Test
  void severalSitesMoveAsOneStepAndKeepTheirPlacesToEachOther(Desk desk) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    desk.settle();
    Point2D zurich = desk.spot("zurich");
    Point2D milan = desk.spot("milan");
    Network before = desk.network();

    desk.press(KeyCode.SHIFT); // just where the hand is
    desk.dragAndDrop(milan, milan.add(-80, 40));
    desk.release(KeyCode.SHIFT);

    assertEquals(-80, desk.spot("milan").getX() - milan.getX(), 0.2);
    assertEquals(40, desk.spot("zurich").getY() - zurich.getY(), 0.2);
    assertEquals("Move 2 sites", desk.undoable());
    assertEquals(1, desk.steps());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  /** The ring of what the cursor rested on would stay where the site was. */
  @Test
  void noRingStaysWhereASiteWasDraggedFrom(Desk desk) {
    desk.click("zurich");
    desk.settle();
    desk.moveTo(desk.spot("zurich"));
    assertTrue(desk.ask(() -> desk.map().lookup(".map-hover").isVisible()));
    desk.drag(MouseButton.PRIMARY, desk.spot("zurich"), desk.spot("zurich").add(40, 60));
    assertFalse(desk.ask(() -> desk.map().lookup(".map-hover").isVisible()));
    desk.release(MouseButton.PRIMARY);
  }

  @Test
  void escapeDuringADragRestoresAndLeavesNoTrace(Desk desk) {
    desk.click("zurich");
    desk.settle();
    desk.act(() -> desk.workspace().deleteSelection());
    desk.act(() -> desk.workspace().undo());
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.settle();
    Network before = desk.network();
    Point2D spot = desk.spot("zurich");

    desk.drag(MouseButton.PRIMARY, spot, spot.add(60, 60));
    assertNotEquals(before, desk.network());
    desk.keys(KeyCode.ESCAPE);
    assertEquals(before, desk.network());
    desk.moveTo(spot.add(90, 90));
    desk.release(MouseButton.PRIMARY);

    assertEquals(before, desk.network());
    assertEquals(Selection.site("zurich"), desk.selection());
    assertEquals(
        "Delete Zurich and its 2 links",
        desk.ask(() -> desk.workspace().historyProperty().get().redoable().orElseThrow().title()));
  }

  @Test
  void aSiteThatIsDeletedUnderTheHandStaysDeleted(Desk desk) {
    desk.click("zurich");
    desk.settle();
    Point2D spot = desk.spot("zurich");
    desk.drag(MouseButton.PRIMARY, spot, spot.add(40, 0));
    desk.keys(KeyCode.DELETE);
    desk.moveTo(spot.add(80, 0));
    desk.release(MouseButton.PRIMARY);

    assertFalse(desk.network().sites().contains("zurich"));
    assertEquals(2, desk.steps());
  }

  @Test
  void aSecondButtonDoesNotDisturbADrag(Desk desk) {
    desk.click("zurich");
    desk.settle();
    Point2D spot = desk.spot("zurich");
    Point2D lyon = desk.spot("lyon");
    desk.press(KeyCode.SHIFT); // just where the hand is
    desk.drag(MouseButton.PRIMARY, spot, spot.add(40, 0));
    desk.press(MouseButton.MIDDLE);
    desk.moveTo(spot.add(60, 0));
    desk.release(MouseButton.MIDDLE);
    desk.moveTo(spot.add(70, 0));
    desk.release(MouseButton.PRIMARY);
    desk.release(KeyCode.SHIFT);

    assertEquals(lyon, desk.spot("lyon"));
    assertEquals(70, desk.spot("zurich").getX() - spot.getX(), 0.2);
    assertEquals(1, desk.steps());
  }

  @Test
  void deletingASiteTakesItsLinksAndOneUndoBringsAllBack(Desk desk) {
    Network before = desk.network();
    desk.click("zurich");
    desk.keys(KeyCode.DELETE);

    assertFalse(desk.network().sites().contains("zurich"));
    assertTrue(desk.network().links().isEmpty());
    assertEquals(Selection.NONE, desk.selection());
    assertEquals("Delete Zurich and its 2 links", desk.undoable());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void escapeWithNothingUnderWaySelectsNothing(Desk desk) {
    desk.click("zurich");
    desk.keys(KeyCode.ESCAPE);

    assertEquals(Selection.NONE, desk.selection());
  }

  @Test
  void whatLiesUnderTheCursorIsTold(Desk desk) {
    desk.moveTo(desk.spot("zurich"));
    assertEquals("Zurich\nInference node", desk.text("readout"));
    assertTrue(desk.isShown("readout"));

    desk.moveTo(desk.spot("frankfurt").midpoint(desk.spot("zurich")));
    assertTrue(desk.text("readout").startsWith("Frankfurt – Zurich\n"), desk.text("readout"));

    desk.moveTo(NOWHERE);
    assertFalse(desk.isShown("readout"));
  }

  /** A second site at the same place. */
  private static void overlapping(Desk desk) {
    desk.act(
        () ->
            desk.workspace()
                .apply(new Edit.AddSite(Site.of("twin", "Twin", SiteKind.EXCHANGE, ZURICH))));
    desk.act(() -> desk.workspace().select(Selection.NONE));
    desk.settle();
  }

  @Test
  void whereThingsOverlapAListIsChosenFrom(Desk desk) {
    overlapping(desk);
    desk.click("zurich");
    Selection first = desk.selection();
    assertTrue(desk.isShown("picker"));
    assertTrue(desk.text("hint").startsWith("Several things overlap"), desk.text("hint"));
    desk.keys(KeyCode.DOWN);
    assertEquals(first, desk.selection());
    desk.keys(KeyCode.ENTER);
    assertFalse(desk.isShown("picker"));
    assertNotEquals(first, desk.selection());
    assertEquals(1, desk.selection().size());
    desk.settle();

    desk.click("lyon");
    assertFalse(desk.isShown("picker"));
    desk.settle();
    desk.click("zurich");
    desk.settle(); // the list is laid out
    desk.moveTo(pickerRow(desk, "twin"));
    desk.await(
        "the line under the hand is chosen",
        () ->
            desk.map().lookup("#picker-twin").getPseudoClassStates().stream()
                .anyMatch(c -> c.getPseudoClassName().equals("chosen")));
    desk.press(MouseButton.PRIMARY);
    desk.release(MouseButton.PRIMARY);
    assertEquals(Selection.site("twin"), desk.selection());

    desk.settle();
    desk.click("zurich");
    desk.keys(KeyCode.ESCAPE);
    assertFalse(desk.isShown("picker"));
    assertEquals(1, desk.selection().size());
  }

  private static Point2D pickerRow(Desk desk, String id) {
    return desk.ask(
        () -> {
          Node row = desk.map().lookup("#picker-" + id);
          desk.map().layout(); // what has just come has no place before
          return desk.map().sceneToLocal(row.localToScene(row.getBoundsInLocal().getCenterX(), 8));
        });
  }

  @Test
  void anotherClickGoesToTheNextOneBeneath(Desk desk) {
    overlapping(desk);
    Point2D spot = desk.spot("zurich");
    desk.click(spot);
    Selection first = desk.selection();
    desk.settle();
    desk.click(spot);
    Selection second = desk.selection();
    desk.settle();
    desk.click(spot);

    assertEquals(Set.of("zurich", "twin"), Set.of(id(first), id(second)));
    assertEquals(first, desk.selection());
  }

  private static String id(Selection one) {
    return one.sites().iterator().next();
  }

  @Test
  void aSiteAndItsOwnLinksAreToldApartByAltOnly(Desk desk) {
    desk.click("milan");
    desk.settle();
    desk.click("milan");
    assertEquals(Selection.site("milan"), desk.selection());
    assertFalse(desk.isShown("picker"));
    desk.settle();

    desk.press(KeyCode.ALT);
    desk.click("milan");
    desk.release(KeyCode.ALT);
    assertEquals(Selection.link("zurich-milan"), desk.selection());
  }

  @Test
  void theRubberBandTakesLinksWithBothEndsInIt(Desk desk) {
    desk.press(KeyCode.SHIFT);
    desk.drag(
        MouseButton.PRIMARY, desk.spot("frankfurt").add(-60, -30), desk.spot("zurich").add(70, 30));
    desk.release(MouseButton.PRIMARY);
    desk.release(KeyCode.SHIFT);

    assertEquals(Set.of("frankfurt-zurich"), desk.selection().links());
  }
}
