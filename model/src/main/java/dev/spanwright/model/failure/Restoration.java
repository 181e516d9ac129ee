package dev.spanwright.model.failure;

/** How traffic finds its way after a failure. */
public enum Restoration {
  /** As an interior gateway protocol does: the default routing of what is left. */
  SHORTEST("shortest"),
  /**
   * As a controller can do at best: all demands at the least total latency, within the gap that was
   * asked for; where not all fits, priority first, then in equal shares.
   */
  OPTIMAL("optimal");

  private final String id;

  Restoration(String id) {
    this.id = id;
  }

  /** The name in files and on the command line. */
  public String id() {
    return id;
  }
}
