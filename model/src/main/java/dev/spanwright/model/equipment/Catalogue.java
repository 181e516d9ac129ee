package dev.spanwright.model.equipment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Entries by identifier, in the order of the file. Immutable. */
final class Catalogue<T> {

  private final String version;
  private final List<T> entries;
  private final Map<String, T> byId;

  private Catalogue(String version, List<T> entries, Map<String, T> byId) {
    this.version = version;
    this.entries = List.copyOf(entries);
    this.byId = byId;
  }

  /**
   * @throws IllegalArgumentException if an identifier is used twice
   */
  static <T> Catalogue<T> of(String version, List<T> entries, Function<T, String> idOf) {
    Map<String, T> byId = LinkedHashMap.newLinkedHashMap(entries.size());
    for (T entry : entries) {
      if (byId.put(idOf.apply(entry), entry) != null) {
        throw new IllegalArgumentException(
            "identifier \"" + idOf.apply(entry) + "\" is used twice in the catalogue");
      }
    }
    return new Catalogue<>(version, entries, byId);
  }

  String version() {
    return version;
  }

  List<T> entries() {
    return entries;
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every identifier, for messages. */
  String ids() {
    return String.join(", ", byId.keySet());
  }
}
