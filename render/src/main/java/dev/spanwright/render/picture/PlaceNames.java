package dev.spanwright.render.picture;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.render.basemap.BasemapLabel;
import dev.spanwright.render.basemap.BasemapLabels;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ViewExtent;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names countries, waters and towns, where the network leaves room. */
final class PlaceNames {

  private static final double SPACE_PX = 8;
  private static final int MOST_TOWNS = 24;
  private static final double TOWNS_FROM_ZOOM = 3.5;
  private static final double COUNTRIES_TO_ZOOM = 6.5;
  private static final double TOWN_DOT_PX = 3;
  private static final double NEAR_SITE_PX = 26;

  private final Camera camera;
  private final Theme theme;
  private final LabelPlacer placer;
  private final Coverage lines;
  private final List<HitMap.SiteSpot> sites;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> named = new HashSet<>();

  PlaceNames(
      Scene scene,
      LabelPlacer placer,
      Coverage lines,
      List<HitMap.SiteSpot> sites,
      Set<String> towns) {
    this.camera = scene.camera();
    this.theme = scene.theme();
    this.placer = placer;
    this.lines = lines;
    this.sites = sites;
    this.named.addAll(towns);
  }

  /** All names that found room. */
  List<Mark> place() {
    double zoom = camera.zoom();
    for (BasemapLabel label : BasemapLabels.all()) {
      if (label.minZoom() <= zoom && zoom < COUNTRIES_TO_ZOOM) {
        region(label);
      }
    }
    if (zoom >= TOWNS_FROM_ZOOM) {
      towns(zoom);
    }
    return marks;
  }

  private void region(BasemapLabel label) {
    boolean country = label.kind() == BasemapLabel.Kind.COUNTRY;
    TextStyle style = country ? TextStyle.COUNTRY : TextStyle.OCEAN;
    String text = country ? label.name().toUpperCase(Locale.ROOT) : label.name();
    double width = style.width(text);
    double x = camera.screenX(label.position());
    double y = camera.screenY(label.position());
    Box box = Box.around(x, y, width, style.sizePx() + 2);
    if (!named.contains(text)
        && camera.shows(label.position())
        && lines.under(box) == 0
        && placer.isFree(box.grown(SPACE_PX))
        && placer.tryPlace(box)) {
      named.add(text);
      Ink ink = country ? theme.lettering().country() : theme.lettering().ocean();
      Ink ground = country ? theme.ground().land() : theme.ground().water();
      text(text, box.x(), y + style.capHeight() / 2, style, ink, ground);
    }
  }

  private void towns(double zoom) {
    ViewExtent view = ViewExtent.of(camera, 0);
    // Each zoom level shows twice the scale, and so asks for about a third of the population.
    int least = (int) Math.max(1_000, 6e6 / Math.pow(2.9, zoom - TOWNS_FROM_ZOOM));
    int placed = 0;
    for (double offset = -360; offset <= 360; offset += 360) {
      List<City> cities =
          Gazetteer.bundled()
              .within(
                  view.west() - offset,
                  view.south(),
                  view.east() - offset,
                  view.north(),
                  least,
                  300);
      for (City city : cities) {
        if (placed < MOST_TOWNS && town(city)) {
          placed++;
        }
      }
    }
  }

  private boolean town(City city) {
    if (named.contains(city.name()) || !camera.shows(city.position())) {
      return false;
    }
    double x = camera.screenX(city.latDeg(), city.lonDeg());
    double y = camera.screenY(city.latDeg(), city.lonDeg());
    for (HitMap.SiteSpot site : sites) {
      if (Math.hypot(site.x() - x, site.y() - y) < NEAR_SITE_PX) {
        return false;
      }
    }
    Box dot = Box.around(x, y, TOWN_DOT_PX + 2, TOWN_DOT_PX + 2);
    double width = TextStyle.TOWN.width(city.name()) + 2;
    Box name = new Box(x + 5, y - 7, width, 14);
    boolean room =
        placer.isFree(dot)
            && placer.isFree(name.grown(SPACE_PX / 2))
            && lines.under(name) == 0
            && lines.under(dot) == 0;
    if (room) {
      placer.block(dot);
      placer.block(name);
      Ink ink = theme.lettering().minor().over(theme.ground().land(), 0.75);
      marks.add(new Mark.Symbol(SiteStyle.Shape.CIRCLE, x, y, TOWN_DOT_PX, ink, ink, 0));
      text(city.name(), name.x() + 1, y + 4, TextStyle.TOWN, ink, theme.ground().land());
    }
    return room;
  }

  private void text(String text, double x, double y, TextStyle style, Ink ink, Ink ground) {
    Optional<Ink> halo = Optional.of(ground.withOpacity(0.85));
    marks.add(new Mark.Text(text, x, y, style, ink, halo));
  }
}
