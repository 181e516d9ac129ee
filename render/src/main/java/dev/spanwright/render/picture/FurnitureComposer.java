package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.basemap.Attribution;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out what stands beside the map: title, legend, scale bar, attribution. */
final class FurnitureComposer {

  private static final double EDGE_PX = 14;
  private static final double PAD_PX = 12;
  private static final double RADIUS_PX = 8;

  private final Scene scene;
  private final Theme theme;
  private final Camera camera;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  FurnitureComposer(Scene scene) {
    this.scene = scene;
    this.theme = scene.theme();
    this.camera = scene.camera();
    Set<Scene.Furniture> wanted = scene.furniture();
    if (wanted.contains(Scene.Furniture.TITLE)) {
      title();
    }
    if (wanted.contains(Scene.Furniture.LEGEND)) {
      legend();
    }
    double right = camera.width() - EDGE_PX;
    if (wanted.contains(Scene.Furniture.ATTRIBUTION)) {
      attribution(right);
    }
    if (wanted.contains(Scene.Furniture.SCALE_BAR)) {
      scaleBar(right);
    }
  }

  /** The layer {@code furniture}. */
  PictureLayer layer() {
    return new PictureLayer("furniture", marks);
  }

  /** What it covers. */
  List<Box> boxes() {
    return boxes;
  }

  private void title() {
    String name = scene.network().name();
    Optional<String> figures = scene.evaluation().map(FurnitureComposer::figures);
    double width =
        Math.max(TextStyle.TITLE.width(name), figures.map(TextStyle.SUBTITLE::width).orElse(0.0));
    double height = figures.isPresent() ? 50 : 28;
    Box box = new Box(EDGE_PX, EDGE_PX, width + 2 * PAD_PX, height + 1.4 * PAD_PX);
    panel(box);
    double x = box.x() + PAD_PX;
    text(name, x, box.y() + PAD_PX + 17, TextStyle.TITLE, theme.furniture().text());
    figures.ifPresent(
        f -> text(f, x, box.y() + PAD_PX + 42, TextStyle.SUBTITLE, theme.lettering().minor()));
  }

  private static String figures(Evaluation evaluation) {
    List<String> parts = new ArrayList<>();
    double carried = evaluation.routing().carriedGbps();
    if (!evaluation.routing().demands().isEmpty()) {
      double offered = evaluation.routing().offeredGbps();
      boolean whole = carried >= offered * (1 - 1e-9);
      parts.add(
          Quantity.rate(carried)
              + (whole ? " carried" : " carried of " + Quantity.rate(offered) + " offered"));
      parts.add("headroom " + Quantity.factor(evaluation.headroom().factor()));
    }
    OptionalDouble worst =
        evaluation.routing().demands().stream()
            .map(DemandRoute::latencyMs)
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    worst.ifPresent(ms -> parts.add("worst latency " + Quantity.latency(ms) + " one way"));
    return parts.isEmpty()
        ? evaluation.network().sites().size() + " sites"
        : String.join("  ·  ", parts);
  }

  private void legend() {
    Set<SiteKind> kinds =
        scene.network().sites().stream()
            .map(Site::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SiteKind.class)));
    if (scene.network().links().isEmpty() && kinds.isEmpty()) {
      return;
    }
    Legend legend = new Legend(scene, kinds);
    Box box =
        new Box(
            EDGE_PX,
            camera.height() - EDGE_PX - legend.height() - 2 * PAD_PX,
            legend.width() + 2 * PAD_PX,
            legend.height() + 2 * PAD_PX);
    panel(box);
    marks.addAll(legend.marks(box.x() + PAD_PX, box.y() + PAD_PX));
  }

  private void attribution(double right) {
    double width = TextStyle.ATTRIBUTION.width(Attribution.CORNER);
    double baseline = camera.height() - EDGE_PX + 4;
    boxes.add(new Box(right - width - 2, baseline - 11, width + 4, 15));
    Ink ink = theme.lettering().country();
    text(Attribution.CORNER, right - width, baseline, TextStyle.ATTRIBUTION, ink);
  }

  private void scaleBar(double right) {
    double kmPerPx = camera.kmPerPixel();
    double km = roundLength(150 * kmPerPx);
    double width = km / kmPerPx;
    double y = camera.height() - EDGE_PX - 22;
    Ink ink = theme.lettering().minor();
    Outline.Builder bar = new Outline.Builder(false);
    bar.add(right - width, y - 5).add(right - width, y).add(right, y).add(right, y - 5);
    Ink halo = theme.ground().water().withOpacity(0.8);
    Outline outline = bar.build();
    marks.add(new Mark.Line(outline, halo, 4, Dash.SOLID));
    marks.add(new Mark.Line(outline, ink, 1.5, Dash.SOLID));
    String label = Quantity.length(km).replace(".0 km", " km");
    double labelWidth = TextStyle.FURNITURE.width(label);
    text(label, right - width / 2 - labelWidth / 2, y - 6, TextStyle.FURNITURE, ink);
    boxes.add(new Box(right - width - 4, y - 20, width + 8, 24));
  }

  /** The largest of 1, 2, 5 times a power of ten that is not more than a length. */
  static double roundLength(double km) {
    double power = Math.pow(10, Math.floor(Math.log10(km)));
    double lead = km / power;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
  }

  private void panel(Box box) {
    boxes.add(box.grown(4));
    Ink fill = theme.furniture().panel().withOpacity(0.88);
    Ink edge = theme.ground().border().withOpacity(0.55);
    marks.add(new Mark.Panel(box.x(), box.y(), box.width(), box.height(), RADIUS_PX, fill, edge));
  }

  private void text(String text, double x, double baselineY, TextStyle style, Ink ink) {
    Optional<Ink> halo =
        style.equals(TextStyle.ATTRIBUTION) || style.equals(TextStyle.FURNITURE)
            ? Optional.of(theme.ground().water().withOpacity(0.8))
            : Optional.empty();
    marks.add(new Mark.Text(text, x, baselineY, style, ink, halo));
  }
}
