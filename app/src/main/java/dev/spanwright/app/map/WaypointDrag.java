package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.util.Subscription;

/**
 * A waypoint of a link under the hand, there before or new. All moves of one drag are one step of
 * the history; beside the cursor stands what they do to the link and to the network.
 */
final class WaypointDrag implements Drag {

  private static final AtomicLong COUNT = new AtomicLong();

  private final MapView view;
  private final Workspace workspace;
  private final Handle handle;
  private final Link linkBefore;
  private final LinkPlant plantBefore;
  private final Optional<Evaluation> before;
  private final History historyBefore;
  private final String gesture = "waypoint-" + COUNT.incrementAndGet();
  private final Subscription answers;
  private double x;
  private double y;

  WaypointDrag(MapView view, Workspace workspace, Handle handle) {
    this.view = view;
    this.workspace = workspace;
    this.handle = handle;
    linkBefore = workspace.network().links().get(handle.link());
    plantBefore = lay(workspace.network(), linkBefore);
    before = workspace.evaluation();
    historyBefore = workspace.historyProperty().get();
    x = handle.x();
    y = handle.y();
    answers = workspace.evaluationProperty().subscribe((old, now) -> tell());
  }

  @Override
  public void to(Touch touch) {
    x = touch.x();
    y = touch.y();
    Network network = workspace.network();
    network.links().find(handle.link()).ifPresent(link -> workspace.apply(edit(link), gesture));
    tell();
  }

  private Edit edit(Link link) {
    Position at = SiteDrag.rounded(view.camera().positionAt(x, y));
    List<Position> waypoints = new ArrayList<>(linkBefore.waypoints());
    if (handle.faint()) {
      waypoints.add(handle.index(), at);
    } else {
      waypoints.set(handle.index(), at);
    }
    String title = handle.faint() ? "Add a waypoint to " : "Move a waypoint of ";
    return changed(workspace.network(), link, waypoints, title);
  }

  /** Takes a waypoint out of a link, as one step. */
  static void remove(Workspace workspace, String linkId, int index) {
    Link link = workspace.network().links().get(linkId);
    List<Position> waypoints = new ArrayList<>(link.waypoints());
    waypoints.remove(index);
    workspace.apply(changed(workspace.network(), link, waypoints, "Remove a waypoint of "));
  }

  private static Edit changed(Network network, Link link, List<Position> waypoints, String title) {
    return new Edit.Several(
        title + Names.ends(network, link),
        List.of(new Edit.ChangeLink(link.change().waypoints(waypoints).build())));
  }

  private void tell() {
    Network network = workspace.network();
    network.links().find(handle.link()).ifPresent(l -> view.overlay().readout(x, y, text(l)));
  }

  private String text(Link link) {
    Network network = workspace.network();
    LinkPlant now = lay(network, link);
    String figures =
        "%s\n%s\n%s one way"
            .formatted(
                Names.ends(network, link),
                SiteDrag.change(
                    Quantity.length(plantBefore.lengthKm()), Quantity.length(now.lengthKm())),
                SiteDrag.change(
                    Quantity.latency(plantBefore.latencyMs()), Quantity.latency(now.latencyMs())));
    Optional<Evaluation> known = workspace.evaluation();
    return known.isEmpty() || before.isEmpty()
        ? figures
        : figures
            + DragFigures.carried(before.get(), known.get())
            + (workspace.isCurrent() ? "" : " …")
            + "\nHeadroom "
            + SiteDrag.change(
                HeadroomText.factor(before.get().headroom()),
                HeadroomText.factor(known.get().headroom()));
  }

  private static LinkPlant lay(Network network, Link link) {
    return LinkPlanner.standard()
        .lay(
            link,
            network.sites().get(link.from()).position(),
            network.sites().get(link.to()).position(),
            network);
  }

  @Override
  public void giveUp() {
    workspace.goBack(historyBefore);
  }

  @Override
  public void end() {
    answers.unsubscribe();
  }
}
