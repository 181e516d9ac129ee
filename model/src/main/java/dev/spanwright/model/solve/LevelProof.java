package dev.spanwright.model.solve;

import java.util.List;

/**
 * Proves how much more than the present common share λ any demand can get.
 *
 * <p>For any lengths l with distances y, whatever fits has {@code Σ x·y ≤ Σ c·l}. With the amounts
 * f of the demands that are fixed, and λ·d of those that are open, {@code slack = Σ c·l − Σ f·y −
 * λ·Σ d·y} is left, so that an open demand gets a share of at most {@code λ + slack / (d·y)}, as
 * long as no other one gets less. Not thread-safe.
 */
final class LevelProof {

  /** Rounding of the sums, relative to them. */
  private static final double ROUNDING = 1e-15;

  /** A share that counts as none. */
  static final double SAME = 1e-7;

  /** Price of a unit, relative to the highest of all open demands, that tells it from rounding. */
  private static final double PRICED = 1e-7;

  private final PathProgram program;
  private final RouteDemands demands;
  private final double[] capacity;
  private final List<Integer> open;
  private final double[] paid;
  private double slack = Double.POSITIVE_INFINITY;
  private double highest;
  private double gap = Double.POSITIVE_INFINITY;
  private double[] lengths = new double[0];

  /**
   * @param open the commodities that share λ
   */
  LevelProof(PathProgram program, RouteDemands demands, double[] capacity, List<Integer> open) {
    this.program = program;
    this.demands = demands;
    this.capacity = capacity;
    this.open = List.copyOf(open);
    this.paid = new double[demands.count()];
  }

  /** Takes the lengths of a round of pricing if they prove more at the present λ. */
  void take(PathProgram.Round round) {
    double worth = round.priceOfCapacity(capacity, new double[capacity.length]);
    double left = worth;
    for (int commodity = 0; commodity < demands.count(); commodity++) {
      int group = program.group(commodity);
      if (group >= 0) {
        left -= program.master().amountOf(group) * round.leastPrice(commodity);
      }
    }
    double pays = 0;
    for (int commodity : open) {
      pays += demands.gbps(commodity) * round.leastPrice(commodity);
    }
    left = Math.max(left, ROUNDING * worth);
    if (pays > 0 && left / pays < gap) {
      gap = left / pays;
      slack = left;
      lengths = round.lengths();
      highest = 0;
      for (int commodity : open) {
        paid[commodity] = demands.gbps(commodity) * round.leastPrice(commodity);
        highest = Math.max(highest, round.leastPrice(commodity));
      }
    }
  }

  /** What λ can still grow by; infinite where nothing is proven. */
  double gap() {
    return gap;
  }

  /** The lengths that prove it. */
  double[] lengths() {
    return lengths;
  }

  /** What the share of the open commodity that pays most may be above λ. */
  double leastExcess() {
    return excess(open.stream().mapToDouble(k -> paid[k]).max().orElse(0));
  }

  /**
   * Whether a commodity cannot get more: by the bound, or, where that is lost in rounding because
   * the commodity is small, by complementary slackness, since its unit has a price.
   *
   * @param price of a unit of it by the lengths
   */
  boolean stays(int commodity, double price) {
    return price >= PRICED * highest || excess(price * demands.gbps(commodity)) <= SAME;
  }

  /** Whether an open commodity cannot get more. */
  boolean stays(int commodity) {
    return stays(commodity, paid[commodity] / demands.gbps(commodity));
  }

  private double excess(double paidByAll) {
    return paidByAll > 0 ? slack / paidByAll : Double.POSITIVE_INFINITY;
  }
}
