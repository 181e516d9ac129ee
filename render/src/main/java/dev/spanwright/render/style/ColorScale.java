package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gives links their colour by what the architect chose to see, and the legend that explains it. */
public sealed interface ColorScale
    permits UtilisationScale,
        LatencyScale,
        LowIsBadScale,
        FiberScale,
        OwnerScale,
        WorstCaseScale,
        FillYearScale {

  /** What the legend says on top. */
  String title();

  /** The colour of a link, as far as it is known. */
  LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load);

  /** The legend, from low to high. */
  List<LegendEntry> legend();

  /** Whether values are computed, so that there are none at first. */
  default boolean isOfResults() {
    return true;
  }

  /** Capacity without load in the busier direction, Gbit/s; below 0 where it is overloaded. */
  static double spareGbps(LinkLoad load) {
    return LowIsBadScale.spareGbps(load);
  }

  /** GSNR of the worst channel above what its mode needs, dB; empty where no mode closes. */
  static OptionalDouble marginDb(LinkPlant plant) {
    return LowIsBadScale.marginDb(plant);
  }

  /** The colours of links by their highest load in any failure. */
  static ColorScale worstCase(Theme theme, Map<String, LinkLoad> worst) {
    return new WorstCaseScale(theme, worst);
  }

  /** The colours of links by the years until they are full, 0 where they are full today. */
  static ColorScale fillYear(Theme theme, Map<String, Double> years) {
    return new FillYearScale(theme, years);
  }

  /** The scale for a choice that suits links and what is known of them. */
  static ColorScale of(
      ColorBy by,
      Theme theme,
      Collection<Link> links,
      Collection<LinkPlant> plants,
      Collection<LinkLoad> loads) {
    return switch (by) {
      case UTILISATION -> new UtilisationScale(theme);
      case LATENCY -> LatencyScale.of(theme, plants);
      case HEADROOM -> LowIsBadScale.spare(theme, loads);
      case MARGIN -> LowIsBadScale.margin(theme);
      case OWNER -> OwnerScale.of(theme, links);
      case WORST_CASE -> worstCase(theme, Map.of());
      case FILL_YEAR -> fillYear(theme, Map.of());
      case FIBRE -> new FiberScale(theme, plants.stream().anyMatch(LinkPlant::isMixed));
    };
  }
}
