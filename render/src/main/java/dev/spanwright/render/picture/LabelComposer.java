package dev.spanwright.render.picture;

import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.label.Place;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names sites and links. Sites first, the more important before the less. */
final class LabelComposer {

  private static final double GAP_PX = 4;

  /** Round figures of links, so that none is taken for that of a site. */
  private static final double FIGURE_PAD_PX = 3;

  /** Rather does a figure stand apart from its symbol than that it is left out. */
  private static final double NO_FIGURE = 24;

  /** What a cell of a line under a name costs. */
  private static final double NAME_COVER_COST = 1.4;

  /** The same under a figure, which is harder to read with a line in it. */
  private static final double FIGURE_COVER_COST = 2.2;

  private final Scene scene;
  private final Optional<ShownPaths> paths;
  private final LabelArea area;
  private final LabelSheet sheet;

  LabelComposer(Scene scene, LabelArea area, LabelSheet sheet) {
    this.scene = scene;
    this.paths = ShownPaths.of(scene);
    this.area = area;
    this.sheet = sheet;
  }

  /** Names sites. */
  void sites(List<SiteComposer.NearSite> sites) {
    sites.stream()
        .sorted(Comparator.comparingDouble(near -> rank(near.site())))
        .forEach(this::place);
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

  private void place(SiteComposer.NearSite near) {
    Site site = near.site();
    TextStyle style = site.kind() == SiteKind.TRAINING_CAMPUS ? TextStyle.CAMPUS : TextStyle.SITE;
    Wording name = Wording.of(site.name(), style, scene.theme().lettering().city());
    List<Label.Way> ways = new ArrayList<>();
    figure(site)
        .ifPresent(f -> ways.add(way(near, name.and(f, TextStyle.FIGURE, figureInk(site)), 0)));
    ways.add(way(near, name, ways.isEmpty() ? 0 : NO_FIGURE));
    sheet.put(new Label(near.x(), near.y(), near.symbol(), ways, true));
  }

  private static Label.Way way(SiteComposer.NearSite near, Wording wording, double dislike) {
    double width = wording.width();
    double height = wording.height();
    return new Label.Way(
        wording,
        Place.beside(near.x(), near.y(), near.radiusPx() + GAP_PX, width, height),
        () -> Place.apart(near.x(), near.y(), near.radiusPx(), width, height),
        wording.lines().size() > 1 ? FIGURE_COVER_COST : NAME_COVER_COST,
        dislike);
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

  private Ink figureInk(Site site) {
    return paths.isPresent()
        ? scene.theme().furniture().accent()
        : SiteStyle.of(site.kind(), scene.theme()).ink();
  }

  /**
   * Names the towns of huts.
   *
   * @return the huts whose names found room
   */
  List<HutComposer.HutSpot> huts(List<HutComposer.HutSpot> spots) {
    List<HutComposer.HutSpot> named = new ArrayList<>();
    for (HutComposer.HutSpot spot : spots) {
      Wording wording = Wording.of(spot.town(), TextStyle.TOWN, scene.theme().lettering().minor());
      double gap = spot.radiusPx() + GAP_PX;
      List<Place> beside = Place.beside(spot.x(), spot.y(), gap, wording.width(), wording.height());
      Box symbol = Box.around(spot.x(), spot.y(), 2 * spot.radiusPx(), 2 * spot.radiusPx());
      Label.Way way = new Label.Way(wording, beside, List::of, NAME_COVER_COST, 0);
      if (sheet.put(new Label(spot.x(), spot.y(), symbol, List.of(way), true))) {
        named.add(spot);
      }
    }
    return named;
  }

  /** Writes figures beside links, where no line runs. */
  void links(List<LinkDrawing> drawings) {
    drawings.stream()
        .filter(drawing -> !drawing.label().isEmpty())
        .sorted(Comparator.comparingDouble((LinkDrawing d) -> -d.weight()))
        .forEach(this::figures);
  }

  private void figures(LinkDrawing drawing) {
    Wording wording =
        Wording.of(drawing.label(), TextStyle.FIGURE, scene.theme().lettering().minor())
            .padded(FIGURE_PAD_PX);
    TracedRoute route = drawing.way().route();
    for (Trace trace : route.traces()) {
      for (List<FigureSpots.Spot> spots :
          new FigureSpots(trace, area.camera(), route.shiftPx()).in(area)) {
        if (!spots.isEmpty()) {
          sheet.put(figure(spots, wording, drawing.drawnWidthPx() / 2 + GAP_PX - FIGURE_PAD_PX));
        }
      }
    }
  }

  private static Label figure(List<FigureSpots.Spot> spots, Wording wording, double gap) {
    double width = wording.width();
    double height = wording.height();
    List<Box> boxes = new ArrayList<>();
    for (FigureSpots.Spot spot : spots) {
      // Beside the line: moved along its normal far enough for the box to clear it.
      double nx = -spot.dy();
      double ny = spot.dx();
      double reach = Math.abs(nx) * width / 2 + Math.abs(ny) * height / 2 + gap;
      boxes.add(Box.around(spot.x() + nx * reach, spot.y() + ny * reach, width, height));
      boxes.add(Box.around(spot.x() - nx * reach, spot.y() - ny * reach, width, height));
    }
    FigureSpots.Spot first = spots.getFirst();
    return new Label(
        first.x(),
        first.y(),
        Box.around(first.x(), first.y(), 0, 0),
        List.of(
            new Label.Way(wording, Place.inOrder(boxes), List::of, Double.POSITIVE_INFINITY, 0)),
        false);
  }

  /** Keeps names off the symbols of sites. */
  static void blockSymbols(LabelPlacer placer, List<SiteComposer.NearSite> sites) {
    sites.forEach(near -> placer.block(near.symbol()));
  }
}
