package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Framing;
import dev.spanwright.render.projection.Margins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Finds the camera that shows a whole network, clear of legend and title. */
public final class Fitting {

  private static final double EDGE_PX = 48;
  private static final double NAME_PX = 84;
  private static final double CLEAR_PX = 12;
  private static final double STEP_PX = 20;

  /** Beside a legend that takes this share of the width, a network may be small. */
  private static final double NARROW = 0.25;

  /** The part of the height that a legend may take below the network. */
  private static final double MOST_BELOW = 0.7;

  /** Above the legend the network goes where it is so much larger there. */
  private static final double MUCH = 1.4;

  /** Names are looked at so often until none is cut. */
  private static final int ROUNDS = 4;

  /** Networks of more sites are not fitted to their names, of which few are seen. */
  private static final int MOST_NAMED = 200;

  /** Between a title as wide as the picture and the uppermost sites. */
  private static final double CLEAR_TITLE_PX = CLEAR_PX + 4;

  private Fitting() {}

  /**
   * A camera of the scene's size that shows every site and waypoint, with none of the sites under
   * what stands beside the map: beside the legend as large as it goes, or above it where that is
   * not, or much smaller; and with no name cut by the edge, where that can be. Where all that
   * cannot be, the whole network.
   */
  public static Camera camera(Scene scene) {
    Margins names = Margins.all(0);
    Camera camera = clear(scene, names);
    if (scene.network().sites().list().size() > MOST_NAMED) {
      return camera;
    }
    for (int round = 0; round < ROUNDS; round++) {
      Margins cut = Lettering.cut(scene.at(camera));
      if (cut.equals(Margins.all(0))) {
        break;
      }
      names = names.plus(cut);
      Camera next = clear(scene, names);
      if (next.scale() == camera.scale()) {
        // The earth gets no smaller: it only moves, by half of what the margins differ.
        names = names.plus(cut);
        next = clear(scene, names);
      }
      camera = next;
    }
    return camera;
  }

  /** A camera of the scene's size that shows every site and waypoint, whatever covers them. */
  public static Camera whole(Scene scene) {
    return fit(scene, places(scene.network()), Margins.all(EDGE_PX));
  }

  /** With more room for names than usual. */
  private static Camera clear(Scene scene, Margins names) {
    List<Position> places = places(scene.network());
    Function<Margins, Camera> anywhere = margins -> fit(scene, places, margins);
    // Names keep off the seam of the earth: no edge of the view is to be elsewhere.
    AtomicBoolean isSewn = new AtomicBoolean();
    Function<Margins, Camera> sewn =
        margins -> {
          Camera camera = anywhere.apply(margins);
          Optional<Seam> seam = Seam.of(scene.at(camera));
          seam.ifPresent(_ -> isSewn.set(true));
          return seam.map(found -> found.atEdges(camera)).orElse(camera);
        };
    Margins usual = new Margins(top(scene), NAME_PX, EDGE_PX, EDGE_PX).plus(names);
    return clear(scene, names, sewn)
        .or(() -> isSewn.get() ? clear(scene, names, anywhere) : Optional.empty())
        .orElseGet(() -> sewn.apply(usual));
  }

  private static Optional<Camera> clear(Scene scene, Margins names, Function<Margins, Camera> fit) {
    List<Box> fixed = fixed(scene);
    double top = top(scene);
    double width = scene.camera().width();
    Optional<Camera> beside = Optional.empty();
    for (double left = EDGE_PX; left < width / 2 && beside.isEmpty(); left += STEP_PX) {
      Margins margins = new Margins(top, NAME_PX, EDGE_PX, left).plus(names);
      beside = clear(scene, fixed, fit.apply(margins));
      if (left < width * NARROW && beside.isPresent()) {
        return beside;
      }
    }
    // With less free below, the network would be beside the legend once more.
    double legend = fixed.stream().mapToDouble(Box::height).max().orElse(0);
    double below = beside.isEmpty() ? EDGE_PX : Math.max(EDGE_PX, legend);
    for (; below < scene.camera().height() * MOST_BELOW; below += STEP_PX / 2) {
      Margins margins = new Margins(top + CLEAR_TITLE_PX, NAME_PX, below, EDGE_PX).plus(names);
      Optional<Camera> above = clear(scene, fixed, fit.apply(margins));
      if (above.isPresent()) {
        double scale = above.get().scale();
        return beside.filter(b -> b.scale() * MUCH >= scale).or(() -> above);
      }
    }
    return beside;
  }

  private static Optional<Camera> clear(Scene scene, List<Box> fixed, Camera camera) {
    return Optional.of(camera).filter(one -> isClear(scene.at(one), fixed));
  }

  private static Camera fit(Scene scene, List<Position> places, Margins margins) {
    Camera now = scene.camera();
    return Framing.fit(now.projection(), places, now.width(), now.height(), margins);
  }

  /** Below the title and the card of figures, if there are any. */
  private static double top(Scene scene) {
    double card = KpiCard.of(scene).map(block -> block.panel().bottom() + CLEAR_PX).orElse(0.0);
    if (!scene.furniture().contains(Scene.Furniture.TITLE)) {
      return Math.max(EDGE_PX, card);
    }
    double title = TitleBlock.of(scene).map(block -> block.panel().bottom()).orElse(0.0);
    return Math.max(NAME_PX, Math.max(title, card));
  }

  /** What stands beside the map wherever the camera is: all but the scale bar. */
  private static List<Box> fixed(Scene scene) {
    return new FurnitureComposer(scene).lastingBoxes();
  }

  /**
   * @param fixed boxes that are known to be there: most cameras are turned down by them
   */
  private static boolean isClear(Scene scene, List<Box> fixed) {
    return isClearOf(scene, fixed) && isClearOf(scene, new FurnitureComposer(scene).boxes());
  }

  private static boolean isClearOf(Scene scene, List<Box> furniture) {
    for (Site site : scene.network().sites()) {
      double x = scene.camera().screenX(site.position());
      double y = scene.camera().screenY(site.position());
      Box symbol = Box.around(x, y, 2 * CLEAR_PX, 2 * CLEAR_PX);
      if (furniture.stream().anyMatch(symbol::overlaps)) {
        return false;
      }
    }
    return true;
  }

  /** Every site and waypoint. */
  public static List<Position> places(Network network) {
    List<Position> places = new ArrayList<>();
    network.sites().stream().map(Site::position).forEach(places::add);
    network.links().stream().map(Link::waypoints).forEach(places::addAll);
    return places;
  }
}
