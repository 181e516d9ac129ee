package dev.spanwright.model.failure;

/** What can fail in one case. */
public enum FailureKind {
  /** The whole of a link. */
  LINK("link"),
  /** One span of a link: the link is down. */
  SPAN("span"),
  /** One amplifier hut of a link: the link is down. */
  HUT("hut"),
  /** A site, and its links with it. */
  SITE("site"),
  /** All links and sites of a shared-risk group. */
  GROUP("group"),
  /** Two links at once. */
  PAIR("pair"),
  /** Any links, sites and groups at once. */
  SEVERAL("several");

  private final String id;

  FailureKind(String id) {
    this.id = id;
  }

  /** The name in files and identifiers. */
  public String id() {
    return id;
  }
}
