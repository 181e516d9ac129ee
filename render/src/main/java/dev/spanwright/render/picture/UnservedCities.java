package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Theme;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Rings round the cities that inference does not serve in time, those with most people. */
final class UnservedCities {

  /** As many as can be told apart. */
  static final int MOST = 30;

  private static final double EDGE_PX = 1.4;
  private static final double LEGEND_PX = 9;
  private static final int POINTS = 24;
  private static final double LEAST_PX = 5;
  private static final double MOST_PX = 18;
  private static final double MOST_PEOPLE = 2e7;

  /** The last answer: it does not depend on the view, and takes longer than the rest. */
  private static final AtomicReference<Answer> LAST = new AtomicReference<>();

  /** What an answer depends on, and the answer. */
  private record Answer(
      WeakReference<Table<Site>> sites,
      WeakReference<Table<Link>> links,
      WeakReference<Map<String, LinkPlant>> plants,
      List<Reach.Served> cities) {

    boolean isOf(Evaluation known) {
      return sites.refersTo(known.network().sites())
          && links.refersTo(known.network().links())
          && plants.refersTo(known.plants());
    }
  }

  private final Theme theme;
  private final Camera camera;
  private final double opacity;

  /**
   * @param opacity 0 to 1
   */
  UnservedCities(Theme theme, Camera camera, double opacity) {
    this.theme = theme;
    this.camera = camera;
    this.opacity = opacity;
  }

  /** The cities of a network, most people first; none without an inference node. */
  static List<Reach.Served> of(Evaluation known) {
    Answer last = LAST.get();
    if (last != null && last.isOf(known)) {
      return last.cities();
    }
    List<Reach.Served> cities =
        Reach.of(known.network(), known.plants())
            .map(reach -> reach.beyond(Reach.SERVED_WITHIN_MS, MOST))
            .orElse(List.of());
    LAST.set(
        new Answer(
            new WeakReference<>(known.network().sites()),
            new WeakReference<>(known.network().links()),
            new WeakReference<>(known.plants()),
            cities));
    return cities;
  }

  List<Mark> marks(Evaluation known) {
    List<Mark> marks = new ArrayList<>();
    for (Reach.Served served : of(known)) {
      Position at = served.city().position();
      double x = camera.screenX(at);
      double y = camera.screenY(at);
      double size = LEAST_PX + (MOST_PX - LEAST_PX) * Math.sqrt(served.people() / MOST_PEOPLE);
      boolean seen = x > -size && y > -size && x < camera.width() + size;
      if (seen && y < camera.height() + size && camera.shows(at)) {
        marks.add(ring(x, y, Math.min(MOST_PX, size), ink(theme).withOpacity(opacity)));
      }
    }
    return marks;
  }

  private static Mark ring(double x, double y, double sizePx, Ink ink) {
    Outline.Builder circle = new Outline.Builder(false);
    for (int i = 0; i <= POINTS; i++) {
      double turn = 2 * Math.PI * i / POINTS;
      circle.add(x + sizePx / 2 * Math.cos(turn), y + sizePx / 2 * Math.sin(turn));
    }
    return new Mark.Line(circle.build(), ink, EDGE_PX, Dash.SOLID);
  }

  static Ink ink(Theme theme) {
    return theme.ramp().over();
  }

  /** A ring as it stands in a legend. */
  static Mark legend(double x, double y, Ink ink) {
    return ring(x, y, LEGEND_PX, ink);
  }
}
