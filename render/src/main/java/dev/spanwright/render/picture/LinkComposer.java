package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
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
import java.util.Map;
import java.util.Optional;

/** Lays out the links of a network. */
final class LinkComposer {

  private static final double PARALLEL_GAP_PX = 1.5;
  private static final double LABELLED_UTILISATION = 0.75;

  private final Scene scene;
  private final Theme theme;
  private final ColorScale scale;
  private final List<LinkDrawing> drawings = new ArrayList<>();

  LinkComposer(Scene scene) {
    this.scene = scene;
    this.theme = scene.theme();
    this.scale = scene.colorScale();
    place();
  }

  /** Every link that is in view, in the order of the network. */
  List<LinkDrawing> drawings() {
    return drawings;
  }

  /** The layer {@code links}: all casings, then glows, then cores. */
  PictureLayer layer() {
    List<Mark> marks = new ArrayList<>();
    drawings.forEach(d -> casing(d, marks));
    drawings.forEach(d -> glow(d, marks));
    drawings.forEach(d -> core(d, marks));
    return new PictureLayer("links", marks);
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
      LinkColor color = scale.color(plant, load);
      LinkLine way =
          LinkLine.of(
              places(network, link),
              plant.map(p -> FiberStretch.of(p.spans())).orElse(List.of()),
              scene.camera(),
              reversed ? -shift : shift,
              color.dash());
      if (!way.whole().isEmpty()) {
        drawings.add(
            new LinkDrawing(
                link.id(),
                way,
                color,
                width,
                scene.selection().links().contains(link.id()),
                label(plant, load)));
      }
    }
  }

  /** The colour of a link in a scene. */
  static LinkColor color(ColorScale scale, Scene scene, String linkId) {
    return scale.color(
        scene.evaluation().map(Evaluation::plants).map(p -> p.get(linkId)),
        scene.evaluation().map(e -> e.shownRouting().loads()).map(l -> l.get(linkId)));
  }

  private String label(Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return switch (scene.colorBy()) {
      case LATENCY -> plant.map(LinkPlant::latencyMs).map(Quantity::latency).orElse("");
      case UTILISATION ->
          load.filter(l -> Double.isFinite(l.utilisation()))
              .filter(l -> l.utilisation() >= LABELLED_UTILISATION)
              .map(l -> Quantity.percent(l.utilisation()))
              .orElse("");
      case FIBRE -> "";
    };
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
