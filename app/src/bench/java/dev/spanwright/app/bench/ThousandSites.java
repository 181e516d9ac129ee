package dev.spanwright.app.bench;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A network of 1,000 sites and 3,000 links made for measuring: sites scattered round six regions of
 * the earth, each linked to its nearest ones, the rest of the links at random between regions.
 */
final class ThousandSites {

  private static final int SITES = 1000;
  private static final int LINKS = 3000;
  private static final int NEIGHBOURS = 5;
  private static final List<SiteKind> KINDS = List.of(SiteKind.values());
  private static final double[][] REGIONS = {
    {39, -98}, {50, 10}, {35, 110}, {20, 78}, {-15, -52}, {-28, 140}
  };

  private ThousandSites() {}

  static Network network() {
    Random random = new Random(1000);
    List<Site> sites = IntStream.range(0, SITES).mapToObj(number -> site(number, random)).toList();
    Set<Long> pairs = new HashSet<>();
    for (int number = 0; number < SITES && pairs.size() < LINKS; number++) {
      int from = number;
      IntStream.range(0, SITES)
          .filter(to -> to != from)
          .boxed()
          .sorted(Comparator.comparingDouble(to -> degrees(sites.get(from), sites.get(to))))
          .limit(NEIGHBOURS)
          .forEach(to -> pairs.add(pair(from, to)));
    }
    while (pairs.size() < LINKS) {
      int from = random.nextInt(SITES);
      int to = random.nextInt(SITES);
      if (from != to) {
        pairs.add(pair(from, to));
      }
    }
    List<Link> links = new ArrayList<>();
    for (long pair : pairs.stream().sorted().limit(LINKS).toList()) {
      String fiber = random.nextInt(8) == 0 ? "hcf-today" : "g652d";
      links.add(Link.of("l" + links.size(), "s" + (pair >> 32), "s" + (int) pair, fiber));
    }
    return Network.empty("Thousand sites").withSites(Table.of(sites)).withLinks(Table.of(links));
  }

  private static Site site(int number, Random random) {
    double[] region = REGIONS[number % REGIONS.length];
    double lat = region[0] + 6 * random.nextGaussian();
    double lon = region[1] + 10 * random.nextGaussian();
    SiteKind kind = KINDS.get(random.nextInt(KINDS.size()));
    return Site.of("s" + number, "Site " + number, kind, new Position(lat, lon));
  }

  private static double degrees(Site a, Site b) {
    double dLat = a.position().latDeg() - b.position().latDeg();
    double dLon = a.position().lonDeg() - b.position().lonDeg();
    return Math.hypot(dLat, dLon * Math.cos(Math.toRadians(a.position().latDeg())));
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }
}
