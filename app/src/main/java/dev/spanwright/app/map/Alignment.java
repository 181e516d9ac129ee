package dev.spanwright.app.map;

/** Which line sites are brought into, as the map shows them. */
public enum Alignment {
  LEFT("left", true, 0),
  CENTRE("at the centre", true, 0.5),
  RIGHT("right", true, 1),
  TOP("at the top", false, 0),
  MIDDLE("in the middle", false, 0.5),
  BOTTOM("at the bottom", false, 1);

  private final String where;
  private final boolean ofColumns;
  private final double share;

  Alignment(String where, boolean ofColumns, double share) {
    this.where = where;
    this.ofColumns = ofColumns;
    this.share = share;
  }

  /** As a menu says it after "Align". */
  public String where() {
    return where;
  }

  /** Whether the line runs up and down. */
  boolean isOfColumns() {
    return ofColumns;
  }

  /** Where it lies between the outermost sites, 0 (left or top) to 1. */
  double share() {
    return share;
  }
}
