package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.FiberStretch;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.Ticks;
import java.util.List;

/** Draws the power of a channel along the line: down in each span, up at each amplifier. */
final class PowerChart {

  /** Teeth narrower than this are drawn as a band. */
  private static final double LEAST_TOOTH_PX = 4;

  private final Pen pen;
  private final LineScale scale;
  private final List<LineReport.Station> stations;
  private final LinkPlant plant;
  private final Plot plot;

  PowerChart(Pen pen, LineScale scale, LineReport report, LinkPlant plant, Box area) {
    this.pen = pen;
    this.scale = scale;
    this.stations = report.stations();
    this.plant = plant;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (LineReport.Station station : stations) {
      min = Math.min(min, Math.min(station.inDbm(), station.outDbm()));
      max = Math.max(max, Math.max(station.inDbm(), station.outDbm()));
    }
    Ticks vertical = Ticks.around(min, max, Axes.verticalSteps(area.height()));
    this.plot = new Plot(area, 0, scale.lengthKm(), vertical);
  }

  Plot plot() {
    return plot;
  }

  void draw(boolean narrow) {
    Axes.vertical(pen, plot);
    String launch =
        "  ·  " + Quantity.tenths(stations.getFirst().outDbm()) + " into the first span";
    Axes.title(pen, plot, "Power per channel, dBm" + (narrow ? "" : launch));
    if (scale.pxPerSpan() < LEAST_TOOTH_PX) {
      FiberStretch.of(plant.spans()).forEach(this::band);
    } else {
      teeth();
    }
  }

  private void teeth() {
    Outline.Builder gains = new Outline.Builder(false);
    Outline.Builder standard = new Outline.Builder(false);
    Outline.Builder hollow = new Outline.Builder(false);
    for (int i = 0; i < stations.size(); i++) {
      LineReport.Station station = stations.get(i);
      double x = scale.stationX(i);
      if (i > 0) {
        gains.add(x, plot.y(station.inDbm())).add(x, plot.y(station.outDbm())).endPart();
      }
      if (i < plant.spans().size()) {
        Outline.Builder kind = plant.spans().get(i).fiber().hollowCore() ? hollow : standard;
        double arrives = plot.y(stations.get(i + 1).inDbm());
        kind.add(x, plot.y(station.outDbm())).add(scale.stationX(i + 1), arrives).endPart();
      }
    }
    double width = scale.pxPerSpan() < 12 ? 1.25 : 2;
    pen.line(gains.build(), pen.minor().withOpacity(0.7), 1, Dash.SOLID);
    pen.line(standard.build(), pen.theme().fibers().standard(), width, Dash.SOLID);
    pen.line(hollow.build(), pen.theme().fibers().hollowCore(), width, Dash.SOLID);
  }

  /** Between what is launched into the spans of a stretch and what arrives from them. */
  private void band(FiberStretch stretch) {
    Outline.Builder area = new Outline.Builder(true);
    Outline.Builder upper = new Outline.Builder(false);
    Outline.Builder lower = new Outline.Builder(false);
    for (int i = stretch.fromSpan(); i < stretch.toSpan(); i++) {
      double y = plot.y(stations.get(i).outDbm());
      for (double x : new double[] {scale.stationX(i), scale.stationX(i + 1)}) {
        area.add(x, y);
        upper.add(x, y);
      }
    }
    for (int i = stretch.toSpan(); i > stretch.fromSpan(); i--) {
      double y = plot.y(stations.get(i).inDbm());
      for (double x : new double[] {scale.stationX(i), scale.stationX(i - 1)}) {
        area.add(x, y);
        lower.add(x, y);
      }
    }
    Ink ink = FiberStroke.ink(stretch.hollowCore(), pen.theme());
    pen.area(area.build(), ink.withOpacity(0.3));
    pen.line(upper.build(), ink, 1.25, Dash.SOLID);
    pen.line(lower.build(), ink, 1.25, Dash.SOLID);
  }
}
