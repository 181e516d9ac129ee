package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a network of JSON values. */
final class NetworkInterpreter {

  private final NetworkLimits limits;
  private final Set<String> fiberIds;
  private final Problems problems;

  NetworkInterpreter(NetworkLimits limits, Set<String> fiberIds, Problems problems) {
    this.limits = limits;
    this.fiberIds = fiberIds;
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
    List<Json> siteItems = items(in, "sites", true, limits.maxSites());
    List<Json> linkItems = items(in, "links", true, limits.maxLinks());
    List<Json> workloadItems = items(in, "workloads", false, limits.maxWorkloads());
    List<Json> groupItems = items(in, "sharedRiskGroups", false, limits.maxGroups());
    Set<String> siteIds = ids(siteItems);
    PlaceReader places = new PlaceReader(siteIds, fiberIds, problems);
    WorkloadReader work = new WorkloadReader(siteIds, limits, problems);
    GroupReader groupReader = new GroupReader(siteIds, ids(linkItems));

    List<Site> sites = read("sites", siteItems, NetworkFields.SITE, places::site);
    List<Link> links = read("links", linkItems, NetworkFields.LINK, places::link);
    List<Workload> workloads = new ArrayList<>();
    Uniqueness unique = new Uniqueness("workloads");
    for (int i = 0; i < workloadItems.size() && !problems.full(); i++) {
      FieldPath path = FieldPath.ROOT.field("workloads").item(i);
      unique.check(workloadItems.get(i), path);
      work.workload(workloadItems.get(i), path).ifPresent(workloads::add);
    }
    List<SharedRiskGroup> groups =
        read("sharedRiskGroups", groupItems, NetworkFields.GROUP, groupReader::group);
    var rest = in.rest();
    problems.throwIfAny();
    Optional<Network> network =
        in.build(
            () ->
                new Network(
                    name,
                    notes,
                    Table.of(sites),
                    Table.of(links),
                    Table.of(workloads),
                    Table.of(groups),
                    Equipment.NONE,
                    PlanningRules.DEFAULT,
                    rest));
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

  /**
   * @throws NetworkFileException if there are too many
   */
  private List<Json> items(FieldReader in, String name, boolean isRequired, int most)
      throws NetworkFileException {
    List<Json> items = in.items(name, isRequired, "an array of objects");
    if (items.size() > most) {
      throw problems.fatal(
          items.get(most),
          FieldPath.ROOT.field(name),
          items.size() + " " + name,
          "at most " + most,
          "Divide the network into several files.");
    }
    return items;
  }

  private <T extends Identified> List<T> read(
      String name,
      List<Json> items,
      List<String> known,
      Function<FieldReader, Optional<T>> reader) {
    List<T> result = new ArrayList<>(items.size());
    Uniqueness unique = new Uniqueness(name);
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      FieldPath path = FieldPath.ROOT.field(name).item(i);
      unique.check(items.get(i), path);
      FieldReader.of(items.get(i), path, known, problems).flatMap(reader).ifPresent(result::add);
    }
    return result;
  }

  /** Every identifier, also of items that are wrong otherwise: what names them is not at fault. */
  private static Set<String> ids(List<Json> items) {
    Set<String> ids = LinkedHashSet.newLinkedHashSet(items.size());
    for (Json item : items) {
      if (item instanceof Json.Obj object
          && object.find("id").orElse(item) instanceof Json.Text text) {
        ids.add(text.value());
      }
    }
    return ids;
  }

  /** Looks for identifiers that are used twice in one list. */
  private final class Uniqueness {
    private final Map<String, Json> first = new HashMap<>();
    private final String list;

    Uniqueness(String list) {
      this.list = list;
    }

    void check(Json item, FieldPath path) {
      if (item instanceof Json.Obj object
          && object.find("id").orElse(item) instanceof Json.Text text) {
        Json before = first.putIfAbsent(text.value(), text);
        if (before != null) {
          problems.add(
              text,
              path.field("id"),
              Words.quote(text.value()) + " a second time (first in line " + before.line() + ")",
              "an identifier that nothing else in " + list + " has",
              "Rename one of the two, and what names it.");
        }
      }
    }
  }
}
