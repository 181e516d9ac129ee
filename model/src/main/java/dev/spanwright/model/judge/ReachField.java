package dev.spanwright.model.judge;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.GeoGrid;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The round trip from any place to the inference node that is nearest by fibre, by the equation of
 * {@link Reach}: over standard fibre to the site where it reaches the network soonest, then over
 * links. Immutable.
 */
public final class ReachField {

  private final double[] xs;
  private final double[] ys;
  private final double[] zs;
  private final double[] networkMs; // rising
  private final double msPerRad = Access.msPerRad();

  /**
   * @param down nodes that serve nobody
   */
  ReachField(Network network, Map<String, LinkPlant> plants, Set<String> down) {
    Map<String, Double> latency =
        SiteLatencies.toNearest(
            network,
            plants,
            network.sites().stream()
                .filter(Reach::isNode)
                .map(Site::id)
                .filter(id -> !down.contains(id))
                .toList());
    List<Site> sites =
        network.sites().stream()
            .filter(site -> latency.containsKey(site.id()))
            .sorted(Comparator.comparingDouble(site -> latency.get(site.id())))
            .toList();
    int n = sites.size();
    xs = new double[n];
    ys = new double[n];
    zs = new double[n];
    networkMs = new double[n];
    for (int i = 0; i < n; i++) {
      double[] point = Access.point(sites.get(i).position());
      xs[i] = point[0];
      ys[i] = point[1];
      zs[i] = point[2];
      networkMs[i] = latency.get(sites.get(i).id());
    }
  }

  /** Of a network whose links are laid; nothing without an inference node. */
  public static Optional<ReachField> of(Network network, Map<String, LinkPlant> plants) {
    boolean any = network.sites().stream().anyMatch(Reach::isNode);
    return any ? Optional.of(new ReachField(network, plants, Set.of())) : Optional.empty();
  }

  /** The round trip from a place, ms. */
  public double roundTripMs(Position place) {
    double[] at = Access.point(place);
    return 2 * oneWayMs(at[0], at[1], at[2], Double.POSITIVE_INFINITY);
  }

  /**
   * The round trips from the nodes of a grid, ms, row by row from the south and from west to east.
   */
  public float[] roundTripsMs(GeoGrid grid) {
    double[] cosLon = new double[grid.columns()];
    double[] sinLon = new double[grid.columns()];
    for (int column = 0; column < grid.columns(); column++) {
      double lon = Math.toRadians(grid.lonDeg(column));
      cosLon[column] = Math.cos(lon);
      sinLon[column] = Math.sin(lon);
    }
    double stepMs = msPerRad * Math.toRadians(grid.stepDeg());
    float[] values = new float[grid.columns() * grid.rows()];
    for (int row = 0; row < grid.rows(); row++) {
      double lat = Math.toRadians(grid.latDeg(row));
      double cosLat = Math.cos(lat);
      double sinLat = Math.sin(lat);
      double most = Double.POSITIVE_INFINITY;
      for (int column = 0; column < grid.columns(); column++) {
        double ms = oneWayMs(cosLat * cosLon[column], cosLat * sinLon[column], sinLat, most);
        values[row * grid.columns() + column] = (float) (2 * ms);
        most = ms + stepMs; // the neighbour is at most a step farther
      }
    }
    return values;
  }

  /**
   * The least one-way latency of a point of the unit sphere. A chord is no longer than its arc, so
   * that most sites are turned down without the arc; those to come are no nearer to a node than
   * this one.
   *
   * @param mostMs what it is not above, as far as known, ms
   */
  private double oneWayMs(double x, double y, double z, double mostMs) {
    double best = mostMs;
    for (int i = 0; i < xs.length && networkMs[i] < best; i++) {
      double chordSquared = 2 - 2 * (x * xs[i] + y * ys[i] + z * zs[i]);
      double left = (best - networkMs[i]) / msPerRad;
      if (chordSquared < left * left) {
        double arc = 2 * Math.asin(Math.min(1, Math.sqrt(Math.max(0, chordSquared)) / 2));
        best = Math.min(best, networkMs[i] + arc * msPerRad);
      }
    }
    return best;
  }
}
