package dev.spanwright.model.network;

import static java.util.stream.Collectors.joining;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An immutable, ordered collection of things with identifiers. Order is the order of entry, and is
 * part of equality, because files keep it.
 *
 * <p>A history keeps thousands of tables that differ in one item: they share what tells where an
 * identifier stands, and only what is in use keeps it.
 */
public final class Table<T extends Identified> implements Iterable<T> {

  /** Most identifiers that a message lists. */
  private static final int LISTED = 12;

  private static final Table<?> EMPTY = new Table<>(List.of(), new Places());

  private final List<T> items;
  private final Places places;

  private Table(List<T> items, Places places) {
    this.items = items;
    this.places = places;
  }

  /** Where identifiers stand; made anew where it is asked for after it was let go. */
  private static final class Places {

    private volatile WeakReference<Map<String, Integer>> kept = new WeakReference<>(null);

    Map<String, Integer> of(List<? extends Identified> items) {
      Map<String, Integer> places = kept.get();
      if (places == null) {
        places = HashMap.newHashMap(items.size());
        for (int i = 0; i < items.size(); i++) {
          places.put(items.get(i).id(), i);
        }
        kept = new WeakReference<>(places);
      }
      return places;
    }
  }

  /** The item of an identifier, or null. */
  private T item(String id) {
    Integer place = places.of(items).get(id);
    return place == null ? null : items.get(place);
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
    Set<String> ids = HashSet.newHashSet(items.size());
    for (T item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("identifier \"" + item.id() + "\" is used twice");
      }
    }
    return new Table<>(List.copyOf(items), new Places());
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
    return item(id) != null;
  }

  /** The item with an identifier, if there is one. */
  public Optional<T> find(String id) {
    return Optional.ofNullable(item(id));
  }

  /**
   * The item with an identifier.
   *
   * @throws IllegalArgumentException if there is none
   */
  public T get(String id) {
    T item = item(id);
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
    Integer place = places.of(items).get(item.id());
    if (place != null && item.equals(items.get(place))) {
      return this;
    }
    List<T> next = new ArrayList<>(items.size() + 1);
    next.addAll(items);
    if (place == null) {
      next.add(item);
      return new Table<>(List.copyOf(next), new Places());
    }
    next.set(place, item);
    return new Table<>(List.copyOf(next), places);
  }

  /** This table without the item of an identifier. */
  public Table<T> without(String id) {
    return contains(id) ? of(items.stream().filter(item -> !item.id().equals(id)).toList()) : this;
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
