package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/**
 * Lets links, sites and shared-risk groups fail by a click, and mends them by another one. Where a
 * thing shares its risk with others a list asks what shall fail.
 */
final class CutTool implements MapTool {

  private final MapView view;
  private final Workspace workspace;
  private final Hover hover;
  private final Picker picker;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
  private final Subscription followed;

  CutTool(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    hover = new Hover(view, workspace);
    picker = new Picker(view.overlay());
    followed =
        Subscription.combine(
            workspace.cutsProperty().subscribe(_ -> tell()),
            workspace.historyProperty().subscribe((_, _) -> picker.close()),
            view.cameraProperty().subscribe((_, _) -> picker.close()));
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  private void tell() {
    Selection down = workspace.failed();
    hint.set(
        down.isEmpty()
            ? "Click a link or site to let it fail and see what is left. Esc ends"
            : "%s and %s down. Click another, or one of them to mend it. Esc ends"
                .formatted(
                    Quantity.count(down.sites().size(), "site"),
                    Quantity.count(down.links().size(), "link")));
  }

  @Override
  public void pressed(Touch touch) {
    picker.close();
  }

  @Override
  public void clicked(Touch touch) {
    Network network = workspace.network();
    List<HitMap.Hit> hits = Beneath.at(view, network, touch.x(), touch.y()).choices();
    List<Cuts> done =
        hits.stream().limit(1).map(this::cutting).filter(cuts -> !cuts.isEmpty()).toList();
    if (!done.isEmpty()) {
      workspace.cut(workspace.cutsProperty().get().without(done.getFirst()));
      return;
    }
    List<Picker.Choice> choices = new ArrayList<>();
    hits.forEach(hit -> choices.add(choice(hit)));
    network.groups().stream()
        .filter(group -> hits.stream().anyMatch(hit -> isIn(group, hit)))
        .forEach(group -> choices.add(choice(group)));
    if (choices.size() == 1) {
      choices.getFirst().choose().run();
    } else if (!choices.isEmpty()) {
      picker.open(choices, 0, touch);
    }
  }

  /** The failures that a thing is part of, but for those of sites at the ends of a link. */
  private Cuts cutting(HitMap.Hit hit) {
    Cuts cuts = workspace.cutsProperty().get();
    Cuts found =
        switch (hit) {
          case HitMap.Hit.OnSite(String id) ->
              cuts.sites().contains(id) ? Cuts.site(id) : Cuts.NONE;
          case HitMap.Hit.OnLink(String id) ->
              cuts.links().contains(id) ? Cuts.link(id) : Cuts.NONE;
        };
    for (SharedRiskGroup group : workspace.network().groups()) {
      if (cuts.groups().contains(group.id()) && isIn(group, hit)) {
        found = found.and(Cuts.group(group.id()));
      }
    }
    return found;
  }

  private static boolean isIn(SharedRiskGroup group, HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> group.sites().contains(id);
      case HitMap.Hit.OnLink(String id) -> group.links().contains(id);
    };
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
        () -> fail(cut));
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
        () -> fail(Cuts.group(group.id())));
  }

  private void mark(HitMap.Hit hit) {
    view.overlay().clearHover();
    hover.mark(hit);
  }

  private void fail(Cuts cut) {
    view.overlay().clear();
    workspace.cut(workspace.cutsProperty().get().and(cut));
  }

  @Override
  public void moved(Touch touch) {
    if (picker.isOpen()) {
      return;
    }
    Optional<HitMap.Hit> hit = hover.show(touch.x(), touch.y());
    view.setCursor(hit.isPresent() ? Cursor.HAND : cursor());
    hit.ifPresent(h -> view.overlay().readout(touch.x(), touch.y(), text(h)));
  }

  private String text(HitMap.Hit hit) {
    String name = Names.of(workspace.network(), hit);
    Selection down = workspace.failed();
    boolean isDown =
        switch (hit) {
          case HitMap.Hit.OnSite(String id) -> down.sites().contains(id);
          case HitMap.Hit.OnLink(String id) -> down.links().contains(id);
        };
    if (!isDown) {
      return name + "\nClick to let it fail";
    }
    return name + (cutting(hit).isEmpty() ? "\nDown with its site" : "\nDown. Click to mend");
  }

  @Override
  public void left() {
    if (!picker.isOpen()) {
      view.overlay().clearHover();
    }
    view.overlay().clearReadout();
  }

  @Override
  public boolean key(KeyCode key) {
    return picker.key(key);
  }

  @Override
  public boolean cancel() {
    boolean busy = picker.close();
    view.overlay().clear();
    return busy;
  }

  @Override
  public void putDown() {
    followed.unsubscribe();
  }
}
