package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * What each site sends, what it receives, and what runs between each two sites both ways together:
 * all that is needed to follow the traffic across a cut while sites change sides. Immutable.
 */
final class MutualDemand {

  private final double[] sent;
  private final double[] received;
  private final int[] first;
  private final int[] partners;
  private final double[] gbps;

  MutualDemand(int sites, Commodities pairs) {
    this.sent = new double[sites];
    this.received = new double[sites];
    int[] senders = new int[pairs.count()];
    int[] firstIn = new int[sites + 1];
    int[] groupOf = new int[sites];
    Arrays.fill(groupOf, BlockTree.NONE);
    for (int group = 0; group < pairs.groups(); group++) {
      int source = pairs.source(group);
      groupOf[source] = group;
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        senders[pair] = source;
        sent[source] += pairs.gbps(pair);
        received[pairs.target(pair)] += pairs.gbps(pair);
        firstIn[pairs.target(pair) + 1]++;
      }
    }
    int[] sorted = sortedByTarget(pairs, firstIn);
    this.first = new int[sites + 1];
    int[] found = new int[2 * pairs.count()];
    double[] sums = new double[found.length];
    int[] place = new int[sites];
    Arrays.fill(place, BlockTree.NONE);
    int count = 0;
    for (int site = 0; site < sites; site++) {
      first[site] = count;
      int group = groupOf[site];
      if (group != BlockTree.NONE) {
        for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
          place[pairs.target(pair)] = count;
          found[count] = pairs.target(pair);
          sums[count++] = pairs.gbps(pair);
        }
      }
      for (int i = firstIn[site]; i < firstIn[site + 1]; i++) {
        int sender = senders[sorted[i]];
        if (place[sender] < first[site]) {
          place[sender] = count;
          found[count++] = sender;
        }
        sums[place[sender]] += pairs.gbps(sorted[i]);
      }
    }
    first[sites] = count;
    this.partners = Arrays.copyOf(found, count);
    this.gbps = Arrays.copyOf(sums, count);
  }

  /** Turns counts into firsts on the way. */
  private static int[] sortedByTarget(Commodities pairs, int[] firstIn) {
    for (int site = 0; site + 1 < firstIn.length; site++) {
      firstIn[site + 1] += firstIn[site];
    }
    int[] next = firstIn.clone();
    int[] sorted = new int[pairs.count()];
    for (int pair = 0; pair < sorted.length; pair++) {
      sorted[next[pairs.target(pair)]++] = pair;
    }
    return sorted;
  }

  /** What a site sends to all others, Gbit/s. */
  double sent(int site) {
    return sent[site];
  }

  /** What a site receives from all others, Gbit/s. */
  double received(int site) {
    return received[site];
  }

  /** What runs both ways between a site and those on the side where 1 stands, Gbit/s. */
  double with(int site, double[] side) {
    double sum = 0;
    for (int i = first[site]; i < first[site + 1]; i++) {
      sum += gbps[i] * side[partners[i]];
    }
    return sum;
  }

  /** Adds what runs both ways between a site and each other, times a factor. */
  void addTo(double[] sums, int site, double factor) {
    for (int i = first[site]; i < first[site + 1]; i++) {
      sums[partners[i]] += factor * gbps[i];
    }
  }
}
