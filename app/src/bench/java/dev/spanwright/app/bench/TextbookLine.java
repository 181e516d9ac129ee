package dev.spanwright.app.bench;

import dev.spanwright.model.fiber.CarrierGroup;
import dev.spanwright.model.fiber.LineFiber;
import java.util.Arrays;

/**
 * A line of equal spans as the textbook has it: Poggiolini, arXiv:1209.0394, equation 120, written
 * out for every carrier in every span.
 */
final class TextbookLine {

  private static final double LIGHT_M = 299_792_458;
  private static final double REFERENCE_HZ = LIGHT_M / 1550e-9;

  private final CarrierGroup carriers;
  private final LineFiber fiber;
  private final double lengthKm;
  private final double noiseFigureDb;

  TextbookLine(CarrierGroup carriers, LineFiber fiber, double lengthKm, double noiseFigureDb) {
    this.carriers = carriers;
    this.fiber = fiber;
    this.lengthKm = lengthKm;
    this.noiseFigureDb = noiseFigureDb;
  }

  /** Signal over noise of every carrier in the signal band, dB. */
  double[] gsnrDb(int spans) {
    int count = carriers.count();
    double[] signal = new double[count];
    double[] emission = new double[count];
    double[] nonlinear = new double[count];
    Arrays.fill(signal, Math.pow(10, carriers.launchPowerDbm() / 10 - 3));
    for (int span = 0; span < spans; span++) {
      double[] power = new double[count];
      for (int i = 0; i < count; i++) {
        power[i] = signal[i] + emission[i] + nonlinear[i];
      }
      for (int i = 0; i < count; i++) {
        double made = nonlinearWatts(i, power);
        double kept = 1 - made / power[i];
        signal[i] *= kept;
        emission[i] = emission[i] * kept + emissionWatts(i);
        nonlinear[i] = nonlinear[i] * kept + made;
      }
    }
    double[] gsnrDb = new double[count];
    for (int i = 0; i < count; i++) {
      gsnrDb[i] = 10 * Math.log10(signal[i] / (emission[i] + nonlinear[i]));
    }
    return gsnrDb;
  }

  private double frequencyHz(int carrier) {
    return carriers.firstFrequencyThz() * 1e12 + carrier * carriers.spacingGhz() * 1e9;
  }

  private double emissionWatts(int carrier) {
    double gainDb = fiber.attenuationDbPerKm() * lengthKm;
    double rate = carriers.symbolRateGbaud() * 1e9;
    return 6.62607015e-34
        * frequencyHz(carrier)
        * rate
        * Math.pow(10, (gainDb + noiseFigureDb) / 10);
  }

  private double nonlinearWatts(int i, double[] power) {
    double perMetre = fiber.attenuationDbPerKm() * Math.log(10) / 1e4;
    double leff = (1 - Math.exp(-perMetre * lengthKm * 1e3)) / perMetre;
    double beta2 =
        fiber.dispersionPsPerNmKm() * 1e-6 * LIGHT_M / (2 * Math.PI * REFERENCE_HZ * REFERENCE_HZ);
    double rate = carriers.symbolRateGbaud() * 1e9;
    double k = Math.PI * Math.PI / perMetre * beta2 * rate;
    double sum = 0;
    for (int j = 0; j < power.length; j++) {
      double offset = frequencyHz(j) - frequencyHz(i);
      double density = power[j] / rate;
      double overlap = asinh(k * (offset + rate / 2)) - asinh(k * (offset - rate / 2));
      sum += (i == j ? 16.0 / 27 : 32.0 / 27) * density * density * overlap;
    }
    double gamma = gammaPerWattMetre(frequencyHz(i));
    return power[i] * gamma * gamma * leff * leff * perMetre / (4 * Math.PI * beta2) * sum;
  }

  private double gammaPerWattMetre(double frequencyHz) {
    double relative = frequencyHz / REFERENCE_HZ;
    double area = fiber.effectiveAreaMicrons2() / (Math.PI * 4.2 * 4.2);
    return fiber.gammaPerWattKm() * 1e-3 * relative * (1 + area * Math.log(relative));
  }

  private static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), x);
  }
}
