package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.Basemap;
import dev.spanwright.render.basemap.Level;
import dev.spanwright.render.basemap.MapLayer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ViewExtent;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;

/** Lays out land, water and borders. */
public final class BasemapComposer {

  /** Round the view, px. */
  static final double MARGIN_PX = 8;

  /** Chords of curved meridians and parallels, degrees. */
  private static final double CURVE_STEP_DEG = 1;

  /** Width of the air round an earth that ends, px. */
  private static final double AIR_PX = 16;

  private static final double AIR_OPACITY = 0.12;

  private static final List<MapPart> USUAL_EARTH =
      List.of(MapPart.LAND, MapPart.WATERS, MapPart.BORDERS);

  private final Camera camera;
  private final Theme theme;
  private final LayerChoice layers;
  private final Basemap basemap;
  private final List<Mark> marks = new ArrayList<>();
  private final ViewExtent view;
  private final FeatureOutlines outlines;
  private final double[] xy = new double[2];

  private BasemapComposer(Camera camera, Theme theme, LayerChoice layers) {
    this.camera = camera;
    this.theme = theme;
    this.layers = layers;
    this.view = ViewExtent.of(camera, MARGIN_PX);
    this.outlines = new FeatureOutlines(camera, view);
    this.basemap = Basemap.load(Level.forZoom(camera.zoom()));
  }

  /** The layer {@code basemap} of a picture. It fills the whole picture. */
  public static PictureLayer compose(Camera camera, Theme theme) {
    return compose(camera, theme, LayerChoice.USUAL);
  }

  /** The same, of the parts that are wanted. */
  public static PictureLayer compose(Camera camera, Theme theme, LayerChoice layers) {
    return new BasemapComposer(camera, theme, layers).compose();
  }

  private PictureLayer compose() {
    water();
    List<MapPart> order = layers.order(true);
    if (USUAL_EARTH.equals(order.stream().filter(part -> part != MapPart.GRATICULE).toList())) {
      interleaved(order.indexOf(MapPart.GRATICULE));
    } else {
      order.forEach(this::whole);
    }
    return new PictureLayer("basemap", marks);
  }

  /**
   * Land, waters and borders as a cartographer lays them: borders of provinces under the lakes, the
   * coast over all.
   *
   * @param under how many of the three lie under the graticule
   */
  private void interleaved(int under) {
    graticuleIf(under == 0);
    land();
    graticuleIf(under == 1);
    rivers();
    provinces();
    lakes();
    graticuleIf(under == 2);
    countries();
    coast();
    graticuleIf(under == 3);
  }

  /** A part all at once, where another order than the usual one is asked for. */
  private void whole(MapPart part) {
    switch (part) {
      case GRATICULE -> graticuleIf(true);
      case LAND -> {
        land();
        coast();
      }
      case WATERS -> {
        rivers();
        lakes();
      }
      case BORDERS -> {
        provinces();
        countries();
      }
      case PRICE, CARBON, REACH, PLACES, LINKS, SITES, LABELS ->
          throw new IllegalStateException(part + " is not of the ground");
    }
  }

  private void graticuleIf(boolean here) {
    if (here && layers.shows(MapPart.GRATICULE)) {
      graticule();
    }
  }

  private void land() {
    area(MapPart.LAND, MapLayer.LAND, theme.ground().land());
  }

  private void coast() {
    line(MapPart.LAND, MapLayer.COAST, theme.ground().coast(), 0.8);
  }

  private void rivers() {
    Theme.Ground ground = theme.ground();
    detail(MapPart.WATERS, MapLayer.RIVER, ground.water().over(ground.land(), 0.85), 0.9);
  }

  private void lakes() {
    Theme.Ground ground = theme.ground();
    area(MapPart.WATERS, MapLayer.LAKE, ground.water());
    line(MapPart.WATERS, MapLayer.LAKE, ground.coast().over(ground.water(), 0.7), 0.6);
  }

  private void provinces() {
    Theme.Ground ground = theme.ground();
    detail(MapPart.BORDERS, MapLayer.ADMIN1, ground.border().over(ground.land(), 0.45), 0.7);
  }

  private void countries() {
    line(MapPart.BORDERS, MapLayer.BORDER, theme.ground().border(), 1.0);
  }

  private void graticule() {
    double step = camera.zoom() < 3.5 ? 30 : camera.zoom() < 5.5 ? 10 : 5;
    Clipper clipper = new Clipper(camera.width(), camera.height(), 0);
    for (double lon = Math.ceil(view.west() / step) * step; lon <= view.east(); lon += step) {
      meridian(clipper, lon);
    }
    for (double lat = -60; lat <= 75; lat += step) {
      parallel(clipper, lat);
    }
    Ink ink = layers.faded(MapPart.GRATICULE, theme.ground().graticule());
    marks.add(new Mark.Line(clipper.build(), ink, 0.7, Dash.SOLID));
  }

  private void meridian(Clipper clipper, double lon) {
    if (camera.projection().repeats()) {
      double x = camera.screenOfWorldX(camera.projection().x(0, lon));
      clipper.segment(x, 0, x, camera.height());
      clipper.breakLine();
    } else {
      curve(clipper, 180, share -> new double[] {-90 + 180 * share, lon});
    }
  }

  private void parallel(Clipper clipper, double lat) {
    Projection projection = camera.projection();
    if (projection.repeats()) {
      double y = camera.screenY(lat, 0);
      clipper.segment(0, y, camera.width(), y);
      clipper.breakLine();
    } else {
      double west = projection.centralLonDeg() - 180;
      curve(clipper, 360, share -> new double[] {lat, west + 360 * share});
    }
  }

  /** A curve over the earth: latitude and longitude for each share of its way. */
  private interface Curve {
    double[] at(double share);
  }

  private void curve(Clipper clipper, double degrees, Curve curve) {
    int steps = (int) Math.round(degrees / CURVE_STEP_DEG);
    double lastX = 0;
    double lastY = 0;
    boolean was = false;
    for (int i = 0; i <= steps; i++) {
      double[] place = curve.at((double) i / steps);
      boolean in = camera.projection().shows(place[0], place[1]);
      camera.projection().project(place[0], place[1], xy);
      double x = camera.screenOfWorldX(xy[0]);
      double y = camera.screenOfWorldY(xy[1]);
      if (i > 0 && (in || was)) {
        clipper.segment(lastX, lastY, x, y);
      }
      lastX = x;
      lastY = y;
      was = in;
    }
    clipper.breakLine();
  }

  /** The whole picture is water, or what lies beyond the earth with the earth's disc on it. */
  private void water() {
    Theme.Ground ground = theme.ground();
    boolean repeats = camera.projection().repeats();
    Ink page = repeats ? ground.water() : ground.beyond();
    marks.add(new Mark.Panel(0, 0, camera.width(), camera.height(), 0, page, page));
    if (!repeats) {
      Outline edge = EarthOutline.of(camera);
      for (double px = AIR_PX; px > 1; px /= 2) {
        marks.add(new Mark.Line(edge, ground.coast().withOpacity(AIR_OPACITY), px, Dash.SOLID));
      }
      marks.add(new Mark.Area(edge, ground.water()));
      marks.add(new Mark.Line(edge, ground.border(), 1.0, Dash.SOLID));
    }
  }

  private void area(MapPart part, MapLayer layer, Ink ink) {
    if (!layers.shows(part)) {
      return;
    }
    Outline.Builder out = new Outline.Builder(true);
    outlines.append(out, basemap, layer);
    if (!out.isEmpty()) {
      marks.add(new Mark.Area(out.build(), layers.faded(part, ink)));
    }
  }

  /** Lines of which one level has many more than the next: these come in while those go. */
  private void detail(MapPart part, MapLayer layer, Ink ink, double widthPx) {
    Level level = Level.forZoom(camera.zoom());
    double presence = level.presence(camera.zoom());
    if (presence < 1) {
      Ink going = ink.withOpacity(ink.opacity() * (1 - presence));
      line(Basemap.load(level.below()), part, layer, going, widthPx);
    }
    if (presence > 0) {
      line(basemap, part, layer, ink.withOpacity(ink.opacity() * presence), widthPx);
    }
  }

  private void line(MapPart part, MapLayer layer, Ink ink, double widthPx) {
    line(basemap, part, layer, ink, widthPx);
  }

  private void line(Basemap from, MapPart part, MapLayer layer, Ink ink, double widthPx) {
    if (!layers.shows(part)) {
      return;
    }
    Outline.Builder out = new Outline.Builder(layer.isArea());
    outlines.append(out, from, layer);
    if (!out.isEmpty()) {
      marks.add(new Mark.Line(out.build(), layers.faded(part, ink), widthPx, Dash.SOLID));
    }
  }
}
