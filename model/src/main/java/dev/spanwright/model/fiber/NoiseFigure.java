package dev.spanwright.model.fiber;

/** Noise figure of an amplifier over frequency. */
public sealed interface NoiseFigure {

  /** The noise figure at a frequency, dB. */
  double atDb(double frequencyThz);

  /**
   * The same at all frequencies.
   *
   * @param db noise figure, dB
   */
  static NoiseFigure flat(double db) {
    return new Flat(db);
  }

  /**
   * One amplifier for each of two bands, such as L and C.
   *
   * @param splitThz frequency between the bands, THz; belongs to the upper one
   * @param belowDb noise figure below it, dB
   * @param aboveDb noise figure from it on, dB
   */
  static NoiseFigure split(double splitThz, double belowDb, double aboveDb) {
    return new Split(splitThz, belowDb, aboveDb);
  }

  /**
   * The same at all frequencies.
   *
   * @param db noise figure, dB
   */
  record Flat(double db) implements NoiseFigure {

    /**
     * @throws IllegalArgumentException if the noise figure is outside its {@link LineQuantity
     *     range}
     */
    public Flat {
      LineQuantity.NOISE_FIGURE_DB.require(db);
    }

    @Override
    public double atDb(double frequencyThz) {
      return db;
    }
  }

  /**
   * One amplifier for each of two bands.
   *
   * @param splitThz frequency between the bands, THz; belongs to the upper one
   * @param belowDb noise figure below it, dB
   * @param aboveDb noise figure from it on, dB
   */
  record Split(double splitThz, double belowDb, double aboveDb) implements NoiseFigure {

    /**
     * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}
     */
    public Split {
      LineQuantity.FREQUENCY_THZ.require(splitThz);
      LineQuantity.NOISE_FIGURE_DB.require(belowDb);
      LineQuantity.NOISE_FIGURE_DB.require(aboveDb);
    }

    @Override
    public double atDb(double frequencyThz) {
      return frequencyThz < splitThz ? belowDb : aboveDb;
    }
  }
}
