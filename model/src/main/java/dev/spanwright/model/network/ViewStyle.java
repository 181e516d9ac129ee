package dev.spanwright.model.network;

import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.equipment.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a scene is drawn, by the names that files use. The theme is not part of it: a presentation is
 * dark or light throughout.
 *
 * @param projection one of {@link #PROJECTIONS}
 * @param colour what the colour of links shows, one of {@link #COLOURS}
 * @param siteSize what the size of sites shows, one of {@link #SITE_SIZES}
 * @param routing which routing is shown, one of {@link #ROUTINGS}
 * @param flow whether arrows on links show where traffic runs
 * @param layers the parts of the map that are not drawn as usual, each once: those that colour the
 *     land are hidden, all others opaque
 * @param layerOrder parts of the map from bottom to top, each at most once, those of {@link
 *     #GROUND} first; parts that are not named lie as usual
 */
public record ViewStyle(
    String projection,
    String colour,
    String siteSize,
    String routing,
    boolean flow,
    List<Layer> layers,
    List<String> layerOrder) {

  /** How the earth can be laid out. */
  public static final List<String> PROJECTIONS =
      List.of(
          "auto",
          "web-mercator",
          "equal-earth",
          "robinson",
          "globe",
          "lambert-azimuthal",
          "albers");

  /** What the colour of links can show. */
  public static final List<String> COLOURS =
      List.of(
          "utilisation",
          "latency",
          "headroom",
          "fibre",
          "margin",
          "owner",
          "worst-case",
          "fill-year");

  /** What the size of sites can show. */
  public static final List<String> SITE_SIZES = List.of("kind", "power", "users");

  /** The routings that can be shown. */
  public static final List<String> ROUTINGS = List.of("default", "best", "most-traffic");

  /** The parts of a map, as usual from bottom to top. */
  public static final List<String> LAYERS =
      List.of(
          "graticule",
          "land",
          "waters",
          "borders",
          "price",
          "carbon",
          "reach",
          "places",
          "links",
          "sites",
          "labels");

  /** The parts that lie under all others. */
  public static final List<String> GROUND = LAYERS.subList(0, LAYERS.indexOf("price"));

  /** Web Mercator, links by utilisation, sites by kind, default routing, usual layers. */
  public static final ViewStyle USUAL =
      new ViewStyle("web-mercator", "utilisation", "kind", "default", false, List.of(), List.of());

  /**
   * A part of the map that is hidden, faded, or shown where it is hidden as usual.
   *
   * @param layer one of {@link #LAYERS}
   * @param opacity 0 (hidden) to 1
   */
  public record Layer(String layer, double opacity) {

    /** Opacities that are accepted. */
    public static final Range OPACITY = Range.from(0, 1, "");

    /**
     * @throws FieldException if the part is not known or the opacity is out of its range
     */
    public Layer {
      requireKnown("layer", layer, LAYERS);
      OPACITY.require("opacity", opacity);
    }
  }

  /**
   * @throws FieldException if a name is not known, a layer is there twice, or one of the ground
   *     lies over another
   */
  public ViewStyle {
    requireKnown("projection", projection, PROJECTIONS);
    requireKnown("colour", colour, COLOURS);
    requireKnown("siteSize", siteSize, SITE_SIZES);
    requireKnown("routing", routing, ROUTINGS);
    layers = List.copyOf(layers);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < layers.size(); i++) {
      requireFirst("layers[" + i + "].layer", layers.get(i).layer(), seen);
    }
    layerOrder = List.copyOf(layerOrder);
    requireOrder(layerOrder);
  }

  private static void requireOrder(List<String> order) {
    Set<String> seen = new HashSet<>();
    boolean over = false;
    for (int i = 0; i < order.size(); i++) {
      String field = "layerOrder[" + i + "]";
      String layer = order.get(i);
      requireKnown(field, layer, LAYERS);
      requireFirst(field, layer, seen);
      boolean ground = GROUND.contains(layer);
      if (ground && over) {
        throw new FieldException(
            field,
            '"' + layer + "\" over \"" + order.get(i - 1) + '"',
            String.join(", ", GROUND) + " under all others");
      }
      over = !ground;
    }
  }

  private static void requireFirst(String field, String layer, Set<String> seen) {
    if (!seen.add(layer)) {
      throw new FieldException(field, '"' + layer + "\" a second time", "a layer once");
    }
  }

  private static void requireKnown(String field, String name, List<String> known) {
    if (!known.contains(name)) {
      throw new FieldException(field, '"' + name + '"', "one of " + String.join(", ", known));
    }
  }
}
