package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Answers;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private final Evaluation known = Answers.evaluated(Networks.alpine());

  @Test
  void theHoverTellsTheBoundTheGapAndTheTime() {
    String text = Proof.explanation(new Headroom(1.17, 1.2, List.of(), 38.25));
    assertTrue(text.contains("1.1700×"), text);
    assertTrue(text.contains("no routing can carry more than 1.2000×"), text);
    assertTrue(text.contains("at most 2.5 % below"), text);
    assertTrue(text.endsWith("Found in 38.3 ms"), text);
    String exact = Proof.explanation(new Headroom(1.17, 1.17, List.of(), 2100));
    assertTrue(exact.contains("Exact"), exact);
    assertTrue(exact.endsWith("Found in 2.1 s"), exact);
    assertTrue(
        Proof.explanation(new Headroom(1.17, INFINITE, List.of(), 1)).contains("No upper bound"));
    assertEquals(
        "Nothing is asked for, so nothing limits.",
        Proof.explanation(new Headroom(INFINITE, INFINITE, List.of(), 0)));
  }

  @Test
  void whatABestRoutingCarriesStandsBesideWhatCouldBe() {
    assertEquals(Optional.empty(), Proof.carried(exact(100)));
    assertEquals("No routing of this kind carries more", Proof.carried(exact(60)).orElseThrow());
    assertEquals(
        "No routing of this kind carries more than 62.0 Gbit/s",
        Proof.carried(best(60, 62, 0)).orElseThrow());
  }

  @Test
  void latencyIsHeldAgainstTheDefault() {
    double usual = known.routing().demands().getFirst().latencyMs().orElseThrow();
    String text = Proof.latency(known, best(60, 60, 0.02));
    assertTrue(text.matches("Mean latency 4.10 ms, default .*; proven within 2.0 %"), text);
    assertTrue(text.contains("default %.2f ms;".formatted(usual)), text);
    assertTrue(Proof.latency(known, best(60, 60, 0)).endsWith("; exact"));
    assertTrue(Proof.explanation(known, exact(60)).contains("in all 246 Gbit/s × ms"));
  }

  @Test
  void whatCarriesNothingHasNoMeanLatency() {
    Evaluation nothing = known;
    Routing none = Answers.routing(known, List.of(Answers.route(known.demands().getFirst())));
    OptimalRouting best = Answers.best(Objective.BEST, none, 0, 0, List.of(), List.of());
    assertTrue(Proof.latency(nothing, best).startsWith("Mean latency –, "));
  }

  private OptimalRouting exact(double gbps) {
    return best(gbps, gbps, 0);
  }

  private OptimalRouting best(double gbps, double upperBoundGbps, double latencyGap) {
    FlowPath path = new FlowPath(List.of("frankfurt-zurich", "zurich-milan"), gbps, 4.1);
    DemandRoute route = Answers.route(known.demands().getFirst(), path);
    Routing routing = Answers.routing(known, List.of(route));
    return Answers.best(Objective.BEST, routing, upperBoundGbps, latencyGap, List.of(), List.of());
  }
}
