package dev.spanwright.app.window;

import dev.spanwright.render.export.PictureFormat;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of scenes: save views, present them, export them. */
final class ScenesMenu {

  private final SceneActions actions;

  ScenesMenu(SceneActions actions) {
    this.actions = actions;
  }

  Menu menu() {
    MenuItem cancel = item("menu-scenes-cancel", "Cancel the export", "", actions::cancelExport);
    cancel.disableProperty().bind(actions.exportingProperty().not());
    Menu menu =
        new Menu(
            "Scenes",
            null,
            item("menu-scenes-add", "Add this view", "Shortcut+B", actions::add),
            item("menu-scenes-show", "Scenes", "Shortcut+Shift+B", actions::showPanel),
            new SeparatorMenuItem(),
            item("menu-present", "Present", "F5", actions::present),
            new SeparatorMenuItem(),
            item(
                "menu-scenes-pdf",
                "Export all scenes as PDF…",
                "",
                () -> actions.export(PictureFormat.PDF)),
            item(
                "menu-scenes-pptx",
                "Export all scenes as PowerPoint…",
                "",
                () -> actions.export(PictureFormat.PPTX)),
            cancel);
    menu.setId("menu-scenes");
    return menu;
  }

  private static MenuItem item(String id, String name, String keys, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setId(id);
    item.setOnAction(e -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.keyCombination(keys));
    }
    return item;
  }
}
