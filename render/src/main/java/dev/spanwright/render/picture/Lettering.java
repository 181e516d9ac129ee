package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.projection.Margins;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that is written on a map. A label and what it names keep to each other while the map is
 * moved: names take their places over an area larger than the view, and only those that are under
 * furniture give way to it. Labels of the network slide over the edge; names of the map are there
 * as a whole or not at all.
 */
final class Lettering {

  /** From the edge of a picture to names that are not cut, px. */
  private static final double EDGE_PX = 5;

  /** The same where a picture is fitted to its network. */
  private static final double FITTED_EDGE_PX = 12;

  private final List<Mark> labels;
  private final List<Box> labelBoxes;
  private final List<Mark> places = new ArrayList<>();

  Lettering(Scene scene, LinkComposer links, SiteComposer sites, List<Box> furniture) {
    LayerChoice shown = scene.look().layers();
    LabelArea area = LabelArea.of(scene.camera());
    LabelPlacer placer = new LabelPlacer(area.box());
    List<LinkDrawing> lines = shown.shows(MapPart.LINKS) ? links.all() : List.of();
    List<SiteComposer.NearSite> near = sites.near(area);
    List<SiteComposer.NearSite> symbols = shown.shows(MapPart.SITES) ? near : List.of();
    LabelComposer.blockSymbols(placer, symbols);
    if (shown.shows(MapPart.SITES)) {
      sites.hutSymbols().forEach(placer::block);
    }
    Coverage coverage = coverage(scene, area, lines);
    LabelSheet sheet = new LabelSheet(area, placer, coverage, Seam.of(scene));
    List<HutComposer.HutSpot> huts = List.of();
    if (shown.shows(MapPart.LABELS)) {
      LabelComposer composer = new LabelComposer(scene, area, sheet);
      composer.sites(near);
      composer.links(lines);
      huts = composer.huts(sites.huts());
    }
    List<Box> taken = furniture.stream().map(area::onWorld).toList();
    Box frame = area.onWorld(new Box(0, 0, scene.camera().width(), scene.camera().height()));
    if (shown.shows(MapPart.PLACES)) {
      Predicate<Box> visible =
          box -> frame.grown(-EDGE_PX).contains(box) && taken.stream().noneMatch(box::overlaps);
      places.addAll(NorthHint.poles(scene, area, placer, visible));
      places.addAll(
          new PlaceNames(area, scene.theme(), placer, coverage, symbols, huts, visible).place());
    }
    sheet.keepOff(taken);
    labels = sheet.marks(scene.theme());
    labelBoxes = sheet.boxes();
  }

  /** Names of countries, waters and towns. */
  List<Mark> places() {
    return places;
  }

  /** Names and figures of the network. */
  List<Mark> labels() {
    return labels;
  }

  /** What names and figures of the network cover, px. */
  List<Box> labelBoxes() {
    return labelBoxes;
  }

  /** The lines that names keep off. */
  private static Coverage coverage(Scene scene, LabelArea area, List<LinkDrawing> lines) {
    Coverage coverage = new Coverage(area.box(), area.cellPx());
    lines.forEach(line -> line.way().route().cover(area, coverage));
    if (scene.traffic() instanceof TrafficView.Demands) {
      new DemandArcs(scene).cover(area, coverage);
    }
    return coverage;
  }

  /** How far names of a network reach over each edge of the picture, px. */
  static Margins cut(Scene scene) {
    LabelArea area = LabelArea.of(scene.camera());
    LabelPlacer placer = new LabelPlacer(area.box());
    List<SiteComposer.NearSite> near = new SiteComposer(scene).near(area);
    LabelComposer.blockSymbols(placer, near);
    Coverage coverage = coverage(scene, area, new LinkComposer(scene).all());
    LabelSheet sheet = new LabelSheet(area, placer, coverage, Seam.of(scene));
    new LabelComposer(scene, area, sheet).sites(near);
    return sheet.cut(FITTED_EDGE_PX);
  }
}
