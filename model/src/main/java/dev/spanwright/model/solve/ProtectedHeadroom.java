package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The headroom where some demands run on given routes, as 1+1 does: the largest λ for which λ times
 * the given routes fit, and λ times the other demands can be routed in what they leave. The factor
 * F(λ) of the others in capacities {@code c − λ·r} falls with λ and is concave, so λ is where
 * {@code F(λ) = λ}. Each solve at some λ proves {@code min(λ, F) ≤ λ* ≤ max(λ, F)}; the next λ is
 * where the chord between the best points meets the diagonal.
 */
public final class ProtectedHeadroom {

  private static final int MOST_SOLVES = 40;

  /** How far below the most that the given routes allow λ stays: none of their arcs is empty. */
  private static final double BELOW_CEILING = 1e-10;

  private static final double NANOS_PER_MS = 1e6;

  private final FlowGraph graph;
  private final List<Demand> others;
  private final double[] reserved;
  private final double ceiling;
  private final long startNanos = System.nanoTime();
  private Headroom best;
  private Point below;
  private Optional<Point> above = Optional.empty();

  /** A λ and the proven lower bound of F there. */
  private record Point(double lambda, double factor) {}

  private ProtectedHeadroom(
      FlowGraph graph, List<Demand> demands, PinnedLoads pins, Headroom known) {
    this.graph = graph;
    this.others = demands.stream().filter(demand -> pins.of(demand).isEmpty()).toList();
    this.reserved = pins.offered(demands);
    this.ceiling = ceiling();
    this.best =
        new Headroom(
            Math.min(known.factor(), ceiling),
            Math.min(known.upperBound(), ceiling),
            List.of(),
            known.millis());
    this.below = new Point(0, Double.POSITIVE_INFINITY);
  }

  private double ceiling() {
    double most = Double.POSITIVE_INFINITY;
    for (int arc = 0; arc < reserved.length; arc++) {
      most = reserved[arc] > 0 ? Math.min(most, graph.capacityGbps(arc) / reserved[arc]) : most;
    }
    return most;
  }

  /**
   * Solves until the gap is reached, the time is over, or the caller gives up.
   *
   * @param known proven bounds for the same demands and routes
   * @return the last answer, after every better one went to {@code better}
   */
  public static Headroom refine(
      FlowGraph graph,
      List<Demand> demands,
      Map<String, PinnedRoute> pinned,
      Headroom known,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Headroom> better) {
    PinnedLoads pins = new PinnedLoads(graph, pinned);
    ProtectedHeadroom search = new ProtectedHeadroom(graph, demands, pins, known);
    return search.run(limit, limit.startingNow(cancellation), better);
  }

  private Headroom run(SolveLimit limit, Cancellation stop, Consumer<Headroom> better) {
    if (best.upperBound() == 0) {
      return best;
    }
    boolean known = best.gap() <= limit.targetGap() && best.upperBound() >= ceiling;
    if (known) { // the given routes alone fill a link, and the rest fits beside them
      best = new Headroom(best.factor(), best.upperBound(), fullest(ceiling), millis());
      better.accept(best);
      return best;
    }
    if (others.isEmpty()) {
      best = new Headroom(ceiling, ceiling, fullest(ceiling), millis());
      better.accept(best);
      return best;
    }
    for (int solve = 0; solve < MOST_SOLVES && !stop.requested(); solve++) {
      if (best.gap() <= limit.targetGap()) {
        return best;
      }
      double lambda = next();
      Headroom others = solve(lambda, limit, stop);
      if (stop.requested()) {
        return best;
      }
      take(lambda, others);
      better.accept(best);
    }
    return best;
  }

  private Headroom solve(double lambda, SolveLimit limit, Cancellation stop) {
    double[] left = new double[reserved.length];
    for (int arc = 0; arc < left.length; arc++) {
      left[arc] = Math.max(0, graph.capacityGbps(arc) - lambda * reserved[arc]);
    }
    SolveLimit finer = new SolveLimit(limit.targetGap() / 4, limit.time());
    return HeadroomSolver.solve(graph.withArcCapacities(left), others, finer, stop);
  }

  /** First the best factor known; then the chord, pushed into the open interval. */
  private double next() {
    double low = best.factor();
    double high = Math.min(best.upperBound(), ceiling * (1 - BELOW_CEILING));
    if (above.isEmpty() || Double.isInfinite(below.factor())) {
      return low > below.lambda() ? low : high;
    }
    Point b = below;
    Point a = above.get();
    double up = b.factor() - b.lambda();
    double down = a.lambda() - a.factor();
    double chord = b.lambda() + (a.lambda() - b.lambda()) * up / (up + down);
    return Math.clamp(chord, Math.min(low, high), high);
  }

  private void take(double lambda, Headroom found) {
    Point point = new Point(lambda, found.factor());
    if (found.factor() >= lambda) {
      below = lambda >= below.lambda() ? point : below;
    } else if (above.isEmpty() || lambda < above.get().lambda()) {
      above = Optional.of(point);
    }
    double low = Math.max(best.factor(), Math.min(lambda, found.factor()));
    double high = Math.min(best.upperBound(), Math.max(lambda, found.upperBound()));
    boolean atCeiling = found.factor() >= lambda && lambda >= ceiling * (1 - 2 * BELOW_CEILING);
    high = atCeiling ? Math.min(high, ceiling) : high;
    List<LinkValue> limiting = atCeiling ? fullest(ceiling) : scaled(found.limiting());
    best = new Headroom(Math.min(low, high), high, limiting, millis());
  }

  /** What a link is worth here: less than for the others alone, since the given routes grow too. */
  private List<LinkValue> scaled(List<LinkValue> values) {
    double slope = above.isEmpty() || Double.isInfinite(below.factor()) ? 0 : slope();
    return values.stream()
        .map(value -> new LinkValue(value.linkId(), value.perGbps() / (1 + slope)))
        .toList();
  }

  private double slope() {
    Point a = above.orElseThrow();
    return Math.max(0, (below.factor() - a.factor()) / (a.lambda() - below.lambda()));
  }

  /** The links that given routes alone fill at a factor. */
  private List<LinkValue> fullest(double factor) {
    return java.util.stream.IntStream.range(0, graph.links())
        .mapToObj(link -> new LinkValue(graph.linkId(link), perGbps(link)))
        .filter(value -> value.perGbps() > 0 && isFull(value.linkId(), factor))
        .sorted(Comparator.comparingDouble(value -> -value.perGbps()))
        .toList();
  }

  private double perGbps(int link) {
    double load = Math.max(reserved[2 * link], reserved[2 * link + 1]);
    return load > 0 ? 1 / load : 0;
  }

  private boolean isFull(String linkId, double factor) {
    int link = graph.link(linkId);
    double capacity = graph.capacityGbps(2 * link);
    return capacity * perGbps(link) <= factor * (1 + BELOW_CEILING);
  }

  private double millis() {
    return (System.nanoTime() - startNanos) / NANOS_PER_MS;
  }
}
