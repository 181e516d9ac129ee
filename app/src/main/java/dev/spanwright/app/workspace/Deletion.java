package dev.spanwright.app.workspace;

import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what is selected out of a network, and names what goes with it. */
final class Deletion {

  /** More names than these make the name of a step too long to read. */
  private static final int NAMED = 3;

  private Deletion() {}

  /** The edit, if anything is selected. */
  static Optional<Edit> of(Network network, Selection chosen) {
    List<Edit> edits = new ArrayList<>();
    chosen.sites().forEach(id -> edits.add(new Edit.RemoveSite(id)));
    List<String> links =
        network.links().stream()
            .filter(l -> chosen.links().contains(l.id()))
            .filter(l -> chosen.sites().stream().noneMatch(l::touches)) // those go anyway
            .map(l -> l.id())
            .toList();
    links.forEach(id -> edits.add(new Edit.RemoveLink(id)));
    if (edits.size() < 2) {
      return edits.stream().findFirst();
    }
    return Optional.of(new Edit.Several(title(network, chosen, links.size()), edits));
  }

  private static String title(Network network, Selection chosen, int further) {
    if (chosen.sites().isEmpty()) {
      return "Delete " + further + " links";
    }
    List<String> sites =
        network.sites().stream()
            .filter(site -> chosen.sites().contains(site.id()))
            .map(Site::name)
            .toList();
    long theirs =
        network.links().stream().filter(l -> chosen.sites().stream().anyMatch(l::touches)).count();
    String names = String.join(", ", sites.subList(0, Math.min(NAMED, sites.size())));
    int more = sites.size() - NAMED;
    return "Delete " + (more > 0 ? names + ", " + more + " more" : names) + with(theirs, further);
  }

  private static String with(long theirs, int further) {
    long all = theirs + further;
    String whose = further == 0 ? "their " : "";
    if (all == 0) {
      return "";
    }
    return all == 1
        ? " and " + (whose.isEmpty() ? "a " : whose) + "link"
        : " and " + whose + all + " links";
  }
}
