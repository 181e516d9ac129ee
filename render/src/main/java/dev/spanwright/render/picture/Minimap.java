package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Framing;
import dev.spanwright.render.projection.Margins;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small map of the whole network that shows which part of it is in view: laid out as the map is;
 * beside a globe, a map of the whole earth.
 */
public final class Minimap {

  private static final double MARGIN_PX = 14;

  /** A view of a larger share of the small map is not worth one. */
  private static final double MOST_SHARE = 0.35;

  private static final double LINK_PX = 1;
  private static final double SITE_PX = 3.5;

  /** Places on each side of a view that make its outline. */
  private static final int SIDE = 24;

  /** Above the scale bar. */
  private static final double ABOVE_BAR_PX = 64;

  private static final double ABOVE_NORTH_PX = ABOVE_BAR_PX + NorthHint.SIZE_PX + 4;

  /** Land and coast only. */
  private static final LayerChoice GROUND =
      LayerChoice.USUAL.with(MapPart.GRATICULE, 0).with(MapPart.WATERS, 0).with(MapPart.BORDERS, 0);

  private Minimap() {}

  /**
   * What the small map shows: the network, or the earth where a view lies beside the network; empty
   * where the view is not well inside of that.
   *
   * @param view of the map; not in a projection that is still to be loaded
   * @param width of the small map, px
   * @param height of the small map, px
   */
  public static Optional<Camera> camera(Network network, Camera view, double width, double height) {
    Projection projection = view.projection();
    if (projection.turns()) {
      double side = projection.maxX() - projection.minX();
      boolean inside =
          view.width() * view.height() / (view.scale() * view.scale()) < MOST_SHARE * side * side;
      return inside ? Optional.of(Camera.world(World.PROJECTION, width, height)) : Optional.empty();
    }
    Margins margins = new Margins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX);
    Camera ofNetwork = Framing.fit(projection, Fitting.places(network), width, height, margins);
    Position middle = view.middle();
    double x = ofNetwork.screenX(middle);
    double y = ofNetwork.screenY(middle);
    boolean beside = x < 0 || y < 0 || x > width || y > height;
    Camera small = beside ? Camera.world(projection, width, height) : ofNetwork;
    double ratio = small.scale() / view.scale();
    double share = view.width() * ratio / width * (view.height() * ratio / height);
    return share < MOST_SHARE ? Optional.of(small) : Optional.empty();
  }

  /** Loaded with the first globe only. */
  private static final class World {
    static final Projection PROJECTION = ProjectionChoice.EQUAL_EARTH.projection(List.of());
  }

  /** The small map itself: land, links, sites. Takes milliseconds. */
  public static List<PictureLayer> compose(Network network, Camera camera, Theme theme) {
    List<Mark> marks = new ArrayList<>();
    for (Link link : network.links()) {
      List<Position> way = new ArrayList<>();
      way.add(network.sites().get(link.from()).position());
      way.addAll(link.waypoints());
      way.add(network.sites().get(link.to()).position());
      Outline line = RouteOutline.of(way, camera, 0);
      if (!line.isEmpty()) {
        marks.add(new Mark.Line(line, theme.lettering().country(), LINK_PX, Dash.SOLID));
      }
    }
    for (Site site : network.sites()) {
      if (camera.shows(site.position())) {
        Ink ink = SiteStyle.of(site.kind(), theme).ink();
        double x = camera.screenX(site.position());
        double y = camera.screenY(site.position());
        marks.add(new Mark.Symbol(SiteStyle.Shape.CIRCLE, x, y, SITE_PX, ink, ink, 0));
      }
    }
    return List.of(
        BasemapComposer.compose(camera, theme, GROUND), new PictureLayer("network", marks));
  }

  /** The edge of a view on the small map: a frame, or for a globe what of the earth is seen. */
  public static Outline view(Camera view, Camera small) {
    return view.projection().equals(small.projection()) ? frame(view, small) : seen(view, small);
  }

  private static Outline frame(Camera view, Camera small) {
    double ratio = small.scale() / view.scale();
    double x = small.width() / 2 + small.nearest(view.centerX() - small.centerX()) * small.scale();
    double y = small.screenOfWorldY(view.centerY());
    double dx = view.width() * ratio / 2;
    double dy = view.height() * ratio / 2;
    return new Outline.Builder(false)
        .add(x - dx, y - dy)
        .add(x + dx, y - dy)
        .add(x + dx, y + dy)
        .add(x - dx, y + dy)
        .add(x - dx, y - dy)
        .build();
  }

  private static Outline seen(Camera view, Camera small) {
    Outline.Builder out = new Outline.Builder(false);
    double lastX = Double.NaN;
    for (int i = 0; i <= 4 * SIDE; i++) {
      double along = (double) (i % SIDE) / SIDE;
      double[] at =
          switch (i / SIDE % 4) {
            case 0 -> new double[] {along, 0};
            case 1 -> new double[] {1, along};
            case 2 -> new double[] {1 - along, 1};
            default -> new double[] {0, 1 - along};
          };
      Position place = view.positionAt(at[0] * view.width(), at[1] * view.height());
      double x = small.screenX(place);
      if (Math.abs(x - lastX) > small.width() / 3) {
        out.endPart(); // round the back of the earth
      }
      out.add(x, small.screenY(place));
      lastX = x;
    }
    return out.build();
  }

  /** How far above the lower edge of a map it stands, clear of what else is there, px. */
  public static double aboveBottomPx(Scene scene) {
    boolean north =
        scene.furniture().contains(Scene.Furniture.NORTH)
            && NorthHint.angleDeg(scene.camera()).isPresent();
    return north ? ABOVE_NORTH_PX : ABOVE_BAR_PX;
  }
}
