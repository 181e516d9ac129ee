package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The year in which a link is full, in five classes. The loudest colour stands for the soonest.
 *
 * @param years years from now by identifier of the link, 0 where it is full today, infinite where
 *     that is later than was looked at; those not yet known are missing
 */
record FillYearScale(Theme theme, Map<String, Double> years) implements ColorScale {

  private static final double[] LAST = {1, 2, 4, 7};
  private static final List<String> LABELS =
      List.of("year 1", "year 2", "years 3–4", "years 5–7", "later");
  private static final List<String> FROM = List.of("1", "2", "3", "5", "8");
  private static final int FIRST_GLOWING = 3;

  FillYearScale {
    years = Map.copyOf(years);
  }

  @Override
  public String title() {
    return "Full in";
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return Optional.ofNullable(years.get(link.id()))
        .map(year -> year <= 0 ? full() : ofClass(classOf(year)))
        .orElseGet(() -> LinkColor.unknown(theme));
  }

  private static int classOf(double year) {
    int at = 0;
    while (at < LAST.length && year > LAST[at]) {
      at++;
    }
    return at;
  }

  private LinkColor full() {
    return new LinkColor(theme.ramp().over(), Dash.OVER, true);
  }

  private LinkColor ofClass(int index) {
    int step = LAST.length - index;
    return new LinkColor(theme.ramp().steps().get(step), Dash.SOLID, step >= FIRST_GLOWING);
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    entries.add(LegendEntry.ofClass("full today", "full", full()));
    for (int i = 0; i < LABELS.size(); i++) {
      entries.add(LegendEntry.ofClass(LABELS.get(i), FROM.get(i), ofClass(i)));
    }
    entries.add(LegendEntry.named("not known yet", LinkColor.unknown(theme), LineStructure.SOLID));
    return List.copyOf(entries);
  }
}
