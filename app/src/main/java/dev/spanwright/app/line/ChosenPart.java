package dev.spanwright.app.line;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import java.util.List;

/**
 * A part of a link that is chosen on its picture. Kept as shares of the length, so that it stays
 * where it is when huts move.
 *
 * @param fromShare where it begins, 0 to 1
 * @param toShare where it ends, more than {@code fromShare}
 */
public record ChosenPart(double fromShare, double toShare) {

  /** The part that some neighbouring spans make up; either may be the first of them. */
  static ChosenPart ofSpans(LinkPlant plant, int one, int other) {
    double[] km = stationsKm(plant);
    double lengthKm = plant.lengthKm();
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    return new ChosenPart(km[first] / lengthKm, km[last + 1] / lengthKm);
  }

  /** The spans whose middle lies in it. */
  SpanRange spans(LinkPlant plant) {
    double[] km = stationsKm(plant);
    int first = 0;
    while (first < km.length - 2 && middle(km, first) < fromShare * plant.lengthKm()) {
      first++;
    }
    int last = km.length - 2;
    while (last > first && middle(km, last) > toShare * plant.lengthKm()) {
      last--;
    }
    return new SpanRange(first, last);
  }

  private static double middle(double[] km, int span) {
    return (km[span] + km[span + 1]) / 2;
  }

  /** Where sites and huts stand, km of fibre from the first site. */
  static double[] stationsKm(LinkPlant plant) {
    List<Span> spans = plant.spans();
    double[] km = new double[spans.size() + 1];
    for (int i = 0; i < plant.huts().size(); i++) {
      km[i + 1] = plant.huts().get(i).atKm();
    }
    km[spans.size()] = plant.lengthKm();
    return km;
  }
}
