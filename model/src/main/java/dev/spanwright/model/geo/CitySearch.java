package dev.spanwright.model.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds cities by the beginning of their name, or of a later word of it. It walks the whole list,
 * which takes about a millisecond: less than an index would take to build and keep.
 */
final class CitySearch {

  /** Longer queries are cut: no name is longer. */
  private static final int LONGEST_QUERY = 80;

  /** A name that begins with the text stands for a city this many times more populous. */
  private static final double START_WEIGHT = 10;

  private final CityTable cities;

  /** For each city a space and its search key, so that a space marks the start of each word. */
  private final String[] keys;

  /** The same of the other names of some cities; a town of a large city's name has none. */
  private final Map<Integer, List<String>> others = new HashMap<>();

  /**
   * @param cities ordered by falling population
   */
  CitySearch(CityTable cities) {
    this.cities = cities;
    this.keys = new String[cities.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ' ' + PlainNames.searchKey(cities.asciiName(i));
    }
    findOthers();
  }

  private void findOthers() {
    Set<String> wanted = new HashSet<>();
    OtherNames.names().forEach(name -> wanted.add(' ' + PlainNames.searchKey(name)));
    Set<String> found = new HashSet<>();
    for (int i = 0; i < keys.length && found.size() < wanted.size(); i++) {
      if (wanted.contains(keys[i])) {
        City city = cities.get(i);
        List<String> names = OtherNames.of(city.country(), city.name());
        if (!names.isEmpty() && found.add(keys[i])) {
          others.put(i, names.stream().map(name -> ' ' + PlainNames.searchKey(name)).toList());
        }
      }
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
    // Only where no city is called so: Odessa without more is that of Texas.
    byKey.forEach((key, found) -> found.addAll(found.isEmpty() ? otherwise(key) : List.of()));
    Map<String, List<City>> named = new HashMap<>();
    for (String name : names) {
      List<City> found = byKey.get(' ' + PlainNames.searchKey(name));
      if (!found.isEmpty()) {
        named.put(name, List.copyOf(found));
      }
    }
    return named;
  }

  private List<City> otherwise(String key) {
    return others.entrySet().stream()
        .filter(entry -> entry.getValue().contains(key))
        .map(entry -> cities.get(entry.getKey()))
        .toList();
  }

  List<City> search(String text, int limit) {
    String key = PlainNames.searchKey(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
    if (key.isEmpty()) {
      return List.of();
    }
    List<City> found = best(' ' + key, limit);
    String single = PlainNames.withoutDigraphs(key);
    return found.isEmpty() && !single.equals(key) ? best(' ' + single, limit) : found;
  }

  private List<City> best(String word, int limit) {
    PriorityQueue<Hit> best = new PriorityQueue<>(Comparator.reverseOrder()); // the worst on top
    for (int i = 0; i < keys.length; i++) {
      double rank = rank(i, keys[i], word);
      for (String other : others.getOrDefault(i, List.of())) {
        rank = Math.max(rank, rank(i, other, word));
      }
      if (rank >= 0) {
        best.add(new Hit(rank, i));
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    return best.stream().sorted().map(hit -> cities.get(hit.index())).toList();
  }

  /** How far to the front a city goes, 0 or more; negative where its name does not fit. */
  private double rank(int i, String key, String word) {
    if (key.startsWith(word)) {
      boolean isWhole = key.length() == word.length();
      return isWhole ? Double.MAX_VALUE : START_WEIGHT * cities.population(i);
    }
    return key.indexOf(word, 1) > 0 ? cities.population(i) : -1;
  }

  /** A city that fits; among equals the more populous one goes first. */
  private record Hit(double rank, int index) implements Comparable<Hit> {
    @Override
    public int compareTo(Hit other) {
      int byRank = Double.compare(other.rank, rank);
      return byRank != 0 ? byRank : Integer.compare(index, other.index);
    }
  }
}
