package dev.spanwright.app.results;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Links as rows: those that limit, and those that are busy. */
final class LinkRows {

  /** Where a Gbit/s adds less than this to the headroom, a Tbit/s is the measure. */
  private static final double SLIGHT_GAIN = 1e-4;

  private static final double GBPS_PER_TBPS = 1000;

  private LinkRows() {}

  /** The step of capacity that the worth of every limiting link is given for. */
  static String limitingStep(Evaluation evaluation) {
    return inTbps(evaluation) ? "Tbit/s" : "Gbit/s";
  }

  private static boolean inTbps(Evaluation evaluation) {
    List<LinkValue> values = evaluation.headroom().limiting();
    return !values.isEmpty() && values.stream().allMatch(v -> v.perGbps() < SLIGHT_GAIN);
  }

  /**
   * The links that limit the headroom, with what a step of capacity and a wavelength more are
   * worth.
   */
  static ListedRows limiting(Evaluation evaluation) {
    return ListedRows.of(evaluation.headroom().limiting(), v -> limiting(evaluation, v));
  }

  private static ListedRow limiting(Evaluation evaluation, LinkValue value) {
    Optional<Double> channelGbps =
        Optional.ofNullable(evaluation.plants().get(value.linkId()))
            .flatMap(LinkPlant::mode)
            .map(mode -> mode.rateGbps());
    String name = Names.link(evaluation.network(), value.linkId());
    double step = inTbps(evaluation) ? GBPS_PER_TBPS : 1;
    String perStep = HeadroomText.gain(value.perGbps() * step);
    String perWavelength =
        channelGbps.map(gbps -> HeadroomText.gain(value.perGbps() * gbps)).orElse("–");
    String tip =
        channelGbps
            .map(
                gbps -> "\nOne wavelength of " + Quantity.rate(gbps) + ": at most " + perWavelength)
            .orElse("\nWhat a wavelength carries here is not known");
    return new ListedRow(
        name,
        name
            + "\nOne more "
            + limitingStep(evaluation)
            + " in both directions: at most "
            + perStep
            + tip
            + "\nless where other links are as full or become the limit",
        Optional.of(Selection.link(value.linkId())),
        List.of(perStep, perWavelength),
        false);
  }

  /** The links that carry traffic, busiest first. */
  static ListedRows busiest(Evaluation evaluation) {
    List<LinkLoad> busy =
        evaluation.shownRouting().loads().values().stream()
            .filter(load -> load.utilisation() > 0)
            .sorted(Comparator.comparingDouble(load -> -load.utilisation()))
            .toList();
    return ListedRows.of(busy, load -> busy(evaluation, load));
  }

  private static ListedRow busy(Evaluation evaluation, LinkLoad load) {
    String name = Names.link(evaluation.network(), load.linkId());
    double peak = Math.max(load.forwardGbps(), load.backwardGbps());
    String of = Quantity.rate(peak) + " of " + Quantity.rate(load.capacityGbps());
    return new ListedRow(
        name,
        name + "\n" + of + " in the busier direction",
        Optional.of(Selection.link(load.linkId())),
        List.of(Quantity.percent(load.utilisation())),
        load.overloaded());
  }
}
