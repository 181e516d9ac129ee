package dev.spanwright.app.desk;

import dev.spanwright.app.map.MapProbe;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.window.MainWindow;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the screen of the tests with a hand in front of it; dialogs are fakes. */
public final class Desk {

  private final FxRobot robot = new FxRobot();
  private final BaseRobot hardware = robot.robotContext().getBaseRobot();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeQuestions questions = new FakeQuestions();
  private final ToldEngine engine = new ToldEngine();
  private final FakeHost host = new FakeHost();
  private final Stage stage;
  private final Settings settings;
  private final MainWindow window;

  /** Opens the window. On the JavaFX thread. */
  Desk(Stage stage, Path folder) {
    this.stage = stage;
    settings = Settings.load(folder.resolve("settings.properties"));
    settings.reducedMotionProperty().set(true); // what a test does has happened then
    window = new MainWindow(stage, new Workspace(engine), settings, dialogs, questions, host);
    // Smaller than usual: most of the time of a test goes into painting.
    stage.setWidth(960);
    stage.setHeight(640);
    window.show();
  }

  public FakeDialogs dialogs() {
    return dialogs;
  }

  /** Counts the windows that were asked for. */
  public FakeHost host() {
    return host;
  }

  /** Evaluates; a best routing it finds when told to. */
  public ToldEngine engine() {
    return engine;
  }

  public FakeQuestions questions() {
    return questions;
  }

  public Settings settings() {
    return settings;
  }

  public Stage stage() {
    return stage;
  }

  public MainWindow window() {
    return window;
  }

  public MapView map() {
    return window.map();
  }

  public Workspace workspace() {
    return window.workspace();
  }

  public Network network() {
    return ask(workspace()::network);
  }

  public Site site(String id) {
    return network().sites().get(id);
  }

  public Link link(String id) {
    return network().links().get(id);
  }

  public Selection selection() {
    return ask(workspace()::selection);
  }

  /** The newest answer, whether it is of this revision or not. */
  public Evaluation evaluation() {
    return ask(() -> workspace().evaluation().orElseThrow());
  }

  /** What the menu says after "Undo"; empty if there is nothing to undo. */
  public String undoable() {
    return ask(() -> workspace().historyProperty().get().undoable().map(s -> s.title()).orElse(""));
  }

  /** How many steps can be undone. */
  public int steps() {
    return ask(() -> workspace().historyProperty().get().steps().size());
  }

  /** The menu item of an identifier. On the JavaFX thread. */
  public MenuItem menuItem(String id) {
    return menuItems().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  /** All items of all menus. On the JavaFX thread. */
  public Stream<MenuItem> menuItems() {
    MenuBar bar = (MenuBar) stage.getScene().lookup("#menu");
    return bar.getMenus().stream().flatMap(Desk::below);
  }

  private static Stream<MenuItem> below(MenuItem item) {
    return item instanceof Menu menu
        ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(Desk::below))
        : Stream.of(item);
  }

  /** Does something on the JavaFX thread, and waits until forms that it opened are whole. */
  public void act(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
    idle();
    await("all forms are whole", Desk::areFormsWhole);
  }

  private static boolean areFormsWhole() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .allMatch(root -> root.lookup(".form:filling") == null);
  }

  /** Asks for something on the JavaFX thread. */
  public <T> T ask(Callable<T> question) {
    return Patience.ask(question);
  }

  /** Waits until events are done with. */
  public void idle() {
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  /** Waits until a condition holds, asked on the JavaFX thread; see {@link Patience#await}. */
  public void await(String what, Callable<Boolean> condition) {
    Patience.await(what, condition);
  }

  /** Waits until the newest revision is evaluated and the map shows it as it stands. */
  public void settle() {
    idle();
    await(
        "the map shows the newest evaluation",
        () -> workspace().isCurrent() && MapProbe.isPainted(map()));
  }

  /** Opens a sample and waits until it is shown. */
  public void openSample(String name) {
    act(() -> window.actions().openSample(SampleNetworks.find(name).orElseThrow()));
    settle();
  }

  /** Opens a file of the native format and waits until it is shown. */
  public void openFile(Path file) {
    act(() -> window.actions().open(file));
    await("the file is open", () -> workspace().fileProperty().get().equals(Optional.of(file)));
    settle();
  }

  /** Opens the small network of {@link Networks#alpine} and waits until it is shown. */
  public void openAlpine() {
    act(
        () -> {
          workspace().open(Networks.alpine(), Optional.empty());
          map().fit();
        });
    settle();
  }

  /** Moves the mouse away and waits until the window has its size. */
  void begin() {
    hardware.moveMouse(new Point2D(stage.getX() + stage.getWidth() + 5, stage.getY()));
    await(
        "the map has its size",
        () -> map().getWidth() > 2 && map().camera().width() == map().getWidth());
  }

  /** Where a site is on the map, px. */
  public Point2D spot(String siteId) {
    return spot(site(siteId).position());
  }

  /** Where a place is on the map, px. */
  public Point2D spot(Position at) {
    return ask(() -> new Point2D(map().camera().screenX(at), map().camera().screenY(at)));
  }

  /** Puts the mouse on a point of the map. */
  public void moveTo(Point2D onMap) {
    Point2D onScreen = ask(() -> map().localToScreen(onMap));
    hardware.moveMouse(onScreen);
    idle();
  }

  public void press(MouseButton button) {
    hardware.pressMouse(button);
    idle();
  }

  public void release(MouseButton button) {
    hardware.releaseMouse(button);
    idle();
  }

  public void press(KeyCode key) {
    hardware.pressKeyboard(key);
    idle();
  }

  public void release(KeyCode key) {
    hardware.releaseKeyboard(key);
    idle();
  }

  /** Clicks a point of the map. */
  public void click(Point2D onMap) {
    moveTo(onMap);
    press(MouseButton.PRIMARY);
    release(MouseButton.PRIMARY);
  }

  /** Clicks a site and waits until it is shown as selected. */
  public void click(String siteId) {
    click(spot(siteId));
  }

  /** Clicks into the left part of a node, wherever it is on the window. */
  public void click(Node node) {
    Point2D at =
        ask(
            () ->
                node.localToScreen(
                    Math.min(20, node.getLayoutBounds().getWidth() / 2),
                    node.getLayoutBounds().getHeight() / 2));
    hardware.moveMouse(at);
    idle();
    press(MouseButton.PRIMARY);
    release(MouseButton.PRIMARY);
  }

  /** Presses at a point and moves to another; the button stays down. */
  public void drag(MouseButton button, Point2D from, Point2D to) {
    moveTo(from);
    press(button);
    int strides = 4;
    for (int i = 1; i <= strides; i++) {
      moveTo(from.interpolate(to, (double) i / strides));
    }
  }

  /** Drags with the primary button and lets go. */
  public void dragAndDrop(Point2D from, Point2D to) {
    drag(MouseButton.PRIMARY, from, to);
    release(MouseButton.PRIMARY);
  }

  /** Turns the wheel by some notches; up is positive. */
  public void wheel(int notches) {
    for (int i = 0; i < Math.abs(notches); i++) {
      hardware.scrollMouse(notches > 0 ? -1 : 1);
    }
    idle();
  }

  /** Presses and releases keys, the first ones held down meanwhile. */
  public void keys(KeyCode... keys) {
    for (KeyCode key : keys) {
      hardware.pressKeyboard(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      hardware.releaseKeyboard(keys[i]);
    }
    idle();
  }

  /** Types text where the focus is. */
  public void type(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      KeyCode key = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
      KeyCode code = key == null ? KeyCode.UNDEFINED : key;
      hardware.typeKeyboard(stage.getScene(), code, String.valueOf(c));
    }
    idle();
  }

  /** A control, by its identifier, once it is laid out and listens to keys. */
  public <T extends Node> T control(String id, Class<T> type) {
    await(
        id + " is there",
        () ->
            robot
                .lookup("#" + id)
                .tryQuery()
                .filter(node -> !(node instanceof Control c) || c.getSkin() != null)
                .isPresent());
    return ask(() -> robot.lookup("#" + id).queryAs(type));
  }

  /** What a label or button says; see {@link #text(Labeled)}. */
  public String text(String id) {
    Labeled label = control(id, Labeled.class);
    return ask(() -> text(label));
  }

  /** What a label or button says, as people read it: with plain spaces. On the JavaFX thread. */
  public static String text(Labeled label) {
    return label.getText().replace('\u00a0', ' ');
  }

  /** Whether a node is on the window and to be seen. */
  public boolean isShown(String id) {
    return ask(() -> robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent());
  }

  /** Puts the focus into a control. */
  public void focus(String id) {
    Node node = control(id, Node.class);
    // A tab that has just come to the front cannot take the focus before it is laid out.
    await(
        id + " has the focus",
        () -> {
          node.requestFocus();
          return node.isFocused();
        });
  }

  /** Replaces the text of a field as a hand does, without leaving it. */
  public void retype(String fieldId, String text) {
    focus(fieldId);
    keys(KeyCode.CONTROL, KeyCode.A);
    keys(KeyCode.BACK_SPACE);
    type(text);
  }

  /** Replaces the text of a field and presses Enter. */
  public void enter(String fieldId, String text) {
    retype(fieldId, text);
    keys(KeyCode.ENTER);
  }

  /** What stands in a field. */
  public String typed(String fieldId) {
    TextInputControl field = control(fieldId, TextInputControl.class);
    return ask(field::getText);
  }

  /** Closes the window. */
  void close() {
    act(
        () -> {
          window.close();
          stage.close();
        });
  }
}
