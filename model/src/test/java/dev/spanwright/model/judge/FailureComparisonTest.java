package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailureComparisonTest {

  /** A triangle with a tail: a – b – c – a, and c – d. */
  private static final Network NETWORK =
      Network.empty("N")
          .withSites(
              Table.of(
                  List.of(
                      site("a", SiteKind.EXCHANGE, 50.11, 8.68),
                      site("b", SiteKind.EXCHANGE, 48.14, 11.58),
                      site("c", SiteKind.INFERENCE_NODE, 47.37, 8.54),
                      site("d", SiteKind.EXCHANGE, 45.46, 9.19))))
          .withLinks(
              Table.of(
                  List.of(
                      link("ab", "a", "b"),
                      link("bc", "b", "c"),
                      link("ca", "c", "a"),
                      link("cd", "c", "d"))))
          .withWorkloads(
              Table.of(
                  List.<Workload>of(
                      new Workload.DemandMatrix(
                          "m",
                          "M",
                          TrafficClass.GENERAL,
                          0,
                          OptionalDouble.of(3),
                          List.of(
                              new Entry("a", "c", 100),
                              new Entry("a", "b", 50),
                              new Entry("c", "d", 10)),
                          "",
                          PropertyValue.Fields.NONE))));

  private static Site site(String id, SiteKind kind, double lat, double lon) {
    return Site.of(id, id, kind, new Position(lat, lon));
  }

  private static Link link(String id, String from, String to) {
    return Link.of(id, from, to, "g652d");
  }

  private static FailureComparison effect(Cuts cuts) {
    Evaluation before = Evaluated.of(NETWORK);
    Evaluation after = Evaluated.of(cuts.left(NETWORK));
    return FailureComparison.of(before, after, Set.copyOf(cuts.failedSites(NETWORK)));
  }

  @Test
  void nothingChangesWithoutAFailure() {
    FailureComparison effect = effect(Cuts.NONE);
    assertEquals(List.of(), effect.changes());
    assertEquals(0, effect.lostGbps());
    assertEquals(160, effect.carriedAfterGbps(), 1e-9);
  }

  @Test
  void whatHealsTakesLongerAndWhatDoesNotIsCutOff() {
    FailureComparison effect = effect(Cuts.link("ca").and(Cuts.link("cd")));
    assertEquals(
        Map.of(DemandChange.Kind.CUT_OFF, 1L, DemandChange.Kind.SLOWED, 1L), effect.counts());
    DemandChange lost = effect.changes().getFirst();
    assertEquals("m:c>d", lost.demand().id());
    assertEquals(10, lost.lostGbps(), 1e-9);
    assertTrue(lost.slowerMs().isEmpty());
    DemandChange slowed = effect.changes().getLast();
    assertEquals("m:a>c", slowed.demand().id());
    assertEquals(List.of("ab", "bc"), slowed.after().paths().getFirst().links());
    Evaluation whole = effect.before();
    double around =
        whole.plants().get("ab").latencyMs()
            + whole.plants().get("bc").latencyMs()
            - whole.plants().get("ca").latencyMs();
    assertEquals(around, slowed.slowerMs().orElseThrow(), 0.5);
    assertTrue(slowed.isNewlyLate());
    assertEquals(10, effect.lostGbps(), 1e-9);
  }

  /** A node that is down serves nobody, even in its own town, and the people still count. */
  @Test
  void aFailedNodeServesNobody() {
    FailureComparison.ReachChange reach = effect(Cuts.site("c")).reach().orElseThrow();
    assertTrue(reach.before().shareWithin(50) > 0.9);
    assertEquals(0, reach.after().shareWithin(1e6));
    assertEquals(reach.before().people(), reach.after().people());
  }
}
