package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of samples leave no trace once they are taken back. */
class SampleEditTest {

  /** The step of positions that a drag on the map leaves, degrees: about 11 m. */
  private static final double STEP = 1e-4;

  private static Stream<Sample> samples() {
    return SampleNetworks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSiteThatIsDraggedByElevenMetresAndBackLeavesTheFileAsItWas(Sample sample) {
    Network network = Networks.read(sample);
    for (Site site : network.sites()) {
      Network away = moved(network, site.id(), 1);
      assertNotEquals(network, away);
      Network back = moved(away, site.id(), -1);
      assertEquals(network, back, site.name());
      assertEquals(NetworkWriter.write(network), NetworkWriter.write(back));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aDragThatEndsWhereItBeganIsNoStep(Sample sample) {
    Network network = Networks.read(sample);
    Site site = network.sites().list().getFirst();
    Position home = site.position();
    Position away = moved(network, site.id(), 1).sites().get(site.id()).position();
    History history =
        History.startingWith(network)
            .apply(new Edit.MoveSite(site.id(), away), "drag")
            .apply(new Edit.MoveSite(site.id(), home), "drag");
    assertEquals(0, history.steps().size());
  }

  private static Network moved(Network network, String siteId, int steps) {
    Position at = network.sites().get(siteId).position();
    double latDeg = Math.round((at.latDeg() + steps * STEP) / STEP) / 1e4;
    double lonDeg = Math.round((at.lonDeg() + steps * STEP) / STEP) / 1e4;
    return new Edit.MoveSite(siteId, new Position(latDeg, lonDeg)).applyTo(network);
  }
}
