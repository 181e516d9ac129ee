package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Brings selected sites into order as the map shows them, and copies them. */
final class Arrange {

  private final Workspace workspace;
  private final Camera camera;

  Arrange(Workspace workspace, Camera camera) {
    this.workspace = workspace;
    this.camera = camera;
  }

  private List<Site> chosen() {
    Set<String> ids = workspace.selection().sites();
    return workspace.network().sites().stream().filter(s -> ids.contains(s.id())).toList();
  }

  private double x(Site site) {
    return camera.screenX(site.position());
  }

  private double y(Site site) {
    return camera.screenY(site.position());
  }

  /** Brings the selected sites into one line. */
  void align(Alignment to) {
    List<Site> sites = chosen();
    if (sites.size() < 2) {
      return;
    }
    ToDoubleFunction<Site> of = to.isOfColumns() ? this::x : this::y;
    double least = sites.stream().mapToDouble(of).min().orElseThrow();
    double most = sites.stream().mapToDouble(of).max().orElseThrow();
    double line = least + (most - least) * to.share();
    List<Edit> moves = new ArrayList<>();
    for (Site site : sites) {
      moves.add(to.isOfColumns() ? move(site, line, y(site)) : move(site, x(site), line));
    }
    String title = "Align %d sites %s".formatted(sites.size(), to.where());
    workspace.apply(new Edit.Several(title, moves));
  }

  /** Spreads the selected sites evenly between the outermost two. */
  void distribute(boolean acrossColumns) {
    ToDoubleFunction<Site> of = acrossColumns ? this::x : this::y;
    List<Site> sites = chosen().stream().sorted(Comparator.comparingDouble(of)).toList();
    if (sites.size() < 3) {
      return;
    }
    double first = of.applyAsDouble(sites.getFirst());
    double step = (of.applyAsDouble(sites.getLast()) - first) / (sites.size() - 1);
    List<Edit> moves = new ArrayList<>();
    for (int i = 1; i + 1 < sites.size(); i++) {
      Site site = sites.get(i);
      double at = first + i * step;
      moves.add(acrossColumns ? move(site, at, y(site)) : move(site, x(site), at));
    }
    String title = "Distribute %d sites".formatted(sites.size());
    workspace.apply(new Edit.Several(title, moves));
  }

  private Edit move(Site site, double toX, double toY) {
    return new Edit.MoveSite(site.id(), SiteDrag.rounded(camera.positionAt(toX, toY)));
  }

  /** Copies the selected sites and the links between them, and selects the copies. */
  void duplicate() {
    List<Site> sites = chosen();
    if (sites.isEmpty()) {
      return;
    }
    Network network = workspace.network();
    Table<Site> taken = network.sites();
    Map<String, String> copies = new LinkedHashMap<>();
    Aside aside = Aside.of(sites, Aside.USUAL_PX, camera);
    List<Edit> edits = new ArrayList<>();
    for (Site site : sites) {
      Site copy = PlaceTool.copy(taken, site).withPosition(aside.at(site.position()));
      taken = taken.with(copy);
      copies.put(site.id(), copy.id());
      edits.add(new Edit.AddSite(copy));
    }
    edits.addAll(links(network, copies, aside));
    String title =
        sites.size() == 1
            ? "Duplicate " + sites.getFirst().name()
            : "Duplicate " + sites.size() + " sites";
    workspace.apply(new Edit.Several(title, edits));
    workspace.select(new Selection(Set.copyOf(copies.values()), Set.of()));
  }

  /** Copies of the links between the sites that were copied; bends go along with them. */
  private static List<Edit> links(Network network, Map<String, String> copies, Aside aside) {
    Table<Link> taken = network.links();
    List<Edit> edits = new ArrayList<>();
    for (Link link : network.links()) {
      String from = copies.get(link.from());
      String to = copies.get(link.to());
      if (from != null && to != null) {
        Link copy =
            new Link(
                Ids.fresh(from + "-" + to, taken::contains),
                from,
                to,
                link.waypoints().stream().map(aside::at).toList(),
                link.routeFactor(),
                link.fiber(),
                link.fiberPairs(),
                link.band(),
                link.measuredLengthKm(),
                link.fixedCapacityGbps(),
                link.routingWeight(),
                link.line(),
                link.owner(),
                link.notes(),
                link.properties());
        taken = taken.with(copy);
        edits.add(new Edit.AddLink(copy));
      }
    }
    return edits;
  }
}
