package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.spanwright.app.desk.FakeDialogs;
import dev.spanwright.app.desk.FakeQuestions;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A disk that is full and a folder that takes no files: the original stays, and so does the work.
 */
class FullDiskTest {

  private static final int BLOCK = 512;

  @TempDir private Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeQuestions questions = new FakeQuestions();
  private Workspace workspace;
  private Documents documents;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    workspace = onFx(Workspace::new);
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    documents = new Documents(workspace, dialogs, questions, settings);
    show(Networks.alpine());
  }

  @AfterEach
  void close() {
    onFx(
        () -> {
          workspace.close();
          return true;
        });
  }

  private void show(Network network) {
    onFx(
        () -> {
          workspace.open(network, Optional.empty());
          return true;
        });
  }

  private static <T> T onFx(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
  }

  private static FileSystem diskOf(int bytes) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(bytes).build());
  }

  /** Until there is no room for another block. */
  private static void fill(Path file) throws IOException {
    Files.createFile(file);
    assertThrows(
        IOException.class,
        () -> {
          while (true) {
            Files.write(file, new byte[BLOCK], StandardOpenOption.APPEND);
          }
        });
  }

  @Test
  void aFullDiskLeavesTheFileAndTheWork() throws IOException {
    try (FileSystem disk = diskOf(40 * BLOCK)) {
      Path file = disk.getPath("/work/network.json");
      dialogs.choose(file);
      assertTrue(onFx(documents::save), () -> String.valueOf(questions.problems()));
      byte[] original = Files.readAllBytes(file);
      fill(disk.getPath("/work/other"));
      onFx(
          () -> {
            workspace.apply(new Edit.RemoveSite("zurich"));
            return true;
          });
      Network edited = onFx(workspace::network);

      assertFalse(onFx(documents::save));

      assertArrayEquals(original, Files.readAllBytes(file));
      assertEquals(edited, onFx(workspace::network));
      assertTrue(onFx(workspace.dirtyProperty()::get));
      String told = String.join("\n", questions.problems());
      assertTrue(told.contains("Free some space or save to another disk"), told);
      try (Stream<Path> left = Files.list(disk.getPath("/work"))) {
        assertEquals(
            List.of("network.json", "other"),
            left.map(p -> p.getFileName().toString()).sorted().toList());
      }
    }
  }

  /** Nobody, not even an administrator, can make a file there. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatTakesNoFilesIsToldAndTheWorkStays() {
    dialogs.choose(Path.of("/proc/network.json"));
    Network before = onFx(workspace::network);

    assertFalse(onFx(documents::saveAs));

    assertEquals(before, onFx(workspace::network));
    String told = String.join("\n", questions.problems());
    assertTrue(told.contains("Save under another name or in another folder"), told);
  }
}
