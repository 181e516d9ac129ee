package dev.spanwright.model.judge;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What cheap power costs in latency: places by the price of their power and by the round trip over
 * new fibre, and those that no other place beats in both.
 *
 * @param measure whom the round trip leads to
 * @param options the places with a known price, in the order in which they came
 * @param front by rising round trip, each cheaper than those before: the same places over either
 *     fibre, since hollow-core shortens all ways alike
 * @param withoutPrice the places whose price is not known
 */
public record SitingStudy(
    Measure measure, List<Option> options, List<Option> front, List<SitingPlace> withoutPrice) {

  private static final double HOURS_PER_YEAR = 8_760;

  /** Whom the round trip leads to. */
  public enum Measure {
    /** The inference node that new fibre reaches first. */
    NEAREST_NODE("to the nearest inference node"),
    /** The people of the countries with sites, on average. */
    PEOPLE("to people, on average");

    private final String label;

    Measure(String label) {
      this.label = label;
    }

    /** The name on screen. */
    public String label() {
      return label;
    }
  }

  /**
   * A place with a price.
   *
   * @param priceUsdPerMwh of its power, USD/MWh
   * @param standardMs round trip over standard fibre, ms
   * @param hollowCoreMs round trip over hollow-core fibre, ms
   */
  public record Option(
      SitingPlace place, double priceUsdPerMwh, double standardMs, double hollowCoreMs) {

    /** What the power of a campus costs in a year at full load, million USD: an upper bound. */
    public double costMusdPerYear(double megawatts) {
      return megawatts * HOURS_PER_YEAR * priceUsdPerMwh / 1e6;
    }
  }

  public SitingStudy {
    options = List.copyOf(options);
    front = List.copyOf(front);
    withoutPrice = List.copyOf(withoutPrice);
  }

  /**
   * Compares places for a network. Without an inference node none has a round trip to the nearest:
   * there are no options then. Averages over people take some tenths of a second.
   */
  public static SitingStudy of(Network network, List<SitingPlace> places, Measure measure) {
    ToDoubleFunction<Position> fiberKm =
        switch (measure) {
          case NEAREST_NODE -> at -> nearestKm(at, network);
          case PEOPLE -> new MeanDistance(Population.of(network))::fiberKm;
        };
    List<Option> options = new ArrayList<>();
    List<SitingPlace> without = new ArrayList<>();
    for (SitingPlace place : places) {
      OptionalDouble price = place.priceUsdPerMwh();
      if (price.isEmpty()) {
        without.add(place);
        continue;
      }
      double km = fiberKm.applyAsDouble(place.at());
      if (Double.isFinite(km)) {
        double standard = 2 * km * FiberWay.standardMsPerKm();
        double hollow = 2 * km * FiberWay.hollowCoreMsPerKm();
        options.add(new Option(place, price.getAsDouble(), standard, hollow));
      }
    }
    return new SitingStudy(measure, options, front(options), without);
  }

  private static double nearestKm(Position at, Network network) {
    List<FiberWay> ways = FiberWay.from(at, network, Reach::isNode);
    return ways.isEmpty() ? Double.POSITIVE_INFINITY : ways.getFirst().fiberKm();
  }

  /** Of places alike in both, the first stands for all. */
  static List<Option> front(List<Option> options) {
    List<Option> sorted =
        options.stream()
            .sorted(
                Comparator.comparingDouble(Option::standardMs)
                    .thenComparingDouble(Option::priceUsdPerMwh))
            .toList();
    List<Option> front = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (Option option : sorted) {
      if (option.priceUsdPerMwh() < least) {
        front.add(option);
        least = option.priceUsdPerMwh();
      }
    }
    return front;
  }
}
