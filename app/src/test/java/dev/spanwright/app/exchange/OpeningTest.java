package dev.spanwright.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.FakeDialogs;
import dev.spanwright.app.desk.FakeQuestions;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Documents;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Files that are read when the test says so: until then they are on their way. */
class OpeningTest {

  private static final Position MIDDLE = new Position(10, 20);

  @TempDir private Path folder;
  private final FakeQuestions questions = new FakeQuestions();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Boolean> ended = new ArrayList<>();
  private Workspace workspace;
  private Documents documents;
  private Opening opening;

  @BeforeEach
  void open() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    onFx(
        () -> {
          workspace = new Workspace();
          documents = new Documents(workspace, new FakeDialogs(), questions, settings);
          opening =
              new Opening(
                  stage,
                  workspace,
                  documents,
                  new Exchange(questions, background::add, line -> {}),
                  () -> MIDDLE,
                  scene -> Subscription.EMPTY);
          workspace.open(Networks.alpine(), Optional.empty());
          return true;
        });
  }

  @AfterEach
  void close() {
    onFx(
        () -> {
          opening.cancel();
          workspace.close();
          return true;
        });
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(condition));
  }

  private void start(Path file) {
    onFx(
        () -> {
          opening.open(file, opened -> documents.take(opened, file), ended::add);
          return true;
        });
  }

  /** The work of the background, and what that leaves to be done on the JavaFX thread. */
  private void runBackground() {
    background.remove().run();
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  private static Optional<Stage> window() {
    return Window.getWindows().stream()
        .filter(w -> w instanceof Stage stage && stage.getTitle().startsWith("Open "))
        .map(Stage.class::cast)
        .findFirst();
  }

  private static <T extends Node> T node(String id, Class<T> type) {
    return type.cast(window().orElseThrow().getScene().lookup("#" + id));
  }

  private static void press(String id) {
    onFx(
        () -> {
          node(id, Button.class).fire();
          return true;
        });
  }

  private Path placed() throws IOException {
    return Files.writeString(
        folder.resolve("placed.dot"),
        "graph { a [latitude=1, longitude=2] b [latitude=3, longitude=4] }");
  }

  private Path drawn() throws IOException {
    return Files.writeString(
        folder.resolve("drawn.dot"),
        "graph { 1 [label=Madrid] 2 [label=Lisbon] 3 [label=relay] 1 -- 3 -- 2 }");
  }

  private Position place(String site) {
    return workspace.document().sites().get(site).position();
  }

  @Test
  void aFileThatIsSoonReadComesWithoutAWindow() throws Exception {
    start(placed());
    assertEquals(Networks.alpine(), workspace.document());
    runBackground();
    assertEquals(2, workspace.document().sites().size());
    assertEquals(List.of(true), ended);
    assertFalse(onFx(() -> window().isPresent()));
    assertEquals(Optional.empty(), workspace.fileProperty().get(), "saving asks for a file");
  }

  @Test
  void aLongReadingShowsProgressAndCanBeCancelled() throws Exception {
    start(placed());
    await(() -> window().isPresent());
    assertTrue(
        onFx(() -> Desk.text(node("open-found", Label.class)).startsWith("Reading placed.dot")));
    assertTrue(onFx(() -> node("open-take", Button.class).isDisabled()));
    press("open-cancel");
    assertFalse(onFx(() -> window().isPresent()));
    assertEquals(List.of(false), ended);
    runBackground();
    assertEquals(Networks.alpine(), workspace.document());
    assertEquals(List.of(), questions.problems());
  }

  @Test
  void whatIsChangedMeanwhileIsAskedFor() throws Exception {
    start(placed());
    onFx(
        () -> {
          workspace.apply(new Edit.Describe("Changed", ""));
          return true;
        });
    questions.answer(Questions.Unsaved.CANCEL);
    runBackground();
    assertEquals(List.of("Changed"), questions.asked());
    assertEquals("Changed", workspace.document().name());
    assertEquals(List.of(false), ended);
  }

  @Test
  void theLastOfTwoFilesIsOpened() throws Exception {
    start(drawn());
    start(placed());
    assertEquals(List.of(false), ended);
    runBackground();
    runBackground();
    assertEquals("a", workspace.document().sites().list().getFirst().id());
    assertEquals(List.of(false, true), ended);
  }

  @Test
  void aWrongFileIsOneProblemAndKeepsTheDocument() throws Exception {
    start(Files.writeString(folder.resolve("broken.json"), "{\"format\": 7}"));
    runBackground();
    start(folder.resolve("missing.json"));
    runBackground();
    start(folder);
    runBackground();
    assertEquals(3, questions.problems().size());
    String problem = questions.problems().getFirst();
    assertTrue(problem.startsWith("broken.json could not be opened: "), problem);
    assertTrue(problem.endsWith("What you had open is still there."), problem);
    assertEquals(Networks.alpine(), workspace.document());
    assertEquals(List.of(false, false, false), ended);
  }

  @Test
  void sitesWithoutAPositionStandAtTheCitiesThatAreLeftTicked() throws Exception {
    Network before = workspace.document();
    start(drawn());
    runBackground();
    assertEquals(before, workspace.document());
    assertEquals(
        "3 sites of 3 in drawn.dot have no position.",
        onFx(() -> Desk.text(node("open-found", Label.class))));
    assertEquals(2, onFx(() -> node("places-list", ListView.class).getItems().size()));
    assertEquals(
        "The other is laid out beside the sites that it is linked to.",
        onFx(() -> Desk.text(node("places-others", Label.class))));
    press("open-take");
    runBackground();
    assertEquals(40.4, place("1").latDeg(), 0.1);
    assertEquals(-9.1, place("2").lonDeg(), 0.1);
    assertEquals(-6.4, place("3").lonDeg(), 0.5);
    assertEquals(List.of(true), ended);
    assertTrue(
        documents.remarksProperty().get().stream()
            .anyMatch(r -> r.advice().startsWith("2 were placed at the city of that name")));
  }

  @Test
  void whatIsTurnedDownIsLaidOutRoundTheMiddleOfTheMap() throws Exception {
    start(drawn());
    runBackground();
    onFx(
        () -> {
          node("places-all", CheckBox.class).fire();
          return true;
        });
    assertEquals(
        "3 sites are laid out round the middle of the map as it is seen.",
        onFx(() -> Desk.text(node("places-others", Label.class))));
    press("open-take");
    runBackground();
    for (String site : List.of("1", "2", "3")) {
      assertEquals(MIDDLE.latDeg(), place(site).latDeg(), 12);
      assertEquals(MIDDLE.lonDeg(), place(site).lonDeg(), 12);
    }
  }
}
