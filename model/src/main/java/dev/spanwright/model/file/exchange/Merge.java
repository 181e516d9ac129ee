package dev.spanwright.model.file.exchange;

import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds one network to another. A site that is there already, of the same identifier and at the same
 * place, is the same site; what else has an identifier that is taken gets another one, also fibres
 * and other equipment that differ from those of that identifier. Some of what is added stays
 * behind: see {@link #leftBehind}.
 */
public final class Merge {

  private static final String EQUIPMENT = "equipment";
  private static final String LINKS = "links";
  private static final String FIBER = "fibre";

  /** Rows of equipment, which links name in fields of another or the same name. */
  private static final List<String> ROWS = List.of("fibres", "amplifiers", "transceiverModes");

  private final Network base;
  private final Network added;
  private final EquipmentMerge equipment;

  private Merge(Network base, Network added, Collection<String> assumedFibers) {
    this.base = base;
    this.added = added;
    equipment = new EquipmentMerge(base, added.base(), assumedFibers);
  }

  /**
   * The base with another network added.
   *
   * @param assumedFibers identifiers of the links whose fibre is no more than assumed: they get
   *     that of the base
   * @throws NetworkFileException if both together pass a limit
   */
  public static Network added(Network base, Network added, Collection<String> assumedFibers)
      throws NetworkFileException {
    return new Merge(base, added, assumedFibers).both();
  }

  /** Whether a site is in the base already: of the same identifier and at the same place. */
  public static boolean holds(Network base, Site site) {
    return isSame(base.sites().find(site.id()), site);
  }

  /**
   * Whether a link is in the base already: of the same identifier, between sites that are there.
   *
   * @param added the network that the link is of
   */
  public static boolean holds(Network base, Network added, Link link) {
    List<String> ends = List.of(link.from(), link.to());
    return base.links().find(link.id()).filter(l -> ends.stream().allMatch(l::touches)).isPresent()
        && ends.stream().allMatch(id -> holds(base, added.sites().get(id)));
  }

  private Network both() throws NetworkFileException {
    Set<String> same = new HashSet<>();
    for (Site site : added.sites()) {
      if (holds(base, site)) {
        same.add(site.id());
      }
    }
    Json.Obj whole = JsonTree.of(base);
    Json.Obj plain = JsonTree.of(added.base().withEquipment(equipment.equipment()));
    Renaming renaming =
        new Renaming(
            fresh(base.sites(), added.sites(), same),
            fresh(base.links(), added.links(), Set.of()),
            equipment.fibers(),
            equipment.amplifiers(),
            equipment.modes());
    Json.Obj tree = withAssumed((Json.Obj) renaming.of(plain, ""), plain);
    whole = appended(whole, tree, "sites", same);
    whole = appended(whole, tree, LINKS, Set.of());
    whole = appended(whole, renumbered(tree, "workloads", base.workloads()), "workloads", Set.of());
    Json.Obj groups = renumbered(tree, "sharedRiskGroups", base.groups());
    whole = appended(whole, groups, "sharedRiskGroups", Set.of());
    whole = appended(whole, renumbered(tree, "scenes", base.scenes()), "scenes", Set.of());
    whole = withEquipment(whole, tree);
    return JsonTree.network(whole, NetworkLimits.USUAL, new Problems(added.name()));
  }

  /** Links of an assumed fibre name the one of the base, whatever others of that name become. */
  private Json.Obj withAssumed(Json.Obj renamed, Json.Obj plain) {
    List<Json.Obj> before = JsonFacts.objects(plain, LINKS);
    List<Json> links = new ArrayList<>(JsonFacts.objects(renamed, LINKS));
    for (int i = 0; i < links.size(); i++) {
      Json.Obj link = before.get(i);
      if (equipment.isAssumed(JsonFacts.scalar(link, "id").orElse(""))) {
        links.set(i, Trees.with((Json.Obj) links.get(i), FIBER, link.find(FIBER).orElseThrow()));
      }
    }
    return links.isEmpty() ? renamed : Trees.with(renamed, LINKS, new Json.Arr(links, 0, 0));
  }

  /** What does not come along when a network is added: it is of the network as a whole. */
  public static List<String> leftBehind(Network added) {
    List<String> left = new ArrayList<>();
    int scenarios = added.scenarios().size();
    if (scenarios > 0) {
      left.add(scenarios + (scenarios == 1 ? " scenario" : " scenarios"));
    }
    if (!added.planning().equals(PlanningRules.DEFAULT)) {
      left.add("planning rules");
    }
    if (!added.traffic().equals(TrafficRules.USUAL)) {
      left.add("protection and availability of traffic classes");
    }
    if (!added.notes().isEmpty() || !added.properties().isEmpty()) {
      left.add("notes of the network");
    }
    return left;
  }

  /**
   * What becomes of equipment that meets other equipment of its name, in sentences.
   *
   * @param assumedFibers as in {@link #added}
   */
  public static List<String> equipment(
      Network base, Network added, Collection<String> assumedFibers) {
    return new EquipmentMerge(base, added.base(), assumedFibers).told(base.name());
  }

  private static boolean isSame(Optional<Site> there, Site site) {
    return there
        .filter(
            s ->
                Shown.isSame(s.position().latDeg(), site.position().latDeg())
                    && Shown.isSame(s.position().lonDeg(), site.position().lonDeg()))
        .isPresent();
  }

  /** New identifiers of what would meet another thing of its identifier. */
  private static <T extends Identified> Map<String, String> fresh(
      Table<T> base, Table<T> added, Set<String> same) {
    Map<String, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    base.forEach(item -> taken.add(item.id()));
    added.forEach(item -> taken.add(item.id()));
    for (T item : added) {
      if (base.contains(item.id()) && !same.contains(item.id())) {
        String id = Ids.fresh(item.id(), taken::contains);
        taken.add(id);
        ids.put(item.id(), id);
      }
    }
    return ids;
  }

  /** The items of a list under identifiers that the base does not have. */
  private static Json.Obj renumbered(Json.Obj tree, String list, Table<?> taken) {
    Set<String> used = new HashSet<>();
    List<Json> items = new ArrayList<>();
    for (Json.Obj item : JsonFacts.objects(tree, list)) {
      String id = JsonFacts.scalar(item, "id").orElse("");
      String free =
          taken.contains(id) ? Ids.fresh(id, i -> taken.contains(i) || used.contains(i)) : id;
      used.add(free);
      items.add(Trees.with(item, "id", Trees.text(free, At.FILE)));
    }
    return Trees.with(tree, list, new Json.Arr(items, 0, 0));
  }

  private static Json.Obj appended(
      Json.Obj whole, Json.Obj tree, String list, Set<String> without) {
    List<Json> items = new ArrayList<>(JsonFacts.objects(whole, list));
    for (Json.Obj item : JsonFacts.objects(tree, list)) {
      if (!without.contains(JsonFacts.scalar(item, "id").orElse(""))) {
        items.add(item);
      }
    }
    return items.isEmpty() ? whole : Trees.with(whole, list, new Json.Arr(items, 0, 0));
  }

  /** Rows that are left of the same identifier are equal. */
  private static Json.Obj withEquipment(Json.Obj whole, Json.Obj tree) {
    Optional<Json.Obj> added = JsonFacts.object(tree, EQUIPMENT);
    if (added.isEmpty()) {
      return whole;
    }
    Json.Obj both = JsonFacts.object(whole, EQUIPMENT).orElse(Trees.object(At.FILE));
    for (String list : ROWS) {
      both = appended(both, added.get(), list, rowIds(both, list));
    }
    return Trees.with(whole, EQUIPMENT, both);
  }

  private static Set<String> rowIds(Json.Obj equipment, String list) {
    return JsonFacts.objects(equipment, list).stream()
        .map(row -> JsonFacts.scalar(row, "id").orElse(""))
        .collect(Collectors.toSet());
  }
}
