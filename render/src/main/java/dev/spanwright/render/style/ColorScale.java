package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gives links their colour by what the architect chose to see, and the legend that explains it. */
public sealed interface ColorScale permits UtilisationScale, LatencyScale, FiberScale {

  /** What the legend says on top. */
  String title();

  /** The colour of a link, as far as it is known. */
  LinkColor color(Optional<LinkPlant> plant, Optional<LinkLoad> load);

  /** The legend, from low to high. */
  List<LegendEntry> legend();

  /** The scale for a choice, for links that are not known. */
  static ColorScale of(ColorBy by, Theme theme) {
    return of(by, theme, List.of());
  }

  /** The scale for a choice that suits some links. */
  static ColorScale of(ColorBy by, Theme theme, Collection<LinkPlant> plants) {
    return switch (by) {
      case UTILISATION -> new UtilisationScale(theme);
      case LATENCY -> LatencyScale.of(theme, plants);
      case FIBRE -> new FiberScale(theme, plants.stream().anyMatch(LinkPlant::isMixed));
    };
  }
}
