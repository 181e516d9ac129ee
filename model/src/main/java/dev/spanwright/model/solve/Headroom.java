package dev.spanwright.model.solve;

import java.util.List;

/**
 * The largest factor by which all demands can grow together and still be carried with the best
 * splittable routing (maximum concurrent flow), between two proven bounds.
 *
 * @param factor reached by a feasible flow: a lower bound; 0 where a demand has no path, infinite
 *     where there is no demand
 * @param upperBound no routing can do better; at least {@code factor}
 * @param limiting the links whose extra capacity would raise it, with what one more Gbit/s in both
 *     directions adds to the factor, most first; empty while the bounds are more than 10 % apart.
 *     An exact answer lists every link that has a value, others only those that make up 1 % of it.
 *     Where several sets of links limit equally, they are those of one set, and all must grow; the
 *     value is then the most that a link can add. Links without capacity are not valued
 * @param millis time that the search for it took, ms
 */
public record Headroom(double factor, double upperBound, List<LinkValue> limiting, double millis) {

  /** Gap below which an answer counts as exact: what rounding leaves. */
  private static final double EXACT = 1e-9;

  public Headroom {
    limiting = List.copyOf(limiting);
  }

  /** That of demands of which one has no path. */
  public static Headroom none() {
    return new Headroom(0, 0, List.of(), 0);
  }

  /** That of no demands. */
  public static Headroom unlimited() {
    return new Headroom(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(), 0);
  }

  /** What is known before any look. */
  public static Headroom unknown() {
    return new Headroom(0, Double.POSITIVE_INFINITY, List.of(), 0);
  }

  /** Identifiers of the limiting links, most limiting first. */
  public List<String> bottlenecks() {
    return limiting.stream().map(LinkValue::linkId).toList();
  }

  /** Whether the two bounds meet but for rounding. */
  public boolean exact() {
    return gap() <= EXACT;
  }

  /**
   * How far the factor may be from the optimum: (upperBound - factor) / upperBound; 0 is exact, 1
   * says that nothing is proven yet.
   */
  public double gap() {
    if (Double.isInfinite(factor) || upperBound == 0) {
      return 0;
    }
    if (Double.isInfinite(upperBound)) {
      return 1;
    }
    return Math.max(0, (upperBound - factor) / upperBound);
  }
}
