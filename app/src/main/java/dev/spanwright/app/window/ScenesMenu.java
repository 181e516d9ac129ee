package dev.spanwright.app.window;

import dev.spanwright.app.action.Action;
import dev.spanwright.app.action.ActionMenus;
import dev.spanwright.render.export.PictureFormat;
import java.util.List;
import javafx.scene.control.Menu;

/** The menu of scenes: save views, present them, export them. */
final class ScenesMenu {

  private final SceneActions actions;
  private final ActionMenus menus;

  ScenesMenu(SceneActions actions, ActionMenus menus) {
    this.actions = actions;
    this.menus = menus;
  }

  Menu menu() {
    Menu menu =
        menus.menu(
            "Scenes",
            List.of(
                Action.of("scenes-add", "Add this view", actions::add).keys("Shortcut+B"),
                Action.of("scenes-show", "Scenes", actions::showPanel).keys("Shortcut+Shift+B")),
            List.of(Action.of("present", "Present", actions::present).keys("F5")),
            List.of(
                Action.of(
                    "scenes-pdf",
                    "Export all scenes as PDF…",
                    () -> actions.export(PictureFormat.PDF)),
                Action.of(
                    "scenes-pptx",
                    "Export all scenes as PowerPoint…",
                    () -> actions.export(PictureFormat.PPTX)),
                Action.of("scenes-cancel", "Cancel the export", actions::cancelExport)
                    .enabledWhile(actions.exportingProperty())));
    menu.setId("menu-scenes");
    return menu;
  }
}
