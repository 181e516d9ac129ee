package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.ArrayList;
import java.util.List;

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
    layers.add(basemap(scene));
    layers.addAll(network.layers());
    return Picture.of(scene, layers, network.hits());
  }

  /** The picture without the basemap: transparent where there is nothing. */
  public static Picture composeNetwork(Scene scene) {
    LayerChoice shown = scene.look().layers();
    LinkComposer links = new LinkComposer(scene);
    SiteComposer sites = new SiteComposer(scene);
    List<LinkDrawing> lines = shown.shows(MapPart.LINKS) ? links.drawings() : List.of();
    List<HitMap.SiteSpot> spots = shown.shows(MapPart.SITES) ? sites.spots() : List.of();
    FurnitureComposer furniture = new FurnitureComposer(scene);
    Lettering lettering = new Lettering(scene, links, sites, furniture.boxes());
    List<PictureLayer> layers = new ArrayList<>();
    for (MapPart part : shown.order(false)) {
      switch (part) {
        case LINKS -> {
          layers.add(faded(scene, part, links.layer()));
          if (scene.traffic() instanceof TrafficView.Demands) {
            layers.add(new DemandArcs(scene).layer());
          }
        }
        case SITES -> layers.add(faded(scene, part, sites.layer()));
        case PLACES ->
            layers.add(faded(scene, part, new PictureLayer(part.id(), lettering.places())));
        case LABELS ->
            layers.add(faded(scene, part, new PictureLayer(part.id(), lettering.labels())));
        case PRICE, CARBON, REACH -> {
          if (shown.shows(part)) {
            layers.add(new AreaComposer(scene, part).layer());
          }
        }
        case GRATICULE, LAND, WATERS, BORDERS -> throw new IllegalStateException(part.id());
      }
    }
    layers.add(furniture.layer());
    List<HitMap.HutTrace> huts =
        shown.shows(MapPart.SITES) && shown.shows(MapPart.LINKS) ? sites.drawnHuts() : List.of();
    return Picture.of(scene, layers, hits(spots, lines, huts, lettering.labelBoxes()));
  }

  private static HitMap hits(
      List<HitMap.SiteSpot> spots,
      List<LinkDrawing> lines,
      List<HitMap.HutTrace> huts,
      List<Box> names) {
    List<HitMap.LinkTrace> traces =
        lines.stream()
            .map(d -> new HitMap.LinkTrace(d.linkId(), d.line(), d.drawnWidthPx()))
            .toList();
    return new HitMap(spots, traces, huts, names);
  }

  private static PictureLayer basemap(Scene scene) {
    return BasemapComposer.compose(scene.camera(), scene.theme(), scene.look().layers());
  }

  /** A layer as strong as it is wanted; empty where it is hidden. */
  private static PictureLayer faded(Scene scene, MapPart part, PictureLayer layer) {
    LayerChoice shown = scene.look().layers();
    if (!shown.shows(part)) {
      return new PictureLayer(layer.id(), List.of());
    }
    return shown.opacity(part) == 1
        ? layer
        : Recolouring.of(List.of(layer), ink -> shown.faded(part, ink)).getFirst();
  }

  /** The basemap, what colours the land, links and sites alone, as {@link #compose} draws them. */
  public static List<PictureLayer> composeUnnamed(Scene scene) {
    LayerChoice shown = scene.look().layers();
    List<PictureLayer> layers = new ArrayList<>();
    layers.add(basemap(scene));
    for (MapPart part : shown.order(false)) {
      if (part == MapPart.LINKS) {
        layers.add(faded(scene, part, new LinkComposer(scene).layer()));
      } else if (part == MapPart.SITES) {
        layers.add(faded(scene, part, new SiteComposer(scene).layer()));
      } else if (part.isArea() && shown.shows(part)) {
        layers.add(new AreaComposer(scene, part).layer());
      }
    }
    return layers;
  }

  /** The parts of a picture that no label may cover, px; for tests of a layout. */
  static List<Box> furnitureBoxes(Scene scene) {
    return new FurnitureComposer(scene).boxes();
  }
}
