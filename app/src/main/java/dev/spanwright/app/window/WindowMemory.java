package dev.spanwright.app.window;

import dev.spanwright.app.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * Puts a window back where the last one stood, as large and arranged as that one, and writes it
 * down when the window closes. Used on the JavaFX thread.
 */
final class WindowMemory implements AutoCloseable {

  private final Stage stage;
  private final Settings settings;
  private final Subscription followed;
  private final Optional<WindowPlace> last;
  private Optional<Arranged> arranged = Optional.empty();
  private Optional<Rectangle2D> normal = Optional.empty(); // while it was not maximised

  /**
   * What is arranged.
   *
   * @param split the map and, at its right, the tabs
   */
  private record Arranged(SplitPane split, TabPane tabs) {}

  WindowMemory(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
    last = WindowPlace.parse(settings.windowPlaceProperty().get());
    followed =
        Subscription.combine(
            stage.xProperty().subscribe(this::changedLater),
            stage.yProperty().subscribe(this::changedLater),
            stage.widthProperty().subscribe(this::changedLater),
            stage.heightProperty().subscribe(this::changedLater));
  }

  /** Brings a window that is not shown yet to its place; the first one ever stays as it is. */
  void restore() {
    last.map(place -> place.within(screens())).ifPresent(this::restore);
  }

  private void restore(WindowPlace place) {
    Rectangle2D bounds = place.bounds();
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMaximized(place.maximized());
    normal = Optional.of(bounds);
  }

  /** Of the tabs when the last window was closed, px; 0 if there was none. */
  double sideWidth() {
    return last.map(WindowPlace::sideWidth).orElse(0.0);
  }

  /** Brings the tab to the front that was there last, and cares for the tabs from now on. */
  void follow(SplitPane split, TabPane tabs) {
    arranged = Optional.of(new Arranged(split, tabs));
    tabs.getTabs().stream()
        .filter(tab -> last.filter(place -> place.tab().equals(tab.getId())).isPresent())
        .forEach(tabs.getSelectionModel()::select);
  }

  /** Gives the tabs their width, once the window is shown and has its own. */
  void arrange() {
    if (sideWidth() > 0) {
      divide();
      // Once more when the window has got its size; before, the split has another one.
      Platform.runLater(this::divide);
    }
  }

  private void divide() {
    SplitPane split = arranged.orElseThrow().split();
    split.applyCss();
    split.layout();
    double total = split.getWidth();
    if (total > 0) {
      split.setDividerPositions(1 - Math.min(sideWidth(), total / 2) / total);
    }
  }

  private static List<Rectangle2D> screens() {
    Screen main = Screen.getPrimary();
    return Stream.concat(
            Stream.of(main), Screen.getScreens().stream().filter(screen -> !screen.equals(main)))
        .map(Screen::getVisualBounds)
        .toList();
  }

  /** Some desktops tell the size of a maximised window before they tell that it is maximised. */
  private void changedLater() {
    Platform.runLater(this::changed);
  }

  private void changed() {
    boolean usual = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
    if (stage.isShowing() && usual && stage.getWidth() > 1 && stage.getHeight() > 1) {
      normal =
          Optional.of(
              new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
  }

  /** Writes down how the window stands, for the next one. */
  void remember() {
    changed();
    arranged.filter(parts -> parts.tabs().getWidth() >= 1).ifPresent(this::remember);
  }

  private void remember(Arranged parts) {
    String tab =
        Optional.ofNullable(parts.tabs().getSelectionModel().getSelectedItem())
            .map(Tab::getId)
            .orElse("");
    // From the middle of the divider, as it is set: else the tabs would lose half of it each time.
    SplitPane split = parts.split();
    double side = Math.rint((1 - split.getDividerPositions()[0]) * split.getWidth());
    Scene scene = stage.getScene();
    Dimension2D content = new Dimension2D(scene.getWidth(), scene.getHeight());
    normal
        .map(bounds -> new WindowPlace(bounds, stage.isMaximized(), side, tab))
        .ifPresent(
            place ->
                settings.windowPlaceProperty().set(place.text(content, stage.getOutputScaleX())));
  }

  @Override
  public void close() {
    followed.unsubscribe();
  }
}
