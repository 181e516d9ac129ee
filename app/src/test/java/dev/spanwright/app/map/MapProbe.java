package dev.spanwright.app.map;

import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Scene;
import java.util.List;

/** Looks behind the map, for tests of other packages. On the JavaFX thread. */
public final class MapProbe {

  private MapProbe() {}

  /** Whether the picture on the screen shows the map as it stands. */
  public static boolean isPainted(MapView map) {
    MapPainter.Painted painted = map.paintedProperty().get();
    if (painted == null) {
      return false;
    }
    Scene shown = painted.scene();
    Scene wanted = map.scene();
    return shown.camera().equals(wanted.camera())
        && shown.network().equals(wanted.network())
        && shown.evaluation().equals(wanted.evaluation())
        && shown.selection().equals(wanted.selection())
        && shown.theme() == wanted.theme()
        && shown.colorBy() == wanted.colorBy();
  }

  /** What lies at a point of the map. */
  public static List<HitMap.Hit> hits(MapView map, double x, double y) {
    return map.hits(x, y, Hover.REACH_PX);
  }
}
