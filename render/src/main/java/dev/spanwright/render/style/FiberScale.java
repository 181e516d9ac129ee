package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.LinkLoad;
import java.util.List;
import java.util.Optional;

/** Kind of fibre. */
record FiberScale(Theme theme) implements ColorScale {

  @Override
  public String title() {
    return "Fibre";
  }

  @Override
  public LinkColor color(Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return plant.map(p -> kind(p.fiber().hollowCore())).orElseGet(() -> LinkColor.unknown(theme));
  }

  private LinkColor kind(boolean hollowCore) {
    Theme.FiberInks inks = theme.fibers();
    return LinkColor.plain(hollowCore ? inks.hollowCore() : inks.standard());
  }

  @Override
  public List<LegendEntry> legend() {
    return List.of(
        new LegendEntry("standard", kind(false), false),
        new LegendEntry("hollow-core", kind(true), true));
  }
}
