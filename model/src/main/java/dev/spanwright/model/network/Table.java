package dev.spanwright.model.network;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immutable, ordered collection of things with identifiers. Order is the order of entry, and is
 * part of equality, because files keep it.
 */
public final class Table<T extends Identified> implements Iterable<T> {

  /** Most identifiers that a message lists. */
  private static final int LISTED = 12;

  private static final Table<?> EMPTY = new Table<>(List.of(), Map.of());

  private final List<T> items;
  private final Map<String, T> byId;

  private Table(List<T> items, Map<String, T> byId) {
    this.items = items;
    this.byId = byId;
  }

  /** The table without items. */
  @SuppressWarnings("unchecked") // it holds nothing
  public static <T extends Identified> Table<T> empty() {
    return (Table<T>) EMPTY;
  }

  /**
   * A table of the items in their order.
   *
   * @throws IllegalArgumentException if two items have the same identifier
   */
  public static <T extends Identified> Table<T> of(Collection<? extends T> items) {
    Map<String, T> byId = LinkedHashMap.newLinkedHashMap(items.size());
    for (T item : items) {
      if (byId.put(item.id(), item) != null) {
        throw new IllegalArgumentException("identifier \"" + item.id() + "\" is used twice");
      }
    }
    return new Table<>(List.copyOf(items), byId);
  }

  /** The items in their order. */
  public List<T> list() {
    return items;
  }

  /** The items in their order. */
  public Stream<T> stream() {
    return items.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  /** Number of items. */
  public int size() {
    return items.size();
  }

  /** Whether there is no item. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** Whether an item has the identifier. */
  public boolean contains(String id) {
    return byId.containsKey(id);
  }

  /** The item with an identifier, if there is one. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The item with an identifier.
   *
   * @throws IllegalArgumentException if there is none
   */
  public T get(String id) {
    T item = byId.get(id);
    if (item == null) {
      throw new IllegalArgumentException(
          "nothing has the identifier \"" + id + "\", expected " + known());
    }
    return item;
  }

  /** What can be asked for, in words for messages. */
  private String known() {
    if (items.isEmpty()) {
      return "none: the table is empty";
    }
    String shown = items.stream().limit(LISTED).map(Identified::id).collect(joining(", "));
    int more = items.size() - LISTED;
    return "one of " + shown + (more > 0 ? " and " + more + " more" : "");
  }

  /** This table with the item in place of the one of the same identifier, or at the end. */
  public Table<T> with(T item) {
    T old = byId.get(item.id());
    if (item.equals(old)) {
      return this;
    }
    List<T> next = new ArrayList<>(items.size() + 1);
    for (T present : items) {
      next.add(present.id().equals(item.id()) ? item : present);
    }
    if (old == null) {
      next.add(item);
    }
    return of(next);
  }

  /** This table without the item of an identifier. */
  public Table<T> without(String id) {
    return byId.containsKey(id)
        ? of(items.stream().filter(item -> !item.id().equals(id)).toList())
        : this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Table<?> table && items.equals(table.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return items.toString();
  }
}
