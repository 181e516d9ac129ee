package dev.spanwright.render.style;

import dev.spanwright.model.judge.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How a quantity colours the land: one hue, so faint that the network stays the loudest. The lower
 * the value, the stronger for the reach of inference, since near is what is looked for; the higher,
 * the stronger for price and carbon.
 *
 * @param title what it shows, with its unit
 * @param upTo the upper bounds of the classes, rising; values above the last are a class of their
 *     own for price and carbon, and are left plain for the reach
 * @param inks of the classes, in the order of their values; to be laid over the land
 * @param labels of the classes
 * @param unknown what plain land means; empty for nothing
 */
public record AreaScale(
    String title, List<Double> upTo, List<Ink> inks, List<String> labels, String unknown) {

  private static final List<Double> PRICES = List.of(50.0, 75.0, 100.0, 150.0);
  private static final List<Double> CARBON = List.of(100.0, 250.0, 400.0, 600.0);

  /** Each class is laid over the one before. */
  private static final double DARK_STEP = 0.10;

  private static final double LIGHT_STEP = 0.11;

  public AreaScale {
    upTo = List.copyOf(upTo);
    inks = List.copyOf(inks);
    labels = List.copyOf(labels);
  }

  /**
   * The scale of a part that colours the land.
   *
   * @param opacity of the part, 0 to 1
   * @throws IllegalArgumentException if the part is another one
   */
  public static AreaScale of(MapPart part, Theme theme, double opacity) {
    double step = opacity * (theme.isDark() ? DARK_STEP : LIGHT_STEP);
    return switch (part) {
      case REACH -> reach(theme.sites().node(), step);
      case PRICE -> classes("Power price, USD/MWh", PRICES, theme.sites().campus(), step);
      case CARBON ->
          classes("Carbon intensity, g CO₂/kWh", CARBON, theme.lettering().country(), 1.3 * step);
      case GRATICULE, LAND, WATERS, BORDERS, PLACES, LINKS, SITES, LABELS ->
          throw new IllegalArgumentException(part.id() + " does not colour the land");
    };
  }

  private static AreaScale reach(Ink hue, double step) {
    List<Double> bounds = Reach.STEPS_MS;
    List<Ink> inks = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      inks.add(hue.withOpacity(laid(step, bounds.size() - i)));
      labels.add(String.format(Locale.ROOT, "up to %.0f ms", bounds.get(i)));
    }
    return new AreaScale("Round trip to inference", bounds, inks, labels, "");
  }

  private static AreaScale classes(String title, List<Double> bounds, Ink hue, double step) {
    List<Ink> inks = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i <= bounds.size(); i++) {
      inks.add(hue.withOpacity(laid(step, i + 1)));
      labels.add(
          i == 0
              ? String.format(Locale.ROOT, "under %.0f", bounds.getFirst())
              : i == bounds.size()
                  ? String.format(Locale.ROOT, "%.0f and more", bounds.getLast())
                  : String.format(Locale.ROOT, "%.0f–%.0f", bounds.get(i - 1), bounds.get(i)));
    }
    return new AreaScale(title, bounds, inks, labels, "not known");
  }

  /** What so many sheets one over the other cover. */
  private static double laid(double step, int sheets) {
    return 1 - Math.pow(1 - step, sheets);
  }

  /** The class of a value: a bound belongs to the class above it. */
  public OptionalInt classOf(double value) {
    for (int i = 0; i < upTo.size(); i++) {
      if (value < upTo.get(i)) {
        return OptionalInt.of(i);
      }
    }
    return inks.size() > upTo.size() ? OptionalInt.of(upTo.size()) : OptionalInt.empty();
  }

  /**
   * The ink to lay over all classes that are weaker, so that together they give that of a class:
   * areas within each other leave no seams.
   */
  public Ink sheet(int index) {
    double below = index + 1 < inks.size() ? inks.get(index + 1).opacity() : 0;
    double whole = inks.get(index).opacity();
    return inks.get(index).withOpacity(1 - (1 - whole) / (1 - below));
  }
}
