package dev.spanwright.model.file;

import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.BulkTransfer.Purpose;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads workloads. */
final class WorkloadReader {

  private static final Map<String, WorkloadKind> KINDS = new LinkedHashMap<>();
  private static final Map<String, TrafficClass> CLASSES = new LinkedHashMap<>();

  private static final Map<String, Purpose> PURPOSES = new LinkedHashMap<>();
  private static final Map<String, Delivery> DELIVERIES = new LinkedHashMap<>();
  private static final int MOST_COUNTRIES = 300;
  private static final String A_COUNTRY = "a country as two capital letters, such as \"DE\"";

  static {
    for (Purpose purpose : Purpose.values()) {
      PURPOSES.put(purpose.id(), purpose);
    }
    for (Delivery delivery : Delivery.values()) {
      DELIVERIES.put(delivery.id(), delivery);
    }
    for (WorkloadKind kind : WorkloadKind.values()) {
      KINDS.put(kind.id(), kind);
    }
    for (TrafficClass trafficClass : TrafficClass.values()) {
      CLASSES.put(trafficClass.id(), trafficClass);
    }
  }

  private final Set<String> siteIds;
  private final NetworkLimits limits;
  private final Problems problems;
  private long demands;

  WorkloadReader(Set<String> siteIds, NetworkLimits limits, Problems problems) {
    this.siteIds = siteIds;
    this.limits = limits;
    this.problems = problems;
  }

  Optional<Workload> workload(Json value, FieldPath path) throws NetworkFileException {
    Optional<WorkloadKind> kind =
        FieldReader.of(value, path, NetworkFields.ANY_WORKLOAD, problems)
            .flatMap(in -> in.choice("kind", true, KINDS));
    if (kind.isEmpty() || !(value instanceof Json.Obj object)) {
      return Optional.empty();
    }
    FieldReader in = new FieldReader(object, path, kind.get().fields(), problems);
    return switch (kind.get()) {
      case TRAINING_RUN -> trainingRun(in);
      case DEMAND_MATRIX -> demandMatrix(in);
      case GRAVITY_MATRIX -> gravityMatrix(in);
      case BULK_TRANSFER -> bulkTransfer(in);
      case PREFILL_DECODE -> prefillDecode(in);
      case ENTERPRISE_FLOW -> enterpriseFlow(in);
    };
  }

  /** What all kinds have. */
  private record Common(
      String id,
      String name,
      int priority,
      OptionalDouble latencyMs,
      String notes,
      PropertyValue.Fields rest) {

    static Common of(FieldReader in) {
      return new Common(
          in.id(),
          in.name(),
          in.integer("priority", 0, Workload.MAX_PRIORITY, 0),
          in.optionalNumber("latencyObjectiveMs", Workload.LATENCY_OBJECTIVE_MS),
          in.optionalText("notes"),
          in.rest());
    }
  }

  private Optional<Workload> trainingRun(FieldReader in) throws NetworkFileException {
    Common common = Common.of(in);
    List<String> campuses = in.references("campuses", true, siteIds, PlaceReader.A_SITE);
    count(in, in.path().field("campuses"), campuses.size());
    double parametersBillion =
        in.number("parametersBillion", Workload.TrainingRun.PARAMETERS_BILLION);
    double bits = in.number("bitsPerParameter", Workload.TrainingRun.BITS_PER_PARAMETER);
    double stepSeconds = in.number("computeStepSeconds", Workload.TrainingRun.COMPUTE_STEP_SECONDS);
    int stepsPerSync = in.integer("stepsPerSync", 1, 1_000_000);
    double utilisation = in.number("targetUtilisation", Workload.TrainingRun.TARGET_UTILISATION);
    Optional<TrainingMethod> method = TrainingMethodReader.method(in);
    return in.build(
        () ->
            new Workload.TrainingRun(
                common.id(),
                common.name(),
                common.priority(),
                common.latencyMs(),
                campuses,
                parametersBillion,
                bits,
                stepSeconds,
                stepsPerSync,
                utilisation,
                method.orElse(TrainingMethod.PLAIN),
                common.notes(),
                common.rest()));
  }

  private Optional<Workload> demandMatrix(FieldReader in) throws NetworkFileException {
    Common common = Common.of(in);
    TrafficClass trafficClass = trafficClass(in);
    List<Workload.DemandMatrix.Entry> entries = entries(in);
    return in.build(
        () ->
            new Workload.DemandMatrix(
                common.id(),
                common.name(),
                trafficClass,
                common.priority(),
                common.latencyMs(),
                entries,
                common.notes(),
                common.rest()));
  }

  private Optional<Workload> gravityMatrix(FieldReader in) throws NetworkFileException {
    Common common = Common.of(in);
    TrafficClass trafficClass = trafficClass(in);
    double totalGbps = in.number("totalGbps", Workload.RATE_GBPS);
    List<Workload.GravityMatrix.Mass> masses = masses(in);
    count(in, in.path().field("masses"), masses.size() * (masses.size() - 1L));
    return in.build(
        () ->
            new Workload.GravityMatrix(
                common.id(),
                common.name(),
                trafficClass,
                common.priority(),
                common.latencyMs(),
                totalGbps,
                masses,
                common.notes(),
                common.rest()));
  }

  private Optional<Workload> bulkTransfer(FieldReader in) throws NetworkFileException {
    Common common = Common.of(in);
    List<String> sources = in.references("sources", true, siteIds, PlaceReader.A_SITE);
    List<String> targets = in.references("targets", true, siteIds, PlaceReader.A_SITE);
    count(in, in.path().field("targets"), (long) sources.size() * targets.size());
    double terabytes = in.number("terabytes", BulkTransfer.TERABYTES);
    double deadlineHours = in.number("deadlineHours", BulkTransfer.DEADLINE_HOURS);
    Optional<Purpose> purpose = in.choice("purpose", false, PURPOSES);
    Optional<Delivery> delivery = in.choice("delivery", false, DELIVERIES);
    return in.build(
        () ->
            new BulkTransfer(
                common.id(),
                common.name(),
                common.priority(),
                common.latencyMs(),
                sources,
                targets,
                terabytes,
                deadlineHours,
                purpose.orElse(Purpose.GENERAL),
                delivery.orElse(Delivery.UNICAST),
                common.notes(),
                common.rest()));
  }

  private Optional<Workload> prefillDecode(FieldReader in) throws NetworkFileException {
    Common common = Common.of(in);
    List<String> prefill = in.references("prefill", true, siteIds, PlaceReader.A_SITE);
    List<String> decode = in.references("decode", true, siteIds, PlaceReader.A_SITE);
    count(in, in.path().field("decode"), (long) prefill.size() * decode.size());
    double gpus = in.number("gpusPerSite", PrefillDecode.GPUS_PER_SITE);
    double perInstance = in.number("gpusPerInstance", PrefillDecode.GPUS_PER_INSTANCE);
    double cache = in.number("cacheGigabytes", PrefillDecode.CACHE_GIGABYTES);
    double seconds = in.number("prefillSeconds", PrefillDecode.PREFILL_SECONDS);
    return in.build(
        () ->
            new PrefillDecode(
                common.id(),
                common.name(),
                common.priority(),
                common.latencyMs(),
                prefill,
                decode,
                gpus,
                perInstance,
                cache,
                seconds,
                common.notes(),
                common.rest()));
  }

  private Optional<Workload> enterpriseFlow(FieldReader in) throws NetworkFileException {
    Common common = Common.of(in);
    List<String> cores = in.references("cores", true, siteIds, PlaceReader.A_SITE);
    List<String> regions = in.references("regions", true, siteIds, PlaceReader.A_SITE);
    count(in, in.path().field("regions"), 2L * cores.size() * regions.size());
    double toRegion = in.number("gbpsToRegion", Workload.RATE_GBPS);
    double toCore = in.number("gbpsToCore", Workload.RATE_GBPS);
    List<String> countries =
        in.texts("countries", EnterpriseFlow::isCountry, A_COUNTRY, MOST_COUNTRIES);
    return in.build(
        () ->
            new EnterpriseFlow(
                common.id(),
                common.name(),
                common.priority(),
                common.latencyMs(),
                cores,
                regions,
                toRegion,
                toCore,
                countries,
                common.notes(),
                common.rest()));
  }

  private static TrafficClass trafficClass(FieldReader in) {
    return in.choice("class", false, CLASSES).orElse(TrafficClass.GENERAL);
  }

  private List<Workload.DemandMatrix.Entry> entries(FieldReader in) throws NetworkFileException {
    FieldPath path = in.path().field("demands");
    List<Json> items = in.items("demands", true, "an array of demands");
    count(in, path, items.size());
    List<Workload.DemandMatrix.Entry> entries = new ArrayList<>(items.size());
    Twice<Pair> twice = new Twice<>(problems);
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      FieldReader.of(items.get(i), path.item(i), NetworkFields.DEMAND, problems)
          .flatMap(item -> entry(item, twice))
          .ifPresent(entries::add);
    }
    return entries;
  }

  /** Counts demands; a gravity matrix or bulk transfer makes many out of few lines. */
  private void count(FieldReader in, FieldPath path, long more) throws NetworkFileException {
    demands += more;
    if (demands > limits.maxDemands()) {
      throw problems.fatal(
          in.object(),
          path,
          demands + " demands so far",
          "at most " + limits.maxDemands() + " of all workloads together",
          "Name fewer sites, or divide the network.");
    }
  }

  private Optional<Workload.DemandMatrix.Entry> entry(FieldReader in, Twice<Pair> twice) {
    String from = in.reference("from", siteIds, PlaceReader.A_SITE);
    String to = in.reference("to", siteIds, PlaceReader.A_SITE);
    PlaceReader.checkEnds(in, from, to);
    double gbps = in.number("gbps", Workload.RATE_GBPS);
    in.rejectRest();
    String what = "a demand of the same pair";
    twice.check(in.object(), in.path(), new Pair(from, to), what, "Both count; write their sum.");
    return in.build(() -> new Workload.DemandMatrix.Entry(from, to, gbps));
  }

  private List<Workload.GravityMatrix.Mass> masses(FieldReader in) {
    FieldPath path = in.path().field("masses");
    List<Json> items = in.items("masses", true, "an array of masses");
    List<Workload.GravityMatrix.Mass> masses = new ArrayList<>(items.size());
    Twice<String> twice = new Twice<>(problems);
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      FieldReader.of(items.get(i), path.item(i), NetworkFields.MASS, problems)
          .flatMap(item -> mass(item, twice))
          .ifPresent(masses::add);
    }
    return masses;
  }

  private Optional<Workload.GravityMatrix.Mass> mass(FieldReader in, Twice<String> twice) {
    String site = in.reference("site", siteIds, PlaceReader.A_SITE);
    double weight = in.number("weight", Workload.GravityMatrix.Mass.WEIGHT);
    in.rejectRest();
    twice.check(
        in.object(), in.path(), site, "a mass of the same site", "Both count; write their sum.");
    return in.build(() -> new Workload.GravityMatrix.Mass(site, weight));
  }

  /** An ordered pair of sites. */
  private record Pair(String from, String to) {}
}
