package dev.spanwright.render.picture;

import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names sites and links. Sites first, the more important before the less. */
final class LabelComposer {

  private static final double GAP_PX = 4;
  private static final double LINE_PX = 14;

  /** A name that finds no room beside its symbol may stand this much farther away. */
  private static final double FAR_PX = 9;

  private static final double COVER_COST = 0.8;

  private final Scene scene;
  private final Optional<ShownPaths> paths;
  private final LabelPlacer placer;
  private final Coverage lines;
  private final Ink halo;
  private final List<Mark> marks = new ArrayList<>();

  LabelComposer(Scene scene, LabelPlacer placer, Coverage lines) {
    this.scene = scene;
    this.paths = ShownPaths.of(scene);
    this.placer = placer;
    this.lines = lines;
    this.halo = scene.theme().ground().land().withOpacity(0.85);
  }

  /** The labels placed so far. */
  List<Mark> marks() {
    return marks;
  }

  /** Names the sites in view. */
  void sites(List<HitMap.SiteSpot> spots) {
    Map<String, HitMap.SiteSpot> byId =
        spots.stream()
            .collect(Collectors.toMap(HitMap.SiteSpot::siteId, Function.identity(), (a, b) -> a));
    List<Site> ranked =
        scene.network().sites().stream()
            .filter(site -> byId.containsKey(site.id()))
            .sorted(Comparator.comparingDouble(this::rank))
            .toList();
    for (Site site : ranked) {
      place(site, byId.get(site.id()));
    }
  }

  /** Small is important: campuses by power first, exchanges last. */
  private double rank(Site site) {
    if (paths.map(p -> p.arrivalMs().containsKey(site.id())).orElse(false)
        || scene.selection().sites().contains(site.id())) {
      return -1e9;
    }
    int kind =
        switch (site.kind()) {
          case TRAINING_CAMPUS -> 0;
          case CLOUD_REGION -> 1;
          case ENTERPRISE_CORE -> 2;
          case INFERENCE_NODE -> 3;
          case CABLE_LANDING -> 4;
          case EXCHANGE -> 5;
        };
    return kind * 1e6 - site.power().map(Power::megawatts).orElse(0.0);
  }

  private void place(Site site, HitMap.SiteSpot spot) {
    TextStyle style = site.kind() == SiteKind.TRAINING_CAMPUS ? TextStyle.CAMPUS : TextStyle.SITE;
    Optional<String> figure = figure(site);
    boolean placed = figure.isPresent() && tryPlace(site, spot, style, figure);
    if (!placed) {
      tryPlace(site, spot, style, Optional.empty());
    }
  }

  /** The time to a site on the paths that are shown; else the power of a campus. */
  private Optional<String> figure(Site site) {
    if (paths.isPresent()) {
      Double ms = paths.get().arrivalMs().get(site.id());
      return ms == null ? Optional.empty() : Optional.of(Quantity.latency(ms));
    }
    return site.kind() == SiteKind.TRAINING_CAMPUS
        ? site.power().map(p -> Quantity.power(p.megawatts()))
        : Optional.empty();
  }

  private boolean tryPlace(
      Site site, HitMap.SiteSpot spot, TextStyle style, Optional<String> figure) {
    double nameWidth = style.width(site.name());
    double figureWidth = figure.map(TextStyle.FIGURE::width).orElse(0.0);
    double width = Math.max(nameWidth, figureWidth) + 2;
    double height = figure.isPresent() ? 2 * LINE_PX : LINE_PX;
    double gap = spot.radiusPx() + GAP_PX;
    List<Box> around = new ArrayList<>(LabelPlacer.around(spot.x(), spot.y(), gap, width, height));
    around.addAll(LabelPlacer.around(spot.x(), spot.y(), gap + FAR_PX, width, height));
    Optional<Box> box = placer.place(around, b -> COVER_COST * lines.under(b));
    box.ifPresent(b -> write(site, spot, style, figure, b));
    return box.isPresent();
  }

  private void write(
      Site site, HitMap.SiteSpot spot, TextStyle style, Optional<String> figure, Box box) {
    boolean toTheLeft = box.right() < spot.x();
    Theme theme = scene.theme();
    leader(spot, box);
    double nameX = toTheLeft ? box.right() - style.width(site.name()) - 1 : box.x() + 1;
    text(site.name(), nameX, box.y() + 11, style, theme.lettering().city());
    figure.ifPresent(
        f -> {
          double x = toTheLeft ? box.right() - TextStyle.FIGURE.width(f) - 1 : box.x() + 1;
          Ink ink =
              paths.isPresent()
                  ? theme.furniture().accent()
                  : SiteStyle.of(site.kind(), theme).ink();
          text(f, x, box.y() + 11 + LINE_PX - 1, TextStyle.FIGURE, ink);
        });
  }

  /** A name that stands apart is tied to its symbol by a thin line. */
  private void leader(HitMap.SiteSpot spot, Box box) {
    double endX = Math.max(box.x(), Math.min(box.right(), spot.x()));
    double endY = Math.max(box.y() + 2, Math.min(box.bottom() - 2, spot.y()));
    double distance = Math.hypot(endX - spot.x(), endY - spot.y());
    double start = spot.radiusPx() + 1;
    if (distance < start + GAP_PX + FAR_PX / 2) {
      return;
    }
    double dx = (endX - spot.x()) / distance;
    double dy = (endY - spot.y()) / distance;
    Outline line =
        new Outline.Builder(false)
            .add(spot.x() + dx * start, spot.y() + dy * start)
            .add(endX - dx * 2, endY - dy * 2)
            .build();
    Ink ink = scene.theme().lettering().minor().withOpacity(0.8);
    marks.add(new Mark.Line(line, ink, 0.9, Dash.SOLID));
  }

  /**
   * Names the towns of huts.
   *
   * @return the names that found room
   */
  Set<String> huts(List<HutComposer.HutSpot> spots) {
    Set<String> named = new HashSet<>();
    for (HutComposer.HutSpot spot : spots) {
      double width = TextStyle.TOWN.width(spot.town()) + 2;
      List<Box> around =
          LabelPlacer.around(spot.x(), spot.y(), spot.radiusPx() + GAP_PX, width, LINE_PX);
      placer
          .place(around, box -> COVER_COST * lines.under(box))
          .ifPresent(
              box -> {
                Ink ink = scene.theme().lettering().minor();
                text(spot.town(), box.x() + 1, box.y() + 11, TextStyle.TOWN, ink);
                named.add(spot.town());
              });
    }
    return named;
  }

  /** Writes figures beside links, at the middle of what is seen of them. */
  void links(List<LinkDrawing> drawings) {
    List<LinkDrawing> ranked =
        drawings.stream()
            .filter(drawing -> !drawing.label().isEmpty())
            .sorted(Comparator.comparingDouble((LinkDrawing d) -> -d.weight()))
            .toList();
    for (LinkDrawing drawing : ranked) {
      double width = TextStyle.FIGURE.width(drawing.label()) + 2;
      List<Box> boxes = alongside(drawing, width);
      placer
          .place(boxes.stream().filter(box -> lines.under(box) == 0).toList(), _ -> 0)
          .ifPresent(
              box -> {
                Ink ink = scene.theme().lettering().minor();
                text(drawing.label(), box.x() + 1, box.y() + 10.5, TextStyle.FIGURE, ink);
              });
    }
  }

  private List<Box> alongside(LinkDrawing drawing, double width) {
    Outline line = drawing.line();
    List<Box> boxes = new ArrayList<>();
    for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7}) {
      double[] at = OutlineWalk.at(line, share);
      double gap = drawing.drawnWidthPx() / 2 + 4;
      // Beside the line: moved along its normal far enough for the box to clear it.
      double nx = -at[3];
      double ny = at[2];
      double reach = Math.abs(nx) * width / 2 + Math.abs(ny) * LINE_PX / 2 + gap;
      boxes.add(Box.around(at[0] + nx * reach, at[1] + ny * reach, width, LINE_PX));
      boxes.add(Box.around(at[0] - nx * reach, at[1] - ny * reach, width, LINE_PX));
    }
    return boxes;
  }

  private void text(String text, double x, double baselineY, TextStyle style, Ink ink) {
    marks.add(new Mark.Text(text, x, baselineY, style, ink, Optional.of(halo)));
  }

  /** Keeps names off the symbols of all sites in view. */
  static void blockSymbols(LabelPlacer placer, List<HitMap.SiteSpot> spots) {
    for (HitMap.SiteSpot spot : spots) {
      double size = 2 * spot.radiusPx() + 3;
      placer.block(Box.around(spot.x(), spot.y(), size, size));
    }
  }

  /** Marks the lines that names should keep off. */
  static Coverage coverage(Camera camera, List<LinkDrawing> drawings) {
    Coverage coverage = new Coverage(camera.width(), camera.height());
    for (LinkDrawing drawing : drawings) {
      Outline line = drawing.line();
      for (int part = 0; part < line.parts(); part++) {
        for (int i = line.start(part) + 1; i < line.end(part); i++) {
          coverage.line(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i));
        }
      }
    }
    return coverage;
  }
}
