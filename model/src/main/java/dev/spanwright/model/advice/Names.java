package dev.spanwright.model.advice;

import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;

/** What people call things in advice. */
final class Names {

  private Names() {}

  /** The names of the sites that a link joins. */
  static String ends(Network network, Link link) {
    return network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name();
  }

  /** The same of a link by its identifier. */
  static String ends(Network network, String linkId) {
    return ends(network, network.links().get(linkId));
  }
}
