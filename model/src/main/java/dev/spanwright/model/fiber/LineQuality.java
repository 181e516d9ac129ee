package dev.spanwright.model.fiber;

/**
 * Signal and noise of every carrier at one point of a line, each noise in a band equal to the
 * symbol rate, both polarisations. Where there is no noise of a kind, its ratio is infinite; where
 * no signal is left, minus infinite. Immutable.
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

  /** Centre of a carrier, THz. */
  public double frequencyThz(int carrier) {
    return comb.frequencyHz(carrier) / 1e12;
  }

  /** Power of a carrier with its amplifier and nonlinear noise, dBm. */
  public double powerDbm(int carrier) {
    return Decibels.ofWatts(signal[carrier] + emission[carrier] + nonlinear[carrier]);
  }

  /**
   * Whether signal is left. It is not where nonlinear noise as strong as the carrier was made in
   * one span: such powers are beyond the model.
   */
  public boolean hasSignal(int carrier) {
    return signal[carrier] > 0;
  }

  /** Signal over the noise of the amplifiers, dB in the signal band. */
  public double osnrDb(int carrier) {
    return snrDb(carrier, emission[carrier]);
  }

  /** Signal over nonlinear noise, dB in the signal band. */
  public double nonlinearSnrDb(int carrier) {
    return snrDb(carrier, nonlinear[carrier]);
  }

  /** Signal over the interference of other modes, dB in the signal band. */
  public double interferenceSnrDb(int carrier) {
    return snrDb(carrier, signal[carrier] * interference);
  }

  /** Signal over all noise, dB in the signal band. */
  public double gsnrDb(int carrier) {
    return snrDb(carrier, noiseWatts(carrier));
  }

  private double snrDb(int carrier, double noiseWatts) {
    return hasSignal(carrier)
        ? Decibels.ofRatio(signal[carrier] / noiseWatts)
        : Double.NEGATIVE_INFINITY;
  }

  private double noiseWatts(int carrier) {
    return emission[carrier] + nonlinear[carrier] + signal[carrier] * interference;
  }

  /** What to add to a figure in the signal band to have it in 0.1 nm (12.5 GHz), dB. */
  public double toTenthNanometreDb(int carrier) {
    return Decibels.ofRatio(comb.symbolRateBaud(carrier) / REFERENCE_BAND_HZ);
  }

  /** The carrier of the lowest signal over all noise in 0.1 nm; of equals the first. */
  public int worst() {
    int worst = 0;
    double most = noiseDensityOverSignal(0);
    for (int i = 1; i < signal.length; i++) {
      double density = noiseDensityOverSignal(i);
      if (density > most) {
        most = density;
        worst = i;
      }
    }
    return worst;
  }

  private double noiseDensityOverSignal(int carrier) {
    return hasSignal(carrier)
        ? noiseWatts(carrier) / (signal[carrier] * comb.symbolRateBaud(carrier))
        : Double.POSITIVE_INFINITY;
  }
}
