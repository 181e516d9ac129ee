package dev.spanwright.model.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds cities by the beginning of their name, or else of a later word of it. It walks the whole
 * list, which takes about a millisecond: less than an index would take to build and keep.
 */
final class CitySearch {

  /** Longer queries are cut: no name is longer. */
  private static final int LONGEST_QUERY = 80;

  private final List<City> cities;

  /** For each city a space and its search key, so that a space marks the start of each word. */
  private final String[] keys;

  /**
   * @param cities ordered by falling population
   */
  CitySearch(List<City> cities) {
    this.cities = cities;
    this.keys = new String[cities.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ' ' + PlainNames.searchKey(cities.get(i).asciiName());
    }
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
