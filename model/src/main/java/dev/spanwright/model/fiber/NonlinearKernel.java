package dev.spanwright.model.fiber;

import java.util.Arrays;
import java.util.List;

/**
 * How strongly the carriers of a comb disturb each other in one kind of fibre: the Gaussian-noise
 * model in closed form, self- and cross-channel terms (Poggiolini, arXiv:1209.0394, equation 120;
 * weights as GNPy 2.14). The nonlinear noise of carrier i over its power is
 *
 * <pre>Leff² · scale(i) · sum over j of overlap(i, j) · (P_j / B_j)²</pre>
 *
 * with powers inside the fibre, behind its input connector. Among equally spaced carriers the
 * overlap depends on the distance alone, so that few logarithms are taken. Immutable.
 */
final class NonlinearKernel {

  private static final double CROSS = 32.0 / 27;

  /** The self-channel term against a cross-channel term: 16/27 to 32/27. */
  private static final double SELF_TO_CROSS = 0.5;

  private final Comb comb;

  /** Factor of each carrier that is disturbed, 1/(W² s² m²). */
  private final double[] scale;

  /** For k of the closed form: its part that is the same for all carriers, s². */
  private final double kPerBaud;

  /**
   * What each carrier does to all others. One array a column: the compiler vectorises loops over
   * whole arrays only.
   */
  private final double[][] columns;

  NonlinearKernel(Comb comb, LineFiber fiber) {
    this.comb = comb;
    int size = comb.size();
    scale = new double[size];
    columns = new double[size][size];
    double lengthM = fiber.asymptoticLengthM();
    double beta2 = fiber.beta2();
    kPerBaud = Math.PI * Math.PI * lengthM * beta2;
    double gamma = fiber.gammaPerWattKm() * 1e-3;
    double common = CROSS * gamma * gamma / (4 * Math.PI * beta2 * lengthM);
    for (int i = 0; i < size; i++) {
      double growth = fiber.gammaGrowth(comb.frequencyHz(i));
      scale[i] = common * growth * growth;
    }
    List<EvenRun> runs = EvenRun.of(comb);
    for (EvenRun disturbed : runs) {
      for (EvenRun disturbing : runs) {
        if (disturbed.keepsStepWith(disturbing)) {
          fillByDistance(disturbed, disturbing);
        } else {
          fillOneByOne(disturbed, disturbing);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      columns[i][i] *= SELF_TO_CROSS;
    }
  }

  /** All pairs of carriers at the same distance have the same overlap. */
  private void fillByDistance(EvenRun disturbed, EvenRun disturbing) {
    int distances = disturbed.size() + disturbing.size() - 1;
    double stepHz = disturbed.commonStepHz(disturbing);
    double farthestHz =
        disturbing.firstHz() - disturbed.firstHz() + (disturbing.size() - 1) * stepHz;
    double k = kPerBaud * disturbed.symbolRateBaud();
    double[] overlaps = new double[distances];
    boolean mirrored = disturbed.equals(disturbing);
    for (int d = mirrored ? distances / 2 : 0; d < distances; d++) {
      overlaps[d] = overlap(k, farthestHz - d * stepHz, disturbing.symbolRateBaud());
    }
    for (int d = 0; mirrored && d < distances / 2; d++) {
      overlaps[d] = overlaps[distances - 1 - d];
    }
    for (int j = 0; j < disturbing.size(); j++) {
      double[] column = columns[disturbing.from() + j];
      System.arraycopy(
          overlaps, disturbing.size() - 1 - j, column, disturbed.from(), disturbed.size());
    }
  }

  private void fillOneByOne(EvenRun disturbed, EvenRun disturbing) {
    double k = kPerBaud * disturbed.symbolRateBaud();
    for (int j = disturbing.from(); j < disturbing.to(); j++) {
      for (int i = disturbed.from(); i < disturbed.to(); i++) {
        double offsetHz = comb.frequencyHz(j) - comb.frequencyHz(i);
        columns[j][i] = overlap(k, offsetHz, disturbing.symbolRateBaud());
      }
    }
  }

  /**
   * asinh(k (offset + rate/2)) - asinh(k (offset - rate/2)), by one logarithm and without digits
   * that cancel.
   */
  private static double overlap(double k, double offsetHz, double rateBaud) {
    double near = k * (Math.abs(offsetHz) - rateBaud / 2);
    double far = growth(k * (Math.abs(offsetHz) + rateBaud / 2));
    return Math.log(near >= 0 ? far / growth(near) : far * growth(-near));
  }

  /** The exponential of asinh(x), for x of 0 or more. */
  private static double growth(double x) {
    return x + Math.sqrt(x * x + 1);
  }

  /**
   * Nonlinear noise of every carrier over its power, for an effective length of 1 m.
   *
   * @param squaredDensities (P/B)² of every carrier, W² s²
   * @param ratios takes the result, 1/m²
   */
  void apply(double[] squaredDensities, double[] ratios) {
    Arrays.fill(ratios, 0);
    int size = columns.length;
    int j = 0;
    for (; j + 4 <= size; j += 4) {
      addFour(j, squaredDensities, ratios);
    }
    for (; j < size; j++) {
      double[] column = columns[j];
      double density = squaredDensities[j];
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] += density * column[i];
      }
    }
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] *= scale[i];
    }
  }

  private void addFour(int j, double[] squaredDensities, double[] sums) {
    double[] c0 = columns[j];
    double[] c1 = columns[j + 1];
    double[] c2 = columns[j + 2];
    double[] c3 = columns[j + 3];
    double d0 = squaredDensities[j];
    double d1 = squaredDensities[j + 1];
    double d2 = squaredDensities[j + 2];
    double d3 = squaredDensities[j + 3];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += d0 * c0[i] + d1 * c1[i] + d2 * c2[i] + d3 * c3[i];
    }
  }

  /** Nonlinear noise of one carrier over its power for an effective length of 1 m, 1/m². */
  double weighted(int carrier, double[] squaredWatts) {
    double sum = 0;
    for (int j = 0; j < columns.length; j++) {
      double rate = comb.symbolRateBaud(j);
      sum += columns[j][carrier] * squaredWatts[j] / (rate * rate);
    }
    return sum * scale[carrier];
  }
}
