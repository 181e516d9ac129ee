package dev.spanwright.model.file;

import dev.spanwright.model.network.Network;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts and readers for tests. */
final class Texts {

  static final Set<String> FIBERS =
      new LinkedHashSet<>(List.of("g652d", "g652d-ull", "g654e", "g655", "hcf-today", "hcf-best"));

  static final NetworkReader READER = NetworkReader.standard();

  /** A file with every field of the format, in the layout of the writer. */
  static final String FULL =
      """
      {
        "format": "spanwright-network",
        "version": 1,
        "name": "Texas",
        "notes": "what it shows",
        "sites": [
          {
            "id": "abilene",
            "name": "Abilene",
            "kind": "training-campus",
            "latDeg": 32.454,
            "lonDeg": -99.738,
            "powerMw": 1200,
            "powerSource": "announced",
            "people": 130000,
            "powerPriceUsdPerMwh": 62.5,
            "carbonGPerKwh": 0,
            "factsSource": "a source",
            "notes": "n1",
            "owner": {"name": "x", "ids": [1, 2.50, null, true]}
          },
          {
            "id": "dallas",
            "name": "Dallas",
            "kind": "exchange",
            "latDeg": 32.78,
            "lonDeg": -96.8
          },
          {
            "id": "houston",
            "name": "Houston",
            "kind": "inference-node",
            "latDeg": 29.76,
            "lonDeg": -95.37
          }
        ],
        "links": [
          {
            "id": "abilene-dallas",
            "from": "abilene",
            "to": "dallas",
            "waypoints": [
              {"latDeg": 32.45, "lonDeg": -98.1}
            ],
            "routeFactor": 1.1,
            "fibre": "hcf-today",
            "fibrePairs": 8,
            "band": "super-C",
            "measuredLengthKm": 300,
            "fixedCapacityGbps": 400,
            "routingWeight": 15,
            "fibreParts": [
              {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"},
              {"fromShare": 0.75, "toShare": 1, "fibre": "own-hollow"}
            ],
            "spanLayout": {
              "spacingKm": 90,
              "minSpanKm": 40,
              "maxSpanKm": 130,
              "hutsAtTowns": true,
              "hutShares": [0.2, 0.5, 0.8]
            },
            "regenerators": 2,
            "launchPowerDbm": 3.5,
            "amplifiers": ["own-amplifier", "edfa-c-27"],
            "owner": "Lone Star Fiber",
            "notes": "n2"
          },
          {
            "id": "dallas-houston",
            "from": "dallas",
            "to": "houston",
            "fibre": "g652d"
          }
        ],
        "workloads": [
          {
            "kind": "training-run",
            "id": "t1",
            "name": "Run",
            "priority": 1,
            "latencyObjectiveMs": 30,
            "campuses": ["abilene", "dallas"],
            "parametersBillion": 405,
            "bitsPerParameter": 12.7,
            "computeStepSeconds": 26,
            "stepsPerSync": 100,
            "targetUtilisation": 0.9,
            "notes": "n3"
          },
          {
            "kind": "demand-matrix",
            "id": "m1",
            "name": "Matrix",
            "class": "inference",
            "priority": 2,
            "latencyObjectiveMs": 10,
            "demands": [
              {"from": "abilene", "to": "houston", "gbps": 100}
            ],
            "notes": "n4"
          },
          {
            "kind": "gravity-matrix",
            "id": "g1",
            "name": "Gravity",
            "class": "enterprise",
            "priority": 3,
            "latencyObjectiveMs": 20,
            "totalGbps": 4000,
            "masses": [
              {"site": "abilene", "weight": 3.2},
              {"site": "dallas", "weight": 1}
            ],
            "notes": "n5"
          },
          {
            "kind": "bulk-transfer",
            "id": "b1",
            "name": "Bulk",
            "priority": 4,
            "latencyObjectiveMs": 50,
            "sources": ["abilene"],
            "targets": ["dallas"],
            "terabytes": 810,
            "deadlineHours": 2,
            "notes": "n6"
          }
        ],
        "sharedRiskGroups": [
          {
            "id": "s1",
            "name": "Bridge",
            "links": ["abilene-dallas"],
            "sites": ["dallas"],
            "notes": "n7"
          }
        ],
        "equipment": {
          "fibres": [
            {
              "id": "own-hollow",
              "label": "Our hollow-core",
              "hollowCore": true,
              "lossDbPerKm": 0.12,
              "lossLowDbPerKm": 0.08,
              "lossPlanDbPerKm": 0.22,
              "effectiveAreaUm2": 420,
              "gammaPerWKm": 0.0006,
              "dispersionPsPerNmKm": 3.3,
              "groupIndex": 1.0004,
              "jointLossDb": 0.11,
              "jointSpacingKm": 4,
              "transitionLossDb": 0.35,
              "imiDbPerKm": -55,
              "lossBands": [
                {"lowThz": 194.7, "highThz": 195.7, "extraLossDbPerKm": 0.04}
              ],
              "minSpanKm": 61,
              "spanKm": 110,
              "maxSpanKm": 150,
              "status": "P",
              "source": "data sheet"
            }
          ],
          "transceiverModes": [
            {
              "id": "own-mode",
              "label": "Our 400G",
              "rateGbps": 400.5,
              "symbolRateGbaud": 63.1,
              "modulation": "16QAM",
              "slotGhz": 75,
              "requiredOsnrDb": 24,
              "maxDispersionPsPerNm": 20000,
              "transmitterOsnrDb": 36,
              "minReceiverDbm": -12,
              "powerW": 18,
              "status": "M",
              "source": "our laboratory"
            }
          ],
          "amplifiers": [
            {
              "id": "own-amplifier",
              "label": "Our amplifier",
              "hollowCore": true,
              "band": "L",
              "outputPowerDbm": 31,
              "noiseFigureDb": 6.5,
              "maxGainDb": 33,
              "status": "S",
              "source": "offer"
            }
          ]
        },
        "planning": {
          "marginDb": 2.5,
          "connectorLossDb": 0.3,
          "addStageOsnrDb": 35,
          "amplifierDelayMicros": 0.15,
          "transponderPairDelayMicros": 8,
          "terminalDelayMicros": 0.25,
          "usableShare": 0.8,
          "routingMetric": "weight"
        },
        "trafficClasses": {
          "training": {
            "protection": "1+1",
            "disjoint": "group",
            "availabilityTarget": 0.9999,
            "growthPerYear": 0.5,
            "multiplier": 2
          },
          "bulk": {
            "protection": "none"
          }
        },
        "scenes": [
          {
            "id": "west",
            "name": "The west",
            "latDeg": 32.6,
            "lonDeg": -98.2,
            "widthKm": 900,
            "heightKm": 500.5,
            "projection": "albers",
            "colour": "latency",
            "siteSize": "power",
            "routing": "best",
            "flow": true,
            "layers": [
              {"layer": "graticule", "opacity": 0},
              {"layer": "borders", "opacity": 0.5}
            ],
            "layerOrder": ["land", "graticule", "sites", "links"],
            "path": {"from": "houston", "to": "abilene"},
            "notes": "n8",
            "tempo": "slow"
          },
          {
            "id": "all",
            "name": "All of it",
            "latDeg": 31,
            "lonDeg": -97,
            "widthKm": 1200,
            "heightKm": 700,
            "demandArcs": 12
          }
        ],
        "x-view": {"zoom": 3}
      }
      """;

  private Texts() {}

  /** The full file with one part replaced. */
  static String with(String part, String replacement) {
    if (FULL.indexOf(part) < 0 || FULL.indexOf(part) != FULL.lastIndexOf(part)) {
      throw new IllegalArgumentException("not there exactly once: " + part);
    }
    return FULL.replace(part, replacement);
  }

  static Network read(String json) throws NetworkFileException {
    return READER.read(json, "test.json");
  }
}
