package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out demands as arcs, the largest above the smaller ones. An arc bends to the left of its
 * way, so that both directions part; an arrow tells which is which.
 */
final class DemandArcs {

  /** Traffic between two sites in one direction. */
  private record Flow(String from, String to, double gbps) {}

  private static final double LEAST_PX = 1;
  private static final double MOST_PX = 7;

  /** How far an arc bends from the straight way, as a share of its length. */
  private static final double BEND = 0.11;

  private static final int CHORDS = 32;
  private static final double ARROW_AT = 0.62;
  private static final double EARTH_RADIUS_KM = 6371.0088; // mean radius of WGS84

  private final Scene scene;
  private final List<Flow> shown;
  private final int all;
  private final double mostGbps;

  DemandArcs(Scene scene) {
    this.scene = scene;
    List<Flow> flows = flows(scene);
    int most = scene.traffic() instanceof TrafficView.Demands(int wanted) ? wanted : 0;
    all = flows.size();
    shown = flows.stream().limit(most).toList();
    mostGbps = shown.isEmpty() ? 0 : shown.getFirst().gbps();
  }

  /** Demands between the same sites are one arc; the largest first. */
  private static List<Flow> flows(Scene scene) {
    Map<List<String>, Double> sums = new LinkedHashMap<>();
    for (Demand demand : scene.evaluation().map(Evaluation::demands).orElse(List.of())) {
      sums.merge(List.of(demand.from(), demand.to()), demand.gbps(), Double::sum);
    }
    return sums.entrySet().stream()
        .map(e -> new Flow(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .sorted(
            Comparator.comparingDouble((Flow f) -> -f.gbps())
                .thenComparing(Flow::from)
                .thenComparing(Flow::to))
        .toList();
  }

  /** Traffic of the widest arc, Gbit/s; 0 without arcs. */
  double mostGbps() {
    return mostGbps;
  }

  /** What the legend says of how many are shown. */
  String count() {
    return shown.size() == all
        ? "Demands"
        : "The largest %d of %d demands".formatted(shown.size(), all);
  }

  /** Width of an arc: its square goes with the traffic. */
  static double widthPx(double gbps, double mostGbps) {
    return Math.max(LEAST_PX, MOST_PX * Math.sqrt(gbps / mostGbps));
  }

  /** The layer {@code demands}. */
  PictureLayer layer() {
    List<Mark> marks = new ArrayList<>();
    for (int i = shown.size() - 1; i >= 0; i--) {
      arc(shown.get(i), marks);
    }
    return new PictureLayer("demands", marks);
  }

  /** Marks what the arcs cover in an area. */
  void cover(LabelArea area, Coverage coverage) {
    for (Flow flow : shown) {
      route(flow).ifPresent(route -> route.cover(area, coverage));
    }
  }

  /** The way of an arc; none if the evaluation is of an older revision. */
  private Optional<TracedRoute> route(Flow flow) {
    Network network = scene.network();
    if (!network.sites().contains(flow.from()) || !network.sites().contains(flow.to())) {
      return Optional.empty();
    }
    Position from = network.sites().get(flow.from()).position();
    Position to = network.sites().get(flow.to()).position();
    return Optional.of(TracedRoute.of(bent(from, to), scene.camera(), 0));
  }

  private void arc(Flow flow, List<Mark> marks) {
    Optional<Outline> found = route(flow).map(TracedRoute::outline);
    if (found.isEmpty()) {
      return;
    }
    Outline line = found.get();
    if (line.isEmpty()) {
      return;
    }
    double width = widthPx(flow.gbps(), mostGbps);
    Ink ink = scene.theme().furniture().accent();
    Ink ground = scene.theme().ground().water().withOpacity(0.55);
    marks.add(new Mark.Line(line, ground, width + 1.5, Dash.SOLID));
    marks.add(new Mark.Line(line, ink.withOpacity(0.72), width, Dash.SOLID));
    if (line.parts() == 1) {
      marks.add(new Mark.Area(Arrow.at(line, ARROW_AT, width + 6), ink));
    }
  }

  private static List<Position> bent(Position from, Position to) {
    Geodesic straight = Geodesic.between(from, to);
    List<Position> way = new ArrayList<>();
    for (int i = 0; i <= CHORDS; i++) {
      double share = (double) i / CHORDS;
      double offKm = BEND * straight.lengthKm() * Math.sin(Math.PI * share);
      Position at = straight.atFraction(share);
      Position next = straight.atFraction(Math.min(1, share + 1e-3));
      Position before = straight.atFraction(Math.max(0, share - 1e-3));
      way.add(i == 0 || i == CHORDS ? at : aside(at, azimuth(before, next) - Math.PI / 2, offKm));
    }
    return way;
  }

  private static double azimuth(Position a, Position b) {
    double lat = Math.toRadians(a.latDeg());
    double other = Math.toRadians(b.latDeg());
    double lon = Math.toRadians(b.lonDeg() - a.lonDeg());
    return Math.atan2(
        Math.sin(lon) * Math.cos(other),
        Math.cos(lat) * Math.sin(other) - Math.sin(lat) * Math.cos(other) * Math.cos(lon));
  }

  private static Position aside(Position from, double azimuth, double km) {
    double angle = km / EARTH_RADIUS_KM;
    double lat = Math.toRadians(from.latDeg());
    double sin =
        Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(azimuth);
    double lon =
        Math.atan2(
            Math.sin(azimuth) * Math.sin(angle) * Math.cos(lat),
            Math.cos(angle) - Math.sin(lat) * sin);
    return Position.wrapped(
        Math.toDegrees(Math.asin(Math.clamp(sin, -1.0, 1.0))), from.lonDeg() + Math.toDegrees(lon));
  }
}
