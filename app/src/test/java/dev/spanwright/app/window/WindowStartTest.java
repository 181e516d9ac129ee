package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.samples.SampleNetworks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people do, and what goes wrong, before a window is whole. */
@ExtendWith(DeskExtension.class)
class WindowStartTest {

  @TempDir Path folder;

  private final AtomicBoolean whole = new AtomicBoolean();
  private WindowBase base;
  private MainWindow window;
  private OpenedNetwork opened;

  /** Makes a window that shows the map of a document once it is shown. On the JavaFX thread. */
  private void make(Desk desk, Consumer<Actions> begins) {
    base =
        WindowBase.of(
            new Stage(),
            new Workspace(desk.engine()),
            Settings.load(folder.resolve("settings.properties")),
            desk.dialogs(),
            desk.questions());
    window = MainWindow.ofMap(base, desk.host(), begins);
    base.documents().take(opened, Optional.empty());
  }

  /** Shows it, and completes it by and by; does something before anything of that has happened. */
  private void start(Desk desk, Consumer<Actions> begins, Runnable early) throws Exception {
    String json = SampleNetworks.find("nsfnet").orElseThrow().json();
    opened =
        NetworkReader.standard()
            .open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "nsfnet");
    desk.act(
        () -> {
          make(desk, begins);
          new WindowCompletion(window, () -> whole.set(true)).begin();
          window.showMap();
          early.run();
        });
  }

  private void take(Actions actions) {
    actions.take(opened, Optional.empty());
  }

  private void press(KeyCode code, boolean ctrl) {
    Node target = base.stage().getScene().getFocusOwner();
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(target, new KeyEvent(type, "", "", code, false, ctrl, false, false));
    }
  }

  private Node part(String id) {
    return base.stage().getScene().lookup(id);
  }

  @Test
  void keysThatComeEarlyWorkOnceTheWindowIsWhole(Desk desk) throws Exception {
    start(
        desk,
        this::take,
        () -> {
          press(KeyCode.A, true); // selects all
          press(KeyCode.DELETE, false);
          press(KeyCode.Z, true);
          press(KeyCode.K, true); // the palette
          assertNull(part("#menu"));
        });
    desk.await("the window is whole", whole::get);
    desk.act(() -> {});
    assertEquals(opened.network(), desk.ask(base.workspace()::network));
    assertTrue(
        desk.ask(() -> base.workspace().historyProperty().get().redoable().isPresent()),
        "was deleted");
    assertTrue(desk.ask(() -> part("#palette").isVisible()));
    assertTrue(desk.ask(window::leave));
  }

  @Test
  void whatIsDoneToTheMapBeforeTheOtherPartsStandIsKept(Desk desk) throws Exception {
    start(
        desk,
        this::take,
        () -> {
          window.completeNextStep(); // the style
          window.completeNextStep(); // the parts, by which the map can be worked on
          assertNull(part("#menu"));
          base.workspace().selectAll();
          base.workspace().deleteSelection();
        });
    desk.await("the window is whole", whole::get);
    assertTrue(desk.ask(() -> base.workspace().network().sites().isEmpty()));
    assertTrue(desk.ask(window::leave));
    assertEquals(1, desk.questions().asked().size(), "it is no saved document");
  }

  @Tag(DeskExtension.MADE_AT_ONCE)
  @Test
  void aWindowThatIsClosedBeforeItIsWholeStaysClosed(Desk desk) throws Exception {
    start(
        desk,
        actions -> {
          take(actions);
          Platform.runLater(window::leave);
        },
        () -> {});
    desk.await("the window is closed", () -> window.isClosed() && desk.host().closedWindows() == 1);
    AtomicBoolean later = new AtomicBoolean();
    desk.act(() -> Frames.after(() -> Frames.after(() -> later.set(true))));
    desk.await("frames went by", later::get);
    assertFalse(whole.get());
    assertFalse(desk.ask(base.stage()::isShowing));
  }

  @Test
  void whatFailsIsToldAndTheOtherPartsCome(Desk desk) throws Exception {
    start(
        desk,
        _ -> {
          throw new IllegalStateException("no document");
        },
        () -> press(KeyCode.K, true));
    desk.await("the window is whole", whole::get);
    desk.act(() -> {});
    assertEquals(
        List.of(
            "A part of the window could not be made:"
                + " java.lang.IllegalStateException: no document"),
        desk.questions().problems());
    assertTrue(desk.ask(() -> part("#palette").isVisible()));
    assertTrue(desk.ask(window::leave));
  }

  @Test
  void theFieldThatWasChosenMeanwhileKeepsTheFocus(Desk desk) throws Exception {
    start(desk, this::take, () -> assertSame(window.map(), part("#map")));
    desk.await("the window is whole", whole::get);
    desk.act(() -> {});
    assertSame(window.map(), desk.ask(base.stage().getScene()::getFocusOwner));
    TextField field = (TextField) desk.ask(() -> part("#search"));
    desk.act(field::requestFocus);
    desk.act(window::begin);
    assertSame(field, desk.ask(base.stage().getScene()::getFocusOwner));
    assertTrue(desk.ask(window::leave));
  }
}
