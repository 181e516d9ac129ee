package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.TrafficRules;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the collections, which a network has and a scenario changes. */
final class ContentReader {

  private final NetworkLimits limits;
  private final Problems problems;

  ContentReader(NetworkLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * The collections of one object.
   *
   * @param ids the identifiers of all that is in them
   */
  record Content(
      List<Site> sites,
      List<Link> links,
      List<Workload> workloads,
      List<SharedRiskGroup> groups,
      Optional<Equipment> equipment,
      Optional<PlanningRules> planning,
      Optional<TrafficRules> traffic,
      List<SavedView> scenes,
      Ground ids) {}

  /**
   * @param ground what may be named without being in the object
   * @param isWhole whether the sites and links have to be there
   * @throws NetworkFileException if there is too much of something
   */
  Content read(FieldReader in, Ground ground, boolean isWhole) throws NetworkFileException {
    List<Json> siteItems = items(in, "sites", isWhole, limits.maxSites());
    List<Json> linkItems = items(in, "links", isWhole, limits.maxLinks());
    List<Json> workloadItems = items(in, "workloads", false, limits.maxWorkloads());
    List<Json> groupItems = items(in, "sharedRiskGroups", false, limits.maxGroups());
    List<Json> sceneItems = items(in, "scenes", false, limits.maxScenes());
    Optional<EquipmentReader> own =
        in.nested("equipment", NetworkFields.EQUIPMENT)
            .map(lists -> new EquipmentReader(lists, limits, problems));
    Ground ids =
        new Ground(
            Identifiers.of(siteItems),
            Identifiers.of(linkItems),
            Identifiers.of(workloadItems),
            Identifiers.of(groupItems),
            Identifiers.of(sceneItems),
            own.map(reader -> reader.fiberIds(Set.of())).orElse(Set.of()),
            own.map(reader -> reader.amplifierIds(Set.of())).orElse(Set.of()));
    Ground named = ground.with(ids);
    PlaceReader places =
        new PlaceReader(
            named.sites(),
            named.fibers(),
            new LineSettingsReader(named.fibers(), named.amplifiers(), limits));
    GroupReader groups = new GroupReader(named.sites(), named.links());
    SceneReader scenes = new SceneReader(named.sites());
    return new Content(
        read("sites", siteItems, NetworkFields.SITE, in, places::site),
        read("links", linkItems, NetworkFields.LINK, in, places::link),
        workloads(workloadItems, in.path().field("workloads"), named.sites()),
        read("sharedRiskGroups", groupItems, NetworkFields.GROUP, in, groups::group),
        own.flatMap(EquipmentReader::equipment),
        in.nested("planning", NetworkFields.PLANNING).flatMap(PlanningReader::rules),
        in.nested("trafficClasses", TrafficReader.CLASSES).flatMap(TrafficReader::rules),
        read("scenes", sceneItems, NetworkFields.SCENE, in, scenes::scene),
        ids);
  }

  /**
   * @throws NetworkFileException if there are too many
   */
  List<Json> items(FieldReader in, String name, boolean isRequired, int most)
      throws NetworkFileException {
    List<Json> items = in.items(name, isRequired, "an array of objects");
    if (items.size() > most) {
      throw problems.fatal(
          items.get(most),
          in.path().field(name),
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
    new Identifiers(name, problems).check(items, in.path().field(name));
    return in.objects(name, items, known, reader);
  }

  private List<Workload> workloads(List<Json> items, FieldPath path, Set<String> siteIds)
      throws NetworkFileException {
    WorkloadReader reader = new WorkloadReader(siteIds, limits, problems);
    List<Workload> workloads = new ArrayList<>();
    new Identifiers("workloads", problems).check(items, path);
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      reader.workload(items.get(i), path.item(i)).ifPresent(workloads::add);
    }
    return workloads;
  }
}
