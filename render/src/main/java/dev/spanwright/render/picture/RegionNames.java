package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.BasemapLabel;
import dev.spanwright.render.basemap.BasemapLabels;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which countries and waters have room for their names among each other. A name that has room keeps
 * it while the map is enlarged, as it gives way only to more important names, shown or not, which
 * had their place before.
 */
final class RegionNames {

  /** Between two names, px. */
  private static final double SPACE_PX = 8;

  /** Names farther above or below do not clash, px. */
  private static final double REACH_PX = 60;

  /** The same water is not named twice nearer than this, px. */
  private static final double REPEAT_PX = 1_400;

  /** A name, at world pixels in the copy of the earth where longitudes are -180 to 180 degrees. */
  record Region(
      BasemapLabel label, String text, TextStyle style, double x, double y, double width) {

    /** Its letters, moved as the map is moved. */
    Box box(double shiftX) {
      return Box.around(x + shiftX, y, width, style.sizePx() + 2);
    }

    boolean isCountry() {
      return label.kind() == BasemapLabel.Kind.COUNTRY;
    }
  }

  private final Camera camera;
  private final List<Region> all = new ArrayList<>();

  RegionNames(Camera camera) {
    this.camera = camera;
    BasemapLabels.all().stream()
        .filter(label -> camera.shows(label.position()))
        .sorted(Comparator.comparingDouble(BasemapLabel::minZoom))
        .forEach(label -> all.add(region(label)));
  }

  private Region region(BasemapLabel label) {
    double lat = label.position().latDeg();
    double lon = label.position().lonDeg();
    String text =
        label.kind() == BasemapLabel.Kind.COUNTRY
            ? label.name().toUpperCase(Locale.ROOT)
            : label.name();
    TextStyle style = style(label);
    return new Region(
        label,
        text,
        style,
        camera.projection().x(lat, lon) * camera.scale(),
        camera.projection().y(lat, lon) * camera.scale(),
        style.width(text));
  }

  /** Large ones are lettered larger; the size does not change with the map's. */
  private static TextStyle style(BasemapLabel label) {
    return switch (label.kind()) {
      case COUNTRY -> TextStyle.country(label.minZoom());
      case OCEAN -> TextStyle.OCEAN;
      case SEA -> TextStyle.SEA;
    };
  }

  /** The names that have room at this size of the map, the most important first. */
  List<Region> shown() {
    double zoom = camera.zoom();
    List<Region> due = all.stream().filter(r -> r.label().minZoom() <= zoom).toList();
    List<Region> shown = new ArrayList<>();
    for (int i = 0; i < due.size(); i++) {
      Region region = due.get(i);
      if (due.subList(0, i).stream().noneMatch(other -> clash(region, other))) {
        shown.add(region);
      }
    }
    return shown;
  }

  private boolean clash(Region region, Region other) {
    double apartX = apart(region.x() - other.x());
    double apartY = region.y() - other.y();
    if (region.text().equals(other.text())) {
      return Math.hypot(apartX, apartY) < REPEAT_PX;
    }
    Box moved = region.box(other.x() + apartX - region.x());
    return moved.grown(SPACE_PX).overlaps(other.box(0));
  }

  /**
   * Whether something would stand in the way of a name, now or when the map is large enough for it.
   *
   * @param box where it stands, relative to its middle
   */
  boolean obstructs(double x, double y, Box box) {
    double zoom = camera.zoom();
    for (Region region : all) {
      double larger = Math.pow(2, Math.max(0, region.label().minZoom() - zoom));
      double apartY = (y - region.y()) * larger;
      if (Math.abs(apartY) > REACH_PX) {
        continue;
      }
      double apartX = apart(x - region.x()) * larger;
      Box there = new Box(apartX + box.x(), apartY + box.y(), box.width(), box.height());
      Box name = Box.around(0, 0, region.width(), region.style().sizePx() + 2);
      if (there.overlaps(name.grown(SPACE_PX))) {
        return true;
      }
    }
    return false;
  }

  private double apart(double dxPx) {
    return camera.nearest(dxPx / camera.scale()) * camera.scale();
  }
}
