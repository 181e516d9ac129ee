package dev.spanwright.render.style;

/** What the size of a site's symbol shows. */
public enum SiteSize {
  /** Nothing: every kind of site has a size of its own. */
  KIND("kind", "By kind"),
  /** Electric power, as area. */
  POWER("power", "By power"),
  /** People who live nearest to an inference node, as area. */
  USERS("users", "By users");

  private final String id;
  private final String label;

  SiteSize(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name on the command line, in settings and files. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }
}
