package dev.spanwright.app.map;

import javafx.scene.Cursor;

/** A tool in the hand. Coordinates are px on the map. */
interface MapTool {

  /** The shape of the cursor. */
  Cursor cursor();

  /** The primary button goes down. */
  default void pressed(double x, double y, boolean shift) {}

  /** The button came up without a drag. */
  void clicked(double x, double y, boolean shift);

  /**
   * A drag begins at the place of the press.
   *
   * @return whether the tool takes it; else the map is panned
   */
  default boolean dragBegins(double x, double y, boolean shift) {
    return false;
  }

  /** The drag goes on. */
  default void dragged(double x, double y) {}

  /** The drag ends. */
  default void dropped(double x, double y) {}

  /** The cursor moves with no button down. */
  void moved(double x, double y);

  /** The cursor leaves the map. */
  void left();

  /**
   * Gives up what is under way.
   *
   * @return whether something was
   */
  boolean cancel();
}
