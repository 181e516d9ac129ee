package dev.spanwright.model.fiber;

/**
 * Signal and noise of every carrier at the end of a line, each noise in a band equal to the symbol
 * rate, both polarisations. Immutable.
 */
public final class LineQuality {

  /** The band of 0.1 nm in which OSNR is stated, Hz: 12.5 GHz. */
  static final double REFERENCE_BAND_HZ = 12.5e9;

  private final Comb comb;
  private final double[] signal;
  private final double[] emission;
  private final double[] nonlinear;
  private final double interference;

  /** Takes over the arrays. */
  LineQuality(
      Comb comb, double[] signal, double[] emission, double[] nonlinear, double interference) {
    this.comb = comb;
    this.signal = signal;
    this.emission = emission;
    this.nonlinear = nonlinear;
    this.interference = interference;
  }

  /** Number of carriers. */
  public int size() {
    return signal.length;
  }

  /** Signal over the noise of the amplifiers, dB in the signal band. */
  public double osnrDb(int carrier) {
    return Decibels.ofRatio(signal[carrier] / emission[carrier]);
  }

  /** Signal over nonlinear noise, dB in the signal band. */
  public double nonlinearSnrDb(int carrier) {
    return Decibels.ofRatio(signal[carrier] / nonlinear[carrier]);
  }

  /** Signal over all noise, dB in the signal band. */
  public double gsnrDb(int carrier) {
    double noise = (emission[carrier] + nonlinear[carrier]) / signal[carrier] + interference;
    return -Decibels.ofRatio(noise);
  }

  /** What to add to a figure in the signal band to have it in 0.1 nm (12.5 GHz), dB. */
  public double toTenthNanometreDb(int carrier) {
    return Decibels.ofRatio(comb.symbolRateBaud(carrier) / REFERENCE_BAND_HZ);
  }

  /** The carrier of the lowest signal over all noise in 0.1 nm. */
  public int worst() {
    int worst = 0;
    for (int i = 1; i < signal.length; i++) {
      if (tenthNanometreGsnrDb(i) < tenthNanometreGsnrDb(worst)) {
        worst = i;
      }
    }
    return worst;
  }

  private double tenthNanometreGsnrDb(int carrier) {
    return gsnrDb(carrier) + toTenthNanometreDb(carrier);
  }
}
