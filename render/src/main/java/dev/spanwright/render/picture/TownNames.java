package dev.spanwright.render.picture;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ViewExtent;
import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Which towns have room for their names among each other and among countries and waters. As with
 * {@link RegionNames}, a town gives way to all larger ones, shown or not: so none vanishes while
 * the map is enlarged.
 */
final class TownNames {

  private static final double FROM_ZOOM = 3.5;

  /** Population of the smallest towns at that zoom. */
  private static final double FIRST_POPULATION = 6e6;

  /** Each zoom level shows twice the scale, and asks for about a third of the population. */
  private static final double FALL = 2.9;

  private static final double LEAST_POPULATION = 1_000;

  /** More than there are of the population that is asked for, but for the densest regions. */
  private static final int MOST = 600;

  private static final double DOT_PX = 3;
  private static final double TO_NAME_PX = 5;
  private static final double HEIGHT_PX = 14;

  /** Free room between two towns, px: few names are read more easily than many. */
  private static final double BESIDE_PX = 32;

  private static final double ABOVE_PX = 22;

  /**
   * A town at world pixels, in the copy of the earth where longitudes are -180 to 180 degrees.
   *
   * @param width width of its name, px
   */
  record Town(String name, double x, double y, double width) {

    /** Its dot, moved. */
    Box dot(double shiftX) {
      return Box.around(x + shiftX, y, DOT_PX + 2, DOT_PX + 2);
    }

    /** Its name beside the dot, moved. */
    Box box(double shiftX) {
      return new Box(x + shiftX + TO_NAME_PX, y - HEIGHT_PX / 2, width, HEIGHT_PX);
    }

    /** Dot and name, and room round them, relative to the dot. */
    private Box reach() {
      double right = TO_NAME_PX + width + BESIDE_PX;
      return new Box(
          -DOT_PX - BESIDE_PX,
          -HEIGHT_PX / 2 - ABOVE_PX / 2,
          DOT_PX + BESIDE_PX + right,
          HEIGHT_PX + ABOVE_PX);
    }
  }

  private final Camera camera;

  TownNames(Camera camera) {
    this.camera = camera;
  }

  /** The towns in view and near it that have room at this size of the map, the largest first. */
  List<Town> shown(RegionNames regions) {
    double zoom = camera.zoom();
    if (zoom < FROM_ZOOM) {
      return List.of();
    }
    double least = FIRST_POPULATION / Math.pow(FALL, zoom - FROM_ZOOM);
    List<Town> due = new ArrayList<>();
    ViewExtent extent = ViewExtent.of(camera, LabelArea.MARGIN_PX);
    for (City city :
        Gazetteer.bundled()
            .within(
                extent.west(),
                extent.south(),
                extent.east(),
                extent.north(),
                (int) Math.max(LEAST_POPULATION, least),
                MOST)) {
      if (camera.shows(city.position())) {
        due.add(town(city));
      }
    }
    List<Town> shown = new ArrayList<>();
    for (int i = 0; i < due.size(); i++) {
      Town town = due.get(i);
      if (due.subList(0, i).stream().noneMatch(larger -> clash(town, larger))
          && !regions.obstructs(town.x(), town.y(), town.reach())) {
        shown.add(town);
      }
    }
    return shown;
  }

  private Town town(City city) {
    double x = camera.projection().x(city.latDeg(), city.lonDeg()) * camera.scale();
    double y = camera.projection().y(city.latDeg(), city.lonDeg()) * camera.scale();
    return new Town(city.name(), x, y, TextStyle.TOWN.width(city.name()) + 2);
  }

  private boolean clash(Town town, Town larger) {
    double dx = camera.nearest((town.x() - larger.x()) / camera.scale()) * camera.scale();
    double dy = town.y() - larger.y();
    if (Math.abs(dy) > HEIGHT_PX + ABOVE_PX) {
      return false;
    }
    Box reach = town.reach();
    Box there = new Box(reach.x() + dx, reach.y() + dy, reach.width(), reach.height());
    Box name =
        new Box(
            -DOT_PX,
            -HEIGHT_PX / 2 - ABOVE_PX / 2,
            DOT_PX + TO_NAME_PX + larger.width,
            HEIGHT_PX + ABOVE_PX);
    return there.overlaps(name);
  }
}
