package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SnapTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
  }

  private static Position middle(Desk desk) {
    Position a = desk.site("frankfurt").position();
    Position b = desk.site("zurich").position();
    return Geodesic.between(a, b).atFraction(0.5);
  }

  @Test
  void aSiteThatIsPlacedOnALinkSplitsItInOneStepAndSaysSoBefore(Desk desk) {
    Network before = desk.network();
    desk.keys(KeyCode.DIGIT3);
    desk.moveTo(desk.spot(middle(desk)));
    assertTrue(
        desk.text("readout").endsWith("on Frankfurt – Zurich: a click splits the link here"),
        desk.text("readout"));
    desk.click(desk.spot(middle(desk)));

    assertEquals(5, desk.network().sites().size());
    String id = desk.network().sites().list().getLast().id();
    assertFalse(desk.network().links().contains("frankfurt-zurich"));
    assertEquals(1, desk.network().linksAt("frankfurt").size());
    assertEquals(2, desk.network().linksAt(id).size());
    assertEquals(Selection.site(id), desk.selection());
    assertEquals(1, desk.steps());
    assertEquals("Place " + desk.site(id).name() + " on Frankfurt – Zurich", desk.undoable());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void withShiftASiteIsPlacedBesideTheLink(Desk desk) {
    desk.keys(KeyCode.DIGIT3);
    desk.press(KeyCode.SHIFT);
    desk.click(desk.spot(middle(desk)));
    desk.release(KeyCode.SHIFT);

    assertEquals(5, desk.network().sites().size());
    assertEquals(2, desk.network().links().size());
  }

  @Test
  void aSiteThatIsDroppedOnALinkSplitsItInOneStep(Desk desk) {
    Network before = desk.network();
    desk.act(() -> desk.workspace().select(Selection.site("lyon")));
    desk.settle();
    desk.drag(MouseButton.PRIMARY, desk.spot("lyon"), desk.spot(middle(desk)));
    assertTrue(
        desk.text("readout").contains("on Frankfurt – Zurich: the drop splits the link here"),
        desk.text("readout"));
    assertEquals(2, desk.network().links().size());
    desk.release(MouseButton.PRIMARY);

    assertEquals(2, desk.network().linksAt("lyon").size());
    assertEquals("Move Lyon onto Frankfurt – Zurich", desk.undoable());
    assertEquals(1, desk.steps());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void aSiteInHandSnapsToTheLatitudeOfAnotherAndShowsIt(Desk desk) {
    desk.act(
        () -> {
          // Far out at sea, where no town is near.
          desk.workspace().apply(new Edit.MoveSite("lyon", new Position(48, -12)));
          desk.workspace().apply(new Edit.MoveSite("milan", new Position(45, -16)));
          desk.workspace().select(Selection.site("lyon"));
          desk.map().fit();
        });
    desk.settle();
    Point2D target = new Point2D(desk.spot("lyon").getX(), desk.spot("milan").getY() + 2);
    desk.drag(MouseButton.PRIMARY, desk.spot("lyon"), target);
    assertTrue(desk.text("readout").contains("in line with Milan"), desk.text("readout"));
    assertTrue(desk.ask(() -> desk.map().lookup(".map-guide").isVisible()));
    desk.release(MouseButton.PRIMARY);

    assertEquals(45, desk.site("lyon").position().latDeg());
    assertFalse(desk.ask(() -> desk.map().lookup(".map-guide").isVisible()));
    assertEquals("Move Lyon", desk.undoable());
  }

  @Test
  void aSiteInHandSnapsToATown(Desk desk) {
    desk.act(() -> desk.workspace().select(Selection.site("lyon")));
    desk.settle();
    Position geneva = new Position(46.2022, 6.1457);
    desk.dragAndDrop(desk.spot("lyon"), desk.spot(geneva).add(2, 1));

    assertTrue(Geodesic.distanceKm(geneva, desk.site("lyon").position()) < 1);
    desk.settle();
    desk.press(KeyCode.SHIFT);
    Point2D beside = desk.spot("lyon").add(0, 5);
    desk.dragAndDrop(desk.spot("lyon"), beside);
    desk.release(KeyCode.SHIFT);
    assertEquals(beside.getY(), desk.spot("lyon").getY(), 1);
  }
}
