package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.LinkLoad;
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

  /** The scale for a choice. */
  static ColorScale of(ColorBy by, Theme theme) {
    return switch (by) {
      case UTILISATION -> new UtilisationScale(theme);
      case LATENCY -> new LatencyScale(theme);
      case FIBRE -> new FiberScale(theme);
    };
  }
}
