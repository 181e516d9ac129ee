package dev.spanwright.render.picture.line;

import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;

/**
 * What the picture of a line calls things.
 *
 * @param link title of the picture; empty for none, where it stands elsewhere already
 * @param fromName name of the site at the beginning
 * @param fromKind what that site is
 * @param toName name of the site at the end
 * @param toKind what that site is
 */
public record LineTitles(
    String link, String fromName, SiteKind fromKind, String toName, SiteKind toKind) {

  /**
   * The titles of a link of a network.
   *
   * @throws IllegalArgumentException if the network lacks one of its sites
   */
  public static LineTitles of(Network network, Link link) {
    Site from = network.sites().get(link.from());
    Site to = network.sites().get(link.to());
    String title = from.name() + " – " + to.name();
    return new LineTitles(title, from.name(), from.kind(), to.name(), to.kind());
  }

  /** The same without a title over the picture. */
  public LineTitles untitled() {
    return new LineTitles("", fromName, fromKind, toName, toKind);
  }
}
