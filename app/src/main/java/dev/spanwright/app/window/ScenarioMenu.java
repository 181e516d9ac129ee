package dev.spanwright.app.window;

import dev.spanwright.app.action.Action;
import dev.spanwright.app.action.ActionMenus;
import dev.spanwright.app.scenario.Scenarios;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Scenario;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;

/** The menu of scenarios: begin, look at, compare and apply them. */
final class ScenarioMenu {

  private final Scenarios scenarios;
  private final ActionMenus menus;

  ScenarioMenu(Scenarios scenarios, ActionMenus menus) {
    this.scenarios = scenarios;
    this.menus = menus;
  }

  Menu menu() {
    ObservableValue<History> history = scenarios.followed();
    var inOne = Holds.when(history, h -> !h.scenario().equals(Scenario.BASE));
    var any = Holds.when(history, h -> !h.document().scenarios().isEmpty());
    Menu menu =
        menus.menu(
            "Scenarios",
            List.of(
                Action.of("scenario-add", "New scenario", scenarios::add).keys("Shortcut+Alt+N"),
                Action.of("scenario-rename", "Rename scenario", scenarios::rename)
                    .enabledWhile(inOne),
                Action.of("scenario-notes", "Notes of the scenario", scenarios::writeNotes)
                    .enabledWhile(inOne),
                Action.of("scenario-delete", "Delete scenario", scenarios::delete)
                    .enabledWhile(inOne)),
            List.of(
                Action.of("scenario-next", "Next scenario", scenarios::next)
                    .keys("Shortcut+Alt+Right")
                    .enabledWhile(any),
                Action.of("scenario-previous", "Previous scenario", scenarios::previous)
                    .keys("Shortcut+Alt+Left")
                    .enabledWhile(any)),
            List.of(
                Action.of("scenario-compare", "Compare scenarios…", scenarios::compare)
                    .keys("Shortcut+Alt+C")
                    .enabledWhile(any),
                Action.of("scenario-apply", "Apply scenario to the base", scenarios::applyToBase)
                    .enabledWhile(inOne)));
    menu.setId("menu-scenarios");
    return menu;
  }
}
