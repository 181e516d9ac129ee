package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
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

  @Test
  void aLongTitleIsReadWithoutScrollingAside(Desk desk) {
    desk.openAlpine();
    String title =
        "Light another fibre pair on Frankfurt – Zurich and on many further links as well";
    Edit edit = new Edit.RemoveSite("milan");
    desk.act(() -> desk.workspace().apply(new Edit.Several(title, List.of(edit))));
    desk.keys(KeyCode.CONTROL, KeyCode.H);
    ListView<?> list = desk.control("history", ListView.class);
    desk.await(
        "the step is in the list",
        () ->
            list.lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> title.equals(cell.getText()))
                .anyMatch(cell -> title.equals(cell.getTooltip().getText())));
    desk.settle();
    assertEquals(
        List.of(),
        desk.ask(
            () ->
                list.lookupAll(".scroll-bar").stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(
                        bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL)
                    .toList()));
  }

  private static void go(Desk desk, ListView<?> list, int row) {
    desk.act(() -> list.getSelectionModel().select(row));
    desk.focus("history");
    desk.keys(KeyCode.ENTER);
  }
}
