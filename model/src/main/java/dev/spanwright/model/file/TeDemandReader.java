package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Makes a workload of the demands of {@code te-instance/1}. */
final class TeDemandReader {

  /** How demands are given. */
  private enum Kind {
    LIST,
    GRAVITY
  }

  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("list", Kind.LIST);
    KINDS.put("gravity", Kind.GRAVITY);
  }

  private static final Range MASS = Range.from(0, Workload.GravityMatrix.Mass.WEIGHT.max(), "");
  private static final String ID = "demands";
  private static final String NAME = "Demands";

  private final int nodes;
  private final NetworkLimits limits;
  private final Problems problems;

  TeDemandReader(int nodes, NetworkLimits limits, Problems problems) {
    this.nodes = nodes;
    this.limits = limits;
    this.problems = problems;
  }

  /** The demands as a workload; empty where something is wrong. */
  Optional<Workload> workload(Optional<Json.Obj> demands) throws NetworkFileException {
    if (demands.isEmpty()) {
      return Optional.empty();
    }
    FieldPath path = FieldPath.ROOT.field("demands");
    FieldReader in = new FieldReader(demands.get(), path, TeFields.DEMANDS, problems);
    Optional<Kind> kind = in.choice("kind", true, KINDS);
    in.remarkSlips();
    return kind.isEmpty()
        ? Optional.empty()
        : switch (kind.get()) {
          case LIST -> list(in);
          case GRAVITY -> gravity(in);
        };
  }

  private void checkCount(FieldReader in, String field, long demands) throws NetworkFileException {
    if (demands > limits.maxDemands()) {
      throw problems.fatal(
          in.object(),
          in.path().field(field),
          demands + " demands",
          "at most " + limits.maxDemands(),
          "Choose a smaller instance.");
    }
  }

  private Optional<Workload> list(FieldReader in) throws NetworkFileException {
    List<Json> items = in.items("items", true, "an array of [source, target, Gbit/s]");
    checkCount(in, "items", items.size());
    FieldPath path = in.path().field("items");
    List<DemandMatrix.Entry> entries = new ArrayList<>(items.size());
    Twice<Long> twice = new Twice<>(problems);
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      entry(in, items.get(i), path.item(i), twice).ifPresent(entries::add);
    }
    return in.build(
        () ->
            new DemandMatrix(
                ID,
                NAME,
                TrafficClass.GENERAL,
                0,
                OptionalDouble.empty(),
                entries,
                "",
                PropertyValue.Fields.NONE));
  }

  private Optional<DemandMatrix.Entry> entry(
      FieldReader in, Json item, FieldPath path, Twice<Long> twice) {
    if (!(item instanceof Json.Arr triple) || triple.items().size() != 3) {
      String advice = "Write node, node and rate, such as [0, 1, 2.5].";
      in.fail(item, path, Words.of(item), "an array of source, target and Gbit/s", advice);
      return Optional.empty();
    }
    int from = in.integer(triple.items().get(0), path.item(0), 0, nodes - 1);
    int to = in.integer(triple.items().get(1), path.item(1), 0, nodes - 1);
    double gbps = in.number(triple.items().get(2), path.item(2), Workload.RATE_GBPS);
    if (!in.isSound()) {
      return Optional.empty();
    }
    if (from == to) {
      String found = from + " as source and target";
      in.fail(item, path, found, "two different nodes", "Remove the demand.");
      return Optional.empty();
    }
    twice.check(item, path, (long) from * nodes + to, "a demand of the same pair", "Both count.");
    return Optional.of(
        new DemandMatrix.Entry(TeInstanceReader.siteId(from), TeInstanceReader.siteId(to), gbps));
  }

  /**
   * Total x mass(s) x mass(t) / (square of the sum of masses - sum of their squares). The divisor
   * is the sum of mass(i) x mass(j) over ordered pairs of different nodes, so this is the gravity
   * matrix of the native format.
   */
  private Optional<Workload> gravity(FieldReader in) throws NetworkFileException {
    double totalGbps = in.number("totalGbps", Workload.RATE_GBPS);
    checkCount(in, "mass", nodes * (nodes - 1L));
    List<Double> masses = in.numbers("mass", MASS, nodes, "Give one for each node.");
    if (masses.size() < nodes && in.isSound()) {
      String expected = "one for each of the " + nodes + " nodes";
      in.fail(in.object(), "mass", masses.size() + " masses", expected, "Add the others.");
    }
    List<GravityMatrix.Mass> heavy =
        IntStream.range(0, Math.min(nodes, masses.size()))
            .filter(node -> masses.get(node) > 0) // the others have no demands
            .mapToObj(
                node -> new GravityMatrix.Mass(TeInstanceReader.siteId(node), masses.get(node)))
            .toList();
    if (heavy.size() < 2 && totalGbps > 0 && in.isSound()) {
      String expected = "at least two nodes with a mass above 0, so that traffic has ends";
      in.fail(in.object(), "mass", heavy.size() + " of them", expected, "Check the masses.");
    }
    return in.build(
        () ->
            new GravityMatrix(
                ID,
                NAME,
                TrafficClass.GENERAL,
                0,
                OptionalDouble.empty(),
                totalGbps,
                heavy,
                "",
                PropertyValue.Fields.NONE));
  }
}
