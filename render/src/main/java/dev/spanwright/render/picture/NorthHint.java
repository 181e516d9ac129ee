package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Where north is, on maps where it is not straight up: an arrow along the meridian in the middle of
 * the view, and a mark on a pole that is in view.
 */
final class NorthHint {

  /** A disc with the arrow takes a square of this side, px. */
  static final double SIZE_PX = 44;

  /** North is taken for straight up in the middle up to here, degrees. */
  private static final double MOST_MIDDLE_DEG = 5;

  /** And in the corners up to here: maps of one country have less. */
  private static final double MOST_CORNER_DEG = 30;

  /** How far from the middle to the corners the meridians are looked at. */
  private static final double CORNER_SHARE = 0.9;

  /** How far north the other end of a piece of meridian is, degrees. */
  private static final double STEP_DEG = 0.01;

  private static final double DISC_PX = 28;
  private static final double NEEDLE_PX = 10;
  private static final double NEEDLE_HALF_WIDTH_PX = 4;
  private static final double LETTER_PX = 18;
  private static final double CROSS_PX = 4;

  private NorthHint() {}

  /** The direction of north in the middle, degrees from up to the right; empty if not needed. */
  static OptionalDouble angleDeg(Camera camera) {
    double x = camera.width() / 2;
    double y = camera.height() / 2;
    OptionalDouble middle = meridianDeg(camera, x, y);
    if (middle.isEmpty()) {
      return middle;
    }
    double most = 0;
    for (double right : new double[] {-CORNER_SHARE, CORNER_SHARE}) {
      for (double down : new double[] {-CORNER_SHARE, CORNER_SHARE}) {
        double corner = meridianDeg(camera, x + right * x, y + down * y).orElse(0);
        most = Math.max(most, Math.abs(corner));
      }
    }
    boolean needed = Math.abs(middle.getAsDouble()) > MOST_MIDDLE_DEG || most > MOST_CORNER_DEG;
    return needed ? middle : OptionalDouble.empty();
  }

  /** The way of the meridian through a pixel; empty off the earth and on a pole. */
  private static OptionalDouble meridianDeg(Camera camera, double x, double y) {
    if (!camera.isOnEarth(x, y)) {
      return OptionalDouble.empty();
    }
    Position at = camera.positionAt(x, y);
    if (Math.abs(at.latDeg()) > 90 - 10 * STEP_DEG) {
      return OptionalDouble.empty();
    }
    double south = at.latDeg() - STEP_DEG;
    double north = at.latDeg() + STEP_DEG;
    double dx = camera.screenX(north, at.lonDeg()) - camera.screenX(south, at.lonDeg());
    double dy = camera.screenY(south, at.lonDeg()) - camera.screenY(north, at.lonDeg());
    return OptionalDouble.of(Math.toDegrees(Math.atan2(dx, dy)));
  }

  /**
   * The arrow on its disc.
   *
   * @param right right end of its square, px
   * @param bottom lower end of its square, px
   */
  static List<Mark> arrow(double angleDeg, double right, double bottom, Theme theme) {
    double x = right - SIZE_PX / 2;
    double y = bottom - SIZE_PX / 2;
    double dx = Math.sin(Math.toRadians(angleDeg));
    double dy = -Math.cos(Math.toRadians(angleDeg));
    Ink text = theme.furniture().text();
    Ink panel = theme.furniture().panel().withOpacity(0.88);
    Ink edge = theme.ground().border();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Symbol(SiteStyle.Shape.CIRCLE, x, y, DISC_PX, panel, edge, 1));
    marks.add(new Mark.Area(needle(x, y, dx, dy), text));
    marks.add(new Mark.Area(needle(x, y, -dx, -dy), text.withOpacity(0.3)));
    TextStyle style = TextStyle.HEADING;
    double left = x + dx * LETTER_PX - style.width("N") / 2;
    double baseline = y + dy * LETTER_PX + style.capHeight() / 2;
    Optional<Ink> halo = Optional.of(theme.ground().water().withOpacity(0.8));
    marks.add(new Mark.Text("N", left, baseline, style, text, halo));
    return marks;
  }

  /** Half of the needle, from the middle of the disc. */
  private static Outline needle(double x, double y, double dx, double dy) {
    return new Outline.Builder(true)
        .add(x + dx * NEEDLE_PX, y + dy * NEEDLE_PX)
        .add(x - dy * NEEDLE_HALF_WIDTH_PX, y + dx * NEEDLE_HALF_WIDTH_PX)
        .add(x + dy * NEEDLE_HALF_WIDTH_PX, y - dx * NEEDLE_HALF_WIDTH_PX)
        .build();
  }

  /**
   * Marks on the poles that are in view, where the earth is seen from a side.
   *
   * @param visible whether a name at a place is to be seen, in world pixels
   */
  static List<Mark> poles(Scene scene, LabelArea area, LabelPlacer placer, Predicate<Box> visible) {
    List<Mark> marks = new ArrayList<>();
    if (scene.furniture().contains(Scene.Furniture.NORTH)) {
      pole(scene, 90, "North Pole", area, placer, visible, marks);
      pole(scene, -90, "South Pole", area, placer, visible, marks);
    }
    return marks;
  }

  private static void pole(
      Scene scene,
      double latDeg,
      String name,
      LabelArea area,
      LabelPlacer placer,
      Predicate<Box> visible,
      List<Mark> marks) {
    Camera camera = scene.camera();
    if (!isPoint(camera, latDeg)) {
      return;
    }
    double x = camera.screenX(latDeg, 0);
    double y = camera.screenY(latDeg, 0);
    TextStyle style = TextStyle.TOWN;
    double width = style.width(name);
    Box cross = Box.around(x, y, 2 * CROSS_PX, 2 * CROSS_PX);
    Box text = new Box(x + CROSS_PX + 4, y - 7, width, 14);
    if (!placer.isFree(area.onWorld(cross)) || !placer.tryPlace(area.onWorld(text))) {
      return;
    }
    placer.block(area.onWorld(cross));
    if (!visible.test(area.onWorld(text))) {
      return;
    }
    Ink ink = scene.theme().lettering().minor();
    Outline.Builder lines = new Outline.Builder(false);
    lines.add(x - CROSS_PX, y).add(x + CROSS_PX, y).endPart();
    lines.add(x, y - CROSS_PX).add(x, y + CROSS_PX).endPart();
    marks.add(new Mark.Line(lines.build(), ink, 1.2, Dash.SOLID));
    Optional<Ink> halo = Optional.of(scene.theme().ground().land().withOpacity(0.85));
    marks.add(new Mark.Text(name, text.x(), y + 4, style, ink, halo));
  }

  /** Whether a pole is in view, and a point: most maps of the whole earth make it a line. */
  private static boolean isPoint(Camera camera, double latDeg) {
    if (!camera.projection().shows(latDeg, 0) || camera.projection().repeats()) {
      return false;
    }
    double x = camera.screenX(latDeg, 0);
    double y = camera.screenY(latDeg, 0);
    double apart =
        Math.hypot(x - camera.screenX(latDeg, 120), y - camera.screenY(latDeg, 120))
            + Math.hypot(x - camera.screenX(latDeg, -120), y - camera.screenY(latDeg, -120));
    return apart < 1 && x > 0 && y > 0 && x < camera.width() && y < camera.height();
  }
}
