package dev.spanwright.app.desk;

import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.network.Link;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens every heavy window and form once, so that what is watched afterwards is the work of the app
 * and not the loading of its classes, style sheets and type. People pay for that once after the
 * start; the tests would pay for it wherever a test happens to come first.
 */
final class WarmUp {

  private static final AtomicBoolean DONE = new AtomicBoolean();

  private static final List<String> WINDOWS =
      List.of(
          "menu-export",
          "menu-help",
          "menu-about",
          "menu-shortcuts",
          "menu-scenario-compare",
          "menu-present");

  private WarmUp() {}

  /** Whether it was done in this process. */
  static boolean isDone() {
    return DONE.get();
  }

  /** Does it, in a window that is closed afterwards. */
  static void with(Desk desk) {
    DONE.set(true);
    Gazetteer.bundled().prepareSearch(); // the app reads it while it starts
    desk.openSample("us-power-first");
    desk.settle();
    desk.openAlpine();
    desk.settle();
    desk.act(() -> desk.menuItem("menu-scenario-add").fire());
    Link link = desk.network().links().list().getFirst();
    Link other = desk.network().links().list().get(1);
    for (int i = 0; i < 3; i++) {
      select(desk, new Selection(Set.of(link.from()), Set.of()));
      select(desk, new Selection(Set.of(link.from(), link.to()), Set.of()));
      select(desk, new Selection(Set.of(), Set.of(link.id(), other.id())));
      select(desk, new Selection(Set.of(), Set.of(link.id())));
    }
    desk.act(() -> desk.menuItem("menu-line").fire());
    desk.settle();
    for (int i = 0; i < 2; i++) {
      desk.act(() -> desk.menuItem("menu-theme").fire());
      desk.settle();
    }
    desk.act(() -> desk.menuItem("menu-line").fire());
    for (String window : WINDOWS) {
      desk.act(() -> desk.menuItem(window).fire());
      desk.idle();
      desk.act(() -> closeOthers(desk.stage()));
    }
    desk.act(() -> desk.menuItem("menu-tables").fire());
    for (String kind : List.of("links", "demands", "workloads", "groups", "sites")) {
      desk.act(desk.control("tables-" + kind, ToggleButton.class)::fire);
      desk.idle();
    }
    desk.act(() -> desk.menuItem("menu-palette").fire());
    desk.settle();
  }

  private static void select(Desk desk, Selection selection) {
    desk.act(() -> desk.workspace().select(selection));
    desk.settle();
  }

  private static void closeOthers(Stage own) {
    List.copyOf(Window.getWindows()).stream().filter(w -> !w.equals(own)).forEach(Window::hide);
  }
}
