package dev.spanwright.model.judge;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Countries;
import dev.spanwright.model.geo.People;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people of the countries in which a network has sites, by city. A plain class since arrays do
 * not go into records.
 */
final class Population {

  private final List<City> cities;
  private final double[] people;

  private Population(List<City> cities, double[] people) {
    this.cities = cities;
    this.people = people;
  }

  static Population of(Network network) {
    Set<String> countries = countries(network);
    People all = People.bundled();
    List<City> cities = new ArrayList<>();
    List<Double> people = new ArrayList<>();
    for (int i = 0; i < all.cities().size(); i++) {
      City city = all.cities().get(i);
      if (countries.contains(city.country()) && all.at(i) > 0) {
        cities.add(city);
        people.add(all.at(i));
      }
    }
    return new Population(cities, people.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static Set<String> countries(Network network) {
    Set<String> countries = new HashSet<>();
    for (Site site : network.sites()) {
      Countries.at(site.position()).ifPresent(countries::add);
    }
    return countries;
  }

  /** The cities, in the order of the gazetteer. */
  List<City> cities() {
    return cities;
  }

  /** People of each city; not to be changed. */
  double[] people() {
    return people;
  }

  /** All of them. */
  double total() {
    return Arrays.stream(people).sum();
  }
}
