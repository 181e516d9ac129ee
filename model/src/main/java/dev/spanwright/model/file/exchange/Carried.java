package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spanwright's own data inside of other formats: the native objects of sites and links beside the
 * nodes and edges, and the rest of the file beside the graph. A link says what length and capacity
 * were shown for it, so that reading finds out whether another program changed them.
 */
final class Carried {

  private static final String LINK = "link";
  private static final List<String> COLLECTIONS = List.of("sites", "links");

  private Carried() {}

  /** A link with what was shown of it. */
  static String link(Json link, Map<String, String> shown) {
    return JsonTree.compact(
        Trees.object(
            At.FILE,
            Map.entry(LINK, link),
            Map.entry(Facts.LENGTH_KM, Trees.number(shown.get(Facts.LENGTH_KM), At.FILE)),
            Map.entry(Facts.CAPACITY_GBPS, Trees.number(shown.get(Facts.CAPACITY_GBPS), At.FILE))));
  }

  /** The file without sites and links, of which only the identifiers and ends are kept. */
  static String rest(Json.Obj document, Network network) {
    List<Json.Member> members =
        new ArrayList<>(
            document.members().stream()
                .filter(member -> !COLLECTIONS.contains(member.name()))
                .toList());
    List<Json> sites =
        network.sites().stream().map(site -> Trees.text(site.id(), At.FILE)).toList();
    List<Json> links =
        network.links().stream()
            .map(link -> Trees.texts(List.of(link.id(), link.from(), link.to())))
            .toList();
    Json.Obj rest = new Json.Obj(members, 0, 0);
    return JsonTree.compact(
        Trees.object(
            At.FILE,
            Map.entry("rest", rest),
            Map.entry("sites", new Json.Arr(sites, 0, 0)),
            Map.entry("links", new Json.Arr(links, 0, 0))));
  }

  /**
   * The object in a carried text, with the place of the element that carries it; empty where there
   * is none, or it is damaged.
   */
  static Optional<Json.Obj> parse(String text, At at, NetworkLimits limits) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      Problems problems = new Problems("");
      Json read = JsonTree.read(text.getBytes(StandardCharsets.UTF_8), limits, problems);
      problems.throwIfAny();
      return read instanceof Json.Obj object
          ? Optional.of((Json.Obj) Trees.moved(object, at))
          : Optional.empty();
    } catch (NetworkFileException _) {
      return Optional.empty();
    }
  }

  /** The native link in a carried object. */
  static Optional<Json.Obj> link(Json.Obj carried) {
    return carried.find(LINK).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  /** The native file without sites and links in a carried object. */
  static Optional<Json.Obj> rest(Json.Obj carried) {
    return carried.find("rest").filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  /** The identifiers of the sites that were there. */
  static List<String> siteIds(Json.Obj carried) {
    return carried.find("sites").map(Trees::textsOf).orElse(List.of());
  }

  /** Identifier and ends of the links that were there. */
  static List<List<String>> links(Json.Obj carried) {
    return carried
        .find("links")
        .map(
            links ->
                links instanceof Json.Arr array
                    ? array.items().stream().map(Trees::textsOf).filter(l -> l.size() == 3).toList()
                    : List.<List<String>>of())
        .orElse(List.of());
  }
}
