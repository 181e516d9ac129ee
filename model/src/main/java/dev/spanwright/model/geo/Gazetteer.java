package dev.spanwright.model.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bundled list of about 44,000 cities and towns, for finding places without a network.
 * Immutable and safe for use by several threads.
 *
 * <p>Source: SimpleMaps World Cities Database, https://simplemaps.com/data/world-cities, CC BY 4.0.
 */
public final class Gazetteer {

  private static final double EARTH_RADIUS_KM = 6371.0088; // mean radius of WGS84
  private static final double KM_PER_DEGREE = Math.toRadians(EARTH_RADIUS_KM);

  private final CityTable cities;
  private final Map<String, String> countryNames;
  private CitySearch search; // made for the first one

  /**
   * @param cities ordered by falling population
   */
  Gazetteer(CityTable cities, Map<String, String> countryNames) {
    this.cities = cities;
    this.countryNames = Map.copyOf(countryNames);
  }

  /**
   * The gazetteer of the application. The first call reads it (some tens of milliseconds: keep it
   * off the user interface thread), later calls return the same object.
   *
   * @throws java.io.UncheckedIOException if the bundled files are missing or damaged
   */
  public static Gazetteer bundled() {
    return Holder.BUNDLED;
  }

  /** Number of cities. */
  public int size() {
    return cities.size();
  }

  /**
   * Cities of which the name or a later word of it begins with a text. Those of that name go first,
   * the others by falling population, where one that begins with the text counts ten times: "fran"
   * finds Frankfurt, then San Francisco. Other names of large cities count as well: see {@link
   * #otherNames}. Case, accents, apostrophes and hyphens do not matter: "sao pa" finds "São Paulo".
   *
   * @param prefixText what was typed; nothing is found for a text without letters or digits
   * @param limit how many to return at most, 0 or more
   */
  public List<City> search(String prefixText, int limit) {
    return searching().search(prefixText, checked(limit));
  }

  /** Makes ready for {@link #search}, which otherwise does so the first time (about 0.1 s). */
  public void prepareSearch() {
    searching();
  }

  private synchronized CitySearch searching() {
    if (search == null) {
      search = new CitySearch(cities);
    }
    return search;
  }

  /**
   * The cities of each of some names, by falling population. Case, accents, apostrophes and hyphens
   * do not matter; names that no city has are left out.
   */
  public Map<String, List<City>> named(Collection<String> names) {
    return searching().named(names);
  }

  /** What else a city is called, such as Köln of Cologne; nothing of most. */
  public List<String> otherNames(City city) {
    return OtherNames.of(city.country(), city.name());
  }

  /** The n most populous cities, the largest first. */
  public List<City> largest(int n) {
    return cities.subList(0, Math.min(checked(n), cities.size()));
  }

  /**
   * The most populous cities inside a box, the largest first.
   *
   * @param lonMin western edge in degrees; the edges may lie beyond -180 and 180 degrees
   * @param latMin southern edge in degrees
   * @param lonMax eastern edge in degrees, not less than lonMin; cities are returned with their
   *     plain longitude even where the box lies beyond 180 degrees
   * @param latMax northern edge in degrees
   * @param minPopulation leaves out smaller cities
   * @param limit how many to return at most, 0 or more
   */
  public List<City> within(
      double lonMin, double latMin, double lonMax, double latMax, int minPopulation, int limit) {
    int most = checked(limit);
    List<City> found = new ArrayList<>();
    double width = lonMax - lonMin;
    for (int i = 0; i < cities.size() && found.size() < most; i++) {
      if (cities.population(i) < minPopulation) {
        break;
      }
      double lat = cities.latDeg(i);
      if (lat >= latMin && lat <= latMax && eastOf(lonMin, cities.lonDeg(i)) <= width) {
        found.add(cities.get(i));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The city nearest to a place, of any size.
   *
   * @param latDeg latitude in degrees
   * @param lonDeg longitude in degrees
   * @param withinKm greatest distance on a sphere, in km
   */
  public Optional<City> nearest(double latDeg, double lonDeg, double withinKm) {
    City nearest = null;
    double leastKm = withinKm;
    for (int i = 0; i < cities.size(); i++) {
      double lat = cities.latDeg(i);
      if (Math.abs(lat - latDeg) * KM_PER_DEGREE <= leastKm) {
        double km = distanceKm(latDeg, lonDeg, lat, cities.lonDeg(i));
        if (km <= leastKm) {
          leastKm = km;
          nearest = cities.get(i);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The English name of a country of a {@link City}, or the code itself if it is not known. */
  public String countryName(String countryCode) {
    return countryNames.getOrDefault(countryCode, countryCode);
  }

  /**
   * A city with its region, where there is one of another name, and country, such as "Dallas,
   * Texas, United States".
   */
  public String fullName(City city) {
    boolean isOfRegion = !city.region().isEmpty() && !city.region().equals(city.name());
    String region = isOfRegion ? city.region() + ", " : "";
    return city.name() + ", " + region + countryName(city.country());
  }

  /** Degrees to go east from one meridian to another, 0 to 360. */
  private static double eastOf(double fromLonDeg, double toLonDeg) {
    double degrees = toLonDeg - fromLonDeg;
    return degrees - 360 * Math.floor(degrees / 360);
  }

  /** Great-circle distance by the haversine formula; good to 0.5 %, enough to pick a city. */
  private static double distanceKm(double lat1, double lon1, double lat2, double lon2) {
    double sinLat = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double sinLon = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double cosines = Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2));
    double a = sinLat * sinLat + cosines * sinLon * sinLon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  private static int checked(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit + " is negative, expected 0 or more");
    }
    return limit;
  }

  private static final class Holder {
    static final Gazetteer BUNDLED = GazetteerReader.bundled();
  }
}
