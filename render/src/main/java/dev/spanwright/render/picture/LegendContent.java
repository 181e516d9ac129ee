package dev.spanwright.render.picture;

import static java.util.stream.Collectors.joining;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.style.AreaScale;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.ColorScale;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.LegendEntry;
import dev.spanwright.render.style.LineStructure;
import dev.spanwright.render.style.LineWidth;
import dev.spanwright.render.style.LinkColor;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a legend has to explain: made from the scale in use and from what the network has. */
final class LegendContent {

  static final double SOLID_PX = 3;

  /** Symbols are drawn this much smaller in the legend. */
  static final double SYMBOL_SHARE = 0.85;

  /** Kinds of site look alike in size where size means something else, px. */
  private static final double LEGEND_SITE_PX = 11;

  private static final double DOUBLE_PX = 4.5;

  private static final double LEGEND_NEAR_PX = 9;

  private final Scene scene;
  private final ColorScale scale;
  private final LinkColor plain;
  private final SiteSizes sizes;
  private final boolean unknown;
  private final boolean pending;
  private final boolean hollowCore;
  private final boolean mixed;
  private final boolean regenerated;
  private final boolean amplified;

  LegendContent(Scene scene) {
    this.scene = scene;
    this.scale = scene.colorScale();
    this.sizes = new SiteSizes(scene);
    this.plain = new LinkColor(scene.theme().lettering().minor(), Dash.SOLID, false);
    List<LinkColor> shown =
        scene.network().links().stream()
            .filter(link -> !scene.failed().links().contains(link.id())) // a cross says it
            .map(link -> LinkComposer.color(scale, scene, link))
            .toList();
    this.unknown = shown.stream().anyMatch(color -> color.dash() == Dash.UNKNOWN);
    this.pending = scale.isOfResults() && shown.contains(LinkColor.pending(scene.theme()));
    this.hollowCore = hasPlant(plant -> plant.hollowCoreShare() > 0);
    this.mixed = hasPlant(LinkPlant::isMixed);
    this.regenerated = hasPlant(plant -> plant.regenerators() > 0);
    HutDetail detail = new HutDetail(scene.camera());
    this.amplified = hasPlant(p -> p.huts().size() > p.regenerators() && detail.showsAmplifiers(p));
  }

  boolean hasLinks() {
    return !scene.network().links().isEmpty();
  }

  /** The name of the metric that links are coloured by, and of the routing if not the default. */
  String metric() {
    String routing =
        scene
            .evaluation()
            .flatMap(Evaluation::optimal)
            .filter(_ -> scene.colorBy() == ColorBy.UTILISATION)
            .map(best -> ", " + RoutingChoice.of(best.objective()).label().toLowerCase(Locale.ROOT))
            .orElse("");
    return scale.title() + routing;
  }

  /** The colours of what is known, from low to high. */
  List<LegendRow.LineRow> colors() {
    List<LegendRow.LineRow> rows = new ArrayList<>();
    for (LegendEntry entry : scale.legend()) {
      if (entry.color().dash() != Dash.UNKNOWN) {
        rows.add(row(entry));
      }
    }
    return rows;
  }

  /** The looks of links that have no value and of those whose value is to come, where there are. */
  List<LegendRow> unknowns() {
    List<LegendRow> rows = new ArrayList<>();
    if (unknown) {
      scale.legend().stream()
          .filter(entry -> entry.color().dash() == Dash.UNKNOWN)
          .forEach(entry -> rows.add(row(entry)));
    }
    if (pending) {
      LinkColor color = LinkColor.pending(scene.theme());
      rows.add(line("not known yet", color, SOLID_PX, LineStructure.SOLID));
    }
    return rows;
  }

  /** Kinds of fibre that the scale itself does not explain. */
  List<LegendRow> structures() {
    List<LegendRow> rows = new ArrayList<>();
    if (scale.legend().stream().allMatch(e -> e.structure() == LineStructure.SOLID)) {
      if (hollowCore) {
        rows.add(line("hollow-core fibre", plain, DOUBLE_PX, LineStructure.DOUBLE));
      }
      if (mixed) {
        rows.add(line("mixed fibre", plain, DOUBLE_PX, LineStructure.MIXED));
      }
    }
    return rows;
  }

  /** How wide arcs of demands are, and how many of them are shown. */
  List<LegendRow> demands() {
    if (!(scene.traffic() instanceof TrafficView.Demands)) {
      return List.of();
    }
    DemandArcs arcs = new DemandArcs(scene);
    List<LegendRow> rows = new ArrayList<>();
    LinkColor accent = new LinkColor(scene.theme().furniture().accent(), Dash.SOLID, false);
    for (double part : new double[] {1, 0.25, 0.0625}) {
      double gbps = part * arcs.mostGbps();
      if (gbps > 0) {
        double width = DemandArcs.widthPx(gbps, arcs.mostGbps());
        rows.add(line(Quantity.rate(gbps), accent, width, LineStructure.SOLID));
      }
    }
    return rows;
  }

  /** What the section of demands is called. */
  String demandsHeading() {
    return new DemandArcs(scene).count();
  }

  /** The signs of what has failed and of what is suspected, where there is some. */
  List<LegendRow> failures() {
    List<LegendRow> rows = new ArrayList<>(failed());
    if (!scene.study().nearStretches().isEmpty()) {
      LinkColor near = new LinkColor(LinkComposer.near(scene.theme()), Dash.SOLID, false);
      rows.add(line("near another link", near, LEGEND_NEAR_PX, LineStructure.SOLID));
    }
    return rows;
  }

  private List<LegendRow> failed() {
    if (scene.failed().isEmpty()) {
      return List.of();
    }
    LegendRow failed = new LegendRow.FailedRow("failed");
    LinkColor dark = new LinkColor(FailedLine.dark(scene.theme()), Dash.SOLID, false);
    return scene.study().failedParts().isEmpty()
        ? List.of(failed)
        : List.of(failed, line("whole, but dark", dark, SOLID_PX, LineStructure.SOLID));
  }

  /** The sign of a regenerator, where there is one. */
  List<LegendRow> regenerators() {
    return regenerated ? List.of(new LegendRow.RegeneratorRow("Regenerator")) : List.of();
  }

  /** The sign of an amplifier, at scales that show some. */
  List<LegendRow> amplifiers() {
    double size = HutComposer.HUT_PX / SYMBOL_SHARE;
    SiteStyle style = new SiteStyle(SiteStyle.Shape.CIRCLE, size, scene.theme().sites().hut());
    return amplified ? List.of(new LegendRow.SiteRow("Amplifier hut", style)) : List.of();
  }

  /** The widths, thin to wide; none where all links have the same. */
  List<LegendRow> widths() {
    Set<Double> used =
        scene.evaluation().stream()
            .flatMap(e -> e.plants().values().stream())
            .map(p -> LineWidth.px(p.capacityGbps()))
            .collect(Collectors.toSet());
    List<LegendRow> rows = new ArrayList<>();
    double from = 0;
    for (LineWidth.Step step : LineWidth.STEPS) {
      if (used.size() > 1 && used.contains(step.widthPx())) {
        String text = range(from, step.belowGbps());
        rows.add(line(text, plain, step.widthPx(), LineStructure.SOLID));
      }
      from = step.belowGbps();
    }
    return rows;
  }

  /** What colours the land, if something does. */
  Optional<LegendSection> areas() {
    LayerChoice layers = scene.look().layers();
    return layers.area().map(part -> areas(part, layers.opacity(part)));
  }

  private LegendSection areas(MapPart part, double opacity) {
    AreaScale area = AreaScale.of(part, scene.theme(), opacity);
    List<LegendRow> rows = new ArrayList<>();
    for (int i = 0; i < area.inks().size(); i++) {
      rows.add(new LegendRow.AreaRow(area.labels().get(i), Optional.of(area.inks().get(i))));
    }
    if (!area.unknown().isEmpty()) {
      rows.add(new LegendRow.AreaRow(area.unknown(), Optional.empty()));
    }
    boolean rings =
        part == MapPart.REACH
            && scene.evaluation().filter(known -> !UnservedCities.of(known).isEmpty()).isPresent();
    if (rings) {
      String text = "large city beyond " + Math.round(Reach.SERVED_WITHIN_MS) + " ms";
      rows.add(new LegendRow.RingRow(text, UnservedCities.ink(scene.theme())));
    }
    return new LegendSection(area.title(), rows);
  }

  /** The kinds of site; those that look the same share a row. */
  List<LegendRow> sites() {
    Set<SiteKind> kinds =
        scene.network().sites().stream()
            .map(Site::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SiteKind.class)));
    Map<SiteStyle, List<String>> labels = new LinkedHashMap<>();
    for (SiteKind kind : kinds) {
      SiteStyle style = SiteStyle.of(kind, scene.theme());
      if (sizes.legend().isPresent()) {
        style = new SiteStyle(style.shape(), LEGEND_SITE_PX, style.ink());
      }
      labels.computeIfAbsent(style, _ -> new ArrayList<>()).add(kind.label());
    }
    List<LegendRow> rows = new ArrayList<>();
    labels.forEach((style, names) -> rows.add(new LegendRow.SiteRow(joined(names), style)));
    sizes
        .legend()
        .ifPresent(
            value -> {
              Ink ink = scene.theme().lettering().minor();
              SiteStyle shown =
                  new SiteStyle(SiteStyle.Shape.CIRCLE, SiteSizes.LEGEND_PX / SYMBOL_SHARE, ink);
              rows.add(new LegendRow.SiteRow(value + ", by area", shown));
            });
    return rows;
  }

  private static String joined(List<String> names) {
    String rest = names.stream().skip(1).map(n -> ", " + uncapitalised(n)).collect(joining());
    return names.getFirst() + rest;
  }

  /** A name within a line; what stands in capitals by itself, such as PoP, stays. */
  private static String uncapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private boolean hasPlant(Predicate<LinkPlant> test) {
    return scene.evaluation().map(e -> e.plants().values().stream().anyMatch(test)).orElse(false);
  }

  private static LegendRow.LineRow row(LegendEntry entry) {
    LineStructure structure = entry.structure();
    double width = structure == LineStructure.SOLID ? SOLID_PX : DOUBLE_PX;
    return new LegendRow.LineRow(entry.label(), entry.from(), entry.color(), width, structure);
  }

  private static LegendRow.LineRow line(
      String text, LinkColor color, double widthPx, LineStructure structure) {
    return new LegendRow.LineRow(text, Optional.empty(), color, widthPx, structure);
  }

  private static String range(double fromGbps, double toGbps) {
    if (fromGbps == 0) {
      return "under " + tbps(toGbps);
    }
    if (Double.isInfinite(toGbps)) {
      return tbps(fromGbps) + " and more";
    }
    String from = tbps(fromGbps);
    return from.substring(0, from.indexOf(' ')) + "–" + tbps(toGbps);
  }

  private static String tbps(double gbps) {
    return Quantity.rate(gbps).replace(".00", "").replace(".0", "");
  }
}
