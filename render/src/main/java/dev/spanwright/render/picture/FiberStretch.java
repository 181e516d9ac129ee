package dev.spanwright.render.picture;

import dev.spanwright.model.fiber.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring spans that are drawn alike: all of standard or all of hollow-core fibre.
 *
 * @param hollowCore whether they are hollow-core
 * @param fromSpan index of the first
 * @param toSpan index after the last
 * @param fromShare where they begin, as share of the fibre length, 0 to 1
 * @param toShare where they end, likewise
 */
public record FiberStretch(
    boolean hollowCore, int fromSpan, int toSpan, double fromShare, double toShare) {

  /** The stretches of a line, from its first site to its second. */
  public static List<FiberStretch> of(List<Span> spans) {
    double totalKm = spans.stream().mapToDouble(Span::lengthKm).sum();
    List<FiberStretch> stretches = new ArrayList<>();
    double startKm = 0;
    double km = 0;
    int from = 0;
    for (int i = 0; i < spans.size(); i++) {
      km += spans.get(i).lengthKm();
      boolean hollow = spans.get(i).fiber().hollowCore();
      boolean last = i == spans.size() - 1;
      if (last || spans.get(i + 1).fiber().hollowCore() != hollow) {
        double end = last ? 1 : km / totalKm;
        stretches.add(new FiberStretch(hollow, from, i + 1, startKm / totalKm, end));
        from = i + 1;
        startKm = km;
      }
    }
    return stretches;
  }
}
