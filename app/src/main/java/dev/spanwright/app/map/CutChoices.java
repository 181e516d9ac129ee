package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.PlantParts;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a click may let fail: a site, a link, a span or a hut of it, a shared-risk group. */
final class CutChoices {

  /** How far beside a hut the cursor may be, px. */
  private static final double HUT_REACH_PX = 6;

  private final MapView view;
  private final Workspace workspace;
  private final Hover hover;
  private final Consumer<Cuts> fail;

  /**
   * @param fail lets something fail
   */
  CutChoices(MapView view, Workspace workspace, Hover hover, Consumer<Cuts> fail) {
    this.view = view;
    this.workspace = workspace;
    this.hover = hover;
    this.fail = fail;
  }

  /** The failures that a thing is part of, but for those of sites at the ends of a link. */
  Cuts cutting(HitMap.Hit hit) {
    Cuts cuts = workspace.cutsProperty().get();
    Cuts found =
        switch (hit) {
          case HitMap.Hit.OnSite(String id) ->
              cuts.sites().contains(id) ? Cuts.site(id) : Cuts.NONE;
          case HitMap.Hit.OnLink(String id) -> cutting(id, cuts);
        };
    for (SharedRiskGroup group : workspace.network().groups()) {
      if (cuts.groups().contains(group.id()) && isIn(group, hit)) {
        found = found.and(Cuts.group(group.id()));
      }
    }
    return found;
  }

  private static Cuts cutting(String linkId, Cuts cuts) {
    Cuts found = cuts.links().contains(linkId) ? Cuts.link(linkId) : Cuts.NONE;
    for (LinkPart part : cuts.parts()) {
      found = part.linkId().equals(linkId) ? found.and(Cuts.part(part)) : found;
    }
    return found;
  }

  private static boolean isIn(SharedRiskGroup group, HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> group.sites().contains(id);
      case HitMap.Hit.OnLink(String id) -> group.links().contains(id);
    };
  }

  /**
   * What may be meant.
   *
   * @param withParts whether spans and huts are offered wherever there are some; else a hut is,
   *     where its symbol is pointed at
   */
  List<Picker.Choice> at(Touch touch, List<HitMap.Hit> hits, boolean withParts) {
    Optional<LinkPart> hut = hutAt(touch).filter(_ -> hits.stream().noneMatch(CutChoices::isSite));
    if (hut.isPresent() && !withParts) {
      return List.of(choice(hut.get()));
    }
    List<Picker.Choice> choices = new ArrayList<>();
    for (HitMap.Hit hit : hits) {
      choices.add(choice(hit));
      if (withParts && hit instanceof HitMap.Hit.OnLink(String id)) {
        parts(id, touch).forEach(part -> choices.add(choice(part)));
      }
    }
    workspace.network().groups().stream()
        .filter(group -> hits.stream().anyMatch(hit -> isIn(group, hit)))
        .forEach(group -> choices.add(choice(group)));
    return choices;
  }

  private static boolean isSite(HitMap.Hit hit) {
    return hit instanceof HitMap.Hit.OnSite;
  }

  /** The hut whose symbol is pointed at. */
  Optional<LinkPart> hutAt(Touch touch) {
    return view.hutAt(touch.x(), touch.y(), HUT_REACH_PX)
        .filter(part -> plant(part.linkId()).isPresent());
  }

  /** The span under the hand, and the hut that is nearest to it. */
  private List<LinkPart> parts(String linkId, Touch touch) {
    Optional<LinkPlant> plant = plant(linkId).filter(p -> !p.huts().isEmpty());
    if (plant.isEmpty()) {
      return List.of();
    }
    Link link = workspace.network().links().get(linkId);
    double share = LinkSpot.nearest(workspace.network(), link, view.camera(), touch).share();
    LinkPart hut =
        PlantParts.huts(plant.get()).stream()
            .min(java.util.Comparator.comparingDouble(h -> Math.abs(h.middle() - share)))
            .orElseThrow();
    return List.of(PlantParts.spanAt(plant.get(), share), hut);
  }

  private Optional<LinkPlant> plant(String linkId) {
    return workspace.evaluation().map(Evaluation::plants).map(plants -> plants.get(linkId));
  }

  /** What a part is called, with its link. */
  String name(LinkPart part) {
    Network network = workspace.network();
    String link = Names.ends(network, network.links().get(part.linkId()));
    return plant(part.linkId()).map(p -> PlantParts.name(p, part) + " of " + link).orElse(link);
  }

  private Picker.Choice choice(LinkPart part) {
    String kind = part.isPlace() ? "Hut" : "Span";
    String name = plant(part.linkId()).map(p -> PlantParts.name(p, part)).orElse(kind);
    return new Picker.Choice(
        (part.isPlace() ? "hut-of-" : "span-of-") + part.linkId(),
        Character.toUpperCase(name.charAt(0)) + name.substring(1),
        kind,
        () -> mark(new HitMap.Hit.OnLink(part.linkId())),
        () -> fail.accept(Cuts.part(part)));
  }

  private Picker.Choice choice(HitMap.Hit hit) {
    Network network = workspace.network();
    Cuts cut =
        switch (hit) {
          case HitMap.Hit.OnSite(String id) -> Cuts.site(id);
          case HitMap.Hit.OnLink(String id) -> Cuts.link(id);
        };
    return new Picker.Choice(
        hit.id(),
        Names.of(network, hit),
        Names.kind(network, hit),
        () -> mark(hit),
        () -> fail.accept(cut));
  }

  private Picker.Choice choice(SharedRiskGroup group) {
    int links = group.links().size();
    int sites = group.sites().size();
    String of =
        sites == 0
            ? Quantity.count(links, "link")
            : Quantity.count(links, "link") + ", " + Quantity.count(sites, "site");
    return new Picker.Choice(
        group.id(),
        group.name(),
        "Shared-risk group of " + of,
        view.overlay()::clearHover,
        () -> fail.accept(Cuts.group(group.id())));
  }

  private void mark(HitMap.Hit hit) {
    view.overlay().clearHover();
    hover.mark(hit);
  }
}
