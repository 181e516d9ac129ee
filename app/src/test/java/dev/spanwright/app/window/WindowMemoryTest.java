package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class WindowMemoryTest {

  private static TabPane tabs(Desk desk) {
    return desk.control("side", TabPane.class);
  }

  private static WindowPlace remembered(Desk desk) {
    return WindowPlace.parse(desk.settings().windowPlaceProperty().get()).orElseThrow();
  }

  @Test
  void aClosedWindowWritesDownHowItStood(Desk desk) {
    TabPane tabs = tabs(desk);
    desk.act(
        () ->
            tabs.getTabs().stream()
                .filter(tab -> "tab-layers".equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select));
    desk.act(() -> desk.stage().setX(70));
    desk.act(() -> desk.stage().setWidth(980));
    desk.await("the window has its width", () -> desk.stage().getScene().getWidth() == 980);
    double side = desk.ask(tabs::getWidth);
    desk.act(desk.window()::close);

    WindowPlace place = remembered(desk);
    assertEquals(70, place.bounds().getMinX());
    assertEquals(980, place.bounds().getWidth());
    // With half of the divider, which they would lose at each start otherwise.
    assertEquals(side + 1, place.sideWidth(), 0.9);
    assertEquals("tab-layers", place.tab());
  }

  @Test
  void theNextWindowStandsWhereTheLastOneStood(Desk desk) {
    WindowPlace place =
        new WindowPlace(new Rectangle2D(60, 50, 1000, 600), false, 340, "tab-history");
    desk.settings().windowPlaceProperty().set(place.text());
    Stage stage = desk.ask(() -> restored(desk));
    TabPane tabs = desk.ask(() -> (TabPane) stage.getScene().lookup("#restored"));
    desk.await("the tabs have their width", () -> Math.abs(tabs.getWidth() - 340) <= 2);

    assertEquals(60, desk.ask(stage::getX));
    assertEquals(50, desk.ask(stage::getY));
    assertEquals(1000, desk.ask(stage::getWidth));
    assertEquals(600, desk.ask(stage::getHeight));
    assertEquals("tab-history", desk.ask(() -> tabs.getSelectionModel().getSelectedItem().getId()));
    desk.act(stage::close);
  }

  @Test
  void aPlaceThatIsOnNoScreenIsCorrected(Desk desk) {
    WindowPlace place =
        new WindowPlace(new Rectangle2D(-9000, 7000, 900, 600), false, 340, "tab-nowhere");
    desk.settings().windowPlaceProperty().set(place.text());
    Stage stage = desk.ask(() -> restored(desk));

    List<Rectangle2D> screens =
        desk.ask(() -> Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    Rectangle2D stands =
        desk.ask(
            () -> new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    assertTrue(screens.stream().anyMatch(s -> s.contains(stands)), stands.toString());
    desk.act(stage::close);
  }

  /** A small window that is put where the last one stood. */
  private static Stage restored(Desk desk) {
    TabPane tabs = new TabPane();
    tabs.setId("restored");
    for (String id : List.of("tab-results", "tab-history")) {
      Tab tab = new Tab(id);
      tab.setId(id);
      tabs.getTabs().add(tab);
    }
    SplitPane split = new SplitPane(new Pane(), tabs);
    SplitPane.setResizableWithParent(tabs, false);
    Stage stage = new Stage();
    stage.setScene(new Scene(split, 700, 500));
    try (WindowMemory memory = new WindowMemory(stage, desk.settings())) {
      memory.restore();
      memory.follow(split, tabs);
      stage.show();
      memory.arrange();
    }
    return stage;
  }
}
