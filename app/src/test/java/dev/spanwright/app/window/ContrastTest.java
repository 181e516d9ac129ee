package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of both themes on every ground that they stand on: at least 4.5 to 1; rings and symbols: at
 * least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
class ContrastTest {

  private static final double LEAST_OF_TEXT = 4.5;
  private static final double LEAST_OF_SHAPE = 3;
  private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+):\\s*#([0-9a-f]{6});");

  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle", "-color-bg-inset");
  private static final List<String> TEXTS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-fg-subtle",
          "-color-accent-fg",
          "-sw-bad",
          "-sw-warn");

  /** The ring of what has the focus, and the symbols of the tools. */
  private static final List<String> SHAPES =
      List.of("-color-accent-emphasis", "-sw-campus", "-sw-node", "-sw-square", "-sw-landing");

  @ParameterizedTest
  @ValueSource(strings = {"dark.css", "light.css"})
  void textsAndSymbolsStandOutOnEveryGround(String sheet) throws IOException {
    Map<String, Integer> colours = colours(sheet);
    List<String> faint = new ArrayList<>();
    for (String ground : GROUNDS) {
      for (String text : TEXTS) {
        check(text + " on " + ground, colours.get(text), colours.get(ground), LEAST_OF_TEXT, faint);
      }
      for (String shape : SHAPES) {
        check(
            shape + " on " + ground,
            colours.get(shape),
            colours.get(ground),
            LEAST_OF_SHAPE,
            faint);
      }
    }
    int button = colours.get("-color-accent-emphasis");
    check("white on a default button", 0xffffff, button, LEAST_OF_TEXT, faint);
    assertEquals(List.of(), faint, sheet);
  }

  private static void check(String what, int a, int b, double least, List<String> faint) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    double contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < least) {
      faint.add(String.format(Locale.ROOT, "%s: %.2f, expected %.1f", what, contrast, least));
    }
  }

  /** Relative luminance after WCAG 2.2. */
  private static double luminance(int rgb) {
    return 0.2126 * linear((rgb >> 16) & 0xff)
        + 0.7152 * linear((rgb >> 8) & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Integer> colours(String sheet) throws IOException {
    try (InputStream in =
        ContrastTest.class.getResourceAsStream("/dev/spanwright/app/style/" + sheet)) {
      Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, Integer> colours = new HashMap<>();
      while (found.find()) {
        colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
      }
      return colours;
    }
  }
}
