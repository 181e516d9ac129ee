package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every figure once more by making the sites nodes and asking {@link Reach}. */
class NodeAdviceTest {

  private static final double MS = 4;

  private static final Network NETWORK = network();
  private static final Map<String, LinkPlant> PLANTS = LinkPlanner.standard().layAll(NETWORK);
  private static final NodeAdvice ADVICE = NodeAdvice.of(NETWORK, PLANTS, MS);

  private static Site site(String id, SiteKind kind, double lat, double lon) {
    return Site.of(id, id, kind, new Position(lat, lon));
  }

  private static Network network() {
    List<Site> sites =
        List.of(
            site("berlin", SiteKind.INFERENCE_NODE, 52.52, 13.4),
            site("hamburg", SiteKind.EXCHANGE, 53.55, 10),
            site("cologne", SiteKind.EXCHANGE, 50.94, 6.96),
            site("frankfurt", SiteKind.EXCHANGE, 50.11, 8.68),
            site("stuttgart", SiteKind.EXCHANGE, 48.78, 9.18),
            site("munich", SiteKind.CLOUD_REGION, 48.14, 11.58),
            site("leipzig", SiteKind.EXCHANGE, 51.34, 12.37));
    List<Link> links =
        List.of(
            link("berlin", "hamburg"),
            link("hamburg", "cologne"),
            link("cologne", "frankfurt"),
            link("frankfurt", "stuttgart"),
            link("stuttgart", "munich"),
            link("munich", "leipzig"),
            link("leipzig", "berlin"));
    return Network.empty("N").withSites(Table.of(sites)).withLinks(Table.of(links));
  }

  private static Link link(String from, String to) {
    return Link.of(from + "-" + to, from, to, "g652d");
  }

  private static double shareWith(List<Site> nodes) {
    Network changed = NETWORK;
    for (Site site : nodes) {
      changed =
          new Edit.ChangeSite(changed.sites().get(site.id()).withKind(SiteKind.INFERENCE_NODE))
              .applyTo(changed);
    }
    return Reach.of(changed, PLANTS).orElseThrow().shareWithin(MS);
  }

  @Test
  void theSharesAreThoseOfTheReachWithTheNodes() {
    assertEquals(shareWith(List.of()), ADVICE.shareNow(), 1e-9);
    List<Site> placed = new ArrayList<>();
    for (NodeAdvice.Step step : ADVICE.steps(4)) {
      double before = shareWith(placed);
      placed.add(step.site());
      assertEquals(shareWith(placed), step.share(), 1e-9);
      assertEquals(step.share() - before, step.gain(), 1e-9);
    }
    assertTrue(placed.size() >= 3, placed.toString());
    List<Site> all = NETWORK.sites().stream().toList();
    assertEquals(shareWith(all), ADVICE.shareAtMost(), 1e-9);
  }

  @Test
  void theNextNodeIsWhereItAddsMost() {
    double best =
        NETWORK.sites().stream().mapToDouble(site -> shareWith(List.of(site))).max().orElseThrow();
    assertEquals(best, ADVICE.steps(1).getFirst().share(), 1e-9);
  }

  /** All pairs and all triples by brute force. */
  @Test
  void theBestChoiceIsTheBestOfAll() {
    List<Site> sites = NETWORK.sites().list();
    double pair = 0;
    double triple = 0;
    for (int i = 1; i < sites.size(); i++) {
      for (int j = i + 1; j < sites.size(); j++) {
        pair = Math.max(pair, shareWith(List.of(sites.get(i), sites.get(j))));
        for (int k = j + 1; k < sites.size(); k++) {
          triple = Math.max(triple, shareWith(List.of(sites.get(i), sites.get(j), sites.get(k))));
        }
      }
    }
    assertEquals(pair, ADVICE.best(2).share(), 1e-9);
    assertEquals(triple, ADVICE.best(3).share(), 1e-9);
    assertTrue(ADVICE.best(3).proven());
    assertEquals(triple, shareWith(ADVICE.best(3).sites()), 1e-9);
  }

  @Test
  void howManyNodesAShareTakes() {
    assertEquals(Optional.of(0), ADVICE.nodesFor(ADVICE.shareNow()));
    NodeAdvice.Step second = ADVICE.steps(2).getLast();
    assertEquals(Optional.of(2), ADVICE.nodesFor(second.share()));
    assertEquals(Optional.empty(), NodeAdvice.of(NETWORK, PLANTS, 0.5).nodesFor(0.99));
  }

  @Test
  void withoutANodeTheFirstIsAdvisedToo() {
    Network none =
        new Edit.ChangeSite(NETWORK.sites().get("berlin").withKind(SiteKind.EXCHANGE))
            .applyTo(NETWORK);
    NodeAdvice advice = NodeAdvice.of(none, PLANTS, MS);
    assertEquals(0, advice.shareNow());
    assertTrue(advice.steps(1).getFirst().gain() > 0.1);
  }
}
