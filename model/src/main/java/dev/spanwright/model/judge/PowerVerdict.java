package dev.spanwright.model.judge;

import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.network.GpuKind;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the power of a site means: GPUs, and energy, its cost and its carbon in a year at full load,
 * which is an upper bound. What depends on a figure that is not known is empty.
 *
 * @param site the site, which has power
 * @param megawatts grid power, MW
 * @param gpus GPUs that the power feeds, by the unit figures of the network: those of a grid MW,
 *     or, where the site states its PUE, those of an IT MW over the PUE
 * @param energyGwhPerYear energy of a year at full load, GWh
 * @param costMusdPerYear its cost, million USD; empty where the price is not known
 * @param carbonKtPerYear its carbon dioxide, thousand tonnes; empty where the intensity is not
 *     known
 */
public record PowerVerdict(
    Site site,
    double megawatts,
    double gpus,
    double energyGwhPerYear,
    OptionalDouble costMusdPerYear,
    OptionalDouble carbonKtPerYear) {

  private static final double HOURS_PER_YEAR = 8_760;

  /** Every site with power, in the order of the network. */
  public static List<PowerVerdict> of(Network network) {
    UnitFigures figures = network.planning().figures();
    return network.sites().stream()
        .filter(site -> site.power().isPresent())
        .map(site -> of(site, site.power().orElseThrow(), figures))
        .toList();
  }

  private static PowerVerdict of(Site site, Power power, UnitFigures figures) {
    double megawatts = power.megawatts();
    double megawattHours = megawatts * HOURS_PER_YEAR;
    OptionalDouble price = site.facts().powerPriceUsdPerMwh();
    OptionalDouble carbon = site.facts().carbonGramsPerKwh();
    return new PowerVerdict(
        site,
        megawatts,
        megawatts * gpusPerMegawatt(power, figures),
        megawattHours / 1e3,
        price.isPresent()
            ? OptionalDouble.of(megawattHours * price.getAsDouble() / 1e6)
            : OptionalDouble.empty(),
        carbon.isPresent() // g/kWh are kg/MWh
            ? OptionalDouble.of(megawattHours * carbon.getAsDouble() / 1e6)
            : OptionalDouble.empty());
  }

  private static double gpusPerMegawatt(Power power, UnitFigures figures) {
    GpuKind kind = power.gpuKind();
    return power.pue().isPresent()
        ? figures.of(kind.perItMegawatt()).orElseThrow() / power.pue().getAsDouble()
        : figures.of(kind.perGridMegawatt()).orElseThrow();
  }

  /** Sum over all of them; empty as soon as one is not known. */
  public static OptionalDouble sum(
      List<PowerVerdict> all, java.util.function.Function<PowerVerdict, OptionalDouble> figure) {
    double sum = 0;
    for (PowerVerdict verdict : all) {
      OptionalDouble value = figure.apply(verdict);
      if (value.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += value.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
