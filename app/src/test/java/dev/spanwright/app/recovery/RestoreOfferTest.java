package dev.spanwright.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class RestoreOfferTest {

  private static final Network UNSAVED = new Edit.RemoveSite("lyon").applyTo(Networks.alpine());

  @TempDir private Path folder;

  @Test
  void whatWasNotSavedIsOfferedAndTakenUp(Desk desk) throws Exception {
    Path file = folder.resolve("alpine.spanwright.json");
    NetworkWriter.save(Networks.alpine(), file);
    leave(desk, Optional.of(file));
    desk.act(() -> desk.window().offerToRestore());
    desk.await("it is offered", () -> desk.isShown("restore-offer"));
    assertTrue(desk.text("restore-text").startsWith("alpine.spanwright.json was not saved"));
    assertTrue(desk.text("restore-text").contains("“Delete Lyon and its link”"));
    assertTrue(
        desk.text("restore-text").endsWith("alpine.spanwright.json is as you saved it last."));

    desk.act(desk.control("restore", Button.class)::fire);

    assertEquals(UNSAVED, desk.network());
    assertTrue(desk.ask(() -> desk.workspace().dirtyProperty().get()));
    assertEquals(
        Optional.of(file.toAbsolutePath()), desk.ask(() -> desk.workspace().fileProperty().get()));
    assertFalse(desk.isShown("restore-offer"));
    desk.await("the journal of before is gone", () -> journals(desk).orphans().isEmpty());
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    assertEquals(NetworkWriter.write(UNSAVED), Files.readString(file));
  }

  @Test
  void aFileThatIsGoneIsToldAndWrittenAnew(Desk desk) throws Exception {
    Path file = folder.resolve("renamed-since.spanwright.json");
    leave(desk, Optional.of(file));
    desk.act(() -> desk.window().offerToRestore());
    desk.await("it is offered", () -> desk.isShown("restore-offer"));
    String told = desk.text("restore-text");
    assertTrue(told.endsWith("json is not there any more; saving writes it anew."), told);

    desk.act(desk.control("restore", Button.class)::fire);
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    assertEquals(NetworkWriter.write(UNSAVED), Files.readString(file));
  }

  @Test
  void discardingThrowsTheJournalAway(Desk desk) throws Exception {
    leave(desk, Optional.empty());
    desk.act(() -> desk.window().offerToRestore());
    desk.await("it is offered", () -> desk.isShown("restore-offer"));
    desk.act(desk.control("restore-discard", Button.class)::fire);

    assertFalse(desk.isShown("restore-offer"));
    desk.await("the journal is gone", () -> journals(desk).orphans().isEmpty());
  }

  @Test
  void laterAsksAgainAtTheNextStart(Desk desk) throws Exception {
    leave(desk, Optional.empty());
    desk.act(() -> desk.window().offerToRestore());
    desk.await("it is offered", () -> desk.isShown("restore-offer"));
    desk.act(desk.control("restore-later", Button.class)::fire);

    assertFalse(desk.isShown("restore-offer"));
    assertEquals(1, journals(desk).orphans().size());
  }

  @Test
  void aWindowThatIsClosedWithItsChangesDiscardedLeavesNoJournal(Desk desk) {
    desk.openAlpine();
    desk.click("lyon");
    desk.keys(KeyCode.DELETE);
    Path recovery = desk.settings().folder().resolve("recovery");
    desk.await("the edit is on the disk", () -> files(recovery) == 2);
    desk.act(() -> desk.window().close());

    assertEquals(0, files(recovery));
  }

  private static Journals journals(Desk desk) {
    return new Journals(desk.settings().folder().resolve("recovery"));
  }

  private static void leave(Desk desk, Optional<Path> file) throws InterruptedException {
    Journal journal = new Journal(journals(desk), _ -> {});
    journal.tell(1, UNSAVED, true, "Delete Lyon and its link", file);
    assertTrue(journal.await(1, 30_000));
    journal.close();
  }

  private static int files(Path folder) {
    return List.of(Optional.ofNullable(folder.toFile().list()).orElse(new String[0])).size();
  }
}
