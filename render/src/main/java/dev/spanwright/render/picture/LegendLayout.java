package dev.spanwright.render.picture;

/** One way to lay a legend out; sizes are without the panel round it. */
sealed interface LegendLayout permits LegendColumns, LegendStrip {

  double width();

  double height();

  /** Draws it. */
  void draw(LegendPen pen, double x, double top);
}
