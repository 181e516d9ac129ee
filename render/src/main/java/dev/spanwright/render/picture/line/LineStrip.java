package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.FiberStretch;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.RegeneratorSign;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import java.util.List;
import java.util.OptionalInt;

/** Draws the line itself: fibre, huts, regenerators, sites. */
final class LineStrip {

  /** Huts nearer to each other than this are not drawn: they would be a line of their own. */
  private static final double LEAST_HUT_GAP_PX = 5;

  private static final double HUT_PX = 6;
  private static final double SMALL_HUT_PX = 3.5;
  private static final double SMALL_BELOW_PX = 14;

  private final Pen pen;
  private final LineScale scale;
  private final double y;

  LineStrip(Pen pen, LineScale scale, double y) {
    this.pen = pen;
    this.scale = scale;
    this.y = y;
  }

  void draw(LineReport report, LinkPlant plant, LineTitles titles, OptionalInt highlighted) {
    fiber(plant.spans(), highlighted);
    List<LineReport.Station> stations = report.stations();
    for (int i = 0; i < stations.size(); i++) {
      station(stations.get(i).kind(), scale.stationX(i));
    }
    site(titles.fromKind(), scale.leftPx());
    site(titles.toKind(), scale.rightPx());
  }

  /** Hollow-core first: round ends of standard fibre close its open walls. */
  private void fiber(List<Span> spans, OptionalInt highlighted) {
    List<FiberStretch> stretches = FiberStretch.of(spans);
    for (boolean hollow : new boolean[] {true, false}) {
      Ink ink = FiberStroke.ink(hollow, pen.theme());
      stretches.stream()
          .filter(stretch -> stretch.hollowCore() == hollow)
          .forEach(stretch -> stroke(hollow, stretch.fromSpan(), stretch.toSpan(), ink));
    }
    highlighted.ifPresent(i -> stroke(spans.get(i).fiber().hollowCore(), i, i + 1, pen.accent()));
  }

  private void stroke(boolean hollow, int from, int to, Ink ink) {
    Outline outline = Pen.segment(scale.stationX(from), y, scale.stationX(to), y);
    FiberStroke.draw(pen, hollow, outline, ink);
  }

  private void station(LineReport.StationKind kind, double x) {
    switch (kind) {
      case SITE -> {
        // Sites are drawn last, over the ends of the fibre.
      }
      case AMPLIFIER -> {
        double gap = scale.pxPerSpan();
        if (gap >= LEAST_HUT_GAP_PX) {
          double size = gap < SMALL_BELOW_PX ? SMALL_HUT_PX : HUT_PX;
          pen.dot(x, y, size, pen.theme().lettering().city());
        }
      }
      case REGENERATOR -> regenerator(pen, x, y);
    }
  }

  private static void regenerator(Pen pen, double x, double y) {
    Ink ink = pen.theme().lettering().city();
    double size = RegeneratorSign.SIZE_PX;
    pen.marks().addAll(RegeneratorSign.marks(x, y, size, ink, pen.ground()));
  }

  private void site(SiteKind kind, double x) {
    SiteStyle style = SiteStyle.of(kind, pen.theme());
    pen.symbol(style.shape(), x, y, style.sizePx(), style.ink(), pen.ground());
  }
}
