package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.GpuKind;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PowerVerdictTest {

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Site campus(String id, double megawatts, SiteFacts facts) {
    return Site.of(id, id, SiteKind.TRAINING_CAMPUS, new Position(32, -99))
        .withPower(Optional.of(new Power(megawatts, "")))
        .withFacts(facts);
  }

  /** 100 MW for 8,760 h at 60 USD/MWh and 400 g/kWh: 876 GWh, 52.56 million USD, 350.4 kt. */
  @Test
  void aYearAtFullLoad() {
    SiteFacts facts = new SiteFacts(NONE, OptionalDouble.of(60), OptionalDouble.of(400), "");
    Network network =
        Network.empty("N")
            .withSites(
                Table.of(
                    List.of(
                        campus("a", 100, facts),
                        Site.of("b", "B", SiteKind.EXCHANGE, new Position(0, 0)))));
    List<PowerVerdict> all = PowerVerdict.of(network);
    assertEquals(1, all.size());
    assertEquals(876, all.getFirst().energyGwhPerYear(), 1e-9);
    assertEquals(52.56, all.getFirst().costMusdPerYear().orElseThrow(), 1e-9);
    assertEquals(350.4, all.getFirst().carbonKtPerYear().orElseThrow(), 1e-9);
    assertEquals(42_500, all.getFirst().gpus(), 1e-9);
  }

  /** 720 H100 on an IT MW: 660.6 on a grid MW at the PUE of 1.09 that Google states. */
  @Test
  void aStatedPueTellsHowMuchReachesTheGpus() {
    Power power = new Power(100, OptionalDouble.of(1.09), GpuKind.H100, "");
    Site site = campus("a", 100, SiteFacts.NONE).withPower(Optional.of(power));
    Network network = Network.empty("N").withSites(Table.of(List.of(site)));
    assertEquals(72_000 / 1.09, PowerVerdict.of(network).getFirst().gpus(), 1e-9);

    Network denser =
        network.withPlanning(
            network
                .planning()
                .withFigures(
                    UnitFigures.USUAL.with(UnitFigure.H100_PER_IT_MW, OptionalDouble.of(900))));
    assertEquals(90_000 / 1.09, PowerVerdict.of(denser).getFirst().gpus(), 1e-9);
  }

  /** No number is invented: one site without a price leaves the sum empty. */
  @Test
  void whatIsNotKnownIsEmpty() {
    SiteFacts known = new SiteFacts(NONE, OptionalDouble.of(60), OptionalDouble.of(400), "");
    SiteFacts noPrice = new SiteFacts(NONE, NONE, OptionalDouble.of(400), "");
    Network network =
        Network.empty("N")
            .withSites(Table.of(List.of(campus("a", 100, known), campus("b", 100, noPrice))));
    List<PowerVerdict> all = PowerVerdict.of(network);
    assertEquals(NONE, all.getLast().costMusdPerYear());
    assertEquals(NONE, PowerVerdict.sum(all, PowerVerdict::costMusdPerYear));
    assertEquals(700.8, PowerVerdict.sum(all, PowerVerdict::carbonKtPerYear).orElseThrow(), 1e-9);
  }
}
