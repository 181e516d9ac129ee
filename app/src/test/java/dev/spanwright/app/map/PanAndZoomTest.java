package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.projection.Camera;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class PanAndZoomTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void theMiddleButtonPansInEveryTool(Desk desk) {
    Point2D spot = desk.spot("zurich");
    desk.keys(KeyCode.DIGIT1);
    desk.drag(MouseButton.MIDDLE, spot, spot.add(-70, 20));
    desk.release(MouseButton.MIDDLE);

    assertEquals(spot.getX() - 70, desk.spot("zurich").getX(), 1e-6);
    assertEquals(spot.getY() + 20, desk.spot("zurich").getY(), 1e-6);
    assertEquals(0, desk.steps());
  }

  @Test
  void spaceAndDragPansInEveryToolAndThenTheToolIsBack(Desk desk) {
    Point2D start = new Point2D(300, 200);
    Point2D spot = desk.spot("zurich");
    desk.keys(KeyCode.DIGIT2);
    desk.press(KeyCode.SPACE);
    desk.dragAndDrop(start, start.add(33, 44));
    desk.release(KeyCode.SPACE);
    assertEquals(0, desk.spot("zurich").distance(spot.add(33, 44)), 1e-6);
    assertEquals(0, desk.steps());

    desk.click(start);
    assertEquals(1, desk.steps());
  }

  @Test
  void spaceThatIsLetGoElsewhereDoesNotStayDown(Desk desk) {
    desk.press(KeyCode.SPACE);
    desk.focus("search");
    desk.release(KeyCode.SPACE);
    desk.click("zurich");
    desk.settle();
    Point2D spot = desk.spot("zurich");
    desk.dragAndDrop(spot, spot.add(30, 0));

    assertEquals("Move Zurich", desk.undoable());
  }

  @Test
  void theWheelKeepsThePlaceUnderTheCursor(Desk desk) {
    Point2D cursor = new Point2D(211, 333);
    desk.moveTo(cursor);
    Camera before = desk.ask(desk.map()::camera);
    Position place = before.positionAt(cursor.getX(), cursor.getY());

    desk.wheel(3);

    Camera after = desk.ask(desk.map()::camera);
    assertTrue(after.scale() > before.scale(), after + " after " + before);
    assertEquals(cursor.getX(), desk.spot(place).getX(), 1e-6);
    assertEquals(cursor.getY(), desk.spot(place).getY(), 1e-6);
    desk.wheel(-3);
    assertEquals(before.scale(), desk.ask(desk.map()::camera).scale(), before.scale() * 1e-9);
  }

  @Test
  void whatIsSeenIsHitAlsoBeforeTheNewPictureIsThere(Desk desk) {
    List<HitMap.Hit> hits =
        desk.ask(
            () -> {
              MapView map = desk.map();
              map.cameraProperty().set(map.camera().panned(90, -40));
              map.cameraProperty().set(map.camera().zoomedAt(100, 100, 2));
              Position zurich = desk.workspace().network().sites().get("zurich").position();
              return MapProbe.hits(map, map.camera().screenX(zurich), map.camera().screenY(zurich));
            });

    assertEquals(new HitMap.Hit.OnSite("zurich"), hits.getFirst());
  }

  @Test
  void theArrowsPanWhereNothingIsSelected(Desk desk) {
    desk.act(desk.map()::requestFocus);
    Point2D spot = desk.spot("zurich");
    desk.keys(KeyCode.RIGHT);
    desk.keys(KeyCode.UP);

    assertEquals(0, desk.spot("zurich").distance(spot.add(-40, 40)), 1e-6);
    assertEquals(0, desk.steps());
  }

  @Test
  void fitBringsEverythingIntoView(Desk desk) {
    desk.act(() -> desk.map().goTo(new Position(-30, 150), 6));
    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT0);

    desk.network()
        .sites()
        .forEach(
            site -> {
              Point2D spot = desk.spot(site.id());
              assertTrue(desk.map().getLayoutBounds().contains(spot), site.name() + " at " + spot);
            });
  }
}
