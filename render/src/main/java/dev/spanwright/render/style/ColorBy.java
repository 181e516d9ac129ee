package dev.spanwright.render.style;

/** What the colour of links shows. */
public enum ColorBy {
  UTILISATION("utilisation", "Utilisation"),
  LATENCY("latency", "Latency"),
  HEADROOM("headroom", "Headroom"),
  FIBRE("fibre", "Fibre"),
  MARGIN("margin", "Margin"),
  OWNER("owner", "Owner"),
  /** Utilisation in the failure that loads a link most; known once failures were swept. */
  WORST_CASE("worst-case", "Worst case"),
  /** The year in which a link is full; known once growth was looked at. */
  FILL_YEAR("fill-year", "Full in");

  private final String id;
  private final String label;

  ColorBy(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name on the command line and in settings. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }
}
