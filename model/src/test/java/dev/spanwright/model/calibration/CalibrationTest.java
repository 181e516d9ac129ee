package dev.spanwright.model.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.calibration.PublishedRoundTrip.End;
import dev.spanwright.model.calibration.PublishedRoundTrip.FiberLength;
import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final RoundTripModel MODEL = new RoundTripModel("g652d");

  private static PublishedRoundTrip published(double ms, boolean outlier, Optional<Double> km) {
    return new PublishedRoundTrip(
        SourceKind.CABLE,
        "",
        new End("A", new Position(0, 0)),
        new End("B", new Position(0, 10)),
        ms,
        FigureKind.MEASURED,
        Way.SEA,
        outlier,
        km.map(length -> new FiberLength(length, "s")),
        2020,
        "s",
        "");
  }

  private static Comparison comparison(double ms) {
    return Comparison.of(published(ms, false, Optional.empty()), MODEL);
  }

  @Test
  void theFactorThatWasPredictedIsFoundAgain() {
    for (double factor : new double[] {1, 1.3, 2.1, 4.9}) {
      double ms = MODEL.roundTripMs(new Position(0, 0), new Position(0, 10), factor);
      assertEquals(factor, comparison(ms).explainingFactor().orElseThrow(), 0.002);
    }
  }

  @Test
  void theErrorIsAShareOfThePublishedFigure() {
    double ms = comparison(20).defaultMs();
    assertEquals(0, comparison(ms).defaultError(), 1e-12);
    assertEquals(-0.5, comparison(2 * ms).defaultError(), 1e-12);
  }

  @Test
  void aPublishedLengthIsPredictedWithoutAnyFactor() {
    Comparison of = Comparison.of(published(12, false, Optional.of(1000.0)), MODEL);
    assertEquals(MODEL.roundTripMs(1000), of.fromLengthMs().orElseThrow());
    assertEquals(MODEL.roundTripMs(1000) / 12 - 1, of.lengthError().orElseThrow(), 1e-12);
    assertTrue(comparison(12).lengthError().isEmpty());
  }

  @Test
  void fasterThanLightInTheFibreIsNoticed() {
    double light = MODEL.lightMs(comparison(12).geodesicKm());
    assertTrue(comparison(light * 0.999).isFasterThanLightInFiber());
    assertFalse(comparison(light * 1.001).isFasterThanLightInFiber());
  }

  @Test
  void outliersStandApart() {
    Calibration calibration =
        Calibration.of(
            List.of(
                published(12, false, Optional.empty()),
                published(40, true, Optional.empty()),
                published(1, true, Optional.empty())),
            MODEL);
    assertEquals(1, calibration.of(SourceKind.CABLE).size());
    assertEquals(0, calibration.of(SourceKind.OPERATOR).size());
    assertEquals(2, calibration.outliers().size());
    assertEquals(1, calibration.fasterThanLightInFiber().size());
    assertEquals(1, Calibration.factors(calibration.of(SourceKind.CABLE)).orElseThrow().count());
    assertTrue(Calibration.defaultErrors(List.of()).isEmpty());
  }

  @Test
  void quartilesAreInterpolated() {
    assertEquals(
        Optional.of(new Quartiles(4, 1.75, 2.5, 3.25)), Quartiles.of(DoubleStream.of(4, 1, 3, 2)));
    assertEquals(Optional.of(new Quartiles(1, 7, 7, 7)), Quartiles.of(DoubleStream.of(7)));
    assertTrue(Quartiles.of(DoubleStream.empty()).isEmpty());
  }

  /** No glass is faster than its light: a published figure that is would be wrong, or no glass. */
  @Test
  void noFigureThatComesWithTheProgramIsFasterThanLightInGlass() {
    Calibration calibration = Calibration.of(RoundTripFile.builtIn(), MODEL);
    assertEquals(List.of(), calibration.fasterThanLightInFiber());
    assertTrue(calibration.comparisons().stream().allMatch(c -> c.explainingFactor().isPresent()));
  }
}
