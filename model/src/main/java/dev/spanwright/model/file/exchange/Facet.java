package dev.spanwright.model.file.exchange;

/** What a format can hold of a network, so that other programs see it. */
public enum Facet {
  /** What the network is called. */
  NETWORK_NAME("name of the network"),
  /** Sites and their identifiers. */
  SITES("sites"),
  /** What people call the sites. */
  NAMES("names"),
  /** Where the sites are. */
  POSITIONS("positions"),
  /** What the sites are. */
  KINDS("kinds of site"),
  /** Which sites are linked. */
  LINKS("links"),
  /** The waypoints of links. */
  ROUTES("routes"),
  /** The fibre length of links. */
  LENGTHS("lengths"),
  /** The capacity of links, in each direction. */
  CAPACITIES("capacities"),
  /**
   * Fibre type, where it is of the built-in catalogue, and fibre pairs of links, not their band.
   */
  FIBER_TYPES("built-in fibres and pairs"),
  /** Fibre type, fibre pairs and band of links. */
  FIBERS("fibres"),
  /** Spans and amplifiers of links. */
  SPANS("spans"),
  /** What traffic is asked for between which sites. */
  DEMANDS("demands"),
  /** What fails together. */
  GROUPS("shared-risk groups"),
  /** All the rest, as data of our own beside: reading it back gives the same network. */
  EVERYTHING("everything, as data of its own");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /** The word in lists. */
  public String label() {
    return label;
  }
}
