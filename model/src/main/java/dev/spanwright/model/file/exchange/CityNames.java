package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the cities that names of sites mean. Among cities of one name it takes a large one near the
 * others of the network: London is in Ontario beside Toronto, and else in England.
 */
final class CityNames {

  /** Shorter names, such as A1, are more often codes than towns. */
  private static final int LEAST_LETTERS = 3;

  /**
   * How many times as many people make up for 1,000 km more, as a power of ten: chosen so that
   * London is the one in Ontario in a network of Canada, and the one in England in a network of
   * Toronto, Paris and Berlin.
   */
  private static final double TENFOLD_PER_1000_KM = 0.4;

  /** "London, Ontario", "Portland (OR)". */
  private static final Pattern QUALIFIED = Pattern.compile("([^,(/]+)[,(/]\\s*([^,()/]*).*");

  /** Between the words of SaltLakeCity. */
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Map<String, String> COUNTRIES = Map.of("uk", "gb", "usa", "us");

  private final Gazetteer gazetteer;

  CityNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The cities of sites, for those that have one.
   *
   * @param names the name of each site, by its identifier
   * @param placed where other sites of the network are
   */
  Map<String, City> cities(Map<String, String> names, Collection<Position> placed) {
    Set<String> asked = new LinkedHashSet<>();
    names.values().forEach(name -> asked.addAll(variants(name)));
    Map<String, List<City>> named = gazetteer.named(asked);
    Map<String, List<City>> candidates = new LinkedHashMap<>();
    names.forEach(
        (site, name) ->
            variants(name).stream()
                .filter(named::containsKey)
                .findFirst()
                .ifPresent(variant -> candidates.put(site, meant(name, named.get(variant)))));
    Middle all = Middle.NONE;
    for (Position place : placed) {
      all = all.with(place, 1);
    }
    for (List<City> cities : candidates.values()) {
      all = all.with(cities.getFirst().position(), 1);
    }
    Map<String, City> chosen = new LinkedHashMap<>();
    for (Map.Entry<String, List<City>> site : candidates.entrySet()) {
      GivenUp.check();
      Position own = site.getValue().getFirst().position();
      boolean isAlone = candidates.size() == 1 && placed.isEmpty();
      Position others = isAlone ? own : all.with(own, -1).position();
      chosen.put(site.getKey(), best(site.getValue(), others));
    }
    return chosen;
  }

  /** Ways to write a name, the first that is known counts. */
  private static List<String> variants(String name) {
    GivenUp.check();
    String plain = name.replace('_', ' ').strip();
    Set<String> variants = new LinkedHashSet<>(List.of(plain));
    Matcher qualified = QUALIFIED.matcher(plain);
    if (qualified.matches()) {
      variants.add(qualified.group(1).strip());
    }
    variants.add(HUMP.matcher(plain).replaceAll(" "));
    // German names without umlauts: Duesseldorf is Düsseldorf
    variants.add(plain.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
    return variants.stream()
        .filter(v -> v.chars().filter(Character::isLetter).count() >= LEAST_LETTERS)
        .toList();
  }

  /** Those of the region or country that a name adds, if it adds one that is known. */
  private List<City> meant(String name, List<City> cities) {
    Matcher qualified = QUALIFIED.matcher(name);
    if (!qualified.matches()) {
      return cities;
    }
    String where = qualified.group(2).strip().toLowerCase(Locale.ROOT);
    String code = COUNTRIES.getOrDefault(where, where);
    List<City> there =
        cities.stream()
            .filter(
                city ->
                    city.region().toLowerCase(Locale.ROOT).equals(where)
                        || city.country().toLowerCase(Locale.ROOT).equals(code)
                        || gazetteer
                            .countryName(city.country())
                            .toLowerCase(Locale.ROOT)
                            .equals(where))
            .toList();
    return there.isEmpty() ? cities : there;
  }

  private static City best(List<City> cities, Position others) {
    return cities.stream()
        .max(Comparator.comparingDouble(city -> weight(city, others)))
        .orElseThrow();
  }

  private static double weight(City city, Position others) {
    double km = Geodesic.distanceKm(city.position(), others);
    return Math.log10(Math.max(1, city.population())) - TENFOLD_PER_1000_KM * km / 1000;
  }
}
