package dev.spanwright.model.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Where people live: the cities of the gazetteer, each standing for its share of all people of its
 * country. Lists count suburbs twice and leave out villages; scaled to the national total, the sum
 * is right and the shares are those of the cities. Immutable.
 *
 * <p>Source of the totals: World Bank, 2018, by way of country-json. Where a country has none, its
 * cities count as they are listed.
 */
public final class People {

  private static final String FILE = "people.tsv";

  private final List<City> cities;
  private final double[] people;
  private final Map<String, Double> totals;

  private People(Gazetteer gazetteer, Map<String, Double> totals) {
    this.totals = totals;
    cities = gazetteer.largest(gazetteer.size());
    Map<String, Double> listed = new HashMap<>();
    cities.forEach(city -> listed.merge(city.country(), (double) city.population(), Double::sum));
    people = new double[cities.size()];
    for (int i = 0; i < people.length; i++) {
      City city = cities.get(i);
      double sum = listed.get(city.country());
      double total = totals.getOrDefault(city.country(), sum);
      people[i] = sum > 0 ? city.population() * total / sum : 0;
    }
  }

  /** The people that come with the program. The first call reads the lists. */
  public static People bundled() {
    return Holder.BUNDLED;
  }

  /** The cities, by falling population as listed. */
  public List<City> cities() {
    return cities;
  }

  /** People that the n-th city stands for. */
  public double at(int index) {
    return people[index];
  }

  /** People of a country by its two-letter code; empty where not known. */
  public OptionalDouble ofCountry(String code) {
    return totals.containsKey(code) ? OptionalDouble.of(totals.get(code)) : OptionalDouble.empty();
  }

  private static Map<String, Double> totals() {
    Map<String, Double> totals = new HashMap<>();
    try (InputStream in = People.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, FILE + " is not bundled"),
                    StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        totals.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
      return Map.copyOf(totals);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the file " + FILE + ": " + e, e);
    }
  }

  private static final class Holder {

    private static final People BUNDLED = new People(Gazetteer.bundled(), totals());

    private Holder() {}
  }
}
