package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import java.util.Optional;

/** What the hand can do next while it selects. */
final class SelectHints {

  private SelectHints() {}

  static String of(Workspace workspace, boolean picking, Optional<Drag> drag) {
    if (picking) {
      return "Several things overlap: arrows and Enter choose, another click goes to the next one";
    }
    if (drag.isPresent()) {
      return switch (drag.get()) {
        case BandDrag _ ->
            "Let go to select the sites in the band and the links between them. Esc ends";
        case SiteDrag _ ->
            "Let go to drop. Shift or Alt held: no snapping. Esc puts everything back";
        case WaypointDrag _ -> "Let go to drop. Esc puts everything back";
      };
    }
    if (!workspace.selection().sites().isEmpty()) {
      return "Drag a selected site to move it; arrows nudge it. Shift-click adds";
    }
    return WaypointHandles.link(workspace).isPresent()
        ? "Drag a faint handle of the link to add a waypoint, a full one to move it; double-click"
            + " removes it"
        : "Click selects, Shift adds, Shift-drag draws a band. Drag the map to pan. Wheel zooms";
  }

  static String of(Handle handle) {
    return handle.faint()
        ? "Drag to add a waypoint"
        : "Drag to move the waypoint\nDouble-click to remove it";
  }
}
