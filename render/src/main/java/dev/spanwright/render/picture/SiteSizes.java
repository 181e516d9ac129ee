package dev.spanwright.render.picture;

import dev.spanwright.model.insight.Catchment;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.SiteStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The sizes of the symbols of a network's sites. The area of a symbol goes with the value. */
final class SiteSizes {

  /** Width of the symbol of the greatest value, px. */
  static final double MOST_PX = 30;

  /** Symbols stay visible, px. */
  private static final double LEAST_PX = 6;

  /** Width of the symbol in the legend, px. */
  static final double LEGEND_PX = 15;

  private record Counted(Table<Site> sites, Map<String, Long> people) {}

  /** People near the nodes of the last network: counting takes tens of milliseconds. */
  private static final AtomicReference<Counted> LAST = new AtomicReference<>();

  private final SiteSize by;
  private final Map<String, Double> values;
  private final double most;

  SiteSizes(Scene scene) {
    by = scene.look().siteSize();
    values = values(by, scene.network());
    double own = largest(values);
    most = scene.beside().map(b -> Math.max(own, largest(values(by, b.network())))).orElse(own);
  }

  private static double largest(Map<String, Double> values) {
    return values.values().stream().mapToDouble(v -> v).max().orElse(0);
  }

  private static Map<String, Double> values(SiteSize by, Network network) {
    Map<String, Double> values = new LinkedHashMap<>();
    switch (by) {
      case KIND -> {}
      case POWER ->
          network.sites().stream()
              .filter(site -> site.power().isPresent())
              .forEach(s -> values.put(s.id(), s.power().map(Power::megawatts).orElse(0.0)));
      case USERS -> people(network).forEach((id, people) -> values.put(id, (double) people));
    }
    return values;
  }

  private static Map<String, Long> people(Network network) {
    Counted last = LAST.get();
    if (last == null || !last.sites().equals(network.sites())) {
      last = new Counted(network.sites(), Catchment.people(network));
      LAST.set(last);
    }
    return last.people();
  }

  /** The style of a site: that of its kind, as large as its value, if it has one. */
  SiteStyle style(Site site, SiteStyle ofKind) {
    if (by == SiteSize.KIND || most == 0) {
      return ofKind;
    }
    Double value = values.get(site.id());
    double size = value == null ? LEAST_PX : MOST_PX * Math.sqrt(value / most);
    return new SiteStyle(ofKind.shape(), Math.max(LEAST_PX, size), ofKind.ink());
  }

  /** What a symbol of the legend's size stands for; empty where sizes mean nothing. */
  Optional<String> legend() {
    if (by == SiteSize.KIND || most == 0) {
      return Optional.empty();
    }
    double value = most * Math.pow(LEGEND_PX / MOST_PX, 2);
    return Optional.of(
        by == SiteSize.POWER ? Quantity.power(value) : Quantity.people(value) + " people");
  }
}
