package dev.spanwright.app.ai;

import dev.spanwright.app.plot.Plot;
import dev.spanwright.app.plot.PlotAxis;
import dev.spanwright.app.plot.PlotCurve;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The share of people over the round trip to their nearest inference node. */
final class ReachPlot {

  private static final int STEPS = 200;
  private static final double LEAST_MS = 20;
  private static final double MOST_MS = 200;

  private ReachPlot() {}

  /** Samples the curve: some tens of milliseconds for the whole world. */
  static Plot of(Reach reach) {
    double last = Math.min(MOST_MS, reach.percentileMs(0.995));
    double mostMs = Math.max(LEAST_MS, 5 * Math.ceil(last / 5));
    double[] shares = new double[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      shares[i] = 100 * reach.shareWithin(i * mostMs / STEPS);
    }
    return new Plot(
        "People within a round trip",
        "Round trip of " + Quantity.people(reach.people()) + " people to the nearest node",
        "Cities: SimpleMaps (CC BY 4.0), scaled to the national totals of the World Bank (2018);"
            + " access over standard fibre of 1.3 times the distance (estimate); Spanwright.",
        PlotAxis.linear("Round trip, ms", 0, mostMs, Tiles::limit),
        PlotAxis.linear("Share of people, %", 0, 100, ReachPlot::percent),
        List.of(
            new PlotCurve("", PlotCurve.Stroke.ACCENT, ms -> between(shares, ms / mostMs * STEPS))),
        Optional.empty());
  }

  private static double between(double[] shares, double at) {
    int left = (int) Math.clamp(Math.floor(at), 0, STEPS - 1.0);
    return shares[left] + (at - left) * (shares[left + 1] - shares[left]);
  }

  private static String percent(double percent) {
    return percent == Math.rint(percent)
        ? String.format(Locale.ROOT, "%.0f %%", percent)
        : Tiles.share(percent / 100);
  }
}
