package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NetworkCostTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Site site(String id, double lon, OptionalDouble carbon) {
    return Site.of(id, id, SiteKind.EXCHANGE, new Position(47, lon))
        .withFacts(new SiteFacts(NONE, NONE, carbon, ""));
  }

  private static Network network(String fiber, OptionalDouble carbon) {
    Link link = Link.of("ab", "a", "b", fiber).change().fiberPairs(4).build();
    return Network.empty("N")
        .withSites(Table.of(List.of(site("a", 8, OptionalDouble.of(100)), site("b", 14, carbon))))
        .withLinks(Table.of(List.of(link)));
  }

  private static Network withTransceiverPrice(Network network, double usd) {
    UnitFigures figures = UnitFigures.USUAL.with(UnitFigure.TRANSCEIVER, OptionalDouble.of(usd));
    return network.withPlanning(network.planning().withFigures(figures));
  }

  /** Everything once more by hand from what was laid. */
  @Test
  void sumsWhatIsLaid() {
    Evaluation evaluation =
        Evaluated.of(withTransceiverPrice(network("g652d", OptionalDouble.of(300)), 12_000));
    LinkPlant plant = evaluation.plants().get("ab");
    NetworkCost cost = NetworkCost.of(evaluation);
    double km = plant.lengthKm();
    assertEquals(23_000 * km, usd(cost, Part.BUILD), 1e-3);
    assertEquals(8.4 * 8 * km, usd(cost, Part.FIBRE), 1e-3);
    assertEquals(1e6 * plant.huts().size(), usd(cost, Part.HUTS), 1e-3);
    double channels = 4.0 * plant.channels();
    assertEquals(2 * channels * 12_000, usd(cost, Part.TRANSCEIVERS), 1e-3);
    assertEquals(2 * channels * plant.regenerators() * 12_000, usd(cost, Part.REGENERATORS), 1e-3);
    assertEquals(List.of(), cost.notKnown());

    double watts = plant.mode().orElseThrow().powerWatts().orElse(28);
    double all = 3_500.0 * plant.huts().size() + 2 * channels * (1 + plant.regenerators()) * watts;
    assertEquals(all, cost.watts(), all * 1e-9);
    assertEquals(all * 8.76e-6, cost.energyGwhPerYear(), 1e-9);
    assertEquals(all * 8.76 * 200 / 1e9, cost.carbonKtPerYear().orElseThrow(), 1e-9);
  }

  @Test
  void hollowCoreFibreCostsItsOwnPrice() {
    Evaluation evaluation = Evaluated.of(network("hcf-today", NONE));
    double km = evaluation.plants().get("ab").lengthKm();
    assertEquals(6_000 * 8 * km, usd(NetworkCost.of(evaluation), Part.FIBRE), 1e-3);
  }

  /** No price of a transceiver and no carbon of a site: blank, not a guess. */
  @Test
  void whatIsNotKnownIsEmpty() {
    NetworkCost cost = NetworkCost.of(Evaluated.of(network("g652d", NONE)));
    assertEquals(NONE, cost.usd(Part.TRANSCEIVERS));
    assertEquals(NONE, cost.carbonKtPerYear());
    double known = usd(cost, Part.BUILD) + usd(cost, Part.FIBRE) + usd(cost, Part.HUTS);
    assertEquals(known, cost.capitalUsd(), 1e-3);
    assertEquals(known, cost.links().getFirst().capitalUsd(), 1e-3);
  }

  private static double usd(NetworkCost cost, Part part) {
    return cost.usd(part).orElseThrow();
  }
}
