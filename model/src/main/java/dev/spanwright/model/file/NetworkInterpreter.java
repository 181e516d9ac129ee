package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficRules;
import java.util.List;
import java.util.Optional;

/** Makes a network of JSON values. */
final class NetworkInterpreter {

  private final NetworkLimits limits;
  private final Catalogues catalogues;
  private final Problems problems;

  /**
   * @param catalogues what a file may name without having it
   */
  NetworkInterpreter(NetworkLimits limits, Catalogues catalogues, Problems problems) {
    this.limits = limits;
    this.catalogues = catalogues;
    this.problems = problems;
  }

  /**
   * @throws NetworkFileException if anything is wrong
   */
  Network network(Json document) throws NetworkFileException {
    FieldReader in =
        new FieldReader(root(document), FieldPath.ROOT, NetworkFields.NETWORK, problems);
    String name = in.name();
    String notes = in.optionalText("notes");
    ContentReader contents = new ContentReader(limits, problems);
    Ground ground = Ground.of(catalogues);
    ContentReader.Content content = contents.read(in, ground, true);
    List<Scenario> scenarios =
        new ScenarioReader(contents, ground.with(content.ids()), limits, problems).scenarios(in);
    var rest = in.rest();
    problems.throwIfAny();
    Optional<Network> network =
        in.build(
            () ->
                new Network(
                    name,
                    notes,
                    Table.of(content.sites()),
                    Table.of(content.links()),
                    Table.of(content.workloads()),
                    Table.of(content.groups()),
                    content.equipment().orElse(Equipment.NONE),
                    content.planning().orElse(PlanningRules.DEFAULT),
                    content.traffic().orElse(TrafficRules.USUAL),
                    Table.of(content.scenes()),
                    Table.of(scenarios),
                    rest));
    problems.throwIfAny();
    network.ifPresent(read -> new ScenarioRows(catalogues, problems).check(read, in.object()));
    problems.throwIfAny();
    return network.orElseThrow();
  }

  /** The outermost object, if the file says that it is one of ours. */
  private Json.Obj root(Json document) throws NetworkFileException {
    FieldPath format = FieldPath.ROOT.field("format");
    String expected = "\"" + NetworkFields.FORMAT + "\"";
    if (!(document instanceof Json.Obj root)) {
      throw problems.fatal(
          document,
          FieldPath.ROOT,
          Words.of(document),
          "an object { … } with \"format\": " + expected,
          "Choose a network file.");
    }
    Optional<Json> named = root.find("format");
    if (named.isEmpty()) {
      String advice = "Choose a network file, or add \"format\": " + expected + " to this one.";
      throw problems.fatal(root, format, "no such field", expected, advice);
    }
    if (!(named.get() instanceof Json.Text text && text.value().equals(NetworkFields.FORMAT))) {
      throw problems.fatal(
          named.get(), format, Words.of(named.get()), expected, "Choose a network file.");
    }
    checkVersion(root);
    return root;
  }

  private void checkVersion(Json.Obj root) throws NetworkFileException {
    FieldPath path = FieldPath.ROOT.field("version");
    String expected = String.valueOf(NetworkFields.VERSION);
    Json version = root.find("version").orElse(null);
    if (version == null) {
      String advice = "Add \"version\": " + expected + ".";
      throw problems.fatal(root, path, "no such field", expected, advice);
    }
    double number = version instanceof Json.Num num ? Numbers.parse(num.text()) : Double.NaN;
    if (number > NetworkFields.VERSION) {
      throw problems.fatal(
          version,
          path,
          Words.of(version),
          expected + ", the newest version that this Spanwright reads",
          "Update Spanwright to open this file.");
    }
    if (number != NetworkFields.VERSION) {
      throw problems.fatal(
          version, path, Words.of(version), expected, "Write \"version\": " + expected + ".");
    }
  }
}
