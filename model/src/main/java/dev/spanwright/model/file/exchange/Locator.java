package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds places for the sites of a file that has none for them: at the city of their name, and the
 * others by their neighbours.
 */
public final class Locator {

  /**
   * A site, and the city that has its name.
   *
   * @param siteId identifier of the site
   */
  public record Match(String siteId, String siteName, City city) {}

  private Locator() {}

  /** The sites without a place whose name is that of a city, in the order of the network. */
  public static List<Match> matches(OpenedNetwork opened, Gazetteer gazetteer) {
    if (opened.unplaced().isEmpty()) {
      return List.of();
    }
    Network base = opened.network().base();
    Set<String> unplaced = new HashSet<>(opened.unplaced());
    Map<String, String> names = new LinkedHashMap<>();
    List<Position> placed = new ArrayList<>();
    for (Site site : base.sites()) {
      if (unplaced.contains(site.id())) {
        names.put(site.id(), site.name());
      } else {
        placed.add(site.position());
      }
    }
    Map<String, City> cities = new CityNames(gazetteer).cities(names, placed);
    return names.entrySet().stream()
        .filter(site -> cities.containsKey(site.getKey()))
        .map(site -> new Match(site.getKey(), site.getValue(), cities.get(site.getKey())))
        .toList();
  }

  /**
   * The network with its sites at these cities. Sites without a place that are none of these are
   * laid out by their neighbours; where nothing has a place, they stay as they were laid out, but
   * round another middle.
   *
   * @param taken the matches that hold
   * @param middle where to lay out a network of which nothing has a place
   */
  public static OpenedNetwork placed(OpenedNetwork opened, List<Match> taken, Position middle) {
    if (opened.unplaced().isEmpty()) {
      return opened;
    }
    Network base = opened.network().base();
    Map<String, Position> places = new HashMap<>();
    taken.forEach(match -> places.put(match.siteId(), match.city().position()));
    Set<String> unplaced = new HashSet<>(opened.unplaced());
    Map<String, Position> known = new LinkedHashMap<>();
    for (Site site : base.sites()) {
      if (places.containsKey(site.id())) {
        known.put(site.id(), places.get(site.id()));
      } else if (!unplaced.contains(site.id())) {
        known.put(site.id(), site.position());
      }
    }
    if (known.isEmpty()) {
      base.sites().forEach(site -> places.put(site.id(), moved(site.position(), middle)));
    } else {
      List<String> rest = opened.unplaced().stream().filter(id -> !places.containsKey(id)).toList();
      places.putAll(new NeighbourLayout(neighbours(base), known).places(rest));
    }
    List<Site> sites =
        base.sites().stream()
            .map(site -> places.containsKey(site.id()) ? at(site, places) : site)
            .toList();
    Network moved = opened.network().withBase(base.withSites(Table.of(sites)));
    int found = taken.size();
    return opened
        .withNetwork(moved)
        .withRemarks(remark -> Assumptions.isOfPositions(remark) ? located(remark, found) : remark);
  }

  private static Site at(Site site, Map<String, Position> places) {
    return site.withPosition(places.get(site.id()));
  }

  /** From round 0° N 0° E to round another place; the poles are as far as it goes. */
  private static Position moved(Position place, Position middle) {
    return Position.wrapped(place.latDeg() + middle.latDeg(), place.lonDeg() + middle.lonDeg());
  }

  private static Map<String, List<String>> neighbours(Network network) {
    Map<String, List<String>> neighbours = new HashMap<>();
    for (Link link : network.links()) {
      neighbours.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.to());
      neighbours.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link.from());
    }
    return neighbours;
  }

  private static Problem located(Problem remark, int found) {
    if (found == 0) {
      return remark;
    }
    String advice =
        found
            + (found == 1 ? " was" : " were")
            + " placed at the city of that name; any others were laid out by what they are linked"
            + " to.";
    return new Problem(
        remark.file(),
        remark.line(),
        remark.column(),
        remark.path(),
        remark.found(),
        remark.expected(),
        advice);
  }
}
