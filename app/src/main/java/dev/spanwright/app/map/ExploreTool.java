package dev.spanwright.app.map;

import dev.spanwright.app.siting.PlaceCard;
import dev.spanwright.app.siting.PlaceText;
import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.FiberWay;
import dev.spanwright.model.judge.PlaceFacts;
import dev.spanwright.model.judge.SitingPlace;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/**
 * Looks for a place for a campus: what power costs under the cursor and how far inference is; a
 * click pins the place and tells all that is known of it.
 */
final class ExploreTool implements MapTool {

  private static final String HINT =
      "Click a place to pin it and read price, carbon and fibre; click a pin or a town to read it;"
          + " Enter pins the middle of the map. Esc ends";
  private static final String TOWN =
      "Click pins another place, Enter places a campus in this town. Esc closes it";
  private static final String PINNED =
      "Click pins another place, Enter places a campus at this one, Delete removes the pin. Esc"
          + " closes it";

  private final MapView view;
  private final Workspace workspace;
  private final SitingDesk desk;
  private final SitingMarks marks;
  private final PlaceCard card = new PlaceCard();
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(HINT);
  private final Subscription followed;
  private Optional<SitingPlace> open = Optional.empty();
  private Optional<PlaceFacts> facts = Optional.empty();

  ExploreTool(MapView view, Workspace workspace, SitingDesk desk, SitingMarks marks) {
    this.view = view;
    this.workspace = workspace;
    this.desk = desk;
    this.marks = marks;
    desk.watch(this, true);
    marks.showTowns(true);
    card.onPlace(this::placeCampus);
    card.onRemove(this::removePin);
    followed =
        Subscription.combine(
            view.cameraProperty().subscribe((_, _) -> put()),
            workspace.historyProperty().subscribe((_, _) -> fill()),
            desk.pinsProperty().subscribe((_, _) -> closeIfGone()));
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public void clicked(Touch touch) {
    view.overlay().clearReadout();
    Optional<SitingPlace> known = marks.at(touch);
    if (known.isPresent()) {
      open(known.get());
    } else if (view.camera().isOnEarth(touch.x(), touch.y())) {
      Position at = SiteDrag.rounded(view.camera().positionAt(touch.x(), touch.y()));
      open(desk.pin(at).place());
    }
  }

  private void open(SitingPlace place) {
    open = Optional.of(place);
    facts = Optional.of(PlaceFacts.of(place.at()));
    hint.set(desk.pin(place).isPresent() ? PINNED : TOWN);
    desk.chosenProperty().set(open);
    fill();
  }

  private void fill() {
    facts.ifPresent(
        known -> card.show(known, workspace.network(), open.flatMap(desk::pin).isPresent()));
    put();
  }

  /** Beside its place, wherever the map is moved. */
  private void put() {
    open.ifPresent(
        place -> {
          Position at = place.at();
          if (view.camera().shows(at)) {
            view.overlay().beside(card, view.camera().screenX(at), view.camera().screenY(at));
          } else {
            view.overlay().remove(card);
          }
        });
  }

  private void closeIfGone() {
    boolean pin = open.filter(p -> p.origin() == SitingPlace.Origin.PINNED).isPresent();
    if (pin && open.flatMap(desk::pin).isEmpty()) {
      close();
    }
  }

  private boolean close() {
    boolean was = open.isPresent();
    open = Optional.empty();
    facts = Optional.empty();
    view.overlay().remove(card);
    hint.set(HINT);
    return was;
  }

  /** The campus gets the name and the facts that the card shows; one step of the history. */
  private void placeCampus() {
    facts.ifPresent(
        known -> {
          open.flatMap(desk::pin).ifPresent(desk::unpin);
          close();
          PlaceTool.place(workspace, SiteKind.TRAINING_CAMPUS, known.at(), known.town());
        });
  }

  private void removePin() {
    open.flatMap(desk::pin).ifPresent(desk::unpin);
  }

  @Override
  public void moved(Touch touch) {
    if (!view.camera().isOnEarth(touch.x(), touch.y())) {
      view.overlay().clearReadout();
      return;
    }
    Optional<SitingPlace> known = marks.at(touch);
    Position at =
        known.map(SitingPlace::at).orElseGet(() -> view.camera().positionAt(touch.x(), touch.y()));
    String name =
        known
            .filter(place -> place.origin() == SitingPlace.Origin.PINNED)
            .map(place -> place.name() + "\n")
            .orElse("");
    view.overlay().readout(touch.x(), touch.y(), name + text(PlaceFacts.of(at)));
  }

  private String text(PlaceFacts facts) {
    StringBuilder text = new StringBuilder(PlaceText.where(facts));
    text.append("\nPrice  ").append(PlaceText.price(facts));
    text.append("\nCarbon  ").append(PlaceText.carbon(facts));
    List<FiberWay> ways =
        FiberWay.from(
            facts.at(), workspace.network(), site -> site.kind() == SiteKind.INFERENCE_NODE);
    if (!ways.isEmpty()) {
      FiberWay nearest = ways.getFirst();
      text.append("\nTo ")
          .append(nearest.site().name())
          .append(" and back  ")
          .append(Quantity.latency(2 * nearest.standardMs()))
          .append(", hollow-core ")
          .append(Quantity.latency(2 * nearest.hollowCoreMs()));
    }
    return text.toString();
  }

  @Override
  public void left() {
    view.overlay().clearReadout();
  }

  @Override
  public boolean key(KeyCode key) {
    if (key == KeyCode.ENTER && open.isEmpty()) {
      open(desk.pin(SiteDrag.rounded(view.camera().middle())).place());
      return true;
    }
    boolean campus = key == KeyCode.ENTER && open.isPresent();
    boolean away = (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) && open.isPresent();
    if (campus) {
      placeCampus();
    } else if (away) {
      removePin();
    }
    return campus || away;
  }

  @Override
  public boolean cancel() {
    view.overlay().clear();
    return close();
  }

  @Override
  public void putDown() {
    followed.unsubscribe();
    marks.showTowns(false);
    desk.watch(this, false);
  }
}
