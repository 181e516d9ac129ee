package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.growth.Outlook;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.resilience.Cases;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OutlookWriterTest {

  @Test
  void theFormIsFixed() {
    Network network =
        Cases.protectedBy(Protection.DEDICATED, TestNetworks.of("ab", "abx"), "a>b 60");
    Network promised =
        network.withTraffic(
            network
                .traffic()
                .with(
                    TrafficClass.GENERAL,
                    ClassRules.USUAL
                        .withProtection(Protection.DEDICATED)
                        .withAvailabilityTarget(OptionalDouble.of(0.99999))));

    String text = written(promised);

    int from = text.indexOf("  \"resilience\"");
    int to = text.indexOf("  \"warnings\"");
    assertEquals(
        """
          "resilience": {
            "cutsPer1000KmYear": 1,
            "cutRepairHours": 12,
            "detectionMs": 10,
            "switchingMs": 50,
            "restorationSeconds": 8,
            "componentsDownAtOnce": 2,
            "notCounted": ["Failures of a hut", "Failures of the ends of a link", "Failures of a site"],
            "availability": [
              {"demand": "general:a>b", "protection": "1+1", "atLeast": 0.999999981, "atMost": 0.999999981, "downHoursPerYear": 0.000166, "target": 0.99999, "verdict": "met"}
            ],
            "pairs": [
              {
                "demand": "general:a>b",
                "working": {"links": ["ab"], "latencyMs": 1},
                "protection": {"links": ["abx"], "latencyMs": 1},
                "proven": true,
                "sharedSites": [],
                "sharedGroups": [],
                "near": []
              }
            ],
            "nearLinks": []
          },
        """,
        text.substring(from, text.indexOf("  \"growth\"")));
    assertTrue(text.substring(from, to).contains("\"yearsToFullByBest\": 2,"), text);
    assertTrue(text.contains("\"yearsToFullByDefault\": 2, \"yearsToFullByBest\": 2"), text);
    assertTrue(text.contains("\"headroomAtMost\": 3.33"), text);
    assertTrue(text.contains("{\"site\": \"a\", \"sendsGbps\": 60, \"receivesGbps\": 0}"), text);
  }

  /** Without links, demands or anything there is no number that JSON does not have. */
  @Test
  void anEmptyNetworkHasAnOutlookToo() {
    String text = written(Network.empty("nothing"));

    assertTrue(text.contains("\"availability\": []"), text);
    assertTrue(text.contains("\"yearsToFullByBest\": null"), text);
    assertTrue(text.contains("\"headroomAtMost\": null"), text);
  }

  private static String written(Network network) {
    Evaluation evaluation = Cases.evaluated(network);
    Outlook outlook = Outlook.of(evaluation, SolveLimit.DEFAULT, Cancellation.never());
    return EvaluationWriter.write(evaluation, Objective.HEADROOM, Optional.of(outlook));
  }
}
