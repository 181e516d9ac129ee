package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Load over capacity in the failure that loads a link most.
 *
 * @param worst the highest load of each link by identifier; those not yet known are missing
 */
record WorstCaseScale(Theme theme, Map<String, LinkLoad> worst) implements ColorScale {

  WorstCaseScale {
    worst = Map.copyOf(worst);
  }

  @Override
  public String title() {
    return "Utilisation in the worst failure";
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return Optional.ofNullable(worst.get(link.id()))
        .map(most -> new UtilisationScale(theme).color(link, plant, Optional.of(most)))
        .orElseGet(() -> LinkColor.unknown(theme));
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>(new UtilisationScale(theme).legend());
    entries.removeLast();
    entries.add(LegendEntry.named("not known yet", LinkColor.unknown(theme), LineStructure.SOLID));
    return List.copyOf(entries);
  }
}
