package dev.spanwright.app.plot;

import java.util.List;
import java.util.Optional;

/**
 * What a small plot shows. All values are in the units of the axes.
 *
 * @param title what it says
 * @param subtitle of what, for a picture that stands alone
 * @param source by which equations or figures
 * @param x horizontal axis
 * @param y vertical axis
 * @param curves from the lowest to the top one; at least one
 * @param here where things are now, if that is on the plot
 */
public record Plot(
    String title,
    String subtitle,
    String source,
    PlotAxis x,
    PlotAxis y,
    List<PlotCurve> curves,
    Optional<Here> here) {

  /** Samples of a curve. */
  static final int POINTS = 80;

  /** A place on the plot. */
  public record Here(double x, double y) {}

  public Plot {
    curves = List.copyOf(curves);
  }

  /** What the curves say at a place: {@code 1,465 km: standard 99.3 %, hollow-core 99.4 %}. */
  String reading(double atX) {
    StringBuilder text = new StringBuilder(x.text().apply(atX)).append(": ");
    for (int i = 0; i < curves.size(); i++) {
      PlotCurve curve = curves.get(i);
      text.append(i == 0 ? "" : ", ");
      text.append(curve.name()).append(curve.name().isEmpty() ? "" : " ");
      text.append(y.text().apply(curve.value().applyAsDouble(atX)));
    }
    return text.toString();
  }

  /** The values as lines of cells, for a spreadsheet. */
  String table() {
    StringBuilder table = new StringBuilder(x.title());
    for (PlotCurve curve : curves) {
      table.append('\t').append(y.title());
      table.append(curve.name().isEmpty() ? "" : " (" + curve.name() + ")");
    }
    for (int i = 0; i <= POINTS; i++) {
      double atX = x.value((double) i / POINTS);
      table.append('\n').append(cell(atX));
      curves.forEach(curve -> table.append('\t').append(cell(curve.value().applyAsDouble(atX))));
    }
    return table.append('\n').toString();
  }

  private static String cell(double value) {
    return String.format(java.util.Locale.ROOT, "%.5g", value);
  }
}
