package dev.spanwright.app.exchange;

import dev.spanwright.app.map.Aside;
import dev.spanwright.app.map.Names;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.exchange.Merge;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Excerpt;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it takes to paste a part of a network into a network: sites keep their places on the earth,
 * and what is there already is not added again. Where all sites and links are, copies are placed
 * aside.
 *
 * @param edit adds it, as one step
 * @param added what is new, to be selected
 */
record Pasting(Edit edit, Selection added) {

  /**
   * Finds it; nothing is new where the part is empty.
   *
   * @throws NetworkFileException if both together pass a limit
   */
  static Pasting of(Network network, Network part, Camera camera) throws NetworkFileException {
    Network missing = missing(network, part);
    boolean isAllThere = missing.sites().isEmpty() && !part.sites().isEmpty();
    Network placed = isAllThere ? aside(network, part, camera) : missing;
    Network merged = Merge.added(network.base(), placed, List.of());
    List<Edit> edits = new ArrayList<>();
    if (!merged.equipment().equals(network.equipment())) {
      edits.add(new Edit.ChangeEquipment(merged.equipment()));
    }
    List<Site> sites =
        merged.sites().stream().filter(s -> !network.sites().contains(s.id())).toList();
    List<Link> links =
        merged.links().stream().filter(l -> !network.links().contains(l.id())).toList();
    sites.forEach(site -> edits.add(new Edit.AddSite(site)));
    links.forEach(link -> edits.add(new Edit.AddLink(link)));
    Set<String> linkIds =
        sites.isEmpty() ? links.stream().map(Link::id).collect(Collectors.toSet()) : Set.of();
    return new Pasting(
        new Edit.Several("Paste " + told(sites, links), edits),
        new Selection(sites.stream().map(Site::id).collect(Collectors.toSet()), linkIds));
  }

  /** The sites and links that the network does not have, and the sites at the ends of these. */
  private static Network missing(Network network, Network part) {
    Set<String> sites =
        part.sites().stream()
            .filter(site -> !Merge.holds(network, site))
            .map(Site::id)
            .collect(Collectors.toSet());
    Set<String> links =
        part.links().stream()
            .filter(link -> !Merge.holds(network, part, link))
            .map(Link::id)
            .collect(Collectors.toSet());
    return Excerpt.of(part, sites, links);
  }

  /** What a part is, in words: {@code Oslo}, {@code 3 sites and 2 links}. */
  static String told(Network part) {
    return told(part.sites().list(), part.links().list());
  }

  private static String told(List<Site> sites, List<Link> links) {
    List<String> told = new ArrayList<>();
    if (!sites.isEmpty()) {
      String name = sites.getFirst().name();
      told.add(sites.size() == 1 ? name : "%,d sites".formatted(sites.size()));
    }
    if (!links.isEmpty()) {
      told.add(links.size() == 1 ? "a link" : "%,d links".formatted(links.size()));
    }
    return String.join(" and ", told);
  }

  private static Network aside(Network network, Network part, Camera camera) {
    Set<Position> taken = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Site site : network.sites()) {
      taken.add(site.position());
      names.add(site.name());
    }
    List<Site> originals = part.sites().list();
    Position first = originals.getFirst().position();
    double px = Aside.USUAL_PX;
    while (taken.contains(Aside.of(originals, px, camera).at(first))) { // there is a copy already
      px += Aside.USUAL_PX;
    }
    Aside aside = Aside.of(originals, px, camera);
    List<Site> sites = new ArrayList<>();
    for (Site site : originals) {
      String name = Names.free(site.name(), names::contains);
      names.add(name);
      sites.add(site.withName(name).withPosition(aside.at(site.position())));
    }
    List<Link> links = part.links().stream().map(link -> moved(link, aside)).toList();
    return part.withLinks(Table.empty()).withSites(Table.of(sites)).withLinks(Table.of(links));
  }

  private static Link moved(Link link, Aside aside) {
    return link.change().waypoints(link.waypoints().stream().map(aside::at).toList()).build();
  }
}
