package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.FakeDialogs;
import dev.spanwright.app.desk.FakeQuestions;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DocumentsTest {

  @TempDir private Path folder;
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeQuestions questions = new FakeQuestions();
  private Settings settings;
  private Workspace workspace;
  private Documents documents;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    settings = Settings.load(folder.resolve("settings.properties"));
    workspace = onFx(Workspace::new);
    documents = new Documents(workspace, dialogs, questions, settings);
    onFx(
        () -> {
          workspace.open(Networks.alpine(), Optional.empty());
          return true;
        });
  }

  @AfterEach
  void close() {
    onFx(
        () -> {
          workspace.close();
          return true;
        });
  }

  @Test
  void whatIsSavedIsReadBackEqual() throws IOException {
    Path file = folder.resolve("alpine.json");
    dialogs.choose(file);
    assertTrue(onFx(documents::save));
    assertEquals("alpine.spanwright.json", dialogs.suggested());
    assertEquals(Optional.of(file), workspace.fileProperty().get());
    assertEquals(List.of(file), settings.recents());

    assertTrue(onFx(documents::newNetwork));
    assertTrue(workspace.network().sites().isEmpty());
    assertEquals(Optional.empty(), workspace.fileProperty().get());
    open(file);
    assertEquals(Networks.alpine(), workspace.network());
    assertFalse(workspace.dirtyProperty().get());
  }

  @Test
  void aFileOfAnotherFormatIsNotOverwritten() throws IOException {
    Path file = folder.resolve("two.json");
    String instance =
        """
        {"schema": "te-instance/1", "name": "Two", "links": [],
         "nodes": [{"id": 0, "name": "A", "lat": 0, "lon": 0}],
         "demands": {"kind": "list", "items": []}}
        """;
    Files.writeString(file, instance);
    open(file);
    assertEquals("Two", workspace.network().name());
    assertEquals(Optional.empty(), workspace.fileProperty().get());
    assertEquals(List.of(file), settings.recents());

    dialogs.choose(folder.resolve("own.json"));
    assertTrue(onFx(documents::save));
    assertEquals("two.spanwright.json", dialogs.suggested());
    assertEquals(instance, Files.readString(file));
  }

  @Test
  void aNetworkWithoutANameIsCalledAsItsFirstFile() throws IOException {
    assertTrue(onFx(documents::newNetwork));
    dialogs.choose(folder.resolve("Büro Oslo 1.spanwright.json"));
    assertTrue(onFx(documents::save));
    assertEquals("untitled-network.spanwright.json", dialogs.suggested());
    assertEquals("Büro Oslo 1", workspace.document().name());
    assertFalse(workspace.dirtyProperty().get());
    assertTrue(Files.readString(folder.resolve("Büro Oslo 1.spanwright.json")).contains("Oslo 1"));

    dialogs.choose(folder.resolve("Bergen.json"));
    assertTrue(onFx(documents::saveAs));
    assertEquals("Büro Oslo 1", workspace.document().name());
  }

  @Test
  void beingCalledAsItsFirstFileIsNoStep() {
    assertTrue(onFx(documents::newNetwork));
    Site oslo = Site.of("oslo", "Oslo", SiteKind.EXCHANGE, new Position(59.9, 10.7));
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> workspace.apply(new Edit.AddSite(oslo)));
    WaitForAsyncUtils.waitForAsyncFx(10_000, workspace::undo);
    dialogs.choose(folder.resolve("Oslo.json"));
    assertTrue(onFx(documents::save));
    assertEquals("Oslo", workspace.document().name());
    assertEquals(Optional.empty(), workspace.historyProperty().get().undoable());

    WaitForAsyncUtils.waitForAsyncFx(10_000, workspace::redo);
    assertEquals(List.of(oslo), workspace.document().sites().list());
    assertEquals("Oslo", workspace.document().name());
  }

  @Test
  void aNetworkWithoutANameKeepsItWhereSavingFails() {
    assertTrue(onFx(documents::newNetwork));
    dialogs.choose(folder.resolve("nowhere").resolve("Oslo.json"));
    assertFalse(onFx(documents::save));
    assertEquals("Untitled network", workspace.document().name());
    assertEquals(1, questions.problems().size());
  }

  @Test
  void whoLeavesIsAskedByTheNameOfTheFile() throws IOException {
    dialogs.choose(folder.resolve("Büro.spanwright.json"));
    onFx(documents::save);
    change();
    assertTrue(onFx(documents::mayLeave));
    assertEquals(List.of("Büro.spanwright.json"), questions.asked());
  }

  @Test
  void theSecondSaveAsksNoMore() throws IOException {
    Path file = folder.resolve("alpine.json");
    dialogs.choose(file);
    onFx(documents::save);
    dialogs.choose(folder.resolve("other.json"));
    change();
    assertTrue(onFx(documents::save));

    assertTrue(Files.readString(file).contains("Changed"));
    assertFalse(Files.exists(folder.resolve("other.json")));
    assertTrue(onFx(documents::saveAs));
    assertEquals(Optional.of(folder.resolve("other.json")), workspace.fileProperty().get());
  }

  @Test
  void aDialogThatIsCancelledChangesNothing() {
    dialogs.cancel();
    assertFalse(onFx(documents::save));

    assertEquals(Networks.alpine(), workspace.network());
    assertEquals(List.of(), questions.problems());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAProblemAndNothingIsLost() {
    change();
    dialogs.choose(folder.resolve("no/such/folder/alpine.json"));
    assertFalse(onFx(documents::save));

    assertEquals(1, questions.problems().size());
    assertTrue(workspace.dirtyProperty().get());
    assertEquals(Optional.empty(), workspace.fileProperty().get());
  }

  @Test
  void changesAreAskedForBeforeTheyWouldBeLost() {
    change();
    questions.answer(Questions.Unsaved.CANCEL);
    assertFalse(onFx(documents::newNetwork));
    assertFalse(onFx(() -> documents.openSample(Sample.defaultSample())));
    assertEquals("Changed", workspace.network().name());
    assertEquals(List.of("Changed", "Changed"), questions.asked());

    Path file = folder.resolve("saved.json");
    dialogs.choose(file);
    questions.answer(Questions.Unsaved.SAVE);
    assertTrue(onFx(documents::newNetwork));
    assertTrue(Files.exists(file));

    change();
    dialogs.cancel();
    assertFalse(onFx(documents::newNetwork), "left although it was not saved");
    questions.answer(Questions.Unsaved.DISCARD);
    assertTrue(onFx(documents::newNetwork));
    assertEquals(Network.empty("Untitled network"), workspace.network());
  }

  @Test
  void everySampleOpensAsADocumentWithoutAFile() {
    for (Sample sample : dev.spanwright.samples.SampleNetworks.all()) {
      assertTrue(onFx(() -> documents.openSample(sample)), sample.name());
      assertEquals(sample.title(), workspace.network().name());
      assertEquals(Optional.empty(), workspace.fileProperty().get());
    }
    assertEquals(List.of(), questions.asked());
    assertEquals(List.of(), settings.recents());
  }

  private void open(Path file) throws IOException {
    OpenedNetwork opened = NetworkFiles.open(file);
    onFx(
        () -> {
          documents.take(opened, file);
          return true;
        });
  }

  private void change() {
    onFx(
        () -> {
          workspace.apply(new Edit.Describe("Changed", ""));
          return true;
        });
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }
}
