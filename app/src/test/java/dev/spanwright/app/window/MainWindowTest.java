package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Answers;
import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class MainWindowTest {

  @TempDir private Path folder;

  @Test
  void theMenuNamesTheStep(Desk desk) {
    desk.openAlpine();
    assertTrue(item(desk, "menu-undo").isDisable());
    desk.act(() -> desk.workspace().apply(new Edit.Describe("snake_case_name", "")));
    assertEquals("Undo Rename to snake_case_name", item(desk, "menu-undo").getText());
    assertFalse(item(desk, "menu-undo").isMnemonicParsing());
    desk.act(item(desk, "menu-undo")::fire);

    assertTrue(item(desk, "menu-undo").isDisable());
    assertEquals("Redo Rename to snake_case_name", item(desk, "menu-redo").getText());
    assertFalse(item(desk, "menu-redo").isDisable());
    desk.act(item(desk, "menu-redo")::fire);
    assertEquals("snake_case_name", desk.network().name());
  }

  @Test
  void theTitleTellsTheDocumentAndWhetherItIsSaved(Desk desk) {
    desk.openAlpine();
    assertEquals("Alpine – Spanwright", desk.ask(desk.stage()::getTitle));
    change(desk);
    assertEquals("• Alpine – Spanwright", desk.ask(desk.stage()::getTitle));
    desk.dialogs().choose(folder.resolve("hills.json"));
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    assertEquals("hills.json – Spanwright", desk.ask(desk.stage()::getTitle));
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("• hills.json – Spanwright", desk.ask(desk.stage()::getTitle));
  }

  /** A screen of 1920 x 1200 at an interface size of 300 % is that wide. */
  @ParameterizedTest
  @EnumSource(ColorBy.class)
  void allOfItFitsTheNarrowestScreen(ColorBy colorBy, Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.settings().colorByProperty().set(colorBy));
    desk.act(() -> desk.stage().setMinWidth(0));
    desk.act(() -> desk.stage().setWidth(640));
    desk.await("the window is narrow", () -> desk.stage().getScene().getWidth() == 640);
    double least = desk.ask(() -> desk.stage().getScene().getRoot().minWidth(-1));
    assertTrue(least <= 640, () -> "it takes " + least + " px");
  }

  @Test
  void savingLeavesTheViewAlone(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.map().goTo(new Position(47, 8), 9));
    Camera before = desk.ask(desk.map()::camera);
    desk.dialogs().choose(folder.resolve("a.json"));
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    desk.dialogs().choose(folder.resolve("b.json"));
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

    assertTrue(Files.exists(folder.resolve("b.json")));
    assertEquals(before, desk.ask(desk.map()::camera));
  }

  @Test
  void closingAsksOnlyWhereSomethingWouldBeLost(Desk desk) {
    desk.openAlpine();
    change(desk);
    desk.questions().answer(Questions.Unsaved.CANCEL);
    desk.act(() -> close(desk));
    assertEquals(List.of("Alpine"), desk.questions().asked());
    assertTrue(desk.ask(desk.stage()::isShowing));

    Path file = folder.resolve("saved.json");
    desk.dialogs().choose(file);
    desk.questions().answer(Questions.Unsaved.SAVE);
    desk.act(() -> close(desk));
    assertTrue(Files.exists(file));
    assertFalse(desk.ask(desk.stage()::isShowing));
  }

  @Test
  void closingWithTextBeingTypedAsks(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.retype("site-name", "Turicum");
    desk.questions().answer(Questions.Unsaved.CANCEL);
    desk.act(() -> close(desk));

    assertEquals(List.of("Alpine"), desk.questions().asked());
    assertEquals("Turicum", desk.site("zurich").name());
  }

  @Test
  void savingTakesOverTextBeingTypedAndGoesOnInTheField(Desk desk) throws IOException {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.retype("site-name", "Turicum");
    Path file = folder.resolve("a.json");
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.S);

    assertTrue(Files.readString(file).contains("\"Turicum\""));
    assertEquals("site-name", desk.ask(() -> desk.stage().getScene().getFocusOwner().getId()));
  }

  @Test
  void textTypedForOneDocumentDoesNotReachTheNext(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.workspace().select(Selection.NONE));
    desk.act(
        () ->
            ((javafx.scene.control.TabPane) desk.stage().getScene().lookup("#side"))
                .getSelectionModel()
                .select(1));
    desk.retype("network-name", "Typed for Alpine");
    desk.questions().answer(Questions.Unsaved.DISCARD);
    desk.openSample("nsfnet");
    desk.click(new Point2D(10, 10));

    assertEquals(List.of("Typed for Alpine"), desk.questions().asked());
    assertEquals("NSFNET", desk.network().name());
    assertEquals(0, desk.steps());
  }

  @Test
  void noThreadThatKeepsTheProcessAliveIsLeft(Desk desk) {
    desk.openAlpine();
    desk.act(() -> close(desk));
    desk.await("the threads of the window end", () -> ours().isEmpty());

    Set<String> kept =
        Thread.getAllStackTraces().keySet().stream()
            .filter(t -> !t.isDaemon() && t.isAlive())
            .map(Thread::getName)
            .filter(name -> name.matches("background|evaluation|map-painter|pool-.*"))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), kept);
  }

  private static Set<String> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(Set.of("background", "evaluation", "map-painter")::contains)
        .collect(Collectors.toSet());
  }

  @Test
  void aMalformedFileKeepsWhatIsOpen(Desk desk) throws IOException {
    desk.openAlpine();
    Network before = desk.network();
    Path file = folder.resolve("broken.json");
    Files.writeString(file, "{\"format\": \"spanwright-network\", \"version\": 1, \"links\": 3}");
    desk.act(() -> desk.window().actions().open(file));
    desk.await("it is told", () -> !desk.questions().problems().isEmpty());
    desk.settle();

    assertEquals(1, desk.questions().problems().size());
    assertEquals(before, desk.network());
    assertEquals("Alpine – Spanwright", desk.ask(desk.stage()::getTitle));
  }

  @Test
  void aFileIsOpenedAndStandsAmongTheRecentOnes(Desk desk) {
    desk.openAlpine();
    Network saved = desk.network();
    Path file = folder.resolve("my_net.json");
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    desk.openSample("nsfnet");
    MenuItem recent = named(desk, "my_net.json");
    assertFalse(recent.isMnemonicParsing());
    desk.act(recent::fire);
    desk.await("it is open", () -> desk.workspace().document().equals(saved));
    desk.settle();

    assertEquals(saved, desk.network());
    assertEquals(List.of(file), desk.settings().recents());
  }

  @Test
  void openingTwiceInARowShowsTheLast(Desk desk) {
    desk.act(() -> open(desk, "us-power-first"));
    desk.act(() -> open(desk, "nsfnet"));
    desk.settle();

    assertEquals("NSFNET", desk.evaluation().network().name());
    assertEquals("NSFNET – Spanwright", desk.ask(desk.stage()::getTitle));
  }

  @Test
  void theThemeChangesWindowAndMap(Desk desk) {
    desk.openAlpine();
    Region root = desk.ask(() -> (Region) desk.stage().getScene().getRoot());
    Background dark = desk.ask(root::getBackground);
    desk.keys(KeyCode.CONTROL, KeyCode.T);
    desk.settle();

    assertEquals(Theme.LIGHT, desk.settings().themeProperty().get());
    desk.await("the window is light", () -> !dark.equals(root.getBackground()));
    desk.keys(KeyCode.CONTROL, KeyCode.T);
    desk.await("the window is dark", () -> dark.equals(root.getBackground()));
  }

  @Test
  void theColourInUseStaysChosenWhenItIsClickedAgain(Desk desk) {
    ToggleButton latency = desk.control("colour-latency", ToggleButton.class);
    desk.act(latency::fire);
    assertEquals(ColorBy.LATENCY, desk.settings().colorByProperty().get());
    desk.act(latency::fire);

    assertTrue(desk.ask(latency::isSelected));
    assertEquals(ColorBy.LATENCY, desk.settings().colorByProperty().get());
  }

  @Test
  void theWindowMayBeTiny(Desk desk) {
    desk.openAlpine();
    for (int size : new int[] {400, 120, 10, 1, 700}) {
      desk.act(
          () -> {
            desk.stage().setMinWidth(1);
            desk.stage().setMinHeight(1);
            desk.stage().setWidth(size);
            desk.stage().setHeight(size);
          });
      desk.idle();
    }
    desk.settle();

    assertEquals(List.of(), desk.questions().problems());
  }

  @Test
  void theCardOfAnEmptyMapMakesWayForTheFirstTool(Desk desk) {
    assertTrue(desk.isShown("start"));
    desk.keys(KeyCode.DIGIT1);
    assertFalse(desk.isShown("start"));
  }

  @Test
  void keysChooseTheRoutingAndTheMenuAndThePanelFollow(Desk desk) {
    desk.openAlpine();
    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertEquals(RoutingChoice.BEST, desk.settings().routingProperty().get());
    assertTrue(((RadioMenuItem) item(desk, "menu-routing-best")).isSelected());
    assertTrue(desk.ask(() -> desk.control("routing-best", ToggleButton.class).isSelected()));

    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertEquals(RoutingChoice.MOST_TRAFFIC, desk.settings().routingProperty().get());
    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertEquals(RoutingChoice.DEFAULT, desk.settings().routingProperty().get());
    assertTrue(desk.ask(() -> desk.control("routing-default", ToggleButton.class).isSelected()));
    assertEquals(4, desk.network().sites().size());
  }

  @Test
  void theMapShowsTheRoutingThatIsChosen(Desk desk) {
    desk.openAlpine();
    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
    desk.engine().find(MainWindowTest::halfFull);
    desk.await("the best routing is shown", () -> desk.isShown("optimal"));
    desk.settle();
    Point2D link = desk.spot("frankfurt").midpoint(desk.spot("zurich"));
    desk.moveTo(link);
    assertTrue(desk.text("readout").endsWith("  50 % used"), desk.text("readout"));

    desk.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
    desk.settle();
    desk.moveTo(link.add(1, 0));
    assertFalse(desk.text("readout").endsWith("  50 % used"), desk.text("readout"));
  }

  /** A routing in which a link is half full. */
  private static OptimalRouting halfFull(Evaluation known) {
    double gbps = known.plants().get("frankfurt-zurich").capacityGbps() / 2;
    FlowPath path = new FlowPath(List.of("frankfurt-zurich"), gbps, 1);
    return Answers.exact(
        Objective.BEST, known, List.of(Answers.route(known.demands().getFirst(), path)));
  }

  private static void open(Desk desk, String sample) {
    desk.window()
        .actions()
        .openSample(dev.spanwright.samples.SampleNetworks.find(sample).orElseThrow());
  }

  private static void close(Desk desk) {
    Event.fireEvent(desk.stage(), new WindowEvent(desk.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private static void change(Desk desk) {
    desk.act(() -> desk.workspace().apply(new Edit.MoveSite("zurich", new Position(47, 8))));
  }

  private static MenuItem item(Desk desk, String id) {
    return desk.ask(() -> desk.menuItem(id));
  }

  private static MenuItem named(Desk desk, String text) {
    return desk.ask(
        () -> desk.menuItems().filter(i -> text.equals(i.getText())).findFirst().orElseThrow());
  }
}
