package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Sites, links and workloads for tests, valid in everything that a test does not set. */
final class Things {

  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final PropertyValue.Fields NO_FIELDS = PropertyValue.Fields.NONE;

  private Things() {}

  /** A site whose name is its identifier in upper case. */
  static Site site(String id) {
    String name = id.toUpperCase(Locale.ROOT);
    return Site.of(id, name, SiteKind.EXCHANGE, new Position(50, 8));
  }

  static Link link(String id, String from, String to) {
    return Link.of(id, from, to, "g652d");
  }

  static SharedRiskGroup group(String id, List<String> links, List<String> sites) {
    return new SharedRiskGroup(id, "Group " + id, links, sites, "", NO_FIELDS);
  }

  static DemandMatrix matrix(String id, DemandMatrix.Entry... entries) {
    return matrix(id, 0, NONE, entries);
  }

  static DemandMatrix matrix(
      String id, int priority, OptionalDouble latencyMs, DemandMatrix.Entry... entries) {
    return new DemandMatrix(
        id,
        "Matrix " + id,
        TrafficClass.GENERAL,
        priority,
        latencyMs,
        List.of(entries),
        "",
        NO_FIELDS);
  }

  static GravityMatrix gravity(String id, double totalGbps, String... sites) {
    List<GravityMatrix.Mass> masses =
        List.of(sites).stream().map(site -> new GravityMatrix.Mass(site, 1)).toList();
    return new GravityMatrix(
        id, "Gravity " + id, TrafficClass.GENERAL, 0, NONE, totalGbps, masses, "", NO_FIELDS);
  }

  static TrainingRun run(String id, String... campuses) {
    return run(id, 405, 12.7, 26, 100, 0.9, campuses);
  }

  static TrainingRun run(
      String id,
      double parametersBillion,
      double bitsPerParameter,
      double computeStepSeconds,
      int stepsPerSync,
      double targetUtilisation,
      String... campuses) {
    return new TrainingRun(
        id,
        "Run " + id,
        0,
        NONE,
        List.of(campuses),
        parametersBillion,
        bitsPerParameter,
        computeStepSeconds,
        stepsPerSync,
        targetUtilisation,
        TrainingMethod.PLAIN,
        "",
        NO_FIELDS);
  }

  static BulkTransfer bulk(String id, List<String> sources, List<String> targets) {
    return bulk(id, sources, targets, 810, 2);
  }

  static BulkTransfer bulk(
      String id, List<String> sources, List<String> targets, double terabytes, double hours) {
    return new BulkTransfer(
        id, "Bulk " + id, 0, NONE, sources, targets, terabytes, hours, "", NO_FIELDS);
  }

  static SavedView scene(String id, ViewTraffic traffic) {
    Position center = new Position(48, 11);
    return new SavedView(
        id, "Scene " + id, center, 900, 500, ViewStyle.USUAL, traffic, "", NO_FIELDS);
  }

  /** Sites a to d in a ring with a chord, one workload of every kind, two groups. */
  static Network ring() {
    return new Network(
        "ring",
        "",
        Table.of(List.of(site("a"), site("b"), site("c"), site("d"))),
        Table.of(
            List.of(
                link("ab", "a", "b"),
                link("bc", "b", "c"),
                link("cd", "c", "d"),
                link("da", "d", "a"),
                link("ac", "a", "c"))),
        Table.of(
            List.of(
                matrix(
                    "m",
                    new DemandMatrix.Entry("a", "b", 10),
                    new DemandMatrix.Entry("b", "c", 20),
                    new DemandMatrix.Entry("c", "a", 30)),
                gravity("g", 100, "a", "b", "c"),
                run("t", "a", "b", "d"),
                bulk("u", List.of("a", "c"), List.of("b", "a")))),
        Table.of(
            List.of(
                group("conduit", List.of("ab", "bc", "ac"), List.of()),
                group("feed", List.of("cd"), List.of("a", "b")))),
        Equipment.NONE,
        PlanningRules.DEFAULT,
        TrafficRules.USUAL,
        Table.of(
            List.of(
                scene("all", ViewTraffic.LINKS),
                scene("arcs", new ViewTraffic.Demands(9)),
                scene("way", new ViewTraffic.Path("b", "c")))),
        Table.empty(),
        NO_FIELDS);
  }
}
