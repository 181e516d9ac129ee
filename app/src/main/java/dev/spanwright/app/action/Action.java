package dev.spanwright.app.action;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Something that can be done in a window. Menus, keys and the palette show the same action, so that
 * its name and its state are the same in all.
 *
 * @param id names the action in settings and in tests, such as {@code file-save}
 * @param title what it is called now; may change with the state of the document
 * @param usualKeys the keys it has unless the user gives it others; the first is shown
 * @param enabled whether it can be done now
 * @param selected for one that is on or off: which
 * @param exclusive whether it is one of several of which one is on
 * @param task does it
 */
public record Action(
    String id,
    ObservableValue<String> title,
    List<String> usualKeys,
    ObservableBooleanValue enabled,
    Optional<ObservableBooleanValue> selected,
    boolean exclusive,
    Runnable task) {

  public Action {
    usualKeys = List.copyOf(usualKeys);
    for (String keys : usualKeys) {
      if (Keys.read(keys).isEmpty()) {
        throw new IllegalArgumentException("\"" + keys + "\" names no key, for " + id);
      }
    }
  }

  /** An action that can always be done and has no keys. */
  public static Action of(String id, String title, Runnable task) {
    return new Action(
        id,
        Bindings.createStringBinding(() -> title),
        List.of(),
        new SimpleBooleanProperty(true),
        Optional.empty(),
        false,
        task);
  }

  /** An action that turns something on and off. */
  public static Action toggle(String id, String title, BooleanProperty property) {
    return of(id, title, () -> property.set(!property.get())).selectedWhile(property, false);
  }

  /** An action that takes one of several values. */
  public static Action choice(
      String id, String title, ObservableBooleanValue chosen, Runnable choose) {
    return of(id, title, choose).selectedWhile(chosen, true);
  }

  /**
   * This action with usual keys.
   *
   * @param keys as {@link javafx.scene.input.KeyCombination} reads them, the one to show first
   */
  public Action keys(String... keys) {
    return new Action(id, title, List.of(keys), enabled, selected, exclusive, task);
  }

  /** This action under a name that changes. */
  public Action titled(ObservableValue<String> name) {
    return new Action(id, name, usualKeys, enabled, selected, exclusive, task);
  }

  /** This action, to be done only while something holds. */
  public Action enabledWhile(ObservableBooleanValue holds) {
    return new Action(id, title, usualKeys, holds, selected, exclusive, task);
  }

  /** This action, shown as on while something holds. */
  public Action selectedWhile(ObservableBooleanValue holds, boolean oneOfSeveral) {
    return new Action(id, title, usualKeys, enabled, Optional.of(holds), oneOfSeveral, task);
  }

  /** What it is called now. */
  public String name() {
    return title.getValue();
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (enabled.get()) {
      task.run();
    }
  }
}
