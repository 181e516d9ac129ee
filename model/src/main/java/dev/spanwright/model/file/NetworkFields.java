package dev.spanwright.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of the native format, in the order in which they are written. */
final class NetworkFields {

  static final String FORMAT = "spanwright-network";

  static final int VERSION = 1;

  static final List<String> NETWORK =
      List.of(
          "format",
          "version",
          "name",
          "notes",
          "sites",
          "links",
          "workloads",
          "sharedRiskGroups",
          "equipment",
          "planning",
          "trafficClasses",
          "scenes",
          "scenarios");

  static final List<String> SCENARIO = List.of("id", "name", "notes", "change", "remove", "order");

  static final List<String> SCENARIO_CHANGE =
      List.of(
          "name",
          "notes",
          "sites",
          "links",
          "workloads",
          "sharedRiskGroups",
          "equipment",
          "planning",
          "trafficClasses",
          "scenes");

  static final List<String> SCENARIO_IDS =
      List.of("sites", "links", "workloads", "sharedRiskGroups", "scenes");

  static final List<String> SITE =
      List.of(
          "id",
          "name",
          "kind",
          "latDeg",
          "lonDeg",
          "powerMw",
          "pue",
          "gpuKind",
          "powerSource",
          "people",
          "powerPriceUsdPerMwh",
          "carbonGPerKwh",
          "factsSource",
          "sendsGbps",
          "receivesGbps",
          "notes");

  static final List<String> LINK =
      List.of(
          "id",
          "from",
          "to",
          "waypoints",
          "routeFactor",
          "fibre",
          "fibrePairs",
          "band",
          "measuredLengthKm",
          "fixedCapacityGbps",
          "routingWeight",
          "fibreParts",
          "spanLayout",
          "regenerators",
          "launchPowerDbm",
          "amplifiers",
          "owner",
          "notes");

  static final List<String> FIBER_PART = List.of("fromShare", "toShare", "fibre");

  static final List<String> SPAN_LAYOUT =
      List.of("spacingKm", "minSpanKm", "maxSpanKm", "hutsAtTowns", "hutShares");

  static final List<String> WAYPOINT = List.of("latDeg", "lonDeg");

  private static final List<String> WORKLOAD = List.of("kind", "id", "name");

  static final List<String> TRAINING_RUN =
      workload(
          "priority",
          "latencyObjectiveMs",
          "campuses",
          "parametersBillion",
          "bitsPerParameter",
          "computeStepSeconds",
          "stepsPerSync",
          "targetUtilisation",
          "exchange",
          "layers",
          "fragments",
          "overlapSteps",
          "exchangedShare",
          "ringMembers",
          "gpus",
          "gpuPeakTflops",
          "flopUtilisation",
          "tokensMillionPerStep",
          "notes");

  static final List<String> DEMAND_MATRIX =
      workload("class", "priority", "latencyObjectiveMs", "demands", "notes");

  static final List<String> DEMAND = List.of("from", "to", "gbps");

  static final List<String> GRAVITY_MATRIX =
      workload("class", "priority", "latencyObjectiveMs", "totalGbps", "masses", "notes");

  static final List<String> MASS = List.of("site", "weight");

  static final List<String> BULK_TRANSFER =
      workload(
          "priority",
          "latencyObjectiveMs",
          "sources",
          "targets",
          "terabytes",
          "deadlineHours",
          "purpose",
          "delivery",
          "notes");

  static final List<String> PREFILL_DECODE =
      workload(
          "priority",
          "latencyObjectiveMs",
          "prefill",
          "decode",
          "gpusPerSite",
          "gpusPerInstance",
          "cacheGigabytes",
          "prefillSeconds",
          "notes");

  static final List<String> ENTERPRISE_FLOW =
      workload(
          "priority",
          "latencyObjectiveMs",
          "cores",
          "regions",
          "gbpsToRegion",
          "gbpsToCore",
          "countries",
          "notes");

  /** The fields of all kinds of workload. */
  static final List<String> ANY_WORKLOAD =
      Stream.of(
              TRAINING_RUN,
              DEMAND_MATRIX,
              GRAVITY_MATRIX,
              BULK_TRANSFER,
              PREFILL_DECODE,
              ENTERPRISE_FLOW)
          .flatMap(List::stream)
          .distinct()
          .toList();

  static final List<String> GROUP =
      List.of("id", "name", "links", "sites", "failuresPerYear", "notes");

  static final List<String> SCENE =
      List.of(
          "id",
          "name",
          "latDeg",
          "lonDeg",
          "widthKm",
          "heightKm",
          "projection",
          "colour",
          "siteSize",
          "routing",
          "flow",
          "layers",
          "layerOrder",
          "demandArcs",
          "path",
          "notes");

  static final List<String> SCENE_LAYER = List.of("layer", "opacity");

  static final List<String> SCENE_PATH = List.of("from", "to");

  static final List<String> EQUIPMENT = List.of("fibres", "transceiverModes", "amplifiers");

  static final List<String> FIBER =
      List.of(
          "id",
          "label",
          "hollowCore",
          "lossDbPerKm",
          "lossLowDbPerKm",
          "lossPlanDbPerKm",
          "effectiveAreaUm2",
          "gammaPerWKm",
          "dispersionPsPerNmKm",
          "groupIndex",
          "jointLossDb",
          "jointSpacingKm",
          "transitionLossDb",
          "imiDbPerKm",
          "lossBands",
          "minSpanKm",
          "spanKm",
          "maxSpanKm",
          "status",
          "source");

  static final List<String> LOSS_BAND = List.of("lowThz", "highThz", "extraLossDbPerKm");

  static final List<String> TRANSCEIVER_MODE =
      List.of(
          "id",
          "label",
          "rateGbps",
          "symbolRateGbaud",
          "modulation",
          "slotGhz",
          "requiredOsnrDb",
          "maxDispersionPsPerNm",
          "transmitterOsnrDb",
          "minReceiverDbm",
          "powerW",
          "status",
          "source");

  static final List<String> AMPLIFIER =
      List.of(
          "id",
          "label",
          "hollowCore",
          "band",
          "outputPowerDbm",
          "noiseFigureDb",
          "maxGainDb",
          "status",
          "source");

  static final List<String> PLANNING =
      List.of(
          "marginDb",
          "connectorLossDb",
          "addStageOsnrDb",
          "amplifierDelayMicros",
          "transponderPairDelayMicros",
          "terminalDelayMicros",
          "usableShare",
          "routingMetric",
          "unitFigures");

  static final List<String> CLASS_RULES =
      List.of("protection", "disjoint", "availabilityTarget", "growthPerYear", "multiplier");

  private NetworkFields() {}

  private static List<String> workload(String... own) {
    List<String> fields = new ArrayList<>(WORKLOAD);
    fields.addAll(List.of(own));
    return List.copyOf(fields);
  }
}
