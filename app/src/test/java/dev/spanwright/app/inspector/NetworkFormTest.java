package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.picture.Selection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class NetworkFormTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.NONE));
    desk.act(() -> desk.control("side", TabPane.class).getSelectionModel().selectLast());
  }

  @Test
  void aWorkloadIsDeletedAndComesBack(Desk desk) {
    VBox list = desk.control("network-workloads", VBox.class);
    HBox row = desk.ask(() -> (HBox) list.getChildren().getFirst());
    desk.act(((Hyperlink) row.getChildren().getLast())::fire);

    assertTrue(desk.network().workloads().isEmpty());
    assertEquals("Delete Transit", desk.undoable());
    desk.act(desk.workspace()::undo);
    assertEquals(1, desk.network().workloads().size());
    assertEquals(1, desk.ask(() -> list.getChildren().size()));
  }

  @Test
  void theNameIsChanged(Desk desk) {
    desk.retype("network-name", "Over the Alps");
    desk.act(() -> desk.map().requestFocus());
    desk.await("the name is taken over", () -> desk.network().name().equals("Over the Alps"));

    assertEquals(1, desk.steps());
  }
}
