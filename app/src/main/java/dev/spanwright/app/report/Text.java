package dev.spanwright.app.report;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures and names as they stand in a report. */
final class Text {

  private Text() {}

  static String number(String format, double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : ReportTable.BLANK;
  }

  static String number(String format, OptionalDouble value) {
    return value.isPresent() ? number(format, value.getAsDouble()) : ReportTable.BLANK;
  }

  static String percent(double share) {
    return number(share > 0.995 && share < 1 ? "%.2f %%" : "%.1f %%", 100 * share);
  }

  /** Money to two digits, in millions. */
  static String millions(OptionalDouble usd) {
    return usd.isPresent() ? Tiles.rough(usd.getAsDouble() / 1e6) : ReportTable.BLANK;
  }

  static String site(Network network, String id) {
    return network.sites().find(id).map(Site::name).orElse(id);
  }

  static String ends(Network network, String linkId) {
    return network
        .links()
        .find(linkId)
        .map(link -> site(network, link.from()) + " – " + site(network, link.to()))
        .orElse(linkId);
  }

  /** Decimal degrees to about a kilometre. */
  static String position(double latDeg, double lonDeg) {
    return String.format(
        Locale.ROOT,
        "%.2f° %s, %.2f° %s",
        Math.abs(latDeg),
        latDeg < 0 ? "S" : "N",
        Math.abs(lonDeg),
        lonDeg < 0 ? "W" : "E");
  }

  /** The first letter in capital. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
