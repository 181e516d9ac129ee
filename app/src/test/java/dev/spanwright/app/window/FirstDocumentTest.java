package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkFormat;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A document of which the reading takes longer than the window waits for it. */
@ExtendWith(DeskExtension.class)
class FirstDocumentTest {

  @TempDir Path folder;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicReference<Thread> reading = new AtomicReference<>();
  private final AtomicBoolean isOpen = new AtomicBoolean();
  private WindowBase base;

  /** Opens a document, of which there is no file, while it is still being read. */
  private void start(Desk desk, Callable<OpenedNetwork> read) throws Exception {
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    Callable<OpenedNetwork> late =
        () -> {
          reading.set(Thread.currentThread());
          begun.countDown();
          goOn.await();
          return read.call();
        };
    HeadStart.begin(late, settings, Theme.DARK);
    Optional<HeadStart> start = HeadStart.taken();
    begun.await();
    desk.act(
        () -> {
          base =
              WindowBase.of(
                  new Stage(), new Workspace(), settings, desk.dialogs(), desk.questions());
          String file = folder.resolve("late.spanwright.json").toString();
          FirstDocument document = new FirstDocument(base, start, Map.of("file", file));
          document.onceOpen(() -> isOpen.set(true));
          document.show();
          document.open(desk.window().actions());
        });
    assertFalse(isOpen.get());
  }

  @AfterEach
  void close(Desk desk) {
    desk.act(
        () -> {
          base.map().close();
          base.workspace().close();
          base.memory().close();
        });
  }

  private static OpenedNetwork late() {
    return new OpenedNetwork(Network.empty("Late"), NetworkFormat.NATIVE, List.of());
  }

  @Test
  void isNotReadOnceMore(Desk desk) throws Exception {
    start(desk, FirstDocumentTest::late);
    goOn.countDown();
    desk.await("the document is open", isOpen::get);
    assertEquals("Late", desk.network().name());
    assertEquals(List.of(), desk.questions().problems());
  }

  @Test
  void whatIsWrongIsTold(Desk desk) throws Exception {
    Problem problem = new Problem("late.spanwright.json", 7, 1, "", "no link", "one", "");
    start(
        desk,
        () -> {
          throw new NetworkFileException(List.of(problem));
        });
    goOn.countDown();
    desk.await("it is told", isOpen::get);
    desk.await("it is told why", () -> !desk.questions().problems().isEmpty());
    String told = desk.questions().problems().getFirst();
    assertTrue(told.contains("late.spanwright.json could not be opened"), told);
    assertTrue(told.contains("line 7"), told);
  }

  @Test
  void isNotReadOnWhenAnotherDocumentBegins(Desk desk) throws Exception {
    start(desk, FirstDocumentTest::late);
    desk.act(() -> desk.window().actions().newNetwork());
    assertTrue(isOpen.get());
    desk.await("nobody reads any more", () -> !reading.get().isAlive());
    assertEquals("Untitled network", desk.network().name());
    assertEquals(List.of(), desk.questions().problems());
  }
}
