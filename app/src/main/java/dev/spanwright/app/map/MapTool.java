package dev.spanwright.app.map;

import dev.spanwright.model.network.Site;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;

/** A tool in the hand. Coordinates are px on the map. */
interface MapTool {

  /** The shape of the cursor. */
  Cursor cursor();

  /** What the hand can do next, in a line; changes with the state of the tool. */
  ReadOnlyStringProperty hintProperty();

  /** The primary button goes down. */
  default void pressed(Touch touch) {}

  /** The button came up without a drag. */
  void clicked(Touch touch);

  /**
   * A drag begins at the place of the press.
   *
   * @return whether the tool takes it; else the map is panned
   */
  default boolean dragBegins(Touch touch) {
    return false;
  }

  /** The drag goes on. */
  default void dragged(Touch touch) {}

  /** The drag ends. */
  default void dropped(Touch touch) {}

  /** The cursor moves with no button down. */
  void moved(Touch touch);

  /** The cursor leaves the map. */
  void left();

  /**
   * A key goes down, without Ctrl or Alt.
   *
   * @return whether the tool took it; else it does what it does in every tool
   */
  default boolean key(KeyCode key) {
    return false;
  }

  /**
   * A walk by keys comes to a site.
   *
   * @param x px from the left of the map
   * @param y px from its top
   */
  default void walkedTo(Site site, double x, double y) {}

  /**
   * Enter is pressed at the site that a walk by keys came to.
   *
   * @return whether the tool took it; else the site is selected
   */
  default boolean entered(Site site) {
    return false;
  }

  /**
   * Gives up what is under way.
   *
   * @return whether something was
   */
  boolean cancel();

  /** Another tool comes into the hand. */
  default void putDown() {}
}
