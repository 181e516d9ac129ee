package dev.spanwright.app.map;

/** What is under the hand between press and release. */
sealed interface Drag permits BandDrag, SiteDrag, WaypointDrag {

  /** The hand has moved. */
  void to(Touch touch);

  /** The hand lets go. */
  default void drop(Touch touch) {}

  /** Puts everything back as if nothing had been dragged. */
  default void giveUp() {}

  /** It is over, dropped or given up. */
  default void end() {}
}
