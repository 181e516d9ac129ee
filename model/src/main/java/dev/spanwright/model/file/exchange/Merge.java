package dev.spanwright.model.file.exchange;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds one network to another. A site that is there already, of the same identifier and at the same
 * place, is the same site; what else has an identifier that is taken gets another one. Scenarios of
 * the network that is added stay behind: they are variants of it, not of the whole.
 */
public final class Merge {

  /** Fields of the native format that name sites. */
  private static final Set<String> SITE_FIELDS =
      Set.of(
          "from",
          "to",
          "site",
          "sites",
          "campuses",
          "sources",
          "targets",
          "prefill",
          "decode",
          "cores",
          "regions");

  private static final Set<String> LINK_FIELDS = Set.of("links");

  private final Network base;

  private Merge(Network base) {
    this.base = base;
  }

  /**
   * The base with another network added.
   *
   * @throws NetworkFileException if both together pass a limit or do not fit, such as two fibres of
   *     one identifier
   */
  public static Network added(Network base, Network added) throws NetworkFileException {
    return new Merge(base).with(added);
  }

  private Network with(Network added) throws NetworkFileException {
    Set<String> same = new HashSet<>();
    for (Site site : added.sites()) {
      if (isSame(base.sites().find(site.id()), site)) {
        same.add(site.id());
      }
    }
    Map<String, String> siteIds = fresh(base.sites(), added.sites(), same);
    Map<String, String> linkIds = fresh(base.links(), added.links(), Set.of());
    Json.Obj tree = (Json.Obj) renamed(JsonTree.of(added.base()), "", siteIds, linkIds);
    Json.Obj whole = JsonTree.of(base);
    whole = appended(whole, tree, "sites", same);
    whole = appended(whole, tree, "links", Set.of());
    whole = appended(whole, renumbered(tree, "workloads", base.workloads()), "workloads", Set.of());
    Json.Obj groups = renumbered(tree, "sharedRiskGroups", base.groups());
    whole = appended(whole, groups, "sharedRiskGroups", Set.of());
    whole = appended(whole, renumbered(tree, "scenes", base.scenes()), "scenes", Set.of());
    whole = withEquipment(whole, added.equipment());
    return JsonTree.network(whole, NetworkLimits.USUAL, new Problems(added.name()));
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

  /** The tree with other identifiers of sites and links, wherever they are named. */
  private static Json renamed(
      Json json, String field, Map<String, String> siteIds, Map<String, String> linkIds) {
    return switch (json) {
      case Json.Text text -> {
        Map<String, String> ids =
            SITE_FIELDS.contains(field)
                ? siteIds
                : LINK_FIELDS.contains(field) ? linkIds : Map.of();
        yield Trees.text(ids.getOrDefault(text.value(), text.value()), At.FILE);
      }
      case Json.Arr array -> {
        List<Json> items = new ArrayList<>();
        for (Json item : array.items()) {
          items.add(renamed(withId(item, field, siteIds, linkIds), field, siteIds, linkIds));
        }
        yield new Json.Arr(items, 0, 0);
      }
      case Json.Obj object -> {
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
          Json value = renamed(member.value(), member.name(), siteIds, linkIds);
          members.add(new Json.Member(member.name(), value, 0, 0));
        }
        yield new Json.Obj(members, 0, 0);
      }
      case Json.Num _, Json.Bool _, Json.Null _ -> json;
    };
  }

  /** A site or link of the outermost lists under its new identifier. */
  private static Json withId(
      Json item, String field, Map<String, String> siteIds, Map<String, String> linkIds) {
    if (item instanceof Json.Obj object && object.find("id").orElse(item) instanceof Json.Text id) {
      Map<String, String> ids =
          field.equals("sites") ? siteIds : field.equals("links") ? linkIds : Map.of();
      String next = ids.getOrDefault(id.value(), id.value());
      return Trees.with(object, "id", Trees.text(next, At.FILE));
    }
    return item;
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

  /** Rows of the base win over added ones of the same identifier. */
  private Json.Obj withEquipment(Json.Obj whole, Equipment added) {
    if (added.isEmpty()) {
      return whole;
    }
    Json.Obj of = JsonTree.of(Network.empty("x").withEquipment(added));
    Json.Obj equipment = JsonFacts.object(of, "equipment").orElse(of);
    Optional<Json.Obj> own = JsonFacts.object(whole, "equipment");
    if (own.isEmpty()) {
      return Trees.with(whole, "equipment", equipment);
    }
    Json.Obj both = own.get();
    for (String list : List.of("fibres", "transceiverModes", "amplifiers")) {
      Set<String> there = new HashSet<>();
      JsonFacts.objects(both, list)
          .forEach(row -> there.add(JsonFacts.scalar(row, "id").orElse("")));
      both = appended(both, equipment, list, there);
    }
    return Trees.with(whole, "equipment", both);
  }
}
