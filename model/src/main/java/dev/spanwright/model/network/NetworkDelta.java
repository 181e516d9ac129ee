package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import java.util.Optional;

/**
 * What makes one network of another one: things that are added, changed or removed. What neither
 * names is shared.
 *
 * @param name another name
 * @param notes other notes
 * @param sites changes of the sites
 * @param links changes of the links
 * @param workloads changes of the workloads
 * @param groups changes of the shared-risk groups
 * @param equipment other rows of the architect's own
 * @param planning other planning rules
 * @param traffic other rules of the traffic classes
 * @param scenes changes of the scenes
 */
public record NetworkDelta(
    Optional<String> name,
    Optional<String> notes,
    TableDelta<Site> sites,
    TableDelta<Link> links,
    TableDelta<Workload> workloads,
    TableDelta<SharedRiskGroup> groups,
    Optional<Equipment> equipment,
    Optional<PlanningRules> planning,
    Optional<TrafficRules> traffic,
    TableDelta<SavedView> scenes) {

  /** No difference. */
  public static final NetworkDelta NONE =
      new NetworkDelta(
          Optional.empty(),
          Optional.empty(),
          TableDelta.none(),
          TableDelta.none(),
          TableDelta.none(),
          TableDelta.none(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          TableDelta.none());

  /** What makes the target of the base; scenarios and uninterpreted fields are not looked at. */
  public static NetworkDelta between(Network base, Network target) {
    return new NetworkDelta(
        changed(base.name(), target.name()),
        changed(base.notes(), target.notes()),
        TableDelta.between(base.sites(), target.sites()),
        TableDelta.between(base.links(), target.links()),
        TableDelta.between(base.workloads(), target.workloads()),
        TableDelta.between(base.groups(), target.groups()),
        changed(base.equipment(), target.equipment()),
        changed(base.planning(), target.planning()),
        changed(base.traffic(), target.traffic()),
        TableDelta.between(base.scenes(), target.scenes()));
  }

  private static <T> Optional<T> changed(T base, T target) {
    return base.equals(target) ? Optional.empty() : Optional.of(target);
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * The base with these changes. It is whole whatever the base is: a link whose end is not there is
   * left out, and workloads, groups and scenes forget what is not there.
   */
  public Network applyTo(Network base) {
    if (isEmpty()) {
      return base;
    }
    Table<Site> nextSites = sites.applyTo(base.sites());
    Table<Link> nextLinks = Grounded.links(links.applyTo(base.links()), nextSites);
    return new Network(
        name.orElse(base.name()),
        notes.orElse(base.notes()),
        nextSites,
        nextLinks,
        Grounded.workloads(workloads.applyTo(base.workloads()), nextSites),
        Grounded.groups(groups.applyTo(base.groups()), nextSites, nextLinks),
        equipment.orElse(base.equipment()),
        planning.orElse(base.planning()),
        traffic.orElse(base.traffic()),
        Grounded.scenes(scenes.applyTo(base.scenes()), nextSites),
        base.scenarios(),
        base.properties());
  }

  /** The same changes of another base: fields that they do not change follow it. */
  NetworkDelta rebased(Network oldBase, Network newBase) {
    if (isEmpty() || oldBase.equals(newBase)) {
      return this;
    }
    NetworkDelta moved =
        new NetworkDelta(
            name,
            notes,
            sites.rebased(oldBase.sites(), newBase.sites()),
            links.rebased(oldBase.links(), newBase.links()),
            workloads.rebased(oldBase.workloads(), newBase.workloads()),
            groups.rebased(oldBase.groups(), newBase.groups()),
            merged(oldBase.equipment(), newBase.equipment(), equipment),
            merged(oldBase.planning(), newBase.planning(), planning),
            merged(oldBase.traffic(), newBase.traffic(), traffic),
            scenes.rebased(oldBase.scenes(), newBase.scenes()));
    return between(newBase, moved.applyTo(newBase));
  }

  private static <T> Optional<T> merged(T old, T now, Optional<T> mine) {
    return mine.map(value -> RecordFields.merged(old, now, value));
  }
}
