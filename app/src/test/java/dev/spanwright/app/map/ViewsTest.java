package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.projection.Camera;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ViewsTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void backAndForthThroughTheViewsThatWereLeft(Desk desk) {
    Camera first = desk.map().camera();
    desk.keys(KeyCode.CONTROL, KeyCode.EQUALS);
    Camera second = desk.map().camera();
    assertTrue(second.scale() > first.scale());

    desk.await("it can go back", () -> !desk.menuItem("menu-view-back").isDisable());
    desk.keys(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(first.scale(), desk.map().camera().scale(), 1e-6);
    desk.keys(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(second.scale(), desk.map().camera().scale(), 1e-6);
  }

  @Test
  void theViewsOfOneDocumentAreForgottenWithIt(Desk desk) {
    desk.keys(KeyCode.CONTROL, KeyCode.EQUALS);
    desk.await("it can go back", () -> !desk.menuItem("menu-view-back").isDisable());
    desk.openSample("us-power-first");
    assertTrue(desk.ask(() -> desk.menuItem("menu-view-back").isDisable()));

    Camera first = desk.map().camera();
    desk.keys(KeyCode.CONTROL, KeyCode.EQUALS);
    desk.await("it can go back", () -> !desk.menuItem("menu-view-back").isDisable());
    desk.keys(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(first.scale(), desk.map().camera().scale(), 1e-6);
    assertTrue(desk.ask(() -> desk.menuItem("menu-view-back").isDisable()));
  }

  @Test
  void whatIsSelectedIsBroughtIntoView(Desk desk) {
    desk.click("lyon");
    desk.act(() -> desk.map().cameraProperty().set(desk.map().camera().panned(3_000, 0)));
    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT9);

    assertTrue(desk.map().camera().shows(desk.site("lyon").position()));
    assertEquals(desk.map().getWidth() / 2, desk.spot("lyon").getX(), 2);
  }
}
