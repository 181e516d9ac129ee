package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One-way latency of a link, in five classes. A metro is told in parts of a millisecond, a globe in
 * tens: the classes follow the slowest link of the network.
 *
 * @param unitMs upper limit of the first class, ms; the others end at 3, 6 and 12 times that
 */
record LatencyScale(Theme theme, double unitMs) implements ColorScale {

  private static final double[] MULTIPLES = {1, 3, 6, 12};
  private static final double[] UNITS_MS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5};

  /** The last class begins here at the latest, as a share of the slowest link. */
  private static final double LAST_CLASS_SHARE = 0.6;

  /** The scale that suits some links. */
  static LatencyScale of(Theme theme, Collection<LinkPlant> plants) {
    double slowest = plants.stream().mapToDouble(LinkPlant::latencyMs).max().orElse(12);
    for (double unit : UNITS_MS) {
      if (unit * MULTIPLES[3] >= LAST_CLASS_SHARE * slowest) {
        return new LatencyScale(theme, unit);
      }
    }
    return new LatencyScale(theme, UNITS_MS[UNITS_MS.length - 1]);
  }

  @Override
  public String title() {
    return "One-way latency";
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return plant.map(p -> step(index(p.latencyMs()))).orElseGet(() -> LinkColor.pending(theme));
  }

  private int index(double latencyMs) {
    int at = 0;
    while (at < MULTIPLES.length && latencyMs >= MULTIPLES[at] * unitMs) {
      at++;
    }
    return at;
  }

  private LinkColor step(int index) {
    return LinkColor.plain(theme.ramp().steps().get(index));
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i <= MULTIPLES.length; i++) {
      entries.add(LegendEntry.ofClass(label(i), from(i), step(i)));
    }
    return List.copyOf(entries);
  }

  private String label(int index) {
    if (index == 0) {
      return "under " + number(0) + " ms";
    }
    return index == MULTIPLES.length
        ? number(index - 1) + " ms and more"
        : number(index - 1) + "–" + number(index) + " ms";
  }

  private String from(int index) {
    if (index == 0) {
      return "0";
    }
    return index == MULTIPLES.length ? number(index - 1) + " ms" : number(index - 1);
  }

  /** The limit as it is: rounded, 1.2 would be 1, and the legend wrong. */
  private String number(int index) {
    BigDecimal limit = BigDecimal.valueOf(MULTIPLES[index] * unitMs);
    return limit.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }
}
