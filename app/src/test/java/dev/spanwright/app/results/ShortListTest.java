package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ShortListTest {

  @Test
  void showsTheFirstAndTheOthersOnDemand(Desk desk) {
    ShortList list = list(desk);
    desk.act(() -> list.show(rows(43)));
    assertEquals(5, lines(list));
    assertEquals("and 38 more", more(list).getText());

    desk.act(() -> more(list).fire());
    assertEquals(43, lines(list));
    assertEquals("show fewer", more(list).getText());

    // What was opened stays so for the next answer.
    desk.act(() -> list.show(rows(1_234)));
    assertEquals(ListedRows.MOST, lines(list));
    assertEquals("and 1,134 more; show fewer", more(list).getText());
    desk.act(() -> more(list).fire());
    assertEquals(5, lines(list));
    assertEquals("and 1,229 more", more(list).getText());
  }

  @Test
  void takesNoRoomWithoutRowsUnlessThereIsSomethingToSay(Desk desk) {
    ShortList list = list(desk);
    assertFalse(list.node().isManaged());
    desk.act(() -> list.show(rows(2)));
    assertTrue(list.node().isManaged());
    assertFalse(more(list).isManaged());
    desk.act(() -> list.show(ListedRows.NONE));
    assertFalse(list.node().isManaged());
    desk.act(() -> list.show(ListedRows.NONE, "None yet."));
    assertTrue(list.node().isManaged());
  }

  private static ShortList list(Desk desk) {
    return desk.ask(
        () -> new ShortList(desk.workspace(), "things", "Things", 5, List.of("figure")));
  }

  private static ListedRows rows(int count) {
    List<Integer> numbers = IntStream.range(0, count).boxed().toList();
    return ListedRows.of(
        numbers, n -> new ListedRow("thing " + n, "tip", Optional.empty(), List.of("1"), false));
  }

  /** Rows with a figure, without the head. */
  private static long lines(ShortList list) {
    return ((GridPane) list.node().lookup("#things"))
        .getChildren().stream()
            .map(GridPane::getRowIndex)
            .filter(row -> row > 0)
            .distinct()
            .count();
  }

  private static Hyperlink more(ShortList list) {
    Node more = list.node().lookup("#things-more");
    return (Hyperlink) more;
  }
}
