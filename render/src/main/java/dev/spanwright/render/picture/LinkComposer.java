package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.style.ColorScale;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LineWidth;
import dev.spanwright.render.style.LinkColor;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lays out the links of a network. */
final class LinkComposer {

  private static final double PARALLEL_GAP_PX = 1.5;
  private static final double LABELLED_UTILISATION = 0.75;

  /** Links that are full later are not written beside, years. */
  private static final double LABELLED_YEARS = 5;

  /** Margins from here on are not written beside links, dB. */
  private static final double MUCH_MARGIN_DB = 2;

  /** Links that stand back keep this much of their colour. */
  private static final double DIMMED_OPACITY = 0.25;

  private static final double ARROW_PX = 6;
  static final double NEAR_PX = 14;
  private static final double NEAR_OPACITY = 0.38;

  /** Shorter links have no room for arrows, px. */
  private static final double LEAST_FLOW_PX = 36;

  private final Scene scene;
  private final Optional<ShownPaths> paths;
  private final Theme theme;
  private final ColorScale scale;
  private final List<LinkDrawing> drawings = new ArrayList<>();
  private final List<LinkDrawing> all = new ArrayList<>();

  LinkComposer(Scene scene) {
    this.scene = scene;
    this.theme = scene.theme();
    this.scale = scene.colorScale();
    this.paths = ShownPaths.of(scene);
    place();
  }

  /** Every link that is in view, in the order of the network. */
  List<LinkDrawing> drawings() {
    return drawings;
  }

  /** Every link, in view or not. */
  List<LinkDrawing> all() {
    return all;
  }

  /** The layer {@code links}: all casings, then glows, then cores, then crosses. */
  PictureLayer layer() {
    List<Mark> marks = new ArrayList<>(near());
    inState(LinkDrawing.State.DIMMED).forEach(d -> dimmed(d, marks));
    List<LinkDrawing> plain = inState(LinkDrawing.State.PLAIN);
    plain.forEach(d -> casing(d, marks));
    plain.forEach(d -> glow(d, marks));
    plain.forEach(d -> core(d, marks));
    if (scene.look().flow()) {
      plain.forEach(d -> flow(d, marks));
    }
    inState(LinkDrawing.State.FAILED).forEach(d -> failed(d, marks));
    return new PictureLayer("links", marks);
  }

  /** Bands under the links where they are suspected to share a conduit. */
  private List<Mark> near() {
    Ink ink = near(theme);
    return scene.study().nearStretches().stream()
        .map(places -> RouteOutline.of(places, scene.camera(), 0))
        .filter(line -> !line.isEmpty())
        .<Mark>map(line -> new Mark.Line(line, ink, NEAR_PX, Dash.SOLID))
        .toList();
  }

  /** The colour of where links run near each other. */
  static Ink near(Theme theme) {
    return theme.ramp().over().withOpacity(NEAR_OPACITY);
  }

  private List<LinkDrawing> inState(LinkDrawing.State state) {
    return drawings.stream().filter(d -> d.state() == state).toList();
  }

  private void dimmed(LinkDrawing drawing, List<Mark> marks) {
    Ink ink = drawing.color().ink().withOpacity(DIMMED_OPACITY);
    marks.add(new Mark.Line(drawing.line(), ink, drawing.widthPx(), drawing.color().dash()));
    if (drawing.selected()) {
      Ink ring = theme.furniture().accent();
      marks.add(new Mark.Line(drawing.line(), ring, drawing.widthPx() + 2, Dash.SOLID));
    }
  }

  private void failed(LinkDrawing drawing, List<Mark> marks) {
    List<LinkPart> parts = scene.study().failedParts(drawing.linkId());
    Link link = scene.network().links().get(drawing.linkId());
    marks.addAll(
        parts.isEmpty()
            ? FailedLine.whole(theme, drawing)
            : FailedLine.parts(theme, drawing, places(scene.network(), link), parts));
  }

  /** Arrows where traffic runs, one for each direction. */
  private void flow(LinkDrawing drawing, List<Mark> marks) {
    Optional<LinkLoad> load =
        scene.evaluation().map(e -> e.shownRouting().loads().get(drawing.linkId()));
    double size = drawing.drawnWidthPx() + ARROW_PX;
    boolean room = OutlineWalk.length(drawing.line()) > LEAST_FLOW_PX;
    if (load.isPresent() && room) {
      Ink edge = theme.ground().water();
      Ink ink = drawing.color().ink();
      if (load.get().forwardGbps() > 0) {
        arrow(Arrow.at(drawing.line(), 0.38, size), edge, ink, marks);
      }
      if (load.get().backwardGbps() > 0) {
        arrow(Arrow.against(drawing.line(), 0.62, size), edge, ink, marks);
      }
    }
  }

  private static void arrow(Outline head, Ink edge, Ink ink, List<Mark> marks) {
    marks.add(new Mark.Line(head, edge, 2, Dash.SOLID));
    marks.add(new Mark.Area(head, ink));
  }

  private void casing(LinkDrawing drawing, List<Mark> marks) {
    double around = 2 * theme.casingPx();
    double width = drawing.mixed() ? drawing.widthPx() : drawing.drawnWidthPx();
    marks.add(new Mark.Line(drawing.line(), theme.casing(), width + around, Dash.SOLID));
    if (drawing.mixed()) {
      double hollow = drawing.hollowWidthPx() + around;
      marks.add(new Mark.Line(drawing.way().hollow(), theme.casing(), hollow, Dash.SOLID));
    }
  }

  private void glow(LinkDrawing drawing, List<Mark> marks) {
    LinkColor color = drawing.color();
    if (theme.isDark() && (color.glows() || drawing.selected())) {
      Ink ink = drawing.selected() ? theme.furniture().accent() : color.ink();
      double width = drawing.drawnWidthPx();
      marks.add(new Mark.Line(drawing.line(), ink.withOpacity(0.12), width * 4, Dash.SOLID));
      marks.add(new Mark.Line(drawing.line(), ink.withOpacity(0.22), width * 2.2, Dash.SOLID));
    }
  }

  private void core(LinkDrawing drawing, List<Mark> marks) {
    LinkColor color = drawing.color();
    double width = drawing.drawnWidthPx();
    if (drawing.selected()) {
      Ink ring = theme.furniture().accent();
      marks.add(new Mark.Line(drawing.line(), ring, width + 4, Dash.SOLID));
      marks.add(new Mark.Line(drawing.line(), theme.ground().land(), width + 1, Dash.SOLID));
    }
    // Hollow-core first: the round ends of standard fibre close its open walls.
    Outline hollow = drawing.way().hollow();
    if (!hollow.isEmpty()) {
      marks.add(new Mark.Line(hollow, color.ink(), drawing.hollowWidthPx(), color.dash()));
      marks.add(new Mark.Line(hollow, theme.ground().water(), drawing.corePx(), Dash.SOLID));
    }
    if (!drawing.way().standard().isEmpty()) {
      Outline standard = drawing.way().standard();
      marks.add(new Mark.Line(standard, color.ink(), drawing.widthPx(), color.dash()));
    }
  }

  private void place() {
    Network network = scene.network();
    Map<String, List<Link>> parallels = new HashMap<>();
    for (Link link : network.links()) {
      parallels.computeIfAbsent(pair(link), key -> new ArrayList<>()).add(link);
    }
    for (Link link : network.links()) {
      Optional<LinkPlant> plant =
          scene.evaluation().map(Evaluation::plants).map(p -> p.get(link.id()));
      Optional<LinkLoad> load =
          scene.evaluation().map(e -> e.shownRouting().loads()).map(l -> l.get(link.id()));
      double width = LineWidth.px(plant.map(LinkPlant::capacityGbps).orElse(0.0));
      List<Link> group = parallels.get(pair(link));
      double shift = (group.indexOf(link) - (group.size() - 1) / 2.0) * (width + PARALLEL_GAP_PX);
      boolean reversed = link.from().compareTo(link.to()) > 0;
      LinkColor color = scale.color(link, plant, load);
      LinkLine way =
          LinkLine.of(
              places(network, link),
              plant.map(p -> FiberStretch.of(p.spans())).orElse(List.of()),
              scene.camera(),
              reversed ? -shift : shift,
              color.dash());
      LinkDrawing drawing =
          new LinkDrawing(
              link.id(),
              way,
              color,
              width,
              paths.isEmpty() && scene.selection().links().contains(link.id()),
              state(link),
              label(link, plant, load),
              load.map(LinkLoad::utilisation).orElse(0.0));
      all.add(drawing);
      if (!way.whole().isEmpty()) {
        drawings.add(drawing);
      }
    }
  }

  private LinkDrawing.State state(Link link) {
    Selection failed = scene.failed();
    if (failed.links().contains(link.id())
        || failed.sites().contains(link.from())
        || failed.sites().contains(link.to())) {
      return LinkDrawing.State.FAILED;
    }
    return switch (scene.traffic()) {
      case TrafficView.Links() -> LinkDrawing.State.PLAIN;
      case TrafficView.Demands _ -> LinkDrawing.State.DIMMED;
      case TrafficView.Path _ ->
          paths.map(p -> p.links().contains(link.id())).orElse(false)
              ? LinkDrawing.State.PLAIN
              : LinkDrawing.State.DIMMED;
    };
  }

  /** The colour of a link in a scene. */
  static LinkColor color(ColorScale scale, Scene scene, Link link) {
    return scale.color(
        link,
        scene.evaluation().map(Evaluation::plants).map(p -> p.get(link.id())),
        scene.evaluation().map(e -> e.shownRouting().loads()).map(l -> l.get(link.id())));
  }

  private String label(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    if (state(link) != LinkDrawing.State.PLAIN) {
      return "";
    }
    return switch (scene.colorBy()) {
      case LATENCY -> plant.map(LinkPlant::latencyMs).map(Quantity::latency).orElse("");
      case UTILISATION ->
          load.filter(l -> Double.isFinite(l.utilisation()))
              .filter(l -> l.utilisation() >= LABELLED_UTILISATION || paths.isPresent())
              .map(l -> Quantity.percent(l.utilisation()))
              .orElse("");
      case HEADROOM ->
          load.filter(l -> l.utilisation() >= LABELLED_UTILISATION && !l.overloaded())
              .map(l -> Quantity.rate(ColorScale.spareGbps(l)))
              .orElse("");
      case MARGIN ->
          plant
              .filter(p -> ColorScale.marginDb(p).orElse(MUCH_MARGIN_DB) < MUCH_MARGIN_DB)
              .map(p -> String.format(Locale.ROOT, "%.1f dB", ColorScale.marginDb(p).getAsDouble()))
              .orElse("");
      case WORST_CASE ->
          Optional.ofNullable(scene.study().worstLoads().get(link.id()))
              .filter(l -> Double.isFinite(l.utilisation()))
              .filter(l -> l.utilisation() >= LABELLED_UTILISATION)
              .map(l -> Quantity.percent(l.utilisation()))
              .orElse("");
      case FILL_YEAR -> fillYear(link);
      case FIBRE, OWNER -> "";
    };
  }

  private String fillYear(Link link) {
    double years = scene.study().fillYears().getOrDefault(link.id(), Double.POSITIVE_INFINITY);
    if (years >= LABELLED_YEARS) {
      return "";
    }
    return years <= 0 ? "full" : String.format(Locale.ROOT, "year %.0f", years);
  }

  private static String pair(Link link) {
    boolean ordered = link.from().compareTo(link.to()) <= 0;
    return ordered ? link.from() + " " + link.to() : link.to() + " " + link.from();
  }

  static List<Position> places(Network network, Link link) {
    List<Position> places = new ArrayList<>(link.waypoints().size() + 2);
    places.add(network.sites().get(link.from()).position());
    places.addAll(link.waypoints());
    places.add(network.sites().get(link.to()).position());
    return places;
  }
}
