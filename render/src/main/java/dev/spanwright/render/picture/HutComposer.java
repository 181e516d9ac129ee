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

/** Lays out amplifier huts and regenerators. */
final class HutComposer {

  /** A hut that may be named, world pixels. */
  record HutSpot(String town, double x, double y, double radiusPx) {}

  /** Width of the symbol of an amplifier, px. */
  static final double HUT_PX = 4;

  private static final double EDGE_PX = 1;

  private final Scene scene;
  private final Camera camera;
  private final LabelArea area;
  private final HutDetail detail;
  private final List<Mark> marks = new ArrayList<>();
  private final List<HutSpot> spots = new ArrayList<>();
  private final List<HitMap.HutTrace> drawn = new ArrayList<>();
  private final List<Box> symbols = new ArrayList<>();

  HutComposer(Scene scene) {
    this.scene = scene;
    this.camera = scene.camera();
    this.area = LabelArea.of(camera);
    this.detail = new HutDetail(camera);
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
    boolean amplifiers = detail.showsAmplifiers(plant);
    boolean regenerators = detail.showsRegenerators(plant);
    for (Hut hut : plant.huts()) {
      if (!hut.regenerator() && amplifiers) {
        amplifier(plant, hut);
      }
    }
    for (Hut hut : plant.huts()) {
      if (hut.regenerator() && regenerators) {
        regenerator(plant, hut);
      }
    }
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
    if (detail.namesTowns()) {
      hut.town().ifPresent(town -> spot(town, hut.position(), sizePx / 2));
    }
  }

  private void spot(String town, Position position, double radiusPx) {
    area.spots(position, (x, y) -> spots.add(new HutSpot(town, x, y, radiusPx)));
  }
}
