package dev.spanwright.app.action;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** Makes menus of actions and keeps their names, states and keys true. */
public final class ActionMenus {

  private final ActionBook book;
  private final List<Runnable> showKeys = new ArrayList<>();
  private final List<KeyCombination> further = new ArrayList<>();
  private final MapChangeListener<String, String> onKeys = change -> refresh();
  private Scene scene;

  public ActionMenus(ActionBook book) {
    this.book = book;
    book.keys().onChange(onKeys);
  }

  /**
   * A menu, with a line between the groups.
   *
   * @param path the way to it, such as {@code View > Projection}; its last part is its name
   */
  @SafeVarargs
  public final Menu menu(String path, List<Action>... groups) {
    Menu menu = new Menu(path.substring(path.lastIndexOf('>') + 1).strip());
    for (List<Action> group : groups) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      ToggleGroup choices = new ToggleGroup();
      for (Action action : group) {
        menu.getItems().add(item(book.add(path, action), choices));
      }
    }
    return menu;
  }

  /** The actions that menus were made of. */
  public ActionBook book() {
    return book;
  }

  private MenuItem item(Action action, ToggleGroup choices) {
    MenuItem item =
        action
            .selected()
            .map(_ -> action.exclusive() ? (MenuItem) radio(choices) : new CheckMenuItem())
            .orElseGet(MenuItem::new);
    item.setId("menu-" + action.id());
    item.setMnemonicParsing(false); // names may hold underscores
    item.textProperty().bind(action.title());
    action.enabled().subscribe(is -> item.setDisable(!is));
    // A click has turned the mark already; what is true is said by what the action works on.
    action.selected().ifPresent(now -> now.subscribe(is -> mark(item, is)));
    item.setOnAction(
        e -> {
          action.run();
          action.selected().ifPresent(now -> mark(item, now.get()));
        });
    Runnable show =
        () -> item.setAccelerator(book.keys().of(action).stream().findFirst().orElse(null));
    show.run();
    showKeys.add(show);
    return item;
  }

  private static RadioMenuItem radio(ToggleGroup choices) {
    RadioMenuItem item = new RadioMenuItem();
    item.setToggleGroup(choices);
    return item;
  }

  private static void mark(MenuItem item, boolean on) {
    switch (item) {
      case RadioMenuItem radio -> radio.setSelected(on);
      case CheckMenuItem check -> check.setSelected(on);
      default -> throw new IllegalStateException(item.getId() + " has no mark");
    }
  }

  /** Lets the further keys of actions work in a scene: a menu item has one only. */
  public void install(Scene target) {
    scene = target;
    refresh();
  }

  private void refresh() {
    showKeys.forEach(Runnable::run);
    if (scene == null) {
      return;
    }
    further.forEach(scene.getAccelerators()::remove);
    further.clear();
    for (Action action : book.actions()) {
      for (KeyCombination keys : book.keys().of(action).stream().skip(1).toList()) {
        boolean free =
            book.keys()
                .holder(keys, book.actions())
                .map(a -> a.id().equals(action.id()))
                .orElse(true);
        if (free) {
          scene.getAccelerators().put(keys, action::run);
          further.add(keys);
        }
      }
    }
  }

  /** Ends the care for keys. */
  public void close() {
    book.keys().noLonger(onKeys);
  }
}
