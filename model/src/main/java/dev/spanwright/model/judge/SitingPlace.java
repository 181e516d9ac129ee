package dev.spanwright.model.judge;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Countries;
import dev.spanwright.model.geo.Electricity;
import dev.spanwright.model.geo.ElectricityFacts;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A place where a campus could stand.
 *
 * @param id unique among places of a study
 * @param name what people call it
 * @param origin why it is looked at
 * @param at where it is
 * @param priceUsdPerMwh what electric power costs, USD/MWh; empty where not known
 * @param priceSource year, source and status of the price; empty without one, and for the
 *     architect's own
 * @param estimated whether the price is an estimate, not a published figure
 */
public record SitingPlace(
    String id,
    String name,
    Origin origin,
    Position at,
    OptionalDouble priceUsdPerMwh,
    String priceSource,
    boolean estimated) {

  /** Why a place is looked at. */
  public enum Origin {
    /** A site of the network. */
    SITE,
    /** Pinned by the architect. */
    PINNED,
    /** A large town of a region whose price is known. */
    TOWN
  }

  /** Towns of a region that are looked at: with one price, they differ in latency alone. */
  private static final int TOWNS_OF_REGION = 3;

  private static final double APART_KM = 150;
  private static final String ESTIMATE = "E";

  /** A site, with the price that it states. */
  public static SitingPlace of(Site site) {
    String source = site.facts().source();
    return new SitingPlace(
        "site:" + site.id(),
        site.name(),
        Origin.SITE,
        site.position(),
        site.facts().powerPriceUsdPerMwh(),
        source,
        source.contains("E (estimate)"));
  }

  /**
   * A place that was pinned.
   *
   * @param number of the pin, from 1
   */
  public static SitingPlace pinned(int number, PlaceFacts facts) {
    String near = facts.town().map(city -> " near " + city.name()).orElse("");
    return of("pin:" + number, "Pin " + number + near, Origin.PINNED, facts);
  }

  private static SitingPlace of(String id, String name, Origin origin, PlaceFacts facts) {
    return new SitingPlace(
        id,
        name,
        origin,
        facts.at(),
        facts.priceUsdPerMwh(),
        facts.power().map(Electricity::priceSource).orElse(""),
        facts.power().map(Electricity::priceStatus).filter(ESTIMATE::equals).isPresent());
  }

  /**
   * The largest towns of every country in which a network has sites, in the United States of every
   * state, where the price is known; those of a region lie at least 150 km apart.
   */
  public static List<SitingPlace> towns(Network network) {
    Set<String> countries = new HashSet<>();
    for (Site site : network.sites()) {
      Countries.at(site.position()).ifPresent(countries::add);
    }
    Map<String, List<City>> chosen = new HashMap<>();
    List<SitingPlace> towns = new ArrayList<>();
    for (City city : Gazetteer.bundled().largest(Integer.MAX_VALUE)) {
      Optional<Electricity> power =
          countries.contains(city.country())
              ? ElectricityFacts.bundled().at(city)
              : Optional.empty();
      if (power.filter(known -> known.priceUsdPerMwh().isPresent()).isPresent()) {
        List<City> region = chosen.computeIfAbsent(power.get().place(), _ -> new ArrayList<>());
        if (region.size() < TOWNS_OF_REGION && isApart(city, region)) {
          region.add(city);
          String id = "town:" + city.country() + ":" + city.region() + ":" + city.asciiName();
          PlaceFacts facts = new PlaceFacts(city.position(), Optional.of(city), power);
          towns.add(of(id, city.name() + ", " + power.get().place(), Origin.TOWN, facts));
        }
      }
    }
    return towns;
  }

  private static boolean isApart(City city, List<City> others) {
    return others.stream()
        .allMatch(other -> Geodesic.distanceKm(city.position(), other.position()) >= APART_KM);
  }
}
