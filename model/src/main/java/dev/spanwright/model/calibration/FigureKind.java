package dev.spanwright.model.calibration;

/** How firm a published figure is. */
public enum FigureKind {
  MEASURED("measured", "measured"),
  /** Stated by the operator of what is in service, without a word on how it was measured. */
  PUBLISHED("published", "operator's figure"),
  /** Stated before the cable was in service. */
  ANNOUNCED("announced", "announced"),
  /** "Less than" the figure. */
  UPPER_BOUND("upper-bound", "upper bound");

  private final String id;
  private final String label;

  FigureKind(String id, String label) {
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
