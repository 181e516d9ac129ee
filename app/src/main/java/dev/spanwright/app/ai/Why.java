package dev.spanwright.app.ai;

import dev.spanwright.app.form.Wrapping;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What limits a number, in a sentence; a click shows it on the map, where it is there. */
final class Why {

  private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");
  private static final Tooltip TIP = new Tooltip("Show on the map");

  private final Hyperlink link = new Hyperlink();

  Why(String id) {
    link.setId(id);
    Wrapping.of(link);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add("why");
    Tiles.goneWhileHidden(link);
    link.setVisible(false);
  }

  Hyperlink node() {
    return link;
  }

  /**
   * Says why.
   *
   * @param action shows it on the map
   */
  void show(String words, Optional<Runnable> action) {
    link.setVisible(!words.isEmpty());
    link.setText(words + (action.isPresent() ? " →" : ""));
    link.setTooltip(action.isPresent() ? TIP : null);
    link.setFocusTraversable(action.isPresent());
    link.pseudoClassStateChanged(LINKED, action.isPresent());
    link.setOnAction(
        e -> {
          link.setVisited(false);
          action.ifPresent(Runnable::run);
        });
  }
}
