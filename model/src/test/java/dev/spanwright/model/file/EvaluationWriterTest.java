package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.Hut;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.insight.Insights;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvaluationWriterTest {

  private static final FiberType FIBER = FiberCatalogue.builtIn().get("g652d");

  private static final FiberType HOLLOW = FiberCatalogue.builtIn().get("hcf-today");

  private static final Position HERE = new Position(32, -97);

  private static final TransceiverMode MODE =
      new TransceiverMode(
          "m400",
          "400G",
          400,
          63.1,
          "16QAM",
          75,
          24,
          20_000,
          37,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          "P",
          "test");

  private static LinkPlant plant(String id, Optional<TransceiverMode> mode, double capacityGbps) {
    Route route = new Route(List.of(new Position(32, -99), new Position(32, -96)), 280);
    return new LinkPlant(
        id,
        route,
        FIBER,
        364.5,
        List.of(span(FIBER, 121.5), span(FIBER, 121.5), span(HOLLOW, 121.5)),
        List.of(hut(121.5, false), hut(243, true)),
        1780.25,
        10,
        6196.5,
        21.5,
        mode,
        mode.isPresent() ? 64 : 0,
        capacityGbps,
        mode.isPresent() ? List.of() : List.of("No mode \"closes\"."));
  }

  private static Span span(FiberType fiber, double lengthKm) {
    return new Span(fiber, lengthKm, 25, HERE, HERE);
  }

  private static Hut hut(double atKm, boolean regenerator) {
    return new Hut(HERE, atKm, Optional.empty(), regenerator);
  }

  private static DemandRoute route(String from, String to, boolean carried) {
    Demand demand =
        new Demand(
            "m1:" + from + ">" + to,
            from,
            to,
            100,
            TrafficClass.GENERAL,
            0,
            OptionalDouble.empty(),
            "m1");
    FlowPath path = new FlowPath(List.of("abilene-dallas", "dallas-houston"), 100, 3.58);
    return carried
        ? new DemandRoute(demand, 100, OptionalDouble.of(3.58), List.of(path))
        : new DemandRoute(demand, 0, OptionalDouble.empty(), List.of());
  }

  private static Evaluation evaluation(Headroom headroom) throws NetworkFileException {
    Network network = Texts.read(Texts.FULL);
    Map<String, LinkPlant> plants = new LinkedHashMap<>();
    plants.put("abilene-dallas", plant("abilene-dallas", Optional.of(MODE), 25_600));
    plants.put("dallas-houston", plant("dallas-houston", Optional.empty(), 0));
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    loads.put("abilene-dallas", new LinkLoad("abilene-dallas", 25_600, 100, 12_800));
    loads.put("dallas-houston", new LinkLoad("dallas-houston", 0, 100, 0));
    Routing routing =
        new Routing(
            loads, List.of(route("abilene", "houston", true), route("houston", "dallas", false)));
    return new Evaluation(
        7,
        network,
        plants,
        Demands.of(network, plants),
        routing,
        headroom,
        Optional.empty(),
        Insights.of(network, plants, routing));
  }

  @Test
  void theFormIsFixed() throws Exception {
    assertEquals(
        """
        {
          "format": "spanwright-evaluation",
          "version": 1,
          "network": {
            "name": "Texas",
            "sites": 3,
            "links": 2,
            "demands": 2
          },
          "throughput": {
            "objective": "headroom",
            "routing": "default",
            "offeredGbps": 200,
            "carriedGbps": 100,
            "headroom": {
              "factor": 1.5,
              "upperBound": 2,
              "gap": 0.25,
              "exact": false,
              "millis": 12.346,
              "limiting": [
                {"link": "abilene-dallas", "headroomPerGbps": 0.0625, "headroomPerWavelength": 25},
                {"link": "dallas-houston", "headroomPerGbps": 0.0001}
              ]
            }
          },
          "links": [
            {
              "id": "abilene-dallas",
              "from": "abilene",
              "to": "dallas",
              "lengthKm": 364.5,
              "hollowCoreShare": 0.3333333333333333,
              "spans": 3,
              "regenerators": 1,
              "latencyMs": 1.79025,
              "gsnrDb": 21.5,
              "mode": "m400",
              "channels": 64,
              "capacityGbps": 25600,
              "loadGbps": {"forward": 100, "backward": 12800},
              "utilisation": 0.5
            },
            {
              "id": "dallas-houston",
              "from": "dallas",
              "to": "houston",
              "lengthKm": 364.5,
              "hollowCoreShare": 0.3333333333333333,
              "spans": 3,
              "regenerators": 1,
              "latencyMs": 1.79025,
              "gsnrDb": 21.5,
              "mode": null,
              "channels": 0,
              "capacityGbps": 0,
              "loadGbps": {"forward": 100, "backward": 0},
              "utilisation": null
            }
          ],
          "demands": [
            {
              "id": "m1:abilene>houston",
              "from": "abilene",
              "to": "houston",
              "offeredGbps": 100,
              "carriedGbps": 100,
              "latencyMs": 3.58,
              "paths": [
                {"links": ["abilene-dallas", "dallas-houston"], "gbps": 100, "latencyMs": 3.58}
              ]
            },
            {
              "id": "m1:houston>dallas",
              "from": "houston",
              "to": "dallas",
              "offeredGbps": 100,
              "carriedGbps": 0,
              "latencyMs": null,
              "paths": []
            }
          ],
          "training": [
            {
              "workload": "t1",
              "slowestHopGbps": 0,
              "roundTripMs": null,
              "utilisation": 0,
              "stepSeconds": null,
              "exposedSecondsPerSync": null,
              "limit": "no-path",
              "gbpsForUtilisation": {"0.9": null, "0.95": null, "0.99": null}
            }
          ],
          "power": [
            {
              "site": "abilene",
              "gridMw": 1200,
              "gpuKind": "b200",
              "gpus": 510000,
              "energyGwhPerYear": 10512,
              "costMusdPerYear": 657,
              "carbonKtPerYear": 0
            }
          ],
          "cost": {
            "capitalOfKnownMusd": 34,
            "notKnown": ["transceivers", "regenerators"],
            "capitalMusd": {"build": 17, "fibre": 13, "huts": 4, "transceivers": null, "regenerators": null},
            "powerKw": 43,
            "energyGwhPerYear": 0.37,
            "carbonKtPerYear": null,
            "links": [
              {"link": "abilene-dallas", "capitalOfKnownMusd": 22, "powerKw": 36},
              {"link": "dallas-houston", "capitalOfKnownMusd": 12, "powerKw": 7}
            ]
          },
          "warnings": [
            "Dallas – Houston: No mode \\"closes\\".",
            "Matrix: no path leads from Houston to Dallas."
          ]
        }
        """,
        withoutInference(
            evaluation(
                new Headroom(
                    1.5,
                    2,
                    List.of(
                        new LinkValue("abilene-dallas", 0.0625),
                        new LinkValue("dallas-houston", 0.0001)),
                    12.3456)),
            Objective.HEADROOM));
  }

  /** Its figures come from lists of people and have a test of their own. */
  private static String withoutInference(Evaluation evaluation, Objective objective) {
    String json = EvaluationWriter.write(evaluation, objective);
    int from = json.indexOf("  \"inference\"");
    return json.substring(0, from) + json.substring(json.indexOf("  \"power\""));
  }

  @Test
  void inferenceTellsSharesPercentilesAndCities() throws Exception {
    String json =
        EvaluationWriter.write(evaluation(new Headroom(1, 1, List.of(), 0)), Objective.DEFAULT);
    String inference = json.substring(json.indexOf("\"inference\""), json.indexOf("\"warnings\""));
    assertTrue(inference.contains("\"people\": 326687501,"), inference);
    assertTrue(
        inference.contains("\"shareWithinRoundTripMs\": {\"5\": 0.068182, \"10\": "), inference);
    assertTrue(inference.contains("\"roundTripP90Ms\": 32.82,"), inference);
    assertTrue(inference.contains("{\"city\": \"New York\", \"country\": \"US\""), inference);
  }

  @Test
  void infinityIsNull() throws Exception {
    double infinite = Double.POSITIVE_INFINITY;
    Headroom unlimited = new Headroom(infinite, infinite, List.of(), 0);
    String json = EvaluationWriter.write(evaluation(unlimited), Objective.DEFAULT);
    assertTrue(
        json.contains(
            """
                "headroom": {
                  "factor": null,
                  "upperBound": null,
                  "gap": 0,
                  "exact": true,
                  "millis": 0,
                  "limiting": []
                }
            """),
        json);
    assertTrue(json.contains("\"objective\": \"default\""), json);
  }

  /** Loads and paths are those of the best routing, and what is proven of it is told. */
  @Test
  void theBestRoutingIsWrittenWhereItIsKnown() throws Exception {
    String json = EvaluationWriter.write(optimal(Objective.BEST), Objective.BEST);
    assertTrue(
        json.contains(
            """
              "throughput": {
                "objective": "best",
                "routing": "best",
                "offeredGbps": 200,
                "carriedGbps": 90,
                "carriedUpperBoundGbps": 120,
                "carriedGap": 0.25,
                "totalLatencyGbpsMs": 225,
                "latencyGap": 0.125,
                "routingMillis": 7.5,
                "fairness": [
                  {"priority": 0, "fraction": 0.9, "demands": 1},
                  {"priority": 0, "fraction": 1, "demands": 2},
                  {"priority": 3, "fraction": 0, "demands": 1}
                ],
                "missedObjectives": ["m1:abilene>houston"],
                "headroom": {
            """),
        json);
    assertTrue(json.contains("\"loadGbps\": {\"forward\": 0, \"backward\": 90}"), json);
    assertTrue(json.contains("{\"links\": [\"direct\"], \"gbps\": 90, \"latencyMs\": 2.5}"), json);
    assertFalse(json.contains("\"gbps\": 100"), "paths of the default routing");
  }

  @Test
  void mostTrafficIsNamed() throws Exception {
    String json = EvaluationWriter.write(optimal(Objective.THROUGHPUT), Objective.THROUGHPUT);
    assertTrue(
        json.contains("\"objective\": \"throughput\",\n    \"routing\": \"throughput\""), json);
  }

  /** Asked for, but not found in time: the loads are those of the default routing. */
  @Test
  void aRoutingThatIsNotKnownYetIsNotClaimed() throws Exception {
    String json =
        EvaluationWriter.write(evaluation(new Headroom(1, 1, List.of(), 0)), Objective.BEST);
    assertTrue(json.contains("\"objective\": \"best\",\n    \"routing\": \"default\""), json);
    assertFalse(json.contains("fairness"), json);
  }

  private static Evaluation optimal(Objective objective) throws NetworkFileException {
    Evaluation e = evaluation(new Headroom(0.5, 0.5, List.of(), 0));
    DemandRoute usual = e.routing().demands().getFirst();
    FlowPath direct = new FlowPath(List.of("direct"), 90, 2.5);
    DemandRoute best = new DemandRoute(usual.demand(), 90, OptionalDouble.of(2.5), List.of(direct));
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    loads.put("abilene-dallas", new LinkLoad("abilene-dallas", 25_600, 0, 90));
    loads.put("dallas-houston", new LinkLoad("dallas-houston", 0, 0, 0));
    OptimalRouting optimal =
        new OptimalRouting(
            objective,
            new Routing(loads, List.of(best, e.routing().demands().getLast())),
            120,
            0.125,
            List.of(
                new FairnessLevel(0, 0.9, 1),
                new FairnessLevel(0, 1, 2),
                new FairnessLevel(3, 0, 1)),
            List.of(usual.demand().id()),
            List.of(),
            7.5);
    return new Evaluation(
        e.revision(),
        e.network(),
        e.plants(),
        e.demands(),
        e.routing(),
        e.headroom(),
        Optional.of(optimal),
        e.insights());
  }

  @Test
  void anEvaluationThatLacksALinkIsTurnedDown() throws Exception {
    Evaluation whole = evaluation(new Headroom(1, 1, List.of(), 0));
    Evaluation lacking =
        new Evaluation(
            1,
            whole.network(),
            Map.of(),
            List.of(),
            whole.routing(),
            whole.headroom(),
            whole.optimal(),
            whole.insights());
    assertThrows(
        IllegalArgumentException.class, () -> EvaluationWriter.write(lacking, Objective.HEADROOM));
  }
}
