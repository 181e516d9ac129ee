package dev.spanwright.model.network;

/** What two paths that protect each other must not share; each asks for what the ones before do. */
public enum Disjointness {
  /** No link. */
  LINK("link", "Links"),
  /** No link, and no site but their ends. */
  SITE("site", "Links and sites"),
  /** No link, no site but their ends, and no shared-risk group. */
  GROUP("group", "Links, sites and risk groups");

  private final String id;
  private final String label;

  Disjointness(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }
}
