package dev.spanwright.model.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One thing in which two networks differ.
 *
 * @param kind what it is
 * @param id its identifier; empty for the network as a whole
 * @param name what people call it
 * @param change what has become of it
 * @param fields the fields that differ; none unless it was changed
 */
public record Difference(
    Kind kind, String id, String name, Change change, List<FieldChange> fields) {

  /** What can differ. */
  public enum Kind {
    SITE,
    LINK,
    WORKLOAD,
    GROUP,
    SCENE,
    NETWORK
  }

  /** What has become of a thing. */
  public enum Change {
    ADDED,
    CHANGED,
    REMOVED
  }

  public Difference {
    fields = List.copyOf(fields);
  }

  /** Everything in which one network differs from another: sites, links and so on, in order. */
  public static List<Difference> between(Network from, Network to) {
    List<Difference> all = new ArrayList<>();
    compare(Kind.SITE, from, to, from.sites(), to.sites(), (_, site) -> site.name(), all);
    compare(Kind.LINK, from, to, from.links(), to.links(), Difference::ends, all);
    compare(Kind.WORKLOAD, from, to, from.workloads(), to.workloads(), (_, w) -> w.name(), all);
    compare(Kind.GROUP, from, to, from.groups(), to.groups(), (_, g) -> g.name(), all);
    compare(Kind.SCENE, from, to, from.scenes(), to.scenes(), (_, s) -> s.name(), all);
    List<FieldChange> rest = new ArrayList<>();
    field("name", from.name(), to.name(), rest);
    field("notes", from.notes(), to.notes(), rest);
    field("equipment", from.equipment(), to.equipment(), rest);
    RecordFields.changes(from.planning(), to.planning()).stream()
        .map(change -> new FieldChange("planning." + change.field(), change.from(), change.to()))
        .forEach(rest::add);
    for (TrafficClass trafficClass : TrafficClass.values()) {
      RecordFields.changes(from.traffic().of(trafficClass), to.traffic().of(trafficClass)).stream()
          .map(change -> traffic(trafficClass, change))
          .forEach(rest::add);
    }
    if (!rest.isEmpty()) {
      all.add(new Difference(Kind.NETWORK, "", to.name(), Change.CHANGED, rest));
    }
    return List.copyOf(all);
  }

  private static FieldChange traffic(TrafficClass trafficClass, FieldChange change) {
    String field = "traffic." + trafficClass.id() + "." + change.field();
    return new FieldChange(field, change.from(), change.to());
  }

  private static void field(String name, Object from, Object to, List<FieldChange> into) {
    if (!from.equals(to)) {
      into.add(new FieldChange(name, from, to));
    }
  }

  private static String ends(Network network, Link link) {
    return network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name();
  }

  private static <T extends Identified> void compare(
      Kind kind,
      Network fromNetwork,
      Network toNetwork,
      Table<T> from,
      Table<T> to,
      BiFunction<Network, T, String> nameOf,
      List<Difference> into) {
    for (T item : to) {
      String name = nameOf.apply(toNetwork, item);
      Optional<T> before = from.find(item.id());
      if (before.isEmpty()) {
        into.add(new Difference(kind, item.id(), name, Change.ADDED, List.of()));
      } else if (!before.get().equals(item)) {
        List<FieldChange> fields = RecordFields.changes(before.get(), item);
        into.add(new Difference(kind, item.id(), name, Change.CHANGED, fields));
      }
    }
    for (T item : from) {
      if (!to.contains(item.id())) {
        String name = nameOf.apply(fromNetwork, item);
        into.add(new Difference(kind, item.id(), name, Change.REMOVED, List.of()));
      }
    }
  }
}
