package dev.spanwright.app.window;

import dev.spanwright.app.action.Action;
import dev.spanwright.app.action.ActionMenus;
import dev.spanwright.app.inspector.NewSubject;
import dev.spanwright.app.map.Alignment;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;

/** The menu that copies selected sites and brings them into order. */
final class ArrangeMenu {

  private final MapController controller;
  private final Workspace workspace;
  private final ActionMenus menus;

  ArrangeMenu(MapController controller, Workspace workspace, ActionMenus menus) {
    this.controller = controller;
    this.workspace = workspace;
    this.menus = menus;
  }

  Menu menu() {
    return menus.menu(
        "Arrange",
        List.of(
            Action.of("duplicate", "Duplicate", controller::duplicate)
                .keys("Shortcut+U")
                .enabledWhile(sites(1)),
            Action.of("coordinates", "Coordinates…", controller::typeCoordinates).keys("G"),
            Action.of("make-group", "Make a shared-risk group", () -> NewSubject.group(workspace))
                .enabledWhile(
                    Holds.when(workspace.selectionProperty(), selection -> !selection.isEmpty()))),
        alignments(),
        List.of(
            Action.of("distribute-across", "Distribute across", () -> controller.distribute(true))
                .enabledWhile(sites(3)),
            Action.of("distribute-down", "Distribute down", () -> controller.distribute(false))
                .enabledWhile(sites(3))));
  }

  private List<Action> alignments() {
    List<Action> all = new ArrayList<>();
    for (Alignment to : Alignment.values()) {
      String id = "align-" + to.name().toLowerCase(Locale.ROOT);
      all.add(
          Action.of(id, "Align " + to.where(), () -> controller.align(to))
              .keys(keys(to))
              .enabledWhile(sites(2)));
    }
    return all;
  }

  private static String keys(Alignment to) {
    return switch (to) {
      case LEFT -> "Alt+A";
      case CENTRE -> "Alt+H";
      case RIGHT -> "Alt+D";
      case TOP -> "Alt+W";
      case MIDDLE -> "Alt+V";
      case BOTTOM -> "Alt+S";
    };
  }

  private BooleanBinding sites(int least) {
    return Holds.when(workspace.selectionProperty(), s -> s.sites().size() >= least);
  }
}
