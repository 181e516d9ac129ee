package dev.spanwright.render.style;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.LinkLoad;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A quantity of which little is what one looks for, in five classes: what is left of a capacity, or
 * the margin of a line. The loudest colour stands for the least.
 *
 * @param title what the legend says on top
 * @param measure which quantity
 * @param limits between the classes, rising, in the unit
 * @param unit of the limits
 */
record LowIsBadScale(Theme theme, String title, Measure measure, List<Double> limits, String unit)
    implements ColorScale {

  /** What is measured. */
  enum Measure {
    /** Capacity without load in the busier direction, Gbit/s. */
    SPARE_GBPS,
    /** GSNR above what the mode needs, dB. */
    MARGIN_DB
  }

  private static final List<Double> MARGIN_LIMITS_DB = List.of(1.0, 2.0, 3.0, 5.0);
  private static final double[] SPARE_MULTIPLES = {1, 3, 10, 30};
  private static final double[] SPARE_UNITS_GBPS = {1, 10, 100, 1_000, 10_000, 100_000};

  /** The last class begins here at the latest, as a share of the greatest value. */
  private static final double LAST_CLASS_SHARE = 0.6;

  private static final int FIRST_GLOWING = 3;
  private static final String TERA = "Tbit/s";

  LowIsBadScale {
    limits = List.copyOf(limits);
  }

  /** The margin of links over what their transceiver mode needs. */
  static LowIsBadScale margin(Theme theme) {
    return new LowIsBadScale(theme, "GSNR margin", Measure.MARGIN_DB, MARGIN_LIMITS_DB, "dB");
  }

  /** What the busier direction of links still takes; the classes follow the largest. */
  static LowIsBadScale spare(Theme theme, Collection<LinkLoad> loads) {
    double most = loads.stream().mapToDouble(LowIsBadScale::spareGbps).max().orElse(30_000);
    int at = 0;
    while (at < SPARE_UNITS_GBPS.length - 1
        && SPARE_UNITS_GBPS[at] * SPARE_MULTIPLES[3] < LAST_CLASS_SHARE * most) {
      at++;
    }
    boolean tera = SPARE_UNITS_GBPS[at] >= 1_000;
    List<Double> limits = new ArrayList<>();
    for (double multiple : SPARE_MULTIPLES) {
      limits.add(SPARE_UNITS_GBPS[at] * multiple / (tera ? 1_000 : 1));
    }
    String unit = tera ? TERA : "Gbit/s";
    return new LowIsBadScale(theme, "Spare per direction", Measure.SPARE_GBPS, limits, unit);
  }

  /** Capacity without load in the busier direction, Gbit/s; below 0 where it is overloaded. */
  static double spareGbps(LinkLoad load) {
    return load.capacityGbps() - Math.max(load.forwardGbps(), load.backwardGbps());
  }

  /** GSNR of the worst channel above what its mode needs, dB; empty where no mode closes. */
  static OptionalDouble marginDb(LinkPlant plant) {
    return plant
        .mode()
        .map(mode -> OptionalDouble.of(plant.gsnrDb() - mode.requiredOsnrDb()))
        .orElse(OptionalDouble.empty());
  }

  @Override
  public LinkColor color(Link link, Optional<LinkPlant> plant, Optional<LinkLoad> load) {
    return switch (measure) {
      case SPARE_GBPS -> load.map(this::colorOf).orElseGet(() -> LinkColor.pending(theme));
      case MARGIN_DB ->
          plant
              .map(LowIsBadScale::marginDb)
              .map(db -> db.isPresent() ? step(db.getAsDouble()) : LinkColor.unknown(theme))
              .orElseGet(() -> LinkColor.pending(theme));
    };
  }

  private LinkColor colorOf(LinkLoad load) {
    if (load.overloaded()) {
      return over();
    }
    return load.capacityGbps() > 0
        ? step(spareGbps(load) / gbpsPerUnit())
        : LinkColor.unknown(theme);
  }

  private double gbpsPerUnit() {
    return unit.equals(TERA) ? 1_000 : 1;
  }

  private LinkColor over() {
    return new LinkColor(theme.ramp().over(), Dash.OVER, true);
  }

  private LinkColor step(double value) {
    int at = 0;
    while (at < limits.size() && value >= limits.get(at)) {
      at++;
    }
    return ofClass(at);
  }

  /** The lowest class has the loudest colour. */
  private LinkColor ofClass(int index) {
    int step = limits.size() - index;
    return new LinkColor(theme.ramp().steps().get(step), Dash.SOLID, step >= FIRST_GLOWING);
  }

  @Override
  public List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    if (measure == Measure.SPARE_GBPS) {
      entries.add(LegendEntry.ofClass("overloaded", "over", over()));
    }
    for (int i = 0; i <= limits.size(); i++) {
      entries.add(LegendEntry.ofClass(label(i), from(i), ofClass(i)));
    }
    String missing = measure == Measure.SPARE_GBPS ? "no capacity" : "no mode closes";
    entries.add(LegendEntry.named(missing, LinkColor.unknown(theme), LineStructure.SOLID));
    return List.copyOf(entries);
  }

  private String label(int index) {
    if (index == 0) {
      return "under " + number(0) + " " + unit;
    }
    return index == limits.size()
        ? number(index - 1) + " " + unit + " and more"
        : number(index - 1) + "–" + number(index) + " " + unit;
  }

  private String from(int index) {
    if (index == 0) {
      return "0";
    }
    return index == limits.size() ? number(index - 1) + " " + unit : number(index - 1);
  }

  private String number(int index) {
    return BigDecimal.valueOf(limits.get(index)).stripTrailingZeros().toPlainString();
  }
}
