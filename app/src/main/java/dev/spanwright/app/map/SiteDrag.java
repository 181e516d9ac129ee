package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.HeadroomText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.value.ChangeListener;

/**
 * Sites under the hand. All moves of one drag are one step of the history; beside the cursor stands
 * what the move does to latency and throughput.
 */
final class SiteDrag implements Drag {

  private static final AtomicLong COUNT = new AtomicLong();

  /** Nearer than for a site that is placed: where it stood may have been just right. */
  private static final double SNAP_PX = 8;

  private static final double SNAP_KM = 10;

  private final MapView view;
  private final Workspace workspace;
  private final String gesture = "drag-" + COUNT.incrementAndGet();
  private final String grabbed;
  private final Map<String, Position> starts = new LinkedHashMap<>();
  private final History historyBefore;
  private final Optional<Evaluation> before;
  private final ChangeListener<Optional<Evaluation>> onAnswer = (o, old, now) -> tell();
  private final Snapper snapper;
  private Snap snap;
  private final double startX;
  private final double startY;
  private double x;
  private double y;

  /** Begins to drag the selected sites, grabbed at one of them. */
  SiteDrag(MapView view, Workspace workspace, String grabbed, double x, double y) {
    this.view = view;
    this.workspace = workspace;
    this.grabbed = grabbed;
    snapper = new Snapper(view, workspace, SNAP_PX, SNAP_KM);
    snap = Snap.none(workspace.network().sites().get(grabbed).position());
    this.historyBefore = workspace.historyProperty().get();
    this.before = workspace.evaluation();
    this.startX = this.x = x;
    this.startY = this.y = y;
    for (String id : workspace.selection().sites()) {
      starts.put(id, workspace.network().sites().get(id).position());
    }
    view.overlay().clearHover(); // its ring would stay where the site was
    workspace.evaluationProperty().addListener(onAnswer);
  }

  /** Moves the sites so that they keep their places under the cursor. */
  @Override
  public void to(Touch touch) {
    x = touch.x();
    y = touch.y();
    // What was deleted or taken back under the hand is not moved.
    starts.keySet().removeIf(id -> !workspace.network().sites().contains(id));
    List<Edit> moves = moves(touch);
    if (!moves.isEmpty()) {
      workspace.apply(
          moves.size() == 1
              ? moves.getFirst()
              : new Edit.Several("Move " + moves.size() + " sites", moves),
          gesture);
    }
    tell();
  }

  /** The site in the hand snaps, the others keep their places to it. */
  private List<Edit> moves(Touch touch) {
    double dx = x - startX;
    double dy = y - startY;
    Position start = starts.get(grabbed);
    if (start != null) {
      Touch middle = touch.at(view.camera().screenX(start) + dx, view.camera().screenY(start) + dy);
      snap = snapper.at(middle, starts.keySet());
      dx = view.camera().screenX(snap.at()) - view.camera().screenX(start);
      dy = view.camera().screenY(snap.at()) - view.camera().screenY(start);
    }
    List<Edit> moves = new ArrayList<>();
    for (Map.Entry<String, Position> site : starts.entrySet()) {
      double px = view.camera().screenX(site.getValue()) + dx;
      double py = view.camera().screenY(site.getValue()) + dy;
      Position to = site.getKey().equals(grabbed) ? snap.at() : view.camera().positionAt(px, py);
      moves.add(new Edit.MoveSite(site.getKey(), rounded(to)));
    }
    return moves;
  }

  /** A site that is dropped on a link splits it, as one step with the move. */
  @Override
  public void drop(Touch touch) {
    Network network = workspace.network();
    Optional<Link> link = snap.link().flatMap(network.links()::find);
    if (link.isEmpty() || !network.sites().contains(grabbed)) {
      return;
    }
    String title =
        "Move %s onto %s"
            .formatted(network.sites().get(grabbed).name(), Names.ends(network, link.get()));
    List<Edit> edits = new ArrayList<>();
    for (String id : starts.keySet()) {
      edits.add(new Edit.MoveSite(id, network.sites().get(id).position()));
    }
    edits.add(new Edit.SplitLink(link.get().id(), grabbed));
    workspace.goBack(historyBefore);
    workspace.apply(new Edit.Several(title, edits));
  }

  /** Coordinates to 0.0001 degree, about 11 m: no pixel tells more, and files stay readable. */
  static Position rounded(Position position) {
    return new Position(
        Math.round(position.latDeg() * 1e4) / 1e4, Math.round(position.lonDeg() * 1e4) / 1e4);
  }

  /** Puts everything back, also what could be redone before. */
  @Override
  public void giveUp() {
    workspace.goBack(historyBefore);
  }

  private void tell() {
    snapper.show(snap);
    view.overlay().readout(x, y, text());
  }

  private String text() {
    Network network = workspace.network();
    String name = network.sites().find(grabbed).map(site -> site.name()).orElse(grabbed);
    Optional<Evaluation> now = workspace.evaluation();
    String where = snapper.text(snap, "the drop");
    if (now.isEmpty() || before.isEmpty()) {
      return name + where;
    }
    String stale = workspace.isCurrent() ? "" : " …";
    return name
        + stale
        + where
        + DragFigures.latency(network, grabbed, before.get(), now.get())
        + DragFigures.carried(before.get(), now.get())
        + "\nHeadroom "
        + change(
            HeadroomText.factor(before.get().headroom()),
            HeadroomText.factor(now.get().headroom()));
  }

  static String change(String before, String now) {
    return before.equals(now) ? now : before + " → " + now;
  }

  @Override
  public void end() {
    workspace.evaluationProperty().removeListener(onAnswer);
  }
}
