package dev.spanwright.model.network;

/** The part of the spectrum that a link's line system uses. */
public enum Band {
  /** 4.8 THz, 191.325 to 196.125 THz (OpenROADM optical specification 9.0). */
  C("C", "C band, 4.8 THz"),
  /** 6.1 THz. */
  SUPER_C("super-C", "Super-C band, 6.1 THz"),
  /** C and L: 4.8 THz each. */
  C_PLUS_L("C+L", "C and L bands, 9.6 THz");

  private final String id;
  private final String label;

  Band(String id, String label) {
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
}
