package dev.spanwright.model.judge;

/**
 * How many GPUs a megawatt of grid power feeds, cooling, network and losses included. Derived in
 * 2026 from published campuses, an estimate (E) with its range.
 */
public enum GpuKind {
  H100(575, 430, 720),
  B200(425, 330, 515);

  private final double perMegawatt;
  private final double lowPerMegawatt;
  private final double highPerMegawatt;

  GpuKind(double perMegawatt, double lowPerMegawatt, double highPerMegawatt) {
    this.perMegawatt = perMegawatt;
    this.lowPerMegawatt = lowPerMegawatt;
    this.highPerMegawatt = highPerMegawatt;
  }

  /** GPUs for each MW of grid power. */
  public double perMegawatt() {
    return perMegawatt;
  }

  /** The low end of the range. */
  public double lowPerMegawatt() {
    return lowPerMegawatt;
  }

  /** The high end of the range. */
  public double highPerMegawatt() {
    return highPerMegawatt;
  }
}
