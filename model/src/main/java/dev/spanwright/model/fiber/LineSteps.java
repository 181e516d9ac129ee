package dev.spanwright.model.fiber;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prepares spans for one comb. Spans that are equal to the one before share what is prepared, and
 * all spans share the kernels of equal fibres.
 */
final class LineSteps {

  /** Most elements of all kernels together: 256 MiB. */
  private static final long MAX_ELEMENTS = 1L << 25;

  private final Comb comb;
  private final Map<LineFiber, NonlinearKernel> kernels = new HashMap<>();

  /** Energy of a photon times the symbol rate, W. */
  private final double[] photonWatts;

  private LineSpan lastSpan;
  private LineStep lastStep;

  LineSteps(Comb comb) {
    this.comb = comb;
    photonWatts = new double[comb.size()];
    for (int i = 0; i < photonWatts.length; i++) {
      photonWatts[i] = LineModel.PLANCK * comb.frequencyHz(i) * comb.symbolRateBaud(i);
    }
  }

  LineStep of(LineSpan span) {
    if (lastSpan == null || !span.equals(lastSpan)) {
      lastStep = prepare(span);
      lastSpan = span;
    }
    return lastStep;
  }

  private LineStep prepare(LineSpan span) {
    List<LineStep.Stretch> stretches = new ArrayList<>(span.sections().size());
    double enteringDb = 0;
    for (LineSection section : span.sections()) {
      enteringDb -= section.inputLossDb();
      double leff = section.fiber().effectiveLengthM(section.lengthKm());
      double entering = Decibels.toRatio(enteringDb);
      stretches.add(
          new LineStep.Stretch(kernel(section.fiber()), leff * leff * entering * entering));
      enteringDb -= section.lossDb() - section.inputLossDb();
    }
    return new LineStep(
        stretches, emission(span), span.gainDb() - span.lossDb(), span.interferenceRatio());
  }

  private NonlinearKernel kernel(LineFiber fiber) {
    NonlinearKernel known = kernels.get(fiber);
    if (known != null) {
      return known;
    }
    long most = MAX_ELEMENTS / ((long) comb.size() * comb.size());
    if (kernels.size() >= most) {
      throw new IllegalArgumentException(
          "more than %d kinds of fibre under %d carriers: expected fewer of either"
              .formatted(most, comb.size()));
    }
    NonlinearKernel kernel = new NonlinearKernel(comb, fiber);
    kernels.put(fiber, kernel);
    return kernel;
  }

  /**
   * What the amplifier adds to every carrier, W: h f B F times what the carrier is amplified by.
   */
  private double[] emission(LineSpan span) {
    double[] watts = new double[photonWatts.length];
    boolean bands = span.hasLossBands();
    double lastDb = Double.NaN;
    double ratio = 0;
    for (int i = 0; i < watts.length; i++) {
      double db = span.gainDb() + span.noiseFigure().atDb(comb.frequencyHz(i) * 1e-12);
      if (bands) {
        double extra = span.extraLossDb(comb.frequencyHz(i), comb.symbolRateBaud(i));
        db += LineQuantity.EXTRA_LOSS_DB.require(extra);
      }
      if (db != lastDb) { // mostly it is the same for all carriers
        ratio = Decibels.toRatio(db);
        lastDb = db;
      }
      watts[i] = ratio * photonWatts[i];
    }
    return watts;
  }
}
