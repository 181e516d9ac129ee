package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays out pictures. A pure function of the scene, so that a file equals the screen. Safe for use
 * by several threads; may take tens of milliseconds, so it does not belong on the user interface
 * thread.
 */
public final class PictureComposer {

  private PictureComposer() {}

  /** The whole picture. */
  public static Picture compose(Scene scene) {
    Picture network = composeNetwork(scene);
    List<PictureLayer> layers = new ArrayList<>();
    layers.add(BasemapComposer.compose(scene.camera(), scene.theme()));
    layers.addAll(network.layers());
    return Picture.of(scene, layers, network.hits());
  }

  /** The picture without the basemap: transparent where there is nothing. */
  public static Picture composeNetwork(Scene scene) {
    LinkComposer links = new LinkComposer(scene);
    SiteComposer sites = new SiteComposer(scene);
    FurnitureComposer furniture = new FurnitureComposer(scene);
    LabelPlacer placer = new LabelPlacer(scene.camera().width(), scene.camera().height());
    furniture.boxes().forEach(placer::block);
    LabelComposer.blockSymbols(placer, sites.spots());
    Coverage lines = LabelComposer.coverage(scene.camera(), links.drawings());
    LabelComposer labels = new LabelComposer(scene, placer, lines);
    labels.sites(sites.spots());
    labels.links(links.drawings());
    List<Mark> names = new ArrayList<>(NorthHint.poles(scene, placer));
    Set<String> towns = labels.huts(sites.huts());
    names.addAll(new PlaceNames(scene, placer, lines, sites.spots(), towns).place());
    List<PictureLayer> layers = new ArrayList<>();
    layers.add(new PictureLayer("places", names));
    layers.add(links.layer());
    if (scene.traffic() instanceof TrafficView.Demands) {
      layers.add(new DemandArcs(scene).layer());
    }
    layers.add(sites.layer());
    layers.add(new PictureLayer("labels", labels.marks()));
    layers.add(furniture.layer());
    List<HitMap.LinkTrace> traces =
        links.drawings().stream()
            .map(d -> new HitMap.LinkTrace(d.linkId(), d.line(), d.drawnWidthPx()))
            .toList();
    return Picture.of(scene, layers, new HitMap(sites.spots(), traces));
  }

  /** The basemap, links and sites alone, as {@link #compose} draws them. */
  public static List<PictureLayer> composeUnnamed(Scene scene) {
    return List.of(
        BasemapComposer.compose(scene.camera(), scene.theme()),
        new LinkComposer(scene).layer(),
        new SiteComposer(scene).layer());
  }

  /** The parts of a picture that no label may cover, px; for tests of a layout. */
  static List<Box> furnitureBoxes(Scene scene) {
    return new FurnitureComposer(scene).boxes();
  }
}
