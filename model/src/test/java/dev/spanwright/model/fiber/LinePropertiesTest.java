package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every line, on random ones. */
final class LinePropertiesTest {

  private static final int LINES = 60;

  private final Random random = new Random(20);

  private double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  private LineFiber fiber() {
    OptionalDouble interference =
        random.nextInt(4) == 0 ? OptionalDouble.of(between(-65, -50)) : OptionalDouble.empty();
    double gamma = random.nextInt(4) == 0 ? 5e-4 : between(0.5, 1.6);
    List<LossBand> bands =
        random.nextBoolean()
            ? List.of()
            : List.of(new LossBand(192, between(192.01, 193), between(0, 0.05)));
    return new LineFiber(
        between(0.1, 0.3), between(2, 22), gamma, between(60, 420), 1.468, interference, bands);
  }

  private LineSpan span() {
    NoiseFigure figure =
        random.nextBoolean()
            ? NoiseFigure.flat(between(4, 8))
            : NoiseFigure.split(between(191, 194), between(4, 8), between(4, 8));
    List<LineSection> sections = new ArrayList<>();
    for (int n = random.nextInt(3); n >= 0; n--) {
      sections.add(new LineSection(fiber(), between(10, 50), between(0, 0.5)));
    }
    return LineSpan.restoring(sections, between(0, 0.5), figure);
  }

  private List<LineSpan> spans() {
    List<LineSpan> spans = new ArrayList<>();
    for (int n = random.nextInt(12); n >= 0; n--) {
      spans.add(span());
    }
    return spans;
  }

  /** Groups of any rate and power above each other, with gaps. */
  private List<CarrierGroup> groups() {
    List<CarrierGroup> groups = new ArrayList<>();
    double lowThz = between(188, 191);
    for (int n = random.nextInt(4); n >= 0; n--) {
      double rate = between(28, 140);
      double slot = rate * between(1, 1.3);
      double spacing = slot * between(1, 1.2);
      int count = 1 + random.nextInt(20);
      double first = lowThz + slot / 2e3 + between(0, 0.3);
      groups.add(new CarrierGroup(count, first, spacing, slot, rate, between(-4, 4)));
      lowThz = groups.getLast().highEdgeThz();
    }
    return groups;
  }

  private static void assertNeverAbove(LineQuality better, LineQuality worse) {
    for (int i = 0; i < better.size(); i++) {
      assertTrue(worse.gsnrDb(i) <= better.gsnrDb(i), "carrier " + i);
    }
    assertTrue(worstDb(worse) < worstDb(better));
  }

  private static double worstDb(LineQuality quality) {
    int worst = quality.worst();
    return quality.gsnrDb(worst) + quality.toTenthNanometreDb(worst);
  }

  @Test
  void oneMoreSpanNeverHelpsAnyCarrier() {
    for (int n = 0; n < LINES; n++) {
      Comb comb = Comb.of(groups());
      List<LineSpan> spans = spans();
      LineQuality before = LineModel.propagate(comb, spans);
      spans.add(random.nextInt(spans.size() + 1), span());
      assertNeverAbove(before, LineModel.propagate(comb, spans));
    }
  }

  @Test
  void moreLossInFrontOfAnAmplifierNeverHelpsAnyCarrier() {
    for (int n = 0; n < LINES; n++) {
      Comb comb = Comb.of(groups());
      List<LineSpan> spans = spans();
      LineQuality before = LineModel.propagate(comb, spans);
      int at = random.nextInt(spans.size());
      LineSpan old = spans.get(at);
      double loss = old.outputLossDb() + between(0.1, 3);
      spans.set(at, LineSpan.restoring(old.sections(), loss, old.noiseFigure()));
      assertNeverAbove(before, LineModel.propagate(comb, spans));
    }
  }

  @Test
  void aNoisierAmplifierNeverHelpsAnyCarrier() {
    for (int n = 0; n < LINES; n++) {
      Comb comb = Comb.of(groups());
      List<LineSpan> spans = spans();
      LineQuality before = LineModel.propagate(comb, spans);
      int at = random.nextInt(spans.size());
      LineSpan old = spans.get(at);
      double moreDb = between(0.1, 2);
      NoiseFigure noisier =
          switch (old.noiseFigure()) {
            case NoiseFigure.Flat flat -> NoiseFigure.flat(flat.db() + moreDb);
            case NoiseFigure.Split(double split, double below, double above) ->
                NoiseFigure.split(split, below + moreDb, above + moreDb);
          };
      spans.set(at, new LineSpan(old.sections(), old.outputLossDb(), noisier, old.gainDb()));
      assertNeverAbove(before, LineModel.propagate(comb, spans));
    }
  }

  @Test
  void moreNonlinearityOrLossInABandNeverHelpsAnyCarrier() {
    for (int n = 0; n < LINES; n++) {
      Comb comb = Comb.of(groups());
      LineFiber old = fiber();
      double more = between(1.05, 2);
      LineFiber gamma = changed(old, old.gammaPerWattKm() * more, old.lossBands());
      List<LossBand> all = new ArrayList<>(old.lossBands());
      all.add(new LossBand(180, 210, 0.01));
      LineFiber gas = changed(old, old.gammaPerWattKm(), all);
      double km = between(40, 120);
      NoiseFigure figure = NoiseFigure.flat(5);
      LineQuality before = through(comb, old, km, figure);
      assertNeverAbove(before, through(comb, gamma, km, figure));
      assertNeverAbove(before, through(comb, gas, km, figure));
    }
  }

  private static LineFiber changed(LineFiber old, double gamma, List<LossBand> bands) {
    return new LineFiber(
        old.attenuationDbPerKm(),
        old.dispersionPsPerNmKm(),
        gamma,
        old.effectiveAreaMicrons2(),
        old.groupIndex(),
        old.intermodalInterferenceDbPerKm(),
        bands);
  }

  private static LineQuality through(Comb comb, LineFiber fiber, double km, NoiseFigure figure) {
    return LineModel.propagate(comb, List.of(LineSpan.restoring(fiber, km, 0.2, 0.2, figure)));
  }

  @Test
  void aFibreCutIntoPiecesIsTheSameFibre() {
    for (int n = 0; n < LINES; n++) {
      LineFiber fiber = fiber();
      List<LineSection> pieces = new ArrayList<>();
      pieces.add(new LineSection(fiber, between(5, 30), 0.3));
      for (int piece = random.nextInt(5); piece >= 0; piece--) {
        pieces.add(new LineSection(fiber, between(1, 20), 0));
      }
      double km = pieces.stream().mapToDouble(LineSection::lengthKm).sum();
      NoiseFigure figure = NoiseFigure.flat(5);
      Comb comb = Comb.of(groups());
      LineQuality cut = LineModel.propagate(comb, List.of(LineSpan.restoring(pieces, 0.2, figure)));
      LineQuality whole =
          LineModel.propagate(comb, List.of(LineSpan.restoring(fiber, km, 0.3, 0.2, figure)));
      for (int i = 0; i < whole.size(); i++) {
        assertEquals(whole.gsnrDb(i), cut.gsnrDb(i), 1e-9);
        assertEquals(whole.nonlinearSnrDb(i), cut.nonlinearSnrDb(i), 1e-9);
      }
    }
  }

  @Test
  void howCarriersAreGroupedDoesNotMatter() {
    for (int n = 0; n < LINES; n++) {
      List<CarrierGroup> groups = groups();
      List<LineSpan> spans = spans();
      LineQuality together = LineModel.propagate(Comb.of(groups), spans);
      LineQuality single = LineModel.propagate(Comb.of(oneByOne(groups)), spans);
      for (int i = 0; i < together.size(); i++) {
        assertEquals(together.gsnrDb(i), single.gsnrDb(i), 1e-6);
      }
    }
  }

  private static List<CarrierGroup> oneByOne(List<CarrierGroup> groups) {
    List<CarrierGroup> single = new ArrayList<>();
    for (CarrierGroup group : groups) {
      for (int k = 0; k < group.count(); k++) {
        double thz = group.firstFrequencyThz() + k * group.spacingGhz() / 1e3;
        single.add(
            new CarrierGroup(
                1,
                thz,
                group.spacingGhz(),
                group.slotWidthGhz(),
                group.symbolRateGbaud(),
                group.launchPowerDbm()));
      }
    }
    return single;
  }

  /** The formula as it is printed, term by term. */
  @Test
  void theKernelIsTheClosedFormTermByTerm() {
    for (int n = 0; n < LINES; n++) {
      Comb comb = Comb.of(groups());
      LineFiber fiber = fiber();
      double[] squared = new double[comb.size()];
      double[] densities = new double[comb.size()];
      for (int j = 0; j < comb.size(); j++) {
        squared[j] = comb.launchWatts(j) * comb.launchWatts(j);
        densities[j] = squared[j] / Math.pow(comb.symbolRateBaud(j), 2);
      }
      NonlinearKernel kernel = new NonlinearKernel(comb, fiber);
      double[] ratios = new double[comb.size()];
      kernel.apply(densities, ratios);
      for (int i = 0; i < comb.size(); i++) {
        double expected = closedForm(comb, fiber, i);
        assertEquals(expected, ratios[i], 1e-7 * expected);
        assertEquals(expected, kernel.weighted(i, squared), 1e-7 * expected);
      }
    }
  }

  private static double closedForm(Comb comb, LineFiber fiber, int i) {
    double lightM = FiberType.LIGHT_KM_PER_S * 1e3;
    double reference = lightM / 1550e-9;
    double beta2 =
        fiber.dispersionPsPerNmKm() * 1e-6 * lightM / (2 * Math.PI * reference * reference);
    double length = 4342.944819 / fiber.attenuationDbPerKm();
    double relative = comb.frequencyHz(i) / reference;
    double area = fiber.effectiveAreaMicrons2() / (Math.PI * 4.2 * 4.2);
    double gamma = fiber.gammaPerWattKm() / 1e3 * relative * (1 + area * Math.log(relative));
    double k = Math.PI * Math.PI * length * beta2 * comb.symbolRateBaud(i);
    double sum = 0;
    for (int j = 0; j < comb.size(); j++) {
      double rate = comb.symbolRateBaud(j);
      double offset = comb.frequencyHz(j) - comb.frequencyHz(i);
      double power = comb.launchWatts(j) / rate;
      double overlap = asinh(k * (offset + rate / 2)) - asinh(k * (offset - rate / 2));
      sum += (i == j ? 16 : 32) / 27.0 * power * power * overlap;
    }
    return gamma * gamma / (4 * Math.PI * beta2 * length) * sum;
  }

  private static double asinh(double x) {
    return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1));
  }
}
