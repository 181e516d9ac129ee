package dev.spanwright.model.file;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    List<Json> siteItems = items(in, "sites", true, limits.maxSites());
    List<Json> linkItems = items(in, "links", true, limits.maxLinks());
    List<Json> workloadItems = items(in, "workloads", false, limits.maxWorkloads());
    List<Json> groupItems = items(in, "sharedRiskGroups", false, limits.maxGroups());
    List<Json> sceneItems = items(in, "scenes", false, limits.maxScenes());
    Optional<EquipmentReader> own =
        in.nested("equipment", NetworkFields.EQUIPMENT)
            .map(lists -> new EquipmentReader(lists, limits, problems));
    Set<String> siteIds = Identifiers.of(siteItems);
    PlaceReader places = places(siteIds, own);
    GroupReader groupReader = new GroupReader(siteIds, Identifiers.of(linkItems));

    List<Site> sites = read("sites", siteItems, NetworkFields.SITE, in, places::site);
    List<Link> links = read("links", linkItems, NetworkFields.LINK, in, places::link);
    List<Workload> workloads = workloads(workloadItems, siteIds);
    List<SharedRiskGroup> groups =
        read("sharedRiskGroups", groupItems, NetworkFields.GROUP, in, groupReader::group);
    Equipment equipment = own.flatMap(EquipmentReader::equipment).orElse(Equipment.NONE);
    PlanningRules planning =
        in.nested("planning", NetworkFields.PLANNING)
            .flatMap(PlanningReader::rules)
            .orElse(PlanningRules.DEFAULT);
    List<SavedView> scenes =
        read("scenes", sceneItems, NetworkFields.SCENE, in, new SceneReader(siteIds)::scene);
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
                    equipment,
                    planning,
                    Table.of(scenes),
                    rest));
    problems.throwIfAny();
    return network.orElseThrow();
  }

  private PlaceReader places(Set<String> siteIds, Optional<EquipmentReader> own) {
    Set<String> fibers = ids(catalogues.fibers().types(), FiberType::id);
    Set<String> amplifiers = ids(catalogues.amplifiers().types(), AmplifierType::id);
    Set<String> fiberIds = own.map(reader -> reader.fiberIds(fibers)).orElse(fibers);
    Set<String> amplifierIds =
        own.map(reader -> reader.amplifierIds(amplifiers)).orElse(amplifiers);
    return new PlaceReader(
        siteIds, fiberIds, new LineSettingsReader(fiberIds, amplifierIds, limits));
  }

  private static <T> Set<String> ids(List<T> rows, Function<T, String> idOf) {
    return rows.stream().map(idOf).collect(Collectors.toCollection(LinkedHashSet::new));
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

  private <T> List<T> read(
      String name,
      List<Json> items,
      List<String> known,
      FieldReader in,
      Function<FieldReader, Optional<T>> reader) {
    new Identifiers(name, problems).check(items, FieldPath.ROOT.field(name));
    return in.objects(name, items, known, reader);
  }

  private List<Workload> workloads(List<Json> items, Set<String> siteIds)
      throws NetworkFileException {
    WorkloadReader reader = new WorkloadReader(siteIds, limits, problems);
    List<Workload> workloads = new ArrayList<>();
    FieldPath path = FieldPath.ROOT.field("workloads");
    new Identifiers("workloads", problems).check(items, path);
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      reader.workload(items.get(i), path.item(i)).ifPresent(workloads::add);
    }
    return workloads;
  }
}
