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

  /** Moves the map and nothing on it. */
  record Hand() implements ToolKind {}

  /** Measures from point to point. */
  record Measure() implements ToolKind {}

  /** Looks for a place for a campus. */
  record Explore() implements ToolKind {}

  /** Lets links, sites and shared-risk groups fail, and mends them. */
  record Cut() implements ToolKind {}
}
