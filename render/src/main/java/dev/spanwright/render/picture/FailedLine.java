package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link that is down: a grey core with a gap, and in it a cross, never colour alone. Where only
 * parts of it have failed, the rest is drawn stronger: that fibre is whole, and dark.
 */
final class FailedLine {

  private static final double FAILED_OPACITY = 0.35;
  private static final double DARK_OPACITY = 0.75;
  private static final double CROSS_PX = 10;
  private static final double GAP_PX = 9;

  /** A shorter part is drawn as a place, px. */
  private static final double LEAST_PART_PX = 2.5 * GAP_PX;

  private final Theme theme;
  private final LinkDrawing drawing;
  private final List<Mark> marks = new ArrayList<>();

  private FailedLine(Theme theme, LinkDrawing drawing) {
    this.theme = theme;
    this.drawing = drawing;
  }

  /** The marks of a link that is down as a whole. */
  static List<Mark> whole(Theme theme, LinkDrawing drawing) {
    FailedLine failed = new FailedLine(theme, drawing);
    double[] at = OutlineWalk.at(drawing.line(), 0.5);
    Outline core = OutlineGap.around(drawing.line(), at[0], at[1], GAP_PX);
    failed.stroke(core, FAILED_OPACITY);
    failed.cross(at);
    return failed.marks;
  }

  /** The colour of fibre that is whole and carries nothing. */
  static Ink dark(Theme theme) {
    return theme.ramp().unknown().withOpacity(DARK_OPACITY);
  }

  /**
   * The marks of a link of which parts have failed.
   *
   * @param places start, waypoints and end of the link
   * @param parts what has failed, in the order of the link
   */
  static List<Mark> parts(
      Theme theme, LinkDrawing drawing, List<Position> places, List<LinkPart> parts) {
    FailedLine failed = new FailedLine(theme, drawing);
    RouteParts route = new RouteParts(places);
    List<double[]> crosses = new ArrayList<>();
    double done = 0;
    List<Outline> broken = new ArrayList<>();
    List<Outline> lit = new ArrayList<>();
    for (LinkPart part : parts) {
      boolean isLong = failed.lengthPx(route, part) >= LEAST_PART_PX;
      double from = isLong ? part.fromShare() : part.middle();
      double to = isLong ? part.toShare() : part.middle();
      if (from > done) {
        lit.add(failed.outline(route, done, from));
      }
      if (isLong) {
        broken.add(failed.outline(route, from, to));
      }
      failed.middle(route, part).ifPresent(crosses::add);
      done = Math.max(done, to);
    }
    if (done < 1) {
      lit.add(failed.outline(route, done, 1));
    }
    Outline dark = Outline.joined(lit);
    Outline gone = Outline.joined(broken);
    for (double[] at : crosses) {
      dark = OutlineGap.around(dark, at[0], at[1], GAP_PX);
      gone = OutlineGap.around(gone, at[0], at[1], GAP_PX);
    }
    failed.stroke(dark, DARK_OPACITY);
    failed.stroke(gone, FAILED_OPACITY);
    crosses.forEach(failed::cross);
    return failed.marks;
  }

  private Outline outline(RouteParts route, double from, double to) {
    TracedRoute traced = drawing.way().route();
    return RouteOutline.of(route.between(from, to), traced.camera(), traced.shiftPx());
  }

  private double lengthPx(RouteParts route, LinkPart part) {
    return part.isPlace()
        ? 0
        : RouteOutline.lengthPx(
            route.between(part.fromShare(), part.toShare()), drawing.way().route().camera());
  }

  /** Where the cross stands, if that is in view. */
  private Optional<double[]> middle(RouteParts route, LinkPart part) {
    double from = Math.max(0, part.middle() - 1e-4);
    double to = Math.min(1, part.middle() + 1e-4);
    Outline at = outline(route, from, to);
    return at.isEmpty() ? Optional.empty() : Optional.of(OutlineWalk.at(at, 0.5));
  }

  private void stroke(Outline line, double opacity) {
    if (!line.isEmpty()) {
      Ink grey = theme.ramp().unknown().withOpacity(opacity);
      marks.add(new Mark.Line(line, grey, drawing.drawnWidthPx(), Dash.SOLID));
    }
  }

  private void cross(double[] at) {
    Ink over = theme.ramp().over();
    marks.addAll(FailureSign.marks(at[0], at[1], CROSS_PX, over, theme.ground().water()));
  }
}
