package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Load over capacity in the busier direction. */
record UtilisationScale(Theme theme) implements ColorScale {

  private static final double[] UPPER = {0.40, 0.60, 0.75, 0.90};
  private static final int FIRST_GLOWING = 3;
  private static final List<String> LABELS =
      List.of("0–40 %", "40–60 %", "60–75 %", "75–90 %", "90–100 %");
  private static final List<String> FROM = List.of("0", "40", "60", "75", "90");

  @Override
  public String title() {
    return "Utilisation";
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return load.map(this::colorOf).orElseGet(() -> LinkColor.pending(theme));
  }

  private LinkColor colorOf(LinkLoad load) {
    if (load.overloaded()) {
      return over();
    }
    if (load.capacityGbps() <= 0) {
      return LinkColor.unknown(theme);
    }
    int at = 0;
    while (at < UPPER.length && load.utilisation() >= UPPER[at]) {
      at++;
    }
    return step(at);
  }

  private LinkColor step(int index) {
    Ink ink = theme.ramp().steps().get(index);
    return new LinkColor(ink, Dash.SOLID, index >= FIRST_GLOWING);
  }

  private LinkColor over() {
    return new LinkColor(theme.ramp().over(), Dash.OVER, true);
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i < LABELS.size(); i++) {
      entries.add(LegendEntry.ofClass(LABELS.get(i), FROM.get(i), step(i)));
    }
    entries.add(LegendEntry.ofClass("over 100 %", "100 %", over()));
    entries.add(LegendEntry.named("no capacity", LinkColor.unknown(theme), LineStructure.SOLID));
    return List.copyOf(entries);
  }
}
