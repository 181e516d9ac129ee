package dev.spanwright.app.map;

import dev.spanwright.model.network.SiteKind;

/** What the hand does on the map. */
public sealed interface ToolKind {

  /** Selects and moves. */
  record Select() implements ToolKind {}

  /** Places sites of a kind. */
  record Place(SiteKind kind) implements ToolKind {}

  /** Connects sites by links. */
  record Connect() implements ToolKind {}

  /** What the tool does next, for the status bar. */
  default String hint() {
    return switch (this) {
      case Select() ->
          "Click selects, Shift adds. Drag a selected site to move it, the map to pan. Wheel zooms";
      case Place(SiteKind kind) ->
          "Click places: " + kind.label() + ". Near a town it takes the town's name. Esc ends";
      case Connect() -> "Click a site, then another. The chain goes on until Esc";
    };
  }
}
