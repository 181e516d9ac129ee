package dev.spanwright.model.fiber;

/**
 * A number of a line with the range in which it is accepted. The ranges are wide: they keep out
 * slips of unit and what the model cannot compute, not what is merely unusual.
 */
public enum LineQuantity {
  /** Centre of a carrier: wavelengths from 750 to 3,000 nm. */
  FREQUENCY_THZ("carrier frequency", 100, 400, "THz"),
  SPACING_GHZ("carrier spacing", 0.1, 10_000, "GHz"),
  SLOT_WIDTH_GHZ("slot width", 0.1, 10_000, "GHz"),
  SYMBOL_RATE_GBAUD("symbol rate", 0.1, 1_000, "GBd"),
  LAUNCH_POWER_DBM("launch power of a carrier", -60, 40, "dBm"),
  /** Of one carrier, without what noise adds to it. */
  OUTPUT_POWER_DBM("carrier power at the output of an amplifier", -80, 50, "dBm"),
  LENGTH_KM("fibre length", 0.001, 80_000, "km"),
  ATTENUATION_DB_PER_KM("attenuation", 0.001, 100, "dB/km"),
  DISPERSION_PS_PER_NM_KM("dispersion", 0.01, 1_000, "ps/(nm km)"),
  GAMMA_PER_WATT_KM("nonlinear coefficient", 0, 100, "1/(W km)"),
  EFFECTIVE_AREA_MICRONS2("effective area", 1, 10_000, "µm²"),
  GROUP_INDEX("group index", 1, 4, ""),
  INTERFERENCE_DB_PER_KM("intermodal interference", -200, 0, "dB/km"),
  BAND_EDGE_THZ("edge of a loss band", 100, 400, "THz"),
  EXTRA_DB_PER_KM("extra loss in a band", 0, 10, "dB/km"),
  /** Of one carrier in one span: beyond it nothing is left that could be brought back. */
  EXTRA_LOSS_DB("loss of a carrier to loss bands in one span", 0, 100, "dB"),
  LUMPED_LOSS_DB("lumped loss", 0, 60, "dB"),
  NOISE_FIGURE_DB("noise figure", -5, 30, "dB"),
  GAIN_DB("amplifier gain", 0, 50, "dB"),
  /** With a booster or an attenuator, where the next fibre bears more or less power. */
  STAGE_GAIN_DB("gain of an amplifier stage", -40, 80, "dB");

  private final String words;
  private final double min;
  private final double max;
  private final String unit;

  LineQuantity(String words, double min, double max, String unit) {
    this.words = words;
    this.min = min;
    this.max = max;
    this.unit = unit;
  }

  /** Smallest value that is accepted. */
  public double min() {
    return min;
  }

  /** Largest value that is accepted. */
  public double max() {
    return max;
  }

  /** Unit; empty where there is none. */
  public String unit() {
    return unit;
  }

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException if it is outside the range or no number
   */
  double require(double value) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s of %s: expected %s to %s %s"
              .formatted(words, withUnit(value), plain(min), plain(max), unit)
              .stripTrailing());
    }
    return value;
  }

  private String withUnit(double value) {
    return (plain(value) + " " + unit).stripTrailing();
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
