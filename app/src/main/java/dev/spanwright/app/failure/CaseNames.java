package dev.spanwright.app.failure;

import dev.spanwright.app.map.Names;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.PlantParts;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people call the cases of a sweep, and how they are shown on the map.
 *
 * @param network the network that was swept
 * @param plants every link as laid, by its identifier
 */
record CaseNames(Network network, Map<String, LinkPlant> plants) {

  /** The kinds of case in words. */
  static String kind(FailureKind kind) {
    return switch (kind) {
      case LINK -> "Link";
      case SPAN -> "Span";
      case HUT -> "Hut";
      case SITE -> "Site";
      case GROUP -> "Group";
      case PAIR -> "Pair";
      case SEVERAL -> "Several";
    };
  }

  /** What a case is called. */
  String of(FailureCase failure) {
    return switch (failure.kind()) {
      case LINK -> link(failure.failedLinks().getFirst());
      case SPAN, HUT -> part(failure);
      case SITE -> failure.cuts().sites().stream().map(this::site).collect(Collectors.joining());
      case GROUP ->
          failure.cuts().groups().stream()
              .map(id -> network.groups().find(id).map(g -> g.name()).orElse(id))
              .collect(Collectors.joining());
      case PAIR ->
          failure.failedLinks().stream().map(this::link).collect(Collectors.joining(" and "));
      case SEVERAL ->
          failure.cuts().isEmpty()
              ? "No failure"
              : String.join(", ", EffectWords.names(network, failure.cuts(), Optional.empty()));
    };
  }

  /** The case of an identifier among those that are known, in words. */
  String of(String caseId, Map<String, FailureCase> cases) {
    return Optional.ofNullable(cases.get(caseId)).map(this::of).orElse("No failure");
  }

  String link(String id) {
    return network.links().find(id).map(link -> Names.ends(network, link)).orElse(id);
  }

  private String site(String id) {
    return network.sites().find(id).map(site -> site.name()).orElse(id);
  }

  private String part(FailureCase failure) {
    String linkId = failure.failedLinks().getFirst();
    String name =
        partOf(failure)
            .flatMap(p -> Optional.ofNullable(plants.get(linkId)).map(l -> PlantParts.name(l, p)))
            .orElse(failure.id());
    return link(linkId) + ", " + name;
  }

  /** What fails on the map: of a span or a hut, just that. */
  Cuts cuts(FailureCase failure) {
    return partOf(failure).map(Cuts::part).orElse(failure.cuts());
  }

  private Optional<LinkPart> partOf(FailureCase failure) {
    boolean isPart = failure.kind() == FailureKind.SPAN || failure.kind() == FailureKind.HUT;
    LinkPlant plant = isPart ? plants.get(failure.failedLinks().getFirst()) : null;
    if (plant == null) {
      return Optional.empty();
    }
    List<LinkPart> parts =
        failure.kind() == FailureKind.SPAN ? PlantParts.spans(plant) : PlantParts.huts(plant);
    int number = Integer.parseInt(failure.id().substring(failure.id().lastIndexOf('/') + 1));
    return number <= parts.size() ? Optional.of(parts.get(number - 1)) : Optional.empty();
  }
}
