package dev.spanwright.app.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of actions: the usual ones, or those that the user gave them. No two actions of a book
 * share a key.
 */
public final class Keys {

  /** What the user's choices say of an action that shall have no key. */
  private static final String NONE = "none";

  private final ObservableMap<String, String> chosen;

  /**
   * @param chosen keys that the user gave to actions, by their identifiers; {@code none} for none
   */
  public Keys(ObservableMap<String, String> chosen) {
    this.chosen = chosen;
  }

  /** The keys of an action, the one to show first. */
  public List<KeyCombination> of(Action action) {
    String own = chosen.get(action.id());
    List<String> texts =
        own == null ? action.usualKeys() : own.equals(NONE) ? List.of() : List.of(own);
    List<KeyCombination> keys = new ArrayList<>();
    for (String text : texts) {
      read(text).ifPresent(keys::add);
    }
    return keys;
  }

  /** The keys of an action as a person reads them, empty if it has none. */
  public String text(Action action) {
    return of(action).stream().findFirst().map(Keys::text).orElse("");
  }

  /** Keys as a person reads them: {@code Ctrl+Shift+S}. */
  public static String text(KeyCombination keys) {
    return keys.getDisplayText();
  }

  /** Whether the user gave an action other keys than its usual ones. */
  public boolean isChanged(Action action) {
    return chosen.containsKey(action.id());
  }

  /**
   * Gives an action keys of the user's choice. Another action that had them keeps none: one key
   * does one thing.
   *
   * @param among all actions of the window
   */
  public void give(Action action, KeyCombination keys, List<Action> among) {
    for (Action other : among) {
      if (!other.id().equals(action.id()) && of(other).contains(keys)) {
        takeAway(other);
      }
    }
    chosen.put(action.id(), keys.getName());
  }

  /** Leaves an action without keys. */
  public void takeAway(Action action) {
    chosen.put(action.id(), NONE);
  }

  /** Gives all actions their usual keys again. */
  public void reset() {
    chosen.clear();
  }

  /** The action that has keys, if one has. */
  public Optional<Action> holder(KeyCombination keys, List<Action> among) {
    return among.stream().filter(action -> of(action).contains(keys)).findFirst();
  }

  /** Is told whenever keys change, for as long as the listener is wanted. */
  void onChange(MapChangeListener<String, String> listener) {
    chosen.addListener(listener);
  }

  /** Is no longer told. */
  void noLonger(MapChangeListener<String, String> listener) {
    chosen.removeListener(listener);
  }

  /** The combination that a key event stands for; none while only a modifier is down. */
  public static Optional<KeyCombination> pressed(KeyEvent e) {
    KeyCode code = e.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    List<KeyCombination.Modifier> modifiers = new ArrayList<>();
    if (e.isShortcutDown()) {
      modifiers.add(KeyCombination.SHORTCUT_DOWN);
    }
    if (e.isAltDown()) {
      modifiers.add(KeyCombination.ALT_DOWN);
    }
    if (e.isShiftDown()) {
      modifiers.add(KeyCombination.SHIFT_DOWN);
    }
    return Optional.of(
        new KeyCodeCombination(code, modifiers.toArray(KeyCombination.Modifier[]::new)));
  }

  /**
   * Keys by their name; none where the text names no key.
   *
   * @param text such as {@code Shortcut+Shift+S}
   */
  static Optional<KeyCombination> read(String text) {
    try {
      KeyCombination keys = KeyCombination.valueOf(text);
      // A character instead of a key would depend on the layout of the keyboard.
      return keys instanceof KeyCharacterCombination ? Optional.empty() : Optional.of(keys);
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // a settings file that was edited by hand
    }
  }
}
