package dev.spanwright.model.fiber;

/**
 * How strongly the carriers of a comb disturb each other in one kind of fibre: the Gaussian-noise
 * model in closed form, self- and cross-channel terms (Poggiolini, arXiv:1209.0394, equation 120;
 * weights as GNPy 2.14). The nonlinear noise of carrier i over its power is
 *
 * <pre>Leff² · sum over j of element(i, j) · P_j²</pre>
 *
 * with powers inside the fibre, behind its input connector. Immutable.
 */
final class NonlinearKernel {

  private static final double SELF = 16.0 / 27;
  private static final double CROSS = 32.0 / 27;

  private final int size;

  /** Row by row, 1/(W² m²). */
  private final double[] elements;

  NonlinearKernel(Comb comb, LineFiber fiber) {
    size = comb.size();
    elements = new double[size * size];
    double lengthM = fiber.asymptoticLengthM();
    double beta2 = fiber.beta2();
    for (int i = 0; i < size; i++) {
      double gamma = fiber.gammaPerWattMetre(comb.frequencyHz(i));
      double scale = gamma * gamma / (4 * Math.PI * beta2 * lengthM);
      double k = Math.PI * Math.PI * lengthM * beta2 * comb.symbolRateBaud(i);
      for (int j = 0; j < size; j++) {
        double rate = comb.symbolRateBaud(j);
        double offset = comb.frequencyHz(j) - comb.frequencyHz(i);
        double overlap = asinh(k * (offset + rate / 2)) - asinh(k * (offset - rate / 2));
        elements[i * size + j] = scale * (i == j ? SELF : CROSS) / (rate * rate) * overlap;
      }
    }
  }

  /** Sum over j of element(carrier, j) times the squared powers. */
  double weighted(int carrier, double[] squaredWatts) {
    double sum = 0;
    int row = carrier * size;
    for (int j = 0; j < size; j++) {
      sum += elements[row + j] * squaredWatts[j];
    }
    return sum;
  }

  /** The inverse hyperbolic sine; odd by construction, so that no digits cancel below 0. */
  private static double asinh(double x) {
    double size = Math.abs(x);
    return Math.copySign(Math.log(size + Math.sqrt(size * size + 1)), x);
  }
}
