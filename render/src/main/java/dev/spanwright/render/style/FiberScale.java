package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Kind of fibre.
 *
 * @param mixed whether a link has some of both kinds
 */
record FiberScale(Theme theme, boolean mixed) implements ColorScale {

  @Override
  public String title() {
    return "Fibre";
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return plant.map(p -> color(structure(p))).orElseGet(() -> LinkColor.pending(theme));
  }

  private static LineStructure structure(LinkPlant plant) {
    if (plant.isMixed()) {
      return LineStructure.MIXED;
    }
    return plant.hollowCoreShare() > 0 ? LineStructure.DOUBLE : LineStructure.SOLID;
  }

  private LinkColor color(LineStructure structure) {
    Theme.FiberInks inks = theme.fibers();
    return LinkColor.plain(
        switch (structure) {
          case SOLID -> inks.standard();
          case DOUBLE -> inks.hollowCore();
          case MIXED -> inks.mixed();
        });
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    entries.add(entry("standard", LineStructure.SOLID));
    entries.add(entry("hollow-core", LineStructure.DOUBLE));
    if (mixed) {
      entries.add(entry("mixed", LineStructure.MIXED));
    }
    return List.copyOf(entries);
  }

  private LegendEntry entry(String label, LineStructure structure) {
    return LegendEntry.named(label, color(structure), structure);
  }
}
