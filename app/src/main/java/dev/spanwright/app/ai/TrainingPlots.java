package dev.spanwright.app.ai;

import dev.spanwright.app.plot.Plot;
import dev.spanwright.app.plot.PlotAxis;
import dev.spanwright.app.plot.PlotCurve;
import dev.spanwright.app.plot.PlotCurve.Stroke;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.traffic.TrainingTime;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * Utilisation of a training run for standard and hollow-core fibre: over the length of its longest
 * hop at the rate that it has, and over the rate at the length that it has. The axis of utilisation
 * begins where the curves do, so that small losses are seen.
 */
final class TrainingPlots {

  private static final double LEAST_KM = 500;

  /** From a tenth of the rate to ten times as much. */
  private static final double DECADES = 10;

  private static final String STANDARD = "g652d";
  private static final String HOLLOW = "hcf-today";
  private static final String UTILISATION = "Compute runs, % of the time";
  private static final String SOURCE =
      "Closed form fitted to Charles et al., arXiv 2503.09799, and Douillard et al., arXiv"
          + " 2501.18512 (estimate); Spanwright.";

  private final TrainingVerdict verdict;
  private final TrainingTime time;
  private final double km;

  private TrainingPlots(TrainingVerdict verdict) {
    this.verdict = verdict;
    this.time = TrainingTime.of(verdict.run());
    this.km = verdict.roundTripMs().orElse(0) / 2 / msPerKm(STANDARD);
  }

  /** Nothing where nothing arrives. */
  static Optional<Plot> overLength(TrainingVerdict verdict) {
    return known(verdict).map(TrainingPlots::overLength);
  }

  /** Nothing where nothing arrives. */
  static Optional<Plot> overRate(TrainingVerdict verdict) {
    return known(verdict).map(TrainingPlots::overRate);
  }

  private static Optional<TrainingPlots> known(TrainingVerdict verdict) {
    return verdict.roundTripMs().isPresent() && verdict.gbps() > 0
        ? Optional.of(new TrainingPlots(verdict))
        : Optional.empty();
  }

  private Plot overLength() {
    PlotAxis x =
        PlotAxis.linear(
            "Longest hop, km of fibre", 0, Math.max(LEAST_KM, 2 * km), TrainingPlots::length);
    return plot(
        "Utilisation over the longest hop",
        "At " + Quantity.rate(verdict.gbps()) + " between neighbours of the ring",
        x,
        (at, msPerKm) -> time.utilisation(verdict.gbps(), at * msPerKm),
        km);
  }

  private Plot overRate() {
    double gbps = verdict.gbps();
    PlotAxis x =
        PlotAxis.logarithmic(
            "Rate of a hop, Gbit/s", gbps / DECADES, gbps * DECADES, Quantity::rate);
    return plot(
        "Utilisation over the rate of a hop",
        "With " + Quantity.length(km) + " to the farthest neighbour",
        x,
        (at, msPerKm) -> time.utilisation(at, km * msPerKm),
        gbps);
  }

  /**
   * @param share by a place on the axis and a delay in ms for each km
   */
  private Plot plot(
      String title, String subtitle, PlotAxis x, DoubleBinaryOperator share, double here) {
    List<PlotCurve> curves =
        List.of(
            curve("standard fibre", Stroke.STANDARD, share, msPerKm(STANDARD)),
            curve("hollow-core", Stroke.HOLLOW, share, msPerKm(HOLLOW)));
    double least =
        curves.stream()
            .mapToDouble(curve -> Math.min(at(curve, x.min()), at(curve, x.max())))
            .min()
            .orElse(0);
    // The dot is the run as it is: its own fibre, mixed perhaps.
    Plot.Here now = new Plot.Here(here, 100 * verdict.utilisation());
    return new Plot(
        title,
        verdict.run().name() + " · " + subtitle,
        SOURCE,
        x,
        PlotAxis.linear(UTILISATION, base(least), 100, TrainingPlots::percent),
        curves,
        Optional.of(now));
  }

  private static double at(PlotCurve curve, double x) {
    return curve.value().applyAsDouble(x);
  }

  /** Where the axis begins, %: so that what the curves lose fills it, in round steps. */
  private static double base(double least) {
    double lost = 100 - least;
    for (double room : new double[] {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50}) {
      if (lost <= room) {
        return 100 - room;
      }
    }
    return 0;
  }

  private static PlotCurve curve(
      String name, Stroke stroke, DoubleBinaryOperator share, double msPerKm) {
    return new PlotCurve(name, stroke, at -> 100 * share.applyAsDouble(at, msPerKm));
  }

  private static double msPerKm(String fiber) {
    return FiberCatalogue.builtIn().get(fiber).delayMicrosPerKm() / 1e3;
  }

  private static String length(double km) {
    return km == 0 ? "0 km" : Quantity.length(km);
  }

  /** As many decimals as tell neighbouring values near 100 % apart. */
  private static String percent(double percent) {
    String text = String.format(Locale.ROOT, percent > 99 ? "%.2f" : "%.1f", percent);
    return text.replaceAll("\\.0+$|(\\.[0-9]*?)0+$", "$1") + " %";
  }
}
