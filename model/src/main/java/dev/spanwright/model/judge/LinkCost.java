package dev.spanwright.model.judge;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Link;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What a link costs to build and what it draws, with every channel that closes lit. Each pair has
 * two fibres; a channel has a transceiver at each end, and two more at every regenerator; a hut
 * serves all pairs.
 *
 * @param link the link
 * @param usd capital of each part, USD; a part whose unit price is not known is empty
 * @param hutWatts what its huts draw, W
 * @param transceiverWatts what its transceivers draw, W
 */
public record LinkCost(
    Link link, Map<Part, OptionalDouble> usd, double hutWatts, double transceiverWatts) {

  /** What makes up the capital cost. */
  public enum Part {
    BUILD("Build"),
    FIBRE("Fibre"),
    HUTS("Huts"),
    TRANSCEIVERS("Transceivers"),
    REGENERATORS("Regenerators");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** The name in files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The name on screen. */
    public String label() {
      return label;
    }
  }

  public LinkCost {
    usd = Map.copyOf(usd);
  }

  /** Of a link as laid, by unit figures. */
  static LinkCost of(Link link, LinkPlant plant, UnitFigures figures) {
    double pairs = link.fiberPairs();
    double channels = plant.channels() * pairs;
    double terminal = 2 * channels;
    double regenerating = terminal * plant.regenerators();
    int huts = plant.huts().size();
    double hollowKm = hollowKm(plant);
    Map<Part, OptionalDouble> usd = new TreeMap<>();
    usd.put(Part.BUILD, times(figures, UnitFigure.BUILD, plant.lengthKm()));
    usd.put(
        Part.FIBRE,
        OptionalDouble.of(
            2
                * pairs
                * (known(figures, UnitFigure.HOLLOW_FIBER) * hollowKm
                    + known(figures, UnitFigure.STANDARD_FIBER) * (plant.lengthKm() - hollowKm))));
    usd.put(Part.HUTS, times(figures, UnitFigure.HUT, huts));
    usd.put(Part.TRANSCEIVERS, times(figures, UnitFigure.TRANSCEIVER, terminal));
    usd.put(Part.REGENERATORS, times(figures, UnitFigure.TRANSCEIVER, regenerating));
    return new LinkCost(
        link,
        usd,
        huts * known(figures, UnitFigure.HUT_POWER),
        (terminal + regenerating) * transceiverWatts(plant, figures));
  }

  private static double hollowKm(LinkPlant plant) {
    return plant.spans().stream()
        .filter(span -> span.fiber().hollowCore())
        .mapToDouble(Span::lengthKm)
        .sum();
  }

  private static double transceiverWatts(LinkPlant plant, UnitFigures figures) {
    return plant
        .mode()
        .map(
            mode ->
                mode.powerWatts()
                    .orElse(mode.rateGbps() * known(figures, UnitFigure.TRANSCEIVER_POWER)))
        .orElse(0.0);
  }

  /** A figure that has a usual value. */
  private static double known(UnitFigures figures, UnitFigure figure) {
    return figures.of(figure).orElseThrow();
  }

  /** None of something costs nothing, whatever its price. */
  private static OptionalDouble times(UnitFigures figures, UnitFigure figure, double number) {
    OptionalDouble each = figures.of(figure);
    if (number == 0) {
      return OptionalDouble.of(0);
    }
    return each.isPresent() ? OptionalDouble.of(number * each.getAsDouble()) : each;
  }

  /** Capital of the parts that are known, USD. */
  public double capitalUsd() {
    return Arrays.stream(Part.values()).mapToDouble(part -> usd.get(part).orElse(0)).sum();
  }

  /** All that it draws, W. */
  public double watts() {
    return hutWatts + transceiverWatts;
  }
}
