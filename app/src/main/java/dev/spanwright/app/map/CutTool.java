package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/**
 * Lets links, their spans and huts, sites and shared-risk groups fail by a click, and mends them by
 * another one. Where a thing shares its risk with others a list asks what shall fail.
 */
final class CutTool implements MapTool {

  private final MapView view;
  private final Workspace workspace;
  private final Hover hover;
  private final Picker picker;
  private final CutChoices choices;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
  private final Subscription followed;

  CutTool(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    hover = new Hover(view, workspace);
    picker = new Picker(view.overlay());
    choices = new CutChoices(view, workspace, hover, this::fail);
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
            ? "Click a link or site to let it fail, with Shift a span or hut of the link. Esc ends"
            : counted(down) + " down. Click another, or one of them to mend it. Esc ends");
  }

  private static String counted(Selection down) {
    String sites = Quantity.count(down.sites().size(), "site");
    String links = Quantity.count(down.links().size(), "link");
    if (down.sites().isEmpty()) {
      return links;
    }
    return down.links().isEmpty() ? sites : sites + " and " + links;
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
        hits.stream().limit(1).map(choices::cutting).filter(cuts -> !cuts.isEmpty()).toList();
    if (!done.isEmpty()) {
      workspace.cut(workspace.cutsProperty().get().without(done.getFirst()));
      return;
    }
    List<Picker.Choice> among = choices.at(touch, hits, touch.shift());
    if (among.size() == 1) {
      among.getFirst().choose().run();
    } else if (!among.isEmpty()) {
      picker.open(among, 0, touch);
    }
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
    hit.ifPresent(h -> view.overlay().readout(touch.x(), touch.y(), text(h, touch)));
  }

  private String text(HitMap.Hit hit, Touch touch) {
    Optional<LinkPart> hut = choices.hutAt(touch).filter(_ -> hit instanceof HitMap.Hit.OnLink);
    if (hut.isPresent()) {
      return choices.name(hut.get()) + "\nClick to let it fail";
    }
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
    return name
        + (choices.cutting(hit).isEmpty() ? "\nDown with its site" : "\nDown. Click to mend");
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
