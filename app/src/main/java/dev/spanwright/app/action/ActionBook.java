package dev.spanwright.app.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actions of a window with the menu that each is in, in the order of the menus. */
public final class ActionBook {

  /**
   * An action in its menu.
   *
   * @param menu the way to it, such as {@code View > Projection}
   */
  public record Entry(String menu, Action action) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Keys keys;

  /**
   * @param keys the keys of actions
   */
  public ActionBook(Keys keys) {
    this.keys = keys;
  }

  /**
   * Puts an action into a menu.
   *
   * @return the action
   * @throws IllegalArgumentException if there is one of the same identifier
   */
  public Action add(String menu, Action action) {
    if (entries.containsKey(action.id())) {
      throw new IllegalArgumentException("two actions are called \"" + action.id() + "\"");
    }
    entries.put(action.id(), new Entry(menu, action));
    return action;
  }

  /** All actions with their menus. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** All actions. */
  public List<Action> actions() {
    List<Action> all = new ArrayList<>();
    entries.values().forEach(entry -> all.add(entry.action()));
    return all;
  }

  /** The action of an identifier. */
  public Optional<Action> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::action);
  }

  /** The keys of the actions. */
  public Keys keys() {
    return keys;
  }
}
