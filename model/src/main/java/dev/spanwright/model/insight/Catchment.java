package dev.spanwright.model.insight;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people live nearest to each inference node: the population of the bundled cities, each
 * counted for its nearest node by great circle, if that is within reach. An estimate of who might
 * use a node, before delays over the network are looked at.
 */
public final class Catchment {

  /**
   * Farther away, people are nobody's, km. An assumption: about 10 ms one way over standard fibre
   * with the usual detours.
   */
  public static final double REACH_KM = 1_500;

  private static final double EARTH_RADIUS_KM = 6371.0088; // mean radius of WGS84

  private Catchment() {}

  /** People by identifier of the inference node, in the order of the network. */
  public static Map<String, Long> people(Network network) {
    List<Site> nodes =
        network.sites().stream().filter(s -> s.kind() == SiteKind.INFERENCE_NODE).toList();
    List<double[]> vectors = new ArrayList<>();
    nodes.forEach(node -> vectors.add(vector(node.position())));
    long[] people = new long[nodes.size()];
    double leastCos = Math.cos(REACH_KM / EARTH_RADIUS_KM);
    Gazetteer gazetteer = Gazetteer.bundled();
    for (City city : gazetteer.largest(gazetteer.size())) {
      int nearest = nearest(vectors, vector(city.position()), leastCos);
      if (nearest >= 0) {
        people[nearest] += city.population();
      }
    }
    Map<String, Long> result = new LinkedHashMap<>();
    for (int i = 0; i < people.length; i++) {
      result.put(nodes.get(i).id(), people[i]);
    }
    return result;
  }

  /** Index of the vector nearest to another; -1 where none is near enough. */
  private static int nearest(List<double[]> vectors, double[] to, double leastCos) {
    int nearest = -1;
    double best = leastCos;
    for (int i = 0; i < vectors.size(); i++) {
      double[] v = vectors.get(i);
      double cos = v[0] * to[0] + v[1] * to[1] + v[2] * to[2];
      if (cos > best) {
        best = cos;
        nearest = i;
      }
    }
    return nearest;
  }

  private static double[] vector(Position place) {
    double lat = Math.toRadians(place.latDeg());
    double lon = Math.toRadians(place.lonDeg());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }
}
