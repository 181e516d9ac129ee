package dev.spanwright.model.failure;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.PlantParts;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists the failures to look at. Thread-safe: it holds nothing. */
public final class FailureCases {

  private FailureCases() {}

  /**
   * Every failure of some kinds: links, spans, huts, sites, groups, then pairs of links, each in
   * the order of the network.
   *
   * @param plants every link as laid, by link identifier; asked for spans and huts only
   * @param kinds which; {@link FailureKind#SEVERAL} lists none
   */
  public static List<FailureCase> of(
      Network network, Map<String, LinkPlant> plants, Set<FailureKind> kinds) {
    List<FailureCase> cases = new ArrayList<>();
    for (FailureKind kind : FailureKind.values()) {
      if (kinds.contains(kind)) {
        cases.addAll(of(network, plants, kind));
      }
    }
    return List.copyOf(cases);
  }

  private static List<FailureCase> of(
      Network network, Map<String, LinkPlant> plants, FailureKind kind) {
    List<String> links = network.links().stream().map(Identified::id).toList();
    return switch (kind) {
      case LINK -> links.stream().map(FailureCase::link).toList();
      case SPAN -> parts(links, plants, PlantParts::spans, FailureCase::span);
      case HUT -> parts(links, plants, PlantParts::huts, FailureCase::hut);
      case SITE ->
          network.sites().stream().map(site -> FailureCase.site(network, site.id())).toList();
      case GROUP ->
          network.groups().stream().map(group -> FailureCase.group(network, group.id())).toList();
      case PAIR -> pairs(links);
      case SEVERAL -> List.of();
    };
  }

  private static List<FailureCase> parts(
      List<String> links,
      Map<String, LinkPlant> plants,
      Function<LinkPlant, List<LinkPart>> parts,
      BiFunction<LinkPart, Integer, FailureCase> failure) {
    List<FailureCase> cases = new ArrayList<>();
    for (String link : links) {
      int number = 0;
      for (LinkPart part : parts.apply(plants.get(link))) {
        number++;
        cases.add(failure.apply(part, number));
      }
    }
    return cases;
  }

  private static List<FailureCase> pairs(List<String> links) {
    List<FailureCase> cases = new ArrayList<>();
    for (int first = 0; first < links.size(); first++) {
      for (int second = first + 1; second < links.size(); second++) {
        cases.add(FailureCase.pair(links.get(first), links.get(second)));
      }
    }
    return cases;
  }
}
