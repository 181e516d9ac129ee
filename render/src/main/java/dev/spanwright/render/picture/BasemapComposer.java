package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.Basemap;
import dev.spanwright.render.basemap.Feature;
import dev.spanwright.render.basemap.Level;
import dev.spanwright.render.basemap.MapLayer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;

/** Lays out land, water and borders. */
public final class BasemapComposer {

  /** Points nearer than this to the last one are left out, px. */
  private static final double LEAST_STEP_PX = 0.7;

  private static final double MARGIN_PX = 8;

  private final Camera camera;
  private final Theme theme;
  private final Basemap basemap;
  private final List<Mark> marks = new ArrayList<>();

  private BasemapComposer(Camera camera, Theme theme) {
    this.camera = camera;
    this.theme = theme;
    this.basemap = Basemap.load(Level.forZoom(camera.zoom()));
  }

  /** The layer {@code basemap} of a picture. It fills the whole picture. */
  public static PictureLayer compose(Camera camera, Theme theme) {
    return new BasemapComposer(camera, theme).compose();
  }

  private PictureLayer compose() {
    Theme.Ground ground = theme.ground();
    marks.add(
        new Mark.Panel(0, 0, camera.width(), camera.height(), 0, ground.water(), ground.water()));
    graticule();
    area(MapLayer.LAND, ground.land());
    line(MapLayer.RIVER, ground.water().over(ground.land(), 0.85), 0.9);
    line(MapLayer.ADMIN1, ground.border().over(ground.land(), 0.45), 0.7);
    area(MapLayer.LAKE, ground.water());
    line(MapLayer.LAKE, ground.coast().over(ground.water(), 0.7), 0.6);
    line(MapLayer.BORDER, ground.border(), 1.0);
    line(MapLayer.COAST, ground.coast(), 0.8);
    return new PictureLayer("basemap", marks);
  }

  private void graticule() {
    double step = camera.zoom() < 3.5 ? 30 : camera.zoom() < 5.5 ? 10 : 5;
    Clipper clipper = new Clipper(camera.width(), camera.height(), 0);
    double west = lonOf(camera.worldX(0));
    double east = lonOf(camera.worldX(camera.width()));
    for (double lon = Math.ceil(west / step) * step; lon <= east; lon += step) {
      double x = camera.screenOfWorldX(camera.projection().x(0, lon));
      clipper.segment(x, 0, x, camera.height());
      clipper.breakLine();
    }
    for (double lat = -60; lat <= 75; lat += step) {
      double y = camera.screenY(lat, 0);
      clipper.segment(0, y, camera.width(), y);
      clipper.breakLine();
    }
    marks.add(new Mark.Line(clipper.build(), theme.ground().graticule(), 0.7, Dash.SOLID));
  }

  private void area(MapLayer layer, Ink ink) {
    Outline.Builder out = new Outline.Builder(true);
    forEachFeature(layer, (feature, offset) -> append(out, feature, offset));
    if (!out.isEmpty()) {
      marks.add(new Mark.Area(out.build(), ink));
    }
  }

  private void line(MapLayer layer, Ink ink, double widthPx) {
    Outline.Builder out = new Outline.Builder(layer.isArea());
    forEachFeature(layer, (feature, offset) -> append(out, feature, offset));
    if (!out.isEmpty()) {
      marks.add(new Mark.Line(out.build(), ink, widthPx, Dash.SOLID));
    }
  }

  private interface FeatureUse {
    void accept(Feature feature, double lonOffset);
  }

  private void forEachFeature(MapLayer layer, FeatureUse use) {
    double west = lonOf(camera.worldX(-MARGIN_PX));
    double east = lonOf(camera.worldX(camera.width() + MARGIN_PX));
    double south = camera.positionAt(0, camera.height() + MARGIN_PX).latDeg();
    double north = camera.positionAt(0, -MARGIN_PX).latDeg();
    for (double offset = -360; offset <= 360; offset += 360) {
      for (Feature feature : basemap.features(layer, west - offset, south, east - offset, north)) {
        use.accept(feature, offset);
      }
    }
  }

  private void append(Outline.Builder out, Feature feature, double lonOffset) {
    for (int ring = 0; ring < feature.ringCount(); ring++) {
      double lastX = Double.NaN;
      double lastY = Double.NaN;
      int last = feature.pointCount(ring) - 1;
      for (int i = 0; i <= last; i++) {
        double lat = feature.latDeg(ring, i);
        double lon = feature.lonDeg(ring, i) + lonOffset;
        double x = camera.screenOfWorldX(camera.projection().x(lat, lon));
        double y = camera.screenY(lat, lon);
        boolean near = Math.abs(x - lastX) < LEAST_STEP_PX && Math.abs(y - lastY) < LEAST_STEP_PX;
        if (!near || i == last) {
          out.add(x, y);
          lastX = x;
          lastY = y;
        }
      }
      out.endPart();
    }
  }

  private static double lonOf(double worldX) {
    return (worldX - 0.5) * 360;
  }
}
