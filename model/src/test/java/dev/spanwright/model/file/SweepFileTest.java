package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureStudy;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.Shard;
import dev.spanwright.model.failure.StudyGround;
import dev.spanwright.model.failure.SweepMerge;
import dev.spanwright.model.failure.SweepReport;
import dev.spanwright.model.failure.SweepRequest;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.RandomBackbone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps of random networks, written, read and merged. */
class SweepFileTest {

  private static final int NETWORKS = 25;

  private static List<FailureCase> cases(FlowGraph graph) {
    List<FailureCase> cases = new ArrayList<>();
    for (int link = 0; link < graph.links(); link++) {
      String id = graph.linkId(link);
      cases.add(FailureCase.link(id));
      cases.add(FailureCase.hut(LinkPart.place(id, 0.3), 1));
      if (link > 0) {
        cases.add(FailureCase.pair(graph.linkId(0), id));
      }
    }
    for (int site = 0; site < graph.sites(); site++) {
      cases.add(site(graph, site));
    }
    return cases;
  }

  private static FailureCase site(FlowGraph graph, int site) {
    String id = graph.siteId(site);
    List<String> down =
        IntStream.range(0, graph.links())
            .filter(link -> graph.from(2 * link) == site || graph.to(2 * link) == site)
            .mapToObj(graph::linkId)
            .toList();
    return new FailureCase(FailureKind.SITE, "site:" + id, Cuts.site(id), down, List.of(id));
  }

  private static SweepReport report(FailureStudy study, List<FailureCase> cases, Shard shard) {
    List<FailureKind> kinds =
        List.of(FailureKind.LINK, FailureKind.HUT, FailureKind.SITE, FailureKind.PAIR);
    return new SweepReport(
        "Net \"1\"",
        kinds,
        shard,
        cases.size(),
        study.sweep(shard.of(cases), _ -> {}, Cancellation.never()));
  }

  @Test
  void readsWhatItWroteAndMergesToTheWhole() throws Exception {
    Random random = new Random(11);
    for (int i = 0; i < NETWORKS; i++) {
      RandomBackbone network = RandomBackbone.of(random.nextLong(), 5, 10);
      StudyGround ground =
          new StudyGround(network.graph(), network.demands(), RoutingMetric.HOPS, 1);
      SweepRequest request =
          SweepRequest.of(Restoration.SHORTEST).withoutLoads().withMostNamed(random.nextInt(5));
      FailureStudy study = FailureStudy.of(ground, request, Cancellation.never());
      List<FailureCase> cases = cases(network.graph());
      SweepReport whole = report(study, cases, Shard.WHOLE);
      String json = SweepWriter.write(whole);
      assertEquals(json, SweepWriter.write(SweepReader.open(json, "whole")));
      List<SweepReport> parts = new ArrayList<>();
      int count = 1 + random.nextInt(cases.size() + 3);
      for (int part = 1; part <= count; part++) {
        SweepReport found = report(study, cases, new Shard(part, count));
        parts.add(SweepReader.open(SweepWriter.write(found), "part"));
      }
      Collections.shuffle(parts, random);
      assertEquals(json, SweepWriter.write(SweepMerge.of(parts)), network::toString);
    }
  }

  /** The outcome of a sweep of a random network. */
  static String text(long seed, int sites, int links) {
    RandomBackbone network = RandomBackbone.of(seed, sites, links);
    StudyGround ground =
        new StudyGround(network.graph(), network.demands(), RoutingMetric.LATENCY, 1);
    FailureStudy study =
        FailureStudy.of(ground, SweepRequest.of(Restoration.SHORTEST), Cancellation.never());
    return SweepWriter.write(report(study, cases(network.graph()), Shard.WHOLE));
  }

  @Test
  void neverBreaksOnBrokenText() {
    String json = text(4, 5, 6);
    Random random = new Random(12);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(json.length());
      int end = Math.min(json.length(), at + 1 + random.nextInt(8));
      String broken = json.substring(0, at) + (i % 2 == 0 ? "" : "7") + json.substring(end);
      try {
        SweepReader.open(broken, "broken");
      } catch (NetworkFileException e) {
        refused++;
        assertTrue(e.getMessage().startsWith("broken"), e.getMessage());
      }
    }
    assertTrue(refused > 100, "most damage is found: " + refused);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"targetGap\": 0.001; \"targetGap\": \"0.0o1\"; net, line 7, column 16, targetGap; \"0.0o1\"",
        "\"slowerDemands\": 0,; ; net, line 9, column 13, intact.slowerDemands; no such field",
        "\"intact\": {; \"before\": {; net, line 1, column 1, intact; no such results",
        "\"failedLinks\": [\"l0\"],; \"failedLinks\": [\"l0\"; net, line 43, column 7, outcomes[0].failedLinks[1]; the character",
      })
  void whatIsWrongHasItsPlace(String part, String replacement, String place, String found) {
    String json = text(4, 4, 4);
    int at = json.indexOf(part);
    String put = replacement == null ? "" : replacement;
    String broken = json.substring(0, at) + put + json.substring(at + part.length());
    NetworkFileException wrong =
        assertThrows(NetworkFileException.class, () -> SweepReader.open(broken, "net"));
    Problem first = wrong.problems().getFirst();
    assertTrue(first.message().contains(place), wrong.getMessage());
    assertTrue(first.found().contains(found), wrong.getMessage());
    assertTrue(first.line() > 0, wrong.getMessage());
  }

  @Test
  void tellsThatAnotherFileIsNoSweep() {
    NetworkFileException wrong =
        assertThrows(
            NetworkFileException.class,
            () -> SweepReader.open("{\"format\": \"spanwright-network\"}", "net"));
    assertEquals(1, wrong.problems().size());
    assertTrue(wrong.getMessage().contains("expected one of spanwright-sweep"), wrong.getMessage());
  }
}
