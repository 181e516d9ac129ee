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
}
