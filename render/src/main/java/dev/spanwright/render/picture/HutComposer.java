package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.Hut;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.PlantParts;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays out amplifier huts and regenerators. Those of a link are all drawn or none, so that single
 * ones do not come and go while the map moves.
 */
final class HutComposer {

  /** A hut that may be named, world pixels. */
  record HutSpot(String town, double x, double y, double radiusPx) {}

  /** Amplifiers are drawn where neighbours, some 80 km apart, are about 40 px from each other. */
  private static final double AMPLIFIERS_BELOW_KM_PER_PX = 2;

  /** Regenerators stand farther apart and matter more. */
  private static final double REGENERATORS_BELOW_KM_PER_PX = 8;

  /** Towns are named where neighbours are some 200 px from each other. */
  private static final double TOWNS_BELOW_KM_PER_PX = 0.4;

  private static final double LEAST_GAP_PX = 14;
  private static final double HUT_PX = 4;
  private static final double EDGE_PX = 1;

  private final Scene scene;
  private final Camera camera;
  private final LabelArea area;
  private final double kmPerPx;
  private final List<Mark> marks = new ArrayList<>();
  private final List<HutSpot> spots = new ArrayList<>();
  private final List<HitMap.HutTrace> drawn = new ArrayList<>();
  private final List<Box> symbols = new ArrayList<>();

  HutComposer(Scene scene) {
    this.scene = scene;
    this.camera = scene.camera();
    this.area = LabelArea.of(camera);
    this.kmPerPx = camera.kmPerPixel();
    scene.evaluation().map(Evaluation::plants).ifPresent(p -> p.values().forEach(this::plant));
  }

  List<Mark> marks() {
    return marks;
  }

  /** Huts in view or near it whose town is to be named. */
  List<HutSpot> spots() {
    return spots;
  }

  /** The symbols of huts in view or near it, world pixels. */
  List<Box> symbols() {
    return symbols;
  }

  /** The huts that are drawn. */
  List<HitMap.HutTrace> drawn() {
    return drawn;
  }

  private void plant(LinkPlant plant) {
    var byKind = plant.huts().stream().collect(Collectors.partitioningBy(Hut::regenerator));
    if (kmPerPx < AMPLIFIERS_BELOW_KM_PER_PX && areApart(plant.huts())) {
      byKind.get(false).forEach(hut -> amplifier(plant, hut));
    }
    List<Hut> regenerators = byKind.get(true);
    if (kmPerPx < REGENERATORS_BELOW_KM_PER_PX && areApart(regenerators)) {
      regenerators.forEach(hut -> regenerator(plant, hut));
    }
  }

  /** Whether no two neighbours are too close; the same wherever the map is moved to. */
  private boolean areApart(List<Hut> huts) {
    for (int i = 1; i < huts.size(); i++) {
      if (distancePx(huts.get(i - 1).position(), huts.get(i).position()) < LEAST_GAP_PX) {
        return false;
      }
    }
    return true;
  }

  private double distancePx(Position a, Position b) {
    double x = camera.projection().x(a.latDeg(), a.lonDeg());
    double dx = camera.projection().x(b.latDeg(), b.lonDeg()) - x;
    double dy =
        camera.projection().y(b.latDeg(), b.lonDeg())
            - camera.projection().y(a.latDeg(), a.lonDeg());
    return Math.hypot(camera.nearest(dx), dy) * camera.scale();
  }

  private void amplifier(LinkPlant plant, Hut hut) {
    Ink ground = scene.theme().ground().water();
    place(
        plant,
        hut,
        HUT_PX,
        (x, y) ->
            List.of(
                new Mark.Symbol(
                    SiteStyle.Shape.CIRCLE,
                    x,
                    y,
                    HUT_PX,
                    scene.theme().sites().hut(),
                    ground,
                    EDGE_PX)));
  }

  private void regenerator(LinkPlant plant, Hut hut) {
    Ink ink = scene.theme().lettering().city();
    Ink ground = scene.theme().ground().water();
    double size = RegeneratorSign.SIZE_PX;
    place(plant, hut, size, (x, y) -> RegeneratorSign.marks(x, y, size, ink, ground));
  }

  private interface Sign {
    List<Mark> at(double x, double y);
  }

  private void place(LinkPlant plant, Hut hut, double sizePx, Sign sign) {
    double x = camera.screenX(hut.position());
    double y = camera.screenY(hut.position());
    boolean inView =
        x > -sizePx && y > -sizePx && x < camera.width() + sizePx && y < camera.height() + sizePx;
    if (inView && camera.shows(hut.position())) {
      marks.addAll(sign.at(x, y));
      drawn.add(new HitMap.HutTrace(PlantParts.hut(plant, hut), x, y));
    }
    area.spots(hut.position(), (wx, wy) -> symbols.add(Box.around(wx, wy, sizePx, sizePx)));
    if (kmPerPx < TOWNS_BELOW_KM_PER_PX) {
      hut.town().ifPresent(town -> spot(town, hut.position(), sizePx / 2));
    }
  }

  private void spot(String town, Position position, double radiusPx) {
    area.spots(position, (x, y) -> spots.add(new HutSpot(town, x, y, radiusPx)));
  }
}
