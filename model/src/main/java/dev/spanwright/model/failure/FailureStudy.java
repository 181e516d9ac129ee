package dev.spanwright.model.failure;

import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FailureHeadroom;
import dev.spanwright.model.solve.FailureHeadrooms;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.traffic.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what is left of a network after failures. Each outcome is found from the intact network
 * alone: it is the same in whatever order, on however many threads, and with whatever other cases.
 * Thread-safe.
 */
public final class FailureStudy {

  private final StudyGround ground;
  private final SweepRequest request;
  private final FailureHeadrooms headrooms;
  private final Map<String, Integer> linkNumbers;
  private final Restored intactTraffic;
  private final FailureOutcome intact;
  private final OutcomeMaker outcomes;

  private FailureStudy(StudyGround ground, SweepRequest request, Cancellation cancellation) {
    this.ground = ground;
    this.request = request;
    FlowGraph graph = ground.graph();
    this.headrooms =
        FailureHeadrooms.of(
            graph,
            ground.demands(),
            Headroom.unknown(),
            Optional.empty(),
            request.limitEach(),
            cancellation);
    this.linkNumbers = HashMap.newHashMap(graph.links());
    for (int link = 0; link < graph.links(); link++) {
      linkNumbers.put(graph.linkId(link), link);
    }
    cancellation.orThrow();
    this.intactTraffic =
        Restored.of(ground, graph, ground.demands(), headrooms.base(), request, cancellation);
    OutcomeMaker asked = new OutcomeMaker(ground.demands(), request);
    FailureHeadroom whole = new FailureHeadroom(headrooms.base(), FailureHeadroom.How.SOLVED);
    this.intact = asked.of(FailureCase.INTACT, whole, intactTraffic);
    this.outcomes = asked.against(intactTraffic.routing().demands());
  }

  /**
   * Looks at the intact network, from which all failures are found. Takes as long as one search for
   * headroom and one routing.
   *
   * @param cancellation asked all the time
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static FailureStudy of(
      StudyGround ground, SweepRequest request, Cancellation cancellation) {
    FailureStudy study = new FailureStudy(ground, request, cancellation);
    cancellation.orThrow();
    return study;
  }

  /** The network without failure. */
  public FailureOutcome intact() {
    return intact;
  }

  /**
   * The outcome of one failure.
   *
   * @param cancellation asked all the time
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   * @throws IllegalArgumentException if a link that failed is not in the network
   */
  public FailureOutcome outcome(FailureCase failure, Cancellation cancellation) {
    List<Demand> asked = asked(failure);
    FailureHeadroom headroom = headroom(failure, asked, cancellation);
    cancellation.orThrow();
    Restored restored = restored(failure, asked, headroom.headroom(), cancellation);
    return outcomes.of(failure, headroom, restored);
  }

  /** The demands between sites that are up; the very same list where no site failed. */
  private List<Demand> asked(FailureCase failure) {
    if (failure.failedSites().isEmpty()) {
      return ground.demands();
    }
    Set<String> down = Set.copyOf(failure.failedSites());
    return ground.demands().stream()
        .filter(demand -> !down.contains(demand.from()) && !down.contains(demand.to()))
        .toList();
  }

  private FailureHeadroom headroom(
      FailureCase failure, List<Demand> asked, Cancellation cancellation) {
    int[] links = failure.failedLinks().stream().mapToInt(this::number).toArray();
    return asked.size() == ground.demands().size()
        ? headrooms.withoutLinks(links, cancellation)
        : headrooms.withoutSites(links, asked, cancellation);
  }

  private int number(String linkId) {
    return Optional.ofNullable(linkNumbers.get(linkId))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "link \"" + linkId + "\" is not in the network; expected one of its links"));
  }

  private Restored restored(
      FailureCase failure, List<Demand> asked, Headroom headroom, Cancellation cancellation) {
    boolean all = asked.size() == ground.demands().size();
    if (all && intactTraffic.leavesEmpty(failure.failedLinks())) {
      return intactTraffic.without(failure.failedLinks());
    }
    FlowGraph left = ground.graph().withoutLinks(Set.copyOf(failure.failedLinks()));
    return Restored.of(ground, left, asked, headroom, request, cancellation);
  }

  /**
   * Goes through failures on several threads, this one among them. Cases in which the same links
   * and sites are down are found once.
   *
   * @param cases in the order of the outcomes
   * @param progress told after each case, by one thread at a time
   * @param cancellation asked all the time, by all threads
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   */
  public SweepResult sweep(
      List<FailureCase> cases, Consumer<SweepProgress> progress, Cancellation cancellation) {
    WorstLoads worst = new WorstLoads(cases, intactTraffic.routing().loads());
    SharedCases shared = new SharedCases(cases, progress);
    Workers.run(
        request.threads(),
        shared.distinct(),
        cancellation,
        (distinct, stop) -> {
          int number = shared.first(distinct);
          FailureOutcome outcome = outcome(cases.get(number), stop);
          worst.add(number, outcome.loads());
          shared.found(distinct, request.keepLoads() ? outcome : outcome.withoutLoads());
        });
    cancellation.orThrow();
    return new SweepResult(
        request.restoration(),
        request.limitEach().targetGap(),
        intact,
        shared.outcomes(),
        worst.all());
  }
}
