package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class WaypointTest {

  private static final String LINK = "frankfurt-zurich";

  @BeforeEach
  void select(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.link(LINK)));
    desk.settle();
  }

  private static Point2D middle(Desk desk) {
    Position a = desk.site("frankfurt").position();
    Position b = desk.site("zurich").position();
    return desk.spot(Geodesic.between(a, b).atFraction(0.5));
  }

  @Test
  void draggingTheFaintHandleAddsAWaypointAsOneStepWithFiguresBesideTheCursor(Desk desk) {
    Network before = desk.network();
    Point2D to = middle(desk).add(60, 0);
    desk.drag(MouseButton.PRIMARY, middle(desk), to);
    String readout = desk.text("readout");
    assertTrue(
        readout.matches("(?s)Frankfurt – Zurich\n.* km → .* km\n.* ms → .* ms one way.*Headroom.*"),
        readout);
    assertTrue(desk.text("hint").startsWith("Let go to drop"), desk.text("hint"));
    desk.release(MouseButton.PRIMARY);

    List<Position> waypoints = desk.link(LINK).waypoints();
    assertEquals(1, waypoints.size());
    assertEquals(to.getX(), desk.spot(waypoints.getFirst()).getX(), 1);
    assertEquals(to.getY(), desk.spot(waypoints.getFirst()).getY(), 1);
    assertEquals("Add a waypoint to Frankfurt – Zurich", desk.undoable());
    assertEquals(1, desk.steps());
    assertEquals(Selection.link(LINK), desk.selection());
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }

  @Test
  void draggingAHandleMovesItsWaypointAndEscapeLeavesNoTrace(Desk desk) {
    Point2D at = bent(desk).add(0, 30);
    Network before = desk.network();
    desk.drag(MouseButton.PRIMARY, bentSpot(desk), at);
    desk.keys(KeyCode.ESCAPE);
    desk.release(MouseButton.PRIMARY);
    assertEquals(before, desk.network());

    desk.dragAndDrop(bentSpot(desk), at);
    assertEquals(1, desk.link(LINK).waypoints().size());
    assertEquals(at.getY(), bentSpot(desk).getY(), 1); // a mouse moves by whole px
    assertEquals("Move a waypoint of Frankfurt – Zurich", desk.undoable());
  }

  @Test
  void aDoubleClickOrAltOrDeleteRemovesAWaypoint(Desk desk) {
    Network straight = desk.network();
    bent(desk);
    desk.click(bentSpot(desk));
    desk.click(bentSpot(desk));
    assertEquals(straight, desk.network());
    assertEquals("Remove a waypoint of Frankfurt – Zurich", desk.undoable());

    bent(desk);
    desk.press(KeyCode.ALT);
    desk.click(bentSpot(desk));
    desk.release(KeyCode.ALT);
    assertEquals(straight, desk.network());

    bent(desk);
    // Not a double click with the one before.
    desk.moveTo(new Point2D(15, 15));
    desk.click(bentSpot(desk).add(5, 0));
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.DELETE);
    assertEquals(straight, desk.network());
    desk.keys(KeyCode.DELETE);
    assertEquals("Delete Frankfurt – Zurich", desk.undoable());
  }

  @Test
  void aWaypointThatWasJustAddedIsTheOneThatDeleteRemoves(Desk desk) {
    Network before = desk.network();
    desk.dragAndDrop(middle(desk), middle(desk).add(60, 0));
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(1, desk.link(LINK).waypoints().size());
    desk.settle();
    desk.dragAndDrop(bentSpot(desk), bentSpot(desk).add(10, 10));
    desk.keys(KeyCode.DELETE);

    assertEquals(before, desk.network());
    assertEquals("Remove a waypoint of Frankfurt – Zurich", desk.undoable());
  }

  @Test
  void otherToolsShowNoHandles(Desk desk) {
    assertEquals(1, desk.map().lookupAll(".map-handle-faint").size());
    desk.act(desk.map()::requestFocus);
    desk.keys(KeyCode.C);
    assertEquals(0, desk.map().lookupAll(".map-handle-faint").size());
    desk.keys(KeyCode.V);
    assertEquals(1, desk.map().lookupAll(".map-handle-faint").size());
  }

  private static Point2D bentSpot(Desk desk) {
    return desk.spot(desk.link(LINK).waypoints().getFirst());
  }

  /** Bends the link, and says where. */
  private static Point2D bent(Desk desk) {
    Position at = new Position(48.7, 10.5);
    desk.act(
        () ->
            desk.workspace()
                .apply(
                    new Edit.ChangeLink(
                        desk.workspace()
                            .network()
                            .links()
                            .get(LINK)
                            .change()
                            .waypoints(List.of(at))
                            .build())));
    desk.settle();
    return desk.spot(at);
  }
}
