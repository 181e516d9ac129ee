package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.TextStyle;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws what a channel would have if only one noise were there: thin lines over the spectrum. */
final class NoiseCurves {

  /** Neighbours farther apart than so many channels are in different bands. */
  private static final double GAP_CHANNELS = 1.6;

  private final Pen pen;
  private final Plot plot;
  private final List<LineReport.Channel> channels;
  private final double pitchThz;
  private final EndLabels labels;

  NoiseCurves(
      Pen pen, Plot plot, List<LineReport.Channel> channels, double pitchThz, EndLabels labels) {
    this.pen = pen;
    this.plot = plot;
    this.channels = channels;
    this.pitchThz = pitchThz;
    this.labels = labels;
  }

  void draw() {
    curve("OSNR", LineReport.Channel::osnrDb);
    curve("nonlinear", LineReport.Channel::nonlinearSnrDb);
    curve("interference", LineReport.Channel::interferenceSnrDb);
  }

  private void curve(String name, ToDoubleFunction<LineReport.Channel> value) {
    double middle = ChannelRange.median(channels, value);
    if (Double.isInfinite(middle)) {
      return;
    }
    if (middle > plot.vertical().to()) {
      String above = name + " ↑";
      labels.add(plot.area().y(), above, TextStyle.FURNITURE, pen.minor());
      return;
    }
    Outline.Builder line = new Outline.Builder(false);
    double lastThz = Double.NaN;
    double lastY = plot.y(middle);
    for (LineReport.Channel channel : channels) {
      double db = value.applyAsDouble(channel);
      double thz = channel.frequencyThz();
      if (!Double.isFinite(db) || thz - lastThz > GAP_CHANNELS * pitchThz) {
        line.endPart();
      }
      if (Double.isFinite(db)) {
        lastThz = thz;
        lastY = plot.y(db);
        line.add(plot.x(thz), lastY);
      }
    }
    pen.line(line.build(), pen.minor().withOpacity(0.85), 1.1, Dash.SOLID);
    labels.add(lastY, name, TextStyle.FURNITURE, pen.minor());
  }
}
