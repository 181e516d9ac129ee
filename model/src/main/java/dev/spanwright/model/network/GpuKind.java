package dev.spanwright.model.network;

import dev.spanwright.model.equipment.UnitFigure;

/** The GPUs of a campus. How many a megawatt feeds is among the unit figures of the network. */
public enum GpuKind {
  H100("h100", "H100", UnitFigure.H100_PER_GRID_MW, UnitFigure.H100_PER_IT_MW),
  B200("b200", "B200", UnitFigure.B200_PER_GRID_MW, UnitFigure.B200_PER_IT_MW);

  private final String id;
  private final String label;
  private final UnitFigure perGridMegawatt;
  private final UnitFigure perItMegawatt;

  GpuKind(String id, String label, UnitFigure perGridMegawatt, UnitFigure perItMegawatt) {
    this.id = id;
    this.label = label;
    this.perGridMegawatt = perGridMegawatt;
    this.perItMegawatt = perItMegawatt;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** How many a MW of the grid feeds, where the PUE of the site is not known. */
  public UnitFigure perGridMegawatt() {
    return perGridMegawatt;
  }

  /** How many a MW behind cooling and losses feeds. */
  public UnitFigure perItMegawatt() {
    return perItMegawatt;
  }
}
