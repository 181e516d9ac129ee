package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.List;

/** Moves selected sites by arrow keys. */
final class Nudge {

  /** 0.000001 degree is about 0.1 m: finer than a pixel at the largest scale. */
  private static final double STEPS_PER_DEGREE = 1e6;

  private Nudge() {}

  /** Moves the selected sites by some px; strokes in a row are one step. */
  static void sites(Workspace workspace, Camera camera, double dxPx, double dyPx) {
    List<Edit> moves = new ArrayList<>();
    for (String id : workspace.selection().sites()) {
      Position at = workspace.network().sites().get(id).position();
      Position to = camera.positionAt(camera.screenX(at) + dxPx, camera.screenY(at) + dyPx);
      moves.add(new Edit.MoveSite(id, rounded(to)));
    }
    String gesture = "nudge " + workspace.selection().sites();
    if (moves.size() == 1) {
      workspace.apply(moves.getFirst(), gesture);
    } else {
      workspace.apply(new Edit.Several("Move " + moves.size() + " sites", moves), gesture);
    }
  }

  private static Position rounded(Position position) {
    return new Position(
        Math.round(position.latDeg() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
        Math.round(position.lonDeg() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
  }
}
