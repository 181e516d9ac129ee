package dev.spanwright.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.RandomEdits;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken over from an earlier evaluation is never stale. */
class EvaluationReuseTest {

  private static final int EDITS = 60;
  private static final SolveLimit LIMIT = new SolveLimit(0.01, Duration.ofSeconds(5));

  private final Evaluator evaluator = Evaluator.of(LinkPlanner.standard());
  private int reused;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void answersAsIfFromScratchAfterRandomEdits(long seed) {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(seed);
    History history = History.startingWith(start());
    List<Evaluation> seen = new ArrayList<>();
    for (int revision = 0; revision < EDITS; revision++) {
      history =
          switch (random.nextInt(6)) {
            case 0 -> history.undo();
            case 1 -> history.redo();
            default -> history.apply(edits.next(history.current()));
          };
      Evaluation again = evaluate(revision, history.current(), previous(random, seen));
      assertAsFromScratch(evaluate(revision, history.current(), Optional.empty()), again);
      seen.add(again);
    }
    assertTrue(reused > EDITS / 10, "reused " + reused);
  }

  private static Network start() {
    Network network = Network.empty("start");
    for (int i = 0; i < 7; i++) {
      Position at = new Position(46 + i % 3, 4 + 2 * i);
      network = new Edit.AddSite(Site.of("p" + i, "P" + i, SiteKind.EXCHANGE, at)).applyTo(network);
    }
    return network;
  }

  /** Mostly the last one, as the screen does; sometimes one from long ago, or one given up. */
  private static Optional<Evaluation> previous(Random random, List<Evaluation> seen) {
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    int back = random.nextInt(4) == 0 ? 1 + random.nextInt(seen.size()) : 1;
    return Optional.of(seen.get(seen.size() - back));
  }

  private Evaluation evaluate(long revision, Network network, Optional<Evaluation> previous) {
    boolean givenUp = previous.isPresent() && revision % 5 == 0;
    Cancellation cancellation = givenUp ? () -> true : Cancellation.never();
    return evaluator.evaluate(
        revision, network, previous, Objective.HEADROOM, LIMIT, cancellation, _ -> {});
  }

  private void assertAsFromScratch(Evaluation scratch, Evaluation again) {
    assertEquals(scratch.network(), again.network());
    assertEquals(scratch.plants(), again.plants());
    assertEquals(
        List.copyOf(scratch.plants().keySet()), List.copyOf(again.plants().keySet()), "order");
    assertEquals(scratch.demands(), again.demands());
    assertEquals(scratch.routing(), again.routing());
    assertEquals(scratch.insights(), again.insights());
    assertOverlap(scratch.headroom(), again.headroom());
    boolean same = again.headroom().factor() == scratch.headroom().factor();
    reused += same && !again.demands().isEmpty() ? 1 : 0;
  }

  /** Both prove their bounds of the same number, so the bounds cannot lie apart. */
  private static void assertOverlap(Headroom a, Headroom b) {
    String both = a + " and " + b;
    assertTrue(a.factor() <= b.upperBound() * (1 + 1e-9), both);
    assertTrue(b.factor() <= a.upperBound() * (1 + 1e-9), both);
    assertEquals(a.factor() == 0, b.factor() == 0, both);
  }
}
