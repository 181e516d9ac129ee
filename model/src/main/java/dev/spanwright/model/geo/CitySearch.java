package dev.spanwright.model.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds cities by the beginning of their name, or else of a later word of it. It walks the whole
 * list, which takes about a millisecond: less than an index would take to build and keep.
 */
final class CitySearch {

  /** Longer queries are cut: no name is longer. */
  private static final int LONGEST_QUERY = 80;

  private final CityTable cities;

  /** For each city a space and its search key, so that a space marks the start of each word. */
  private final String[] keys;

  /**
   * @param cities ordered by falling population
   */
  CitySearch(CityTable cities) {
    this.cities = cities;
    this.keys = new String[cities.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ' ' + PlainNames.searchKey(cities.asciiName(i));
    }
  }

  /** The cities of each name, by one walk for all names; names that no city has are left out. */
  Map<String, List<City>> named(Collection<String> names) {
    Map<String, List<City>> byKey = new HashMap<>();
    names.forEach(name -> byKey.put(' ' + PlainNames.searchKey(name), new ArrayList<>()));
    for (int i = 0; i < keys.length; i++) {
      List<City> found = byKey.get(keys[i]);
      if (found != null) {
        found.add(cities.get(i));
      }
    }
    Map<String, List<City>> named = new HashMap<>();
    for (String name : names) {
      List<City> found = byKey.get(' ' + PlainNames.searchKey(name));
      if (!found.isEmpty()) {
        named.put(name, List.copyOf(found));
      }
    }
    return named;
  }

  List<City> search(String text, int limit) {
    String key = PlainNames.searchKey(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
    if (key.isEmpty()) {
      return List.of();
    }
    String word = ' ' + key;
    List<City> found = new ArrayList<>();
    for (int i = 0; i < keys.length && found.size() < limit; i++) {
      if (keys[i].startsWith(word)) {
        found.add(cities.get(i));
      }
    }
    for (int i = 0; i < keys.length && found.size() < limit; i++) {
      if (keys[i].indexOf(word, 1) > 0 && !keys[i].startsWith(word)) {
        found.add(cities.get(i));
      }
    }
    return List.copyOf(found);
  }
}
