package dev.spanwright.app.window;

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
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class ChangedStripTest {

  private static final Network OTHERS =
      new Edit.Describe("Alpine of another hand", "").applyTo(Networks.alpine());

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void open(Desk desk) throws Exception {
    file = folder.resolve("alpine.spanwright.json");
    NetworkWriter.save(Networks.alpine(), file);
    desk.openFile(file);
  }

  @Test
  void aFileThatAnotherProgramChangedIsReadAgain(Desk desk) throws Exception {
    NetworkWriter.save(OTHERS, file);
    look(desk);
    desk.await("that is told", () -> desk.isShown("changed"));
    desk.act(desk.control("changed-reload", Button.class)::fire);

    desk.await("it is read again", () -> desk.workspace().document().equals(OTHERS));
    assertFalse(desk.isShown("changed"));
  }

  @Test
  void mineIsKeptAndSavedWithoutAnotherQuestion(Desk desk) throws Exception {
    NetworkWriter.save(OTHERS, file);
    look(desk);
    desk.await("that is told", () -> desk.isShown("changed"));
    desk.act(desk.control("changed-keep", Button.class)::fire);
    desk.keys(KeyCode.CONTROL, KeyCode.S);

    assertEquals(List.of(), desk.questions().replaced());
    assertEquals(NetworkWriter.write(Networks.alpine()), Files.readString(file));
  }

  @Test
  void savingAsksBeforeItReplacesWhatAnotherHandWrote(Desk desk) throws Exception {
    NetworkWriter.save(OTHERS, file);
    desk.questions().replace(false);
    desk.keys(KeyCode.CONTROL, KeyCode.S);

    assertEquals(List.of("alpine.spanwright.json"), desk.questions().replaced());
    assertEquals(NetworkWriter.write(OTHERS), Files.readString(file));
  }

  @Test
  void aBackupIsTakenUpFromTheMenu(Desk desk) throws Exception {
    desk.click("lyon");
    desk.keys(KeyCode.DELETE);
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    assertFalse(desk.network().sites().contains("lyon"));
    Menu backups = (Menu) desk.ask(() -> desk.menuItem("menu-backups"));
    desk.act(() -> backups.getOnShowing().handle(null));
    desk.act(() -> backups.getItems().getFirst().fire());

    desk.await("it is there", () -> desk.workspace().document().equals(Networks.alpine()));
    assertTrue(desk.ask(() -> desk.workspace().dirtyProperty().get()));
    assertFalse(Files.readString(file).contains("lyon"));
  }

  private static void look(Desk desk) {
    desk.act(() -> desk.window().lookAtFile());
  }
}
