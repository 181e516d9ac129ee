package dev.spanwright.app.form;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps keys of the clipboard and Delete with a table or list that has the focus. The menus would
 * take them for what is selected on the map, which a row may have selected.
 */
public final class OwnKeys {

  private static final Set<KeyCode> CLIPBOARD = Set.of(KeyCode.X, KeyCode.C, KeyCode.V);

  private OwnKeys() {}

  /** What the node and those in it leave of these keys does nothing. */
  public static void keep(Node node) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean plain = e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
          boolean clipboard = plain && CLIPBOARD.contains(e.getCode());
          if (clipboard || e.getCode() == KeyCode.DELETE) {
            e.consume();
          }
        });
  }
}
