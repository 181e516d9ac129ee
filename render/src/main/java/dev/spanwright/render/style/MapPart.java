package dev.spanwright.render.style;

/** Parts of a map that can be hidden or faded, from bottom to top. */
public enum MapPart {
  GRATICULE("graticule", "Graticule"),
  LAND("land", "Land and coast"),
  WATERS("waters", "Lakes and rivers"),
  BORDERS("borders", "Borders"),
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

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** Whether it belongs to the ground under the network. */
  public boolean isGround() {
    return compareTo(PLACES) < 0;
  }
}
