package dev.spanwright.app.present;

import dev.spanwright.app.map.LookingHand;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.render.picture.Scene.Caption;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.style.RoutingChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The scenes of a document in full screen, one after the other, with nothing but the map, what
 * explains it, and what is said. The map can be moved by hand meanwhile; nothing can be changed.
 * What the window shows is the same afterwards.
 */
public final class Presentation {

  private static final Duration CURSOR_REST = Duration.seconds(2);

  private final Workspace workspace;
  private final Settings windowSettings;
  private final Settings settings;
  private final MapView map;
  private final SceneSetter setter;
  private final List<SavedView> scenes;
  private final Label counter = new Label();
  private final Region blank = new Region();
  private final StackPane slide = new StackPane();
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final PauseTransition cursorRest = new PauseTransition(CURSOR_REST);
  private final TrafficView trafficBefore;
  private final Selection selectionBefore;
  private final Subscription followed;
  private final SlideStudy study;
  private final Runnable ended;
  private int index;
  private boolean isMapThere;
  private boolean captioned = true;

  private Presentation(
      Stage owner,
      Workspace workspace,
      Settings windowSettings,
      MapView windowMap,
      Function<Scene, Subscription> styler,
      Consumer<Throwable> failed,
      Runnable ended) {
    this.workspace = workspace;
    this.ended = ended;
    this.windowSettings = windowSettings;
    settings = windowSettings.copy();
    map =
        new MapView(
            workspace,
            settings,
            failure -> {
              failed.accept(failure);
              showMap(); // in the projection that it has
            });
    map.setId("presented-map");
    map.cameraProperty().set(windowMap.camera());
    setter = new SceneSetter(workspace, settings, map);
    study = new SlideStudy(workspace, settings, map, failed);
    SceneBook book = new SceneBook(workspace, windowSettings, windowMap);
    scenes =
        book.scenes().isEmpty()
            ? List.of(book.current("view", workspace.network().name()))
            : book.scenes().list();
    trafficBefore = workspace.trafficProperty().get();
    selectionBefore = workspace.selection();
    settings.routingProperty().addListener((o, old, now) -> workspace.ask(now.objective()));
    fillSlide();
    Scene scene = new Scene(new SlidePane(slide), 1280, 720);
    // A path is known by its demand, which the answer of another routing may bring first.
    followed =
        workspace.evaluationProperty().subscribe((old, now) -> answered()).and(styler.apply(scene));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL); // nothing is changed meanwhile
    stage.setTitle("Presentation – Spanwright");
    stage.setScene(scene);
    cover(owner);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scene.addEventFilter(MouseEvent.ANY, e -> moved(scene));
    cursorRest.setOnFinished(e -> scene.setCursor(Cursor.NONE));
    new LookingHand(map, setter::stop, () -> step(1)).listen();
    stage.setOnHidden(e -> end());
  }

  /**
   * Begins.
   *
   * @param index the scene that is shown first, 0 for the first
   * @param styler gives a window the look of the app, until that is ended
   * @param failed takes what went wrong while painting
   * @param ended is run when it is left
   */
  public static Presentation start(
      int index,
      Stage owner,
      Workspace workspace,
      Settings settings,
      MapView windowMap,
      Function<Scene, Subscription> styler,
      Consumer<Throwable> failed,
      Runnable ended) {
    Presentation presentation =
        new Presentation(owner, workspace, settings, windowMap, styler, failed, ended);
    workspace.select(Selection.NONE);
    presentation.begin(Math.clamp(index, 0, presentation.scenes.size() - 1));
    return presentation;
  }

  private void begin(int first) {
    stage.show();
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    index = first;
    settings.projectionProperty().set(new SceneView(scenes.get(first)).projection());
    map.onceProjected(this::showMap);
    show();
  }

  /** Not before its projection is loaded: it would be seen in that of the window, and jump. */
  private void showMap() {
    if (isMapThere || !stage.isShowing()) {
      return;
    }
    isMapThere = true;
    slide.getChildren().addFirst(map);
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    map.requestFocus();
    show();
    // The system may take a while to give it the whole screen.
    map.layoutBoundsProperty().addListener((o, old, now) -> setter.show(scenes.get(index)));
  }

  private void fillSlide() {
    counter.setId("counter");
    counter.getStyleClass().add("counter");
    counter.setMouseTransparent(true);
    blank.setId("blank");
    blank.setStyle("-fx-background-color: black;");
    blank.setVisible(false);
    slide.getChildren().addAll(counter, blank);
    slide.setId("slide");
    StackPane.setAlignment(counter, Pos.TOP_RIGHT);
    StackPane.setMargin(counter, new Insets(14, 18, 0, 0));
  }

  /** Over the whole screen that its window is on. */
  private void cover(Stage owner) {
    Rectangle2D screen =
        Screen.getScreensForRectangle(
                owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), owner.getHeight())
            .stream()
            .max(Comparator.comparingDouble(one -> overlap(one.getBounds(), owner)))
            .orElse(Screen.getPrimary())
            .getBounds();
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setWidth(screen.getWidth());
    stage.setHeight(screen.getHeight());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
  }

  /** A window may jut out over the edge of its screen. */
  private static double overlap(Rectangle2D screen, Stage window) {
    double right = Math.min(screen.getMaxX(), window.getX() + window.getWidth());
    double bottom = Math.min(screen.getMaxY(), window.getY() + window.getHeight());
    double width = right - Math.max(screen.getMinX(), window.getX());
    double height = bottom - Math.max(screen.getMinY(), window.getY());
    return Math.max(0, width) * Math.max(0, height);
  }

  private void moved(Scene scene) {
    scene.setCursor(Cursor.DEFAULT);
    cursorRest.playFromStart();
  }

  private void key(KeyEvent e) {
    KeyCode key = e.getCode();
    if (key.isModifierKey() || e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) {
      return;
    }
    if (blank.isVisible() && key != KeyCode.ESCAPE && key != KeyCode.F5) {
      blank.setVisible(false);
      e.consume();
      return;
    }
    boolean known = true;
    switch (key) {
      case RIGHT, DOWN, SPACE, ENTER, PAGE_DOWN, N -> step(1);
      case LEFT, UP, BACK_SPACE, PAGE_UP, P -> step(-1);
      case HOME -> go(0);
      case END -> go(scenes.size() - 1);
      case PLUS, EQUALS, ADD -> map.zoomBy(Math.sqrt(2));
      case MINUS, SUBTRACT -> map.zoomBy(1 / Math.sqrt(2));
      case R -> show();
      case C -> toggleCaption();
      case B, PERIOD -> blank.setVisible(true);
      case ESCAPE, F5 -> stage.hide();
      default -> known = false;
    }
    if (known) {
      e.consume();
    }
  }

  private void step(int by) {
    go(index + by);
  }

  private void go(int next) {
    int within = Math.clamp(next, 0, scenes.size() - 1);
    if (within != index) {
      index = within;
      show();
    }
  }

  private void show() {
    if (isMapThere) {
      setter.show(scenes.get(index));
    }
    caption();
    count();
  }

  private void toggleCaption() {
    captioned = !captioned;
    caption();
  }

  private void caption() {
    SavedView scene = scenes.get(index);
    Caption said = new Caption(scene.name(), scene.notes());
    map.captionProperty().set(captioned ? Optional.of(said) : Optional.empty());
  }

  /** Where it is, and what is not shown yet. */
  private void count() {
    SceneView view = new SceneView(scenes.get(index));
    boolean missing =
        view.routing() != RoutingChoice.DEFAULT
            && workspace.evaluation().flatMap(Evaluation::optimal).isEmpty();
    String place = scenes.size() == 1 ? "" : (index + 1) + " / " + scenes.size();
    String wait = missing ? view.routing().label() + " is being computed" : "";
    counter.setText(wait.isEmpty() || place.isEmpty() ? wait + place : wait + "  ·  " + place);
    counter.setVisible(!counter.getText().isEmpty());
  }

  private void answered() {
    count();
    TrafficView wished = new SceneView(scenes.get(index)).traffic(workspace.evaluation());
    if (!(wished instanceof TrafficView.Links)) {
      workspace.trafficProperty().set(wished);
    }
  }

  private void end() {
    cursorRest.stop();
    setter.stop();
    study.stop();
    followed.unsubscribe();
    map.close();
    workspace.trafficProperty().set(trafficBefore);
    workspace.select(selectionBefore);
    workspace.ask(windowSettings.routingProperty().get().objective());
    ended.run();
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return stage.isShowing();
  }

  /** Leaves it. */
  public void leave() {
    stage.hide();
  }

  /** The map that it shows. */
  MapView map() {
    return map;
  }
}
