package dev.spanwright.model.fiber;

import dev.spanwright.model.network.LinkPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spans and huts of a link as parts that can fail. */
public final class PlantParts {

  private PlantParts() {}

  /** The spans of a link, from its first site on. */
  public static List<LinkPart> spans(LinkPlant plant) {
    double totalKm = totalKm(plant);
    List<LinkPart> parts = new ArrayList<>();
    double km = 0;
    for (Span span : plant.spans()) {
      double from = share(km, totalKm);
      km += span.lengthKm();
      parts.add(new LinkPart(plant.linkId(), from, Math.max(from, share(km, totalKm))));
    }
    return List.copyOf(parts);
  }

  /** The huts of a link, from its first site on. */
  public static List<LinkPart> huts(LinkPlant plant) {
    return plant.huts().stream().map(hut -> hut(plant, hut)).toList();
  }

  /** A hut of a link. */
  public static LinkPart hut(LinkPlant plant, Hut hut) {
    return LinkPart.place(plant.linkId(), share(hut.atKm(), totalKm(plant)));
  }

  private static double totalKm(LinkPlant plant) {
    return plant.spans().stream().mapToDouble(Span::lengthKm).sum();
  }

  private static double share(double km, double totalKm) {
    return totalKm > 0 ? Math.clamp(km / totalKm, 0, 1) : 0;
  }

  /** The span that lies over a place; share of the fibre length, 0 to 1. */
  public static LinkPart spanAt(LinkPlant plant, double share) {
    List<LinkPart> spans = spans(plant);
    return spans.stream()
        .filter(span -> share <= span.toShare())
        .findFirst()
        .orElseGet(spans::getLast);
  }

  /**
   * What people call a part: {@code span 3 of 7, 78 km} or {@code hut 2 of 6, Lyon}. After an edit
   * it is the span or hut that is now where the part failed.
   */
  public static String name(LinkPlant plant, LinkPart part) {
    if (part.isPlace() && !plant.huts().isEmpty()) {
      int at = nearest(huts(plant), part);
      Hut hut = plant.huts().get(at);
      String name = "%s %d of %d".formatted(kind(hut), at + 1, plant.huts().size());
      return hut.town().map(town -> name + ", " + town).orElse(name);
    }
    int at = nearest(spans(plant), part);
    return String.format(
        Locale.ROOT,
        "span %d of %d, %.0f km",
        at + 1,
        plant.spans().size(),
        plant.spans().get(at).lengthKm());
  }

  private static String kind(Hut hut) {
    return hut.regenerator() ? "regenerator" : "hut";
  }

  private static int nearest(List<LinkPart> parts, LinkPart wanted) {
    int nearest = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (distance(parts.get(i), wanted) < distance(parts.get(nearest), wanted)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static double distance(LinkPart part, LinkPart wanted) {
    return Math.abs(part.middle() - wanted.middle());
  }
}
