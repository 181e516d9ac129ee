package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sites in a unit square and links between them, of one family; always connected, no two links
 * between the same sites. Public for the benchmarks.
 */
public final class RandomTopology {

  /** The shapes. */
  public enum Family {
    /** Random cities, two of them linked if no third lies in the circle between them. */
    GABRIEL,
    RING_WITH_CHORDS,
    TREE_WITH_EXTRAS,
    GRID,
    /** Random cities, near ones linked more often. */
    WAXMAN,
    /** Two dense clusters with one to three links between them. */
    WAIST,
    /** A small mesh whose links run over many sites of degree two. */
    CHAINS,
    STAR
  }

  private final Random random;
  private final int sites;
  private final double[] x;
  private final double[] y;
  private final List<int[]> links = new ArrayList<>();
  private final boolean[][] linked;

  private RandomTopology(Random random, int sites) {
    this.random = random;
    this.sites = sites;
    this.x = random.doubles(sites).toArray();
    this.y = random.doubles(sites).toArray();
    this.linked = new boolean[sites][sites];
  }

  /** Makes one; at least 4 sites. */
  public static RandomTopology of(Family family, int sites, Random random) {
    RandomTopology topology = new RandomTopology(random, sites);
    switch (family) {
      case GABRIEL -> topology.gabriel();
      case RING_WITH_CHORDS -> topology.ring(1 + random.nextInt(Math.max(1, sites / 5)));
      case TREE_WITH_EXTRAS -> topology.tree(random.nextInt(1 + sites / 10));
      case GRID -> topology.grid();
      case WAXMAN -> topology.waxman();
      case WAIST -> topology.waist(1 + random.nextInt(3));
      case CHAINS -> topology.chains();
      case STAR -> topology.star(random.nextInt(4));
    }
    return topology;
  }

  /** Number of sites. */
  public int sites() {
    return sites;
  }

  /** The pairs of sites that are linked. */
  public List<int[]> links() {
    return links;
  }

  /** Distance of two sites in the unit square. */
  public double distance(int a, int b) {
    return Math.hypot(x[a] - x[b], y[a] - y[b]);
  }

  private void link(int a, int b) {
    if (a != b && !linked[a][b]) {
      linked[a][b] = true;
      linked[b][a] = true;
      links.add(new int[] {a, b});
    }
  }

  private void gabriel() {
    for (int a = 0; a < sites; a++) {
      for (int b = a + 1; b < sites; b++) {
        if (nothingBetween(a, b)) {
          link(a, b);
        }
      }
    }
  }

  private boolean nothingBetween(int a, int b) {
    double middleX = (x[a] + x[b]) / 2;
    double middleY = (y[a] + y[b]) / 2;
    double radius = distance(a, b) / 2;
    for (int c = 0; c < sites; c++) {
      if (c != a && c != b && Math.hypot(x[c] - middleX, y[c] - middleY) < radius) {
        return false;
      }
    }
    return true;
  }

  private void ring(int chords) {
    for (int a = 0; a < sites; a++) {
      link(a, (a + 1) % sites);
    }
    extras(chords);
  }

  private void tree(int extras) {
    for (int a = 1; a < sites; a++) {
      link(random.nextInt(a), a);
    }
    extras(extras);
  }

  private void extras(int count) {
    for (int i = 0; i < count; i++) {
      link(random.nextInt(sites), random.nextInt(sites));
    }
  }

  private void grid() {
    int width = (int) Math.ceil(Math.sqrt(sites));
    for (int a = 0; a < sites; a++) {
      if (a % width > 0) {
        link(a - 1, a);
      }
      if (a >= width) {
        link(a - width, a);
      }
    }
  }

  private void waxman() {
    tree(0);
    double share = 12.0 / sites; // a bit more than two links to a site beside the tree
    for (int a = 0; a < sites; a++) {
      for (int b = a + 1; b < sites; b++) {
        if (random.nextDouble() < share * Math.exp(-distance(a, b) / 0.3)) {
          link(a, b);
        }
      }
    }
  }

  private void waist(int across) {
    int half = sites / 2;
    cluster(0, half);
    cluster(half, sites);
    for (int i = 0; i < across; i++) {
      link(random.nextInt(half), half + random.nextInt(sites - half));
    }
  }

  /** A ring with as many chords as sites. */
  private void cluster(int first, int end) {
    for (int a = first; a < end; a++) {
      link(a, a + 1 < end ? a + 1 : first);
      link(a, first + random.nextInt(end - first));
    }
  }

  private void chains() {
    int hubs = Math.max(3, sites / 12);
    int chains = hubs + hubs / 2;
    int next = hubs;
    for (int i = 0; i < chains; i++) {
      int at = i < hubs ? i : random.nextInt(hubs);
      int end = i < hubs ? (i + 1) % hubs : random.nextInt(hubs);
      int last = hubs + (sites - hubs) * (i + 1) / chains;
      while (next < last) {
        link(at, next);
        at = next++;
      }
      link(at, end);
    }
  }

  private void star(int extras) {
    for (int a = 1; a < sites; a++) {
      link(0, a);
    }
    extras(extras);
  }
}
