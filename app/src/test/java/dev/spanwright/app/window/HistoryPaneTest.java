package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Network;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class HistoryPaneTest {

  @Test
  void aStepInTheListIsGoneTo(Desk desk) {
    desk.openAlpine();
    Network opened = desk.network();
    for (String id : new String[] {"zurich", "milan"}) {
      desk.click(id);
      desk.keys(KeyCode.DELETE);
    }
    Network both = desk.network();
    desk.keys(KeyCode.CONTROL, KeyCode.H);
    ListView<?> list = desk.control("history", ListView.class);
    assertEquals(3, desk.ask(() -> list.getItems().size()));

    go(desk, list, 0);
    assertEquals(opened, desk.network());
    assertEquals(3, desk.ask(() -> list.getItems().size()));

    go(desk, list, 2);
    assertEquals(both, desk.network());
  }

  private static void go(Desk desk, ListView<?> list, int row) {
    desk.act(() -> list.getSelectionModel().select(row));
    desk.focus("history");
    desk.keys(KeyCode.ENTER);
  }
}
