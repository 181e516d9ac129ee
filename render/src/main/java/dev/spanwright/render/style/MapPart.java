package dev.spanwright.render.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Parts of a map that can be hidden, faded and laid over each other, as usual from bottom to top.
 */
public enum MapPart {
  GRATICULE("graticule", "Graticule"),
  LAND("land", "Land and coast"),
  WATERS("waters", "Lakes and rivers"),
  BORDERS("borders", "Borders"),
  /** What electric power costs, by country. */
  PRICE("price", "Power price"),
  /** How much carbon dioxide electric power takes, by country. */
  CARBON("carbon", "Carbon intensity"),
  /** How near inference is, over land. */
  REACH("reach", "Inference reach"),
  PLACES("places", "Place names"),
  LINKS("links", "Links"),
  SITES("sites", "Sites and huts"),
  LABELS("labels", "Labels of the network");

  private final String id;
  private final String label;

  MapPart(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in settings. */
  public String id() {
    return id;
  }

  /** The part of a name in settings, if there is one. */
  public static Optional<MapPart> of(String id) {
    return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
  }

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** Whether it belongs to the ground under the network. */
  public boolean isGround() {
    return compareTo(PRICE) < 0;
  }

  /** Whether it colours the land by a quantity: one such part at a time can be read. */
  public boolean isArea() {
    return this == PRICE || this == CARBON || this == REACH;
  }

  /** How strongly it is drawn where nothing else is asked for: areas are hidden. */
  public double usualOpacity() {
    return isArea() ? 0 : 1;
  }

  /** The parts of the ground, as usual from bottom to top. */
  public static List<MapPart> ground() {
    return Arrays.stream(values()).filter(MapPart::isGround).toList();
  }

  /** The parts that colour the land, as usual from bottom to top. */
  public static List<MapPart> areas() {
    return Arrays.stream(values()).filter(MapPart::isArea).toList();
  }
}
