package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long form in a window of its own. */
@ExtendWith(DeskExtension.class)
class GradualTest {

  private static final int ROWS = 80;
  private static final List<String> ALL =
      IntStream.range(0, ROWS).mapToObj(i -> "row-" + i).toList();

  private Fields fields;
  private ScrollPane pane;
  private Stage stage;

  @BeforeEach
  void makeALongForm(Desk desk) {
    desk.act(
        () -> {
          fields = new Fields();
          ALL.forEach(id -> fields.text(id, id, "", text -> Optional.empty()));
          pane = new ScrollPane(fields.node());
          stage = new Stage();
          stage.setScene(new Scene(pane, 300, 300));
        });
  }

  @AfterEach
  void closeIt(Desk desk) {
    desk.act(stage::hide);
  }

  private List<String> ids() {
    return fields.node().lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .map(TextField::getId)
        .toList();
  }

  @Test
  void theTopIsThereAtOnceAndTheRestFollowsInItsOrder(Desk desk) {
    List<String> first = desk.ask(this::ids);
    assertTrue(!first.isEmpty() && first.size() < ROWS / 2, first::toString);
    assertEquals(ALL.subList(0, first.size()), first);

    desk.act(stage::show);
    desk.await("all rows are there", () -> ids().size() == ROWS);
    assertEquals(ALL, desk.ask(this::ids));
  }

  @Test
  void itGoesOnOnceItIsInAWindowAgain(Desk desk) {
    desk.act(
        () -> {
          stage.show();
          pane.setContent(null);
        });
    int held = desk.ask(() -> ids().size());
    desk.act(() -> fields.text("one-more", "One more", "", text -> Optional.empty()));
    assertEquals(held, desk.ask(() -> ids().size()));

    desk.act(() -> pane.setContent(fields.node()));
    desk.await("all rows are there", () -> ids().size() == ROWS + 1);
    assertEquals("one-more", desk.ask(() -> ids().getLast()));
  }
}
