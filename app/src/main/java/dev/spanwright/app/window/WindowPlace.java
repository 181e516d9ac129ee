package dev.spanwright.app.window;

import dev.spanwright.app.form.NumberText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stood and how its parts were arranged.
 *
 * @param bounds the window while it was not maximised, px of the screen
 * @param maximized whether it filled its screen
 * @param sideWidth of the tabs beside the map, px
 * @param tab identifier of the tab in front; empty if none was
 */
record WindowPlace(Rectangle2D bounds, boolean maximized, double sideWidth, String tab) {

  /** The part of the edge at the top that a hand needs to take hold of a window, px. */
  private static final double GRIP_WIDTH_PX = 120;

  private static final double GRIP_HEIGHT_PX = 24;

  /** Larger numbers are no place of a window, px. */
  private static final double FARTHEST_PX = 100_000;

  /** As it is written down. */
  String text() {
    return String.format(
        Locale.ROOT,
        "x=%.0f;y=%.0f;width=%.0f;height=%.0f;maximized=%b;side=%.0f;tab=%s",
        bounds.getMinX(),
        bounds.getMinY(),
        bounds.getWidth(),
        bounds.getHeight(),
        maximized,
        sideWidth,
        tab);
  }

  /**
   * The same with the size of the window's content when it was closed, px: the window may be
   * maximised then, and without its frame it is smaller.
   *
   * @param pixelScale pixels of the screen for each px
   */
  String text(Dimension2D content, double pixelScale) {
    return String.format(
        Locale.ROOT,
        "%s;content-width=%s;content-height=%s;pixel-scale=%s",
        text(),
        NumberText.of(content.getWidth()),
        NumberText.of(content.getHeight()),
        NumberText.of(pixelScale));
  }

  /** Reads how many pixels of the screen there were for each px; empty if that is not known. */
  static Optional<Double> pixelScale(String text) {
    try {
      return Optional.of(number(values(text), "pixel-scale")).filter(scale -> scale > 0);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** Reads the size of a window's content; empty if none was written down. */
  static Optional<Dimension2D> content(String text) {
    Map<String, String> values = values(text);
    try {
      double width = number(values, "content-width");
      double height = number(values, "content-height");
      return width < 1 || height < 1
          ? Optional.empty()
          : Optional.of(new Dimension2D(width, height));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> values(String text) {
    Map<String, String> values = new HashMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return values;
  }

  /** Reads what was written down; empty if it is no place of a window. */
  static Optional<WindowPlace> parse(String text) {
    Map<String, String> values = values(text);
    try {
      double width = number(values, "width");
      double height = number(values, "height");
      double side = number(values, "side");
      if (width < 1 || height < 1 || side < 1) {
        return Optional.empty();
      }
      return Optional.of(
          new WindowPlace(
              new Rectangle2D(number(values, "x"), number(values, "y"), width, height),
              Boolean.parseBoolean(values.get("maximized")),
              side,
              values.getOrDefault("tab", "")));
    } catch (NumberFormatException _) {
      return Optional.empty(); // by another version or by hand: the window stands where it would
    }
  }

  private static double number(Map<String, String> values, String name) {
    double value = Double.parseDouble(values.getOrDefault(name, ""));
    if (!(Math.abs(value) <= FARTHEST_PX)) {
      throw new NumberFormatException(name + " is " + value + ", expected a number of px");
    }
    return value;
  }

  /**
   * The same where a hand can reach it: a window whose upper edge is on no screen any more comes to
   * the screen that it overlaps most, or else to the first, not larger than that.
   *
   * @param screens what of each screen windows may cover, px, the main one first; at least one
   */
  WindowPlace within(List<Rectangle2D> screens) {
    if (screens.stream().anyMatch(this::isInReach)) {
      return this;
    }
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(this::overlap))
            .filter(most -> overlap(most) > 0)
            .orElse(screens.getFirst());
    double width = Math.min(bounds.getWidth(), screen.getWidth());
    double height = Math.min(bounds.getHeight(), screen.getHeight());
    double x = Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width);
    double y = Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height);
    return new WindowPlace(new Rectangle2D(x, y, width, height), maximized, sideWidth, tab);
  }

  private boolean isInReach(Rectangle2D screen) {
    boolean fits =
        bounds.getWidth() <= screen.getWidth() && bounds.getHeight() <= screen.getHeight();
    return fits
        && shared(bounds.getMinX(), bounds.getMaxX(), screen.getMinX(), screen.getMaxX())
            >= Math.min(GRIP_WIDTH_PX, bounds.getWidth())
        && bounds.getMinY() >= screen.getMinY()
        && bounds.getMinY() + GRIP_HEIGHT_PX <= screen.getMaxY();
  }

  private double overlap(Rectangle2D screen) {
    return shared(bounds.getMinX(), bounds.getMaxX(), screen.getMinX(), screen.getMaxX())
        * shared(bounds.getMinY(), bounds.getMaxY(), screen.getMinY(), screen.getMaxY());
  }

  private static double shared(double from, double to, double otherFrom, double otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
