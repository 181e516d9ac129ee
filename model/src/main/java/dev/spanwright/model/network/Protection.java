package dev.spanwright.model.network;

/** What becomes of a demand when a failure takes its path. */
public enum Protection {
  /** Nothing: what ran over what failed is lost until it is repaired. */
  NONE("none", "None"),
  /** The default routing finds its paths again in what is left, whatever that overloads. */
  RESTORE_SHORTEST("restore-shortest", "Restored on the default paths"),
  /** The best routing of all restored demands in what is left, split where needed. */
  RESTORE_OPTIMAL("restore-optimal", "Restored by best routing"),
  /** Sent twice, on two disjoint paths, all the time: the receiver takes the one that arrives. */
  DEDICATED("1+1", "1+1, two disjoint paths");

  private final String id;
  private final String label;

  Protection(String id, String label) {
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

  /** Whether a demand finds a new path after the failure. */
  public boolean restores() {
    return this == RESTORE_SHORTEST || this == RESTORE_OPTIMAL;
  }
}
