package dev.spanwright.model.solve;

import java.util.Arrays;

/** The paths that every pair of sites uses, and the traffic on each. Not thread-safe. */
final class PathFlows {

  private final int[][][] paths;
  private final double[][] gbps;
  private final int[] count;

  PathFlows(int pairs) {
    paths = new int[pairs][][];
    gbps = new double[pairs][];
    count = new int[pairs];
    Arrays.setAll(paths, _ -> new int[2][]);
    Arrays.setAll(gbps, _ -> new double[2]);
  }

  /** Number of paths of a pair. */
  int count(int pair) {
    return count[pair];
  }

  /** The arcs of a path in order. */
  int[] path(int pair, int index) {
    return paths[pair][index];
  }

  /** Traffic on a path, Gbit/s. */
  double gbps(int pair, int index) {
    return gbps[pair][index];
  }

  void add(int pair, int[] path, double rate) {
    int index = count[pair]++;
    if (index == paths[pair].length) {
      paths[pair] = Arrays.copyOf(paths[pair], 2 * index);
      gbps[pair] = Arrays.copyOf(gbps[pair], 2 * index);
    }
    paths[pair][index] = path;
    gbps[pair][index] = rate;
  }

  void move(int pair, int from, int to, double rate) {
    gbps[pair][from] -= rate;
    gbps[pair][to] += rate;
  }

  /** Forgets paths without traffic, except that two may stay. */
  void dropEmpty() {
    for (int pair = 0; pair < count.length; pair++) {
      int kept = 0;
      for (int i = 0; count[pair] > 2 && i < count[pair]; i++) {
        if (gbps[pair][i] > 0) {
          paths[pair][kept] = paths[pair][i];
          gbps[pair][kept++] = gbps[pair][i];
        }
      }
      count[pair] = count[pair] > 2 ? kept : count[pair];
    }
  }

  /** Writes the load of every arc, Gbit/s, added up anew so that rounding does not pile up. */
  void loadInto(double[] arcLoadGbps) {
    Arrays.fill(arcLoadGbps, 0);
    for (int pair = 0; pair < count.length; pair++) {
      for (int i = 0; i < count[pair]; i++) {
        double rate = gbps[pair][i];
        for (int arc : paths[pair][i]) {
          arcLoadGbps[arc] += rate;
        }
      }
    }
  }
}
