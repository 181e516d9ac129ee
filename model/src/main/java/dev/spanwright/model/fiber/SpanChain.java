package dev.spanwright.model.fiber;

import java.util.ArrayList;
import java.util.List;

/**
 * The spans of a line from end to end, equal neighbours together.
 *
 * @param groups in order; at least one
 */
record SpanChain(List<SpanGroup> groups) {

  SpanChain {
    List<SpanGroup> joined = new ArrayList<>(groups.size());
    for (SpanGroup group : groups) {
      if (!joined.isEmpty() && joined.getLast().equalSpans(group)) {
        SpanGroup last = joined.removeLast();
        joined.add(last.withCount(last.count() + group.count()));
      } else {
        joined.add(group);
      }
    }
    groups = List.copyOf(joined);
  }

  /** Number of spans. */
  int count() {
    return groups.stream().mapToInt(SpanGroup::count).sum();
  }

  /** Accumulated chromatic dispersion, ps/nm. */
  double dispersionPsPerNm() {
    return groups.stream()
        .mapToDouble(g -> g.count() * g.lengthKm() * g.fiber().dispersionPsPerNmKm())
        .sum();
  }

  /** One-way delay of the fibre, µs. */
  double delayMicros() {
    return groups.stream()
        .mapToDouble(g -> g.count() * g.lengthKm() * g.fiber().delayMicrosPerKm())
        .sum();
  }

  /** Length of the longest span, km. */
  double longestKm() {
    return groups.stream().mapToDouble(SpanGroup::lengthKm).max().orElseThrow();
  }

  /** Where spans end, km from the start, the end of the line included. */
  double[] endsKm() {
    double[] ends = new double[count()];
    double km = 0;
    int next = 0;
    for (SpanGroup group : groups) {
      for (int i = 1; i <= group.count(); i++) {
        ends[next++] = km + i * group.lengthKm();
      }
      km += group.count() * group.lengthKm();
    }
    return ends;
  }

  /** Every span by itself. */
  List<SpanGroup> spans() {
    List<SpanGroup> spans = new ArrayList<>(count());
    for (SpanGroup group : groups) {
      SpanGroup one = group.withCount(1);
      for (int i = 0; i < group.count(); i++) {
        spans.add(one);
      }
    }
    return spans;
  }

  /**
   * The chain cut into sections.
   *
   * @param cuts after how many spans to cut, rising, each more than 0 and less than {@link #count}
   */
  List<SpanChain> sections(List<Integer> cuts) {
    if (cuts.isEmpty()) {
      return List.of(this);
    }
    List<SpanGroup> spans = spans();
    List<SpanChain> sections = new ArrayList<>(cuts.size() + 1);
    int from = 0;
    for (int cut : cuts) {
      sections.add(new SpanChain(spans.subList(from, cut)));
      from = cut;
    }
    sections.add(new SpanChain(spans.subList(from, spans.size())));
    return sections;
  }
}
