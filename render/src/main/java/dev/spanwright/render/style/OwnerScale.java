package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who owns the fibre. The owners of most links have a colour each; the rest share one.
 *
 * @param owners those with a colour of their own, by name
 * @param others how many more there are
 */
record OwnerScale(Theme theme, List<String> owners, int others) implements ColorScale {

  OwnerScale {
    owners = List.copyOf(owners);
  }

  /** The scale that suits some links. */
  static OwnerScale of(Theme theme, Collection<Link> links) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Link link : links) {
      if (!link.owner().isEmpty()) {
        counts.merge(link.owner(), 1, Integer::sum);
      }
    }
    List<String> shown =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(theme.owners().size())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return new OwnerScale(theme, shown, counts.size() - shown.size());
  }

  @Override
  public String title() {
    return "Owner";
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    if (link.owner().isEmpty()) {
      return LinkColor.unknown(theme);
    }
    int at = owners.indexOf(link.owner());
    return at < 0 ? other() : LinkColor.plain(theme.owners().get(at));
  }

  private LinkColor other() {
    return LinkColor.plain(theme.ramp().unknown());
  }

  @Override
  public boolean isOfResults() {
    return false; // what the architect stated
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      LinkColor color = LinkColor.plain(theme.owners().get(i));
      entries.add(LegendEntry.named(owners.get(i), color, LineStructure.SOLID));
    }
    if (others > 0) {
      String label = others == 1 ? "1 other" : others + " others";
      entries.add(LegendEntry.named(label, other(), LineStructure.SOLID));
    }
    entries.add(LegendEntry.named("not stated", LinkColor.unknown(theme), LineStructure.SOLID));
    return List.copyOf(entries);
  }
}
