package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One-way latency of a link. */
record LatencyScale(Theme theme) implements ColorScale {

  private static final double[] UPPER_MS = {1, 3, 6, 12};
  private static final List<String> LABELS =
      List.of("under 1 ms", "1–3 ms", "3–6 ms", "6–12 ms", "12 ms and more");

  @Override
  public String title() {
    return "One-way latency";
  }

  @Override
  public LinkColor color(Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return plant.map(p -> step(index(p.latencyMs()))).orElseGet(() -> LinkColor.unknown(theme));
  }

  private static int index(double latencyMs) {
    int at = 0;
    while (at < UPPER_MS.length && latencyMs >= UPPER_MS[at]) {
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
    for (int i = 0; i < LABELS.size(); i++) {
      entries.add(new LegendEntry(LABELS.get(i), step(i), false));
    }
    return List.copyOf(entries);
  }
}
