package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationWriterTest {

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
            KnownEvaluation.evaluation(
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
        EvaluationWriter.write(
            KnownEvaluation.evaluation(new Headroom(1, 1, List.of(), 0)), Objective.DEFAULT);
    String inference = json.substring(json.indexOf("\"inference\""), json.indexOf("\"warnings\""));
    assertTrue(inference.contains("\"people\": 326687501,"), inference);
    assertTrue(
        inference.contains("\"shareWithinRoundTripMs\": {\"5\": 0.068182, \"10\": "), inference);
    assertTrue(inference.contains("\"roundTripP90Ms\": 32.82,"), inference);
    assertTrue(inference.contains("{\"city\": \"New York\", \"country\": \"US\""), inference);
  }

  /** Sites with their own prices, and towns of the United States. */
  @Test
  void sitingTellsTheFronts() throws Exception {
    String json =
        EvaluationWriter.write(
            KnownEvaluation.evaluation(new Headroom(1, 1, List.of(), 0)), Objective.DEFAULT);
    String siting = json.substring(json.indexOf("\"siting\""), json.indexOf("\"residency\""));
    assertTrue(siting.contains("\"front\": ["), siting);
    assertTrue(siting.contains("\"priceUsdPerMwh\": "), siting);
    assertTrue(siting.contains("\"hollowCoreRoundTripMs\": "), siting);
    assertTrue(siting.contains("\"placesWithoutPrice\": ["), siting);
  }

  @Test
  void infinityIsNull() throws Exception {
    double infinite = Double.POSITIVE_INFINITY;
    Headroom unlimited = new Headroom(infinite, infinite, List.of(), 0);
    String json = EvaluationWriter.write(KnownEvaluation.evaluation(unlimited), Objective.DEFAULT);
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
    String json = EvaluationWriter.write(KnownEvaluation.optimal(Objective.BEST), Objective.BEST);
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
    String json =
        EvaluationWriter.write(KnownEvaluation.optimal(Objective.THROUGHPUT), Objective.THROUGHPUT);
    assertTrue(
        json.contains("\"objective\": \"throughput\",\n    \"routing\": \"throughput\""), json);
  }

  /** Asked for, but not found in time: the loads are those of the default routing. */
  @Test
  void aRoutingThatIsNotKnownYetIsNotClaimed() throws Exception {
    String json =
        EvaluationWriter.write(
            KnownEvaluation.evaluation(new Headroom(1, 1, List.of(), 0)), Objective.BEST);
    assertTrue(json.contains("\"objective\": \"best\",\n    \"routing\": \"default\""), json);
    assertFalse(json.contains("fairness"), json);
  }

  @Test
  void anEvaluationThatLacksALinkIsTurnedDown() throws Exception {
    Evaluation whole = KnownEvaluation.evaluation(new Headroom(1, 1, List.of(), 0));
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
