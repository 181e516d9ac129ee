package dev.spanwright.model.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one collection differs from another one.
 *
 * @param put items that are added, or stand in the place of those of the same identifier
 * @param removed identifiers of items that are not there any more
 * @param order identifiers in their order, where that is not the order of the base with what is
 *     added at the end; empty otherwise
 */
public record TableDelta<T extends Identified>(
    Table<T> put, List<String> removed, List<String> order) {

  public TableDelta {
    removed = List.copyOf(removed);
    order = List.copyOf(order);
  }

  /** No difference. */
  public static <T extends Identified> TableDelta<T> none() {
    return new TableDelta<>(Table.empty(), List.of(), List.of());
  }

  /** What makes a target of a base; the order of the target is kept too. */
  public static <T extends Identified> TableDelta<T> between(Table<T> base, Table<T> target) {
    if (base.equals(target)) {
      return none();
    }
    List<T> put =
        target.stream()
            .filter(item -> !base.find(item.id()).map(item::equals).orElse(false))
            .toList();
    List<String> removed =
        base.stream().map(Identified::id).filter(id -> !target.contains(id)).toList();
    TableDelta<T> plain = new TableDelta<>(Table.of(put), removed, List.of());
    return plain.applyTo(base).equals(target)
        ? plain
        : new TableDelta<>(plain.put, removed, target.stream().map(Identified::id).toList());
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return put.isEmpty() && removed.isEmpty() && order.isEmpty();
  }

  /** The base with these changes. What is to be removed and is not there does not matter. */
  public Table<T> applyTo(Table<T> base) {
    if (isEmpty()) {
      return base;
    }
    Set<String> gone = new HashSet<>(removed);
    List<T> items = new ArrayList<>(base.size() + put.size());
    for (T item : base) {
      if (!gone.contains(item.id())) {
        items.add(put.find(item.id()).orElse(item));
      }
    }
    put.stream().filter(item -> !base.contains(item.id())).forEach(items::add);
    if (!order.isEmpty()) {
      Map<String, Integer> place = new HashMap<>();
      order.forEach(id -> place.put(id, place.size()));
      items.sort(Comparator.comparingInt(item -> place.getOrDefault(item.id(), order.size())));
    }
    return Table.of(items);
  }

  /**
   * The same changes of another base. Fields that an item changes stay changed, the others follow
   * the new base; what the new base has removed is not kept.
   */
  TableDelta<T> rebased(Table<T> oldBase, Table<T> newBase) {
    if (isEmpty() || oldBase.equals(newBase)) {
      return this;
    }
    List<T> kept = new ArrayList<>(put.size());
    for (T mine : put) {
      T old = oldBase.find(mine.id()).orElse(null);
      T now = newBase.find(mine.id()).orElse(null);
      if (old == null || now != null) {
        kept.add(old == null || now == null ? mine : RecordFields.merged(old, now, mine));
      }
    }
    return new TableDelta<>(Table.of(kept), removed, order);
  }
}
