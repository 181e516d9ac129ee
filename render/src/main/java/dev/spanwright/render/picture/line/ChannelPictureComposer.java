package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Ticks;
import java.util.List;

/**
 * Lays out the picture of the channels of a line: GSNR over frequency beside what the mode needs,
 * and each noise alone. Looks right from 320 x 220 px to a whole slide. A pure function, safe for
 * use by several threads.
 */
public final class ChannelPictureComposer {

  private static final double AXIS_PX = 22;

  /** Room for the longest label of a line, px. */
  private static final double NARROW_RIGHT_PX = 84;

  private final LineReport report;
  private final Pen pen;
  private final double widthPx;
  private final double heightPx;
  private final boolean narrow;
  private final double neededDb;
  private final double pitchThz;
  private final Plot plot;

  private ChannelPictureComposer(LineReport report, Theme theme, double widthPx, double heightPx) {
    this.report = report;
    this.pen = new Pen(theme);
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.neededDb = ChannelRange.needed(report);
    this.pitchThz = pitchThz(report.channels());
    this.narrow = LineLayout.isNarrow(widthPx);
    double pad = narrow ? 8 : 16;
    double left = LineLayout.left(narrow);
    double top = pad + (narrow ? 22 : 26);
    double width = widthPx - left - (narrow ? NARROW_RIGHT_PX : LineLayout.right(false));
    Box area = new Box(left, top, width, heightPx - top - AXIS_PX - (narrow ? 4 : 8));
    ChannelRange range = ChannelRange.of(report);
    Ticks vertical = Ticks.around(range.lowDb(), range.highDb(), Axes.verticalSteps(area.height()));
    double first = report.channels().getFirst().frequencyThz();
    double last = report.channels().getLast().frequencyThz();
    this.plot = new Plot(area, first - pitchThz, last + pitchThz, vertical);
  }

  /**
   * The picture.
   *
   * @param report the line, looked at closely
   * @param widthPx its width, px; 320 at least looks right
   * @param heightPx its height, px; 220 at least looks right
   * @throws IllegalArgumentException if the report has no channels
   */
  public static Picture compose(LineReport report, Theme theme, double widthPx, double heightPx) {
    if (report.channels().isEmpty()) {
      throw new IllegalArgumentException(
          "link %s: a report without channels, expected one at least".formatted(report.linkId()));
    }
    return new ChannelPictureComposer(report, theme, widthPx, heightPx).compose();
  }

  /** Least distance of neighbours; for a single channel the slot of the mode. */
  private double pitchThz(List<LineReport.Channel> channels) {
    double pitch = Double.POSITIVE_INFINITY;
    for (int i = 1; i < channels.size(); i++) {
      double step = channels.get(i).frequencyThz() - channels.get(i - 1).frequencyThz();
      pitch = Math.min(pitch, step);
    }
    return Double.isFinite(pitch) ? pitch : report.mode().slotGhz() / 1000;
  }

  private Picture compose() {
    pen.paper(widthPx, heightPx);
    margin();
    Axes.vertical(pen, plot);
    Axes.horizontal(pen, plot, "THz");
    head();
    EndLabels labels = new EndLabels(pen, plot.area());
    ChannelBars bars = new ChannelBars(pen, plot, neededDb, pitchThz);
    report.channels().forEach(bars::draw);
    new NoiseCurves(pen, plot, report.channels(), pitchThz, labels).draw();
    limits(labels);
    labels.write();
    PictureLayer layer = new PictureLayer("channels", pen.marks());
    return new Picture(widthPx, heightPx, pen.theme(), List.of(layer), HitMap.EMPTY);
  }

  /** The band between what the mode needs by itself and with the margin. */
  private void margin() {
    double top = plot.y(neededDb);
    double bottom = plot.y(report.mode().requiredOsnrDb());
    Box band = new Box(plot.area().x(), top, plot.area().width(), bottom - top);
    pen.fill(band, pen.theme().lettering().country().withOpacity(0.16));
  }

  private void head() {
    ChannelKey key = new ChannelKey(pen, report);
    Box area = plot.area();
    double baseline = area.y() - 10;
    key.draw(area.right(), baseline);
    double room = area.width() - key.widthPx() - 12;
    String unit = "dB in 0.1 nm";
    if (narrow) {
      String whole = "GSNR, " + unit;
      String title = TextStyle.FIGURE.width(whole) <= room ? whole : "GSNR, dB";
      pen.text(title, area.x(), baseline, TextStyle.FIGURE, pen.minor(), Pen.Align.LEFT);
      return;
    }
    String title = "GSNR per channel";
    Ink ink = pen.theme().furniture().text();
    pen.text(title, area.x(), baseline, TextStyle.CHART_TITLE, ink, Pen.Align.LEFT);
    double left = TextStyle.CHART_TITLE.width(title) + 12;
    String full = unit + "  ·  " + report.mode().label();
    String facts = TextStyle.FURNITURE.width(full) <= room - left ? full : unit;
    pen.text(facts, area.x() + left, baseline, TextStyle.FURNITURE, pen.minor(), Pen.Align.LEFT);
  }

  private void limits(EndLabels labels) {
    Ink ink = pen.theme().lettering().city();
    double y = plot.y(neededDb);
    Outline line = Pen.segment(plot.area().x(), y, plot.area().right(), y);
    pen.line(line, ink, 1.25, Dash.LIMIT);
    String needs = "needs " + Quantity.tenths(neededDb) + (narrow ? "" : " dB");
    labels.add(y, needs, TextStyle.FIGURE, ink);
    double middle = (y + plot.y(report.mode().requiredOsnrDb())) / 2;
    String margin = "margin " + Quantity.tenths(report.requiredMarginDb()) + (narrow ? "" : " dB");
    labels.add(middle, margin, TextStyle.FURNITURE, pen.minor());
    report.channels().stream()
        .filter(LineReport.Channel::lit)
        .reduce((a, b) -> b)
        .ifPresent(
            last -> labels.add(plot.y(last.gsnrDb()), "GSNR", TextStyle.HEADING, pen.accent()));
  }
}
