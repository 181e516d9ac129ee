package dev.spanwright.app.results;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;

/** How parts of a network are called in the results. */
final class Names {

  private Names() {}

  static String site(Network network, String siteId) {
    return network.sites().find(siteId).map(site -> site.name()).orElse(siteId);
  }

  static String link(Network network, String linkId) {
    return network
        .links()
        .find(linkId)
        .map(link -> site(network, link.from()) + " – " + site(network, link.to()))
        .orElse(linkId);
  }

  static String demand(Network network, Demand demand) {
    return site(network, demand.from()) + " → " + site(network, demand.to());
  }
}
