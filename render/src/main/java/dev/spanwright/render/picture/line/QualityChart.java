package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Ticks;

/** Draws the GSNR along the line: down at each station, anew at each regenerator. */
final class QualityChart {

  private static final double DOT_PX = 6;

  private final Pen pen;
  private final LineScale scale;
  private final LineReport report;
  private final Quality quality;
  private final Plot plot;

  QualityChart(Pen pen, LineScale scale, LineReport report, Box area) {
    this.pen = pen;
    this.scale = scale;
    this.report = report;
    this.quality = Quality.of(report);
    Ticks vertical =
        Ticks.around(quality.lowestDb(), quality.highestDb(), Axes.verticalSteps(area.height()));
    this.plot = new Plot(area, 0, scale.lengthKm(), vertical);
  }

  Plot plot() {
    return plot;
  }

  void draw(boolean narrow) {
    Axes.vertical(pen, plot);
    Axes.title(pen, plot, "GSNR, dB in 0.1 nm" + (narrow ? "" : ", " + channel()));
    Axes.horizontal(pen, plot, "km");
    quality.sections().forEach(this::margin);
    double needed = plot.y(quality.neededDb());
    Outline limit = Pen.segment(plot.area().x(), needed, plot.area().right(), needed);
    pen.line(limit, pen.theme().lettering().city(), 1.25, Dash.LIMIT);
    quality.sections().forEach(this::section);
    risers();
    verdict();
    ends(narrow);
  }

  private String channel() {
    boolean lit = report.channels().stream().anyMatch(LineReport.Channel::lit);
    return lit ? "worst lit channel" : "worst channel";
  }

  /** What lies between the signal and what the mode needs. */
  private void margin(Quality.Section section) {
    Outline.Builder above = new Outline.Builder(true);
    Outline.Builder below = new Outline.Builder(true);
    double needed = plot.y(quality.neededDb());
    double left = scale.stationX(section.fromStation());
    double right = scale.stationX(section.toStation());
    above.add(left, needed);
    below.add(left, needed);
    for (int i = 0; i < section.behindDb().size(); i++) {
      double x0 = scale.stationX(section.fromStation() + i);
      double x1 = scale.stationX(section.fromStation() + i + 1);
      double y = plot.y(section.behindDb().get(i));
      above.add(x0, Math.min(y, needed)).add(x1, Math.min(y, needed));
      below.add(x0, Math.max(y, needed)).add(x1, Math.max(y, needed));
    }
    above.add(right, needed);
    below.add(right, needed);
    pen.area(above.build(), pen.accent().withOpacity(0.10));
    pen.area(below.build(), pen.over().withOpacity(0.14));
  }

  private void section(Quality.Section section) {
    Outline.Builder line = new Outline.Builder(false);
    for (int i = 0; i < section.behindDb().size(); i++) {
      double y = plot.y(section.behindDb().get(i));
      line.add(scale.stationX(section.fromStation() + i), y);
      line.add(scale.stationX(section.fromStation() + i + 1), y);
    }
    double x = scale.stationX(section.toStation());
    double y = plot.y(section.receivedDb());
    line.add(x, y);
    pen.line(line.build(), pen.accent(), 2, Dash.SOLID);
    received(x, y, section.receivedDb());
  }

  /** Up from what a regenerator receives to what it sends. */
  private void risers() {
    for (int i = 1; i < quality.sections().size(); i++) {
      double x = scale.stationX(quality.sections().get(i).fromStation());
      double received = plot.y(quality.sections().get(i - 1).receivedDb()) - DOT_PX;
      double sent = plot.y(quality.sections().get(i).behindDb().getFirst());
      pen.line(Pen.segment(x, received, x, sent), pen.accent(), 1, Dash.UNKNOWN);
    }
  }

  /** A full dot where it suffices, an empty one where it falls short. */
  private void received(double x, double y, double db) {
    if (db >= quality.neededDb()) {
      pen.dot(x, y, DOT_PX, pen.accent());
    } else {
      pen.ring(x, y, DOT_PX, pen.over());
    }
  }

  /** How much is to spare, or lacking, over the right end of the chart. */
  private void verdict() {
    double spareDb = quality.worstDb() - quality.neededDb();
    boolean suffices = spareDb >= 0;
    String text =
        suffices
            ? report.closes() ? Quantity.tenths(spareDb) + " dB to spare" : "does not close"
            : Quantity.tenths(-spareDb) + " dB short";
    Ink ink = suffices && report.closes() ? pen.accent() : pen.over();
    Box area = plot.area();
    pen.text(text, area.right(), area.y() - 7, TextStyle.HEADING, ink, Pen.Align.RIGHT);
  }

  private void ends(boolean narrow) {
    EndLabels labels = new EndLabels(pen, plot.area());
    double received = quality.sections().getLast().receivedDb();
    Ink ink = received >= quality.neededDb() ? pen.accent() : pen.over();
    labels.add(plot.y(received), Quantity.tenths(received) + " dB", TextStyle.HEADING, ink);
    String needs = "needs " + Quantity.tenths(quality.neededDb()) + (narrow ? "" : " dB");
    Ink neededInk = pen.theme().lettering().city();
    labels.add(plot.y(quality.neededDb()), needs, TextStyle.FIGURE, neededInk);
    labels.write();
  }
}
