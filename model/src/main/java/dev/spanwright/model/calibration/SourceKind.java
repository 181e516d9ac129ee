package dev.spanwright.model.calibration;

/** What a published round trip was taken over. */
public enum SourceKind {
  /** A cable or a route of dark fibre: one line, at best with the equipment at its ends. */
  CABLE("cable"),
  /** A table by an operator: machine to machine over its own backbone. */
  OPERATOR("operator"),
  /** Pings over the public internet. */
  INTERNET("internet");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  /** The word in files. */
  public String id() {
    return id;
  }
}
