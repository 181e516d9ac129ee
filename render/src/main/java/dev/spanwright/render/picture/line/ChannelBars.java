package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;

/**
 * Draws the channels: a bar from what is needed to what there is, so that its length is what there
 * is to spare or what lacks. Channels that close are full, others empty.
 */
final class ChannelBars {

  private static final double BAR_SHARE = 0.68;
  private static final double MOST_BAR_PX = 14;

  /** Narrower bars than this cannot be empty: they become a stem with an empty dot. */
  private static final double LEAST_HOLLOW_PX = 4.5;

  private static final double EDGE_PX = 1.1;

  private final Pen pen;
  private final Plot plot;
  private final double baseY;
  private final double barPx;

  ChannelBars(Pen pen, Plot plot, double neededDb, double pitchThz) {
    this.pen = pen;
    this.plot = plot;
    this.baseY = plot.y(neededDb);
    double pitchPx = plot.x(plot.fromX() + pitchThz) - plot.x(plot.fromX());
    this.barPx = Math.clamp(pitchPx * BAR_SHARE, 1, MOST_BAR_PX);
  }

  void draw(LineReport.Channel channel) {
    if (Double.isNaN(channel.gsnrDb())) {
      return;
    }
    double x = plot.x(channel.frequencyThz());
    double y = plot.y(channel.gsnrDb());
    Box bar = new Box(x - barPx / 2, Math.min(y, baseY), barPx, Math.abs(y - baseY));
    if (channel.lit()) {
      full(bar, y);
    } else {
      empty(bar, y);
      if (channel.gsnrDb() < plot.vertical().from()) {
        cutOff(x, y);
      }
    }
  }

  private void full(Box bar, double y) {
    pen.fill(bar, pen.accent().withOpacity(0.32));
    double cap = Math.max(barPx, 1.5);
    double middle = bar.x() + bar.width() / 2;
    pen.fill(Box.around(middle, y, cap, 2.4), pen.accent());
  }

  private void empty(Box bar, double y) {
    Ink ink = pen.over();
    double middle = bar.x() + bar.width() / 2;
    if (barPx >= LEAST_HOLLOW_PX) {
      double inset = EDGE_PX / 2;
      Outline ring =
          new Outline.Builder(true)
              .add(bar.x() + inset, bar.y())
              .add(bar.right() - inset, bar.y())
              .add(bar.right() - inset, bar.bottom())
              .add(bar.x() + inset, bar.bottom())
              .build();
      pen.line(ring, ink, EDGE_PX, Dash.SOLID);
    } else {
      pen.line(middle, baseY, middle, y, pen.minor().withOpacity(0.6), 0.8);
      pen.ring(middle, y, Math.max(1.6, barPx), ink);
    }
  }

  /** An arrow: the value lies below the chart. */
  private void cutOff(double x, double y) {
    double half = Math.clamp(barPx / 2, 2, 4);
    Outline arrow =
        new Outline.Builder(true)
            .add(x - half, y + 2)
            .add(x + half, y + 2)
            .add(x, y + 2 + half * 1.3)
            .build();
    pen.area(arrow, pen.over());
  }
}
