package dev.spanwright.model.calibration;

/** What lies between two places. */
public enum Way {
  /** Both on one continent, Great Britain counted with Europe. */
  LAND("land", "land"),
  /** No way by land. */
  SEA("sea", "sea"),
  /** One landmass, but cables go by sea as well: which one is used is not known. */
  EITHER("either", "land or sea"),
  /** Not stated. */
  UNKNOWN("unknown", "not stated");

  private final String id;
  private final String label;

  Way(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word in files. */
  public String id() {
    return id;
  }

  /** The words for people. */
  public String label() {
    return label;
  }
}
