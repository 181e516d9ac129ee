package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Framing;
import dev.spanwright.render.projection.Margins;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The views of a map that the hand rested at, to go back to and forth, and the view of what is
 * selected. Those of one document are forgotten when another is opened.
 */
public final class Views implements AutoCloseable {

  /** A view that was held for so long is one to come back to. */
  private static final Duration REST = Duration.millis(400);

  private static final int MOST_KEPT = 50;
  private static final double EDGE_PX = 90;

  /** What is selected is not brought closer than a region. */
  private static final double CLOSEST_ZOOM = 7;

  private final MapView map;
  private final Workspace workspace;
  private final Deque<Camera> earlier = new ArrayDeque<>();
  private final Deque<Camera> later = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription followed;
  private Camera here;
  private long document;
  private boolean begun = true; // the first view of a document is seen

  public Views(MapView map, Workspace workspace) {
    this.map = map;
    this.workspace = workspace;
    here = map.camera();
    rest.setOnFinished(e -> rested());
    document = workspace.openedAt();
    followed =
        Subscription.combine(
            map.cameraProperty().subscribe((old, now) -> rest.playFromStart()),
            workspace.historyProperty().subscribe((old, now) -> lookAtDocument()));
  }

  private void lookAtDocument() {
    if (workspace.openedAt() != document) {
      document = workspace.openedAt();
      begun = false;
      earlier.clear();
      later.clear();
      tell();
      // Whoever opens a document brings it into view next.
      Platform.runLater(this::begin);
    }
  }

  /** The view at this moment is the first one of the document. */
  public void begin() {
    rest.stop();
    here = map.camera();
    begun = true;
  }

  /** Whether there is a view to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether a view was left by going back. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Goes back to the view before. */
  public void back() {
    rested();
    step(earlier, later);
  }

  /** Goes forth to the view that was left by going back. */
  public void forward() {
    rested();
    step(later, earlier);
  }

  private void step(Deque<Camera> from, Deque<Camera> to) {
    if (!from.isEmpty()) {
      to.push(here);
      here = from.pop();
      Camera target = here.in(map.camera().projection()).resized(map.getWidth(), map.getHeight());
      here = target;
      map.cameraProperty().set(target);
      rest.stop();
      tell();
    }
  }

  private void rested() {
    rest.stop();
    Camera now = map.camera();
    boolean sized = here.width() > 2 && here.height() > 2;
    if (!now.equals(here.resized(now.width(), now.height()))) {
      if (sized && begun) {
        earlier.push(here);
        later.clear();
      }
      while (earlier.size() > MOST_KEPT) {
        earlier.removeLast();
      }
    }
    here = now;
    tell();
  }

  private void tell() {
    canGoBack.set(!earlier.isEmpty());
    canGoForward.set(!later.isEmpty());
  }

  /** Brings what is selected into view; nothing happens without a selection. */
  public void showSelection() {
    List<Position> places = selected(workspace.network(), workspace.selection());
    Camera now = map.camera();
    if (places.isEmpty()) {
      return;
    }
    Camera fitted =
        Framing.fit(now.projection(), places, now.width(), now.height(), Margins.all(EDGE_PX));
    double factor = Math.min(1, Math.pow(2, CLOSEST_ZOOM - fitted.zoom()));
    map.cameraProperty().set(fitted.zoomedAt(now.width() / 2, now.height() / 2, factor));
  }

  private static List<Position> selected(Network network, Selection selection) {
    List<Position> places = new ArrayList<>();
    selection.sites().forEach(id -> places.add(network.sites().get(id).position()));
    for (String id : selection.links()) {
      Link link = network.links().get(id);
      places.add(network.sites().get(link.from()).position());
      places.addAll(link.waypoints());
      places.add(network.sites().get(link.to()).position());
    }
    return places;
  }

  @Override
  public void close() {
    rest.stop();
    followed.unsubscribe();
  }
}
