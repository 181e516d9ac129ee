package dev.spanwright.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A page of the documentation, which comes with the program.
 *
 * @param name of its file, such as {@code guide/walk-through.md}
 * @param title its first heading
 * @param text in Markdown
 */
record HelpPage(String name, String title, String text) {

  private static final String FOLDER = "/dev/spanwright/app/help/docs/";

  /** All pages, the guide first. */
  private static final List<String> NAMES =
      List.of(
          "guide/first-steps.md",
          "guide/walk-through.md",
          "guide/panels.md",
          "guide/editing.md",
          "guide/results.md",
          "guide/tables.md",
          "guide/scenarios.md",
          "guide/failures.md",
          "guide/ai.md",
          "guide/advice.md",
          "guide/us-power-first.md",
          "guide/safety.md",
          "install.md",
          "concepts.md",
          "pictures.md",
          "report.md",
          "interchange.md",
          "command-line.md",
          "physics.md",
          "solver.md",
          "calibration.md",
          "line-cases.md",
          "model.md",
          "data-sources.md",
          "file-format.md",
          "robustness.md");

  /**
   * All pages, in the order in which they are listed.
   *
   * @throws IllegalStateException if one is missing
   */
  static List<HelpPage> all() {
    return NAMES.stream().map(HelpPage::read).toList();
  }

  /** Whether a page of this name is among them. */
  static boolean isPage(String name) {
    return NAMES.contains(name);
  }

  private static HelpPage read(String name) {
    try (InputStream in = HelpPage.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the page " + name + " is not in this installation; reinstall the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String title =
          text.lines()
              .filter(line -> line.startsWith("# "))
              .map(line -> line.substring(2).replace("`", "").strip())
              .findFirst()
              .orElse(name);
      return new HelpPage(name, title, text);
    } catch (IOException e) {
      throw new UncheckedIOException("the page " + name + " cannot be read", e);
    }
  }

  /**
   * The address of a picture of the documentation.
   *
   * @throws IllegalArgumentException if it is not in this installation
   */
  static String picture(String name) {
    URL url = HelpPage.class.getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalArgumentException("the picture " + name + " is not in this installation");
    }
    return url.toExternalForm();
  }

  /** The name of a page or picture that this page points to by a relative address. */
  String resolve(String address) {
    return java.net.URI.create("/" + name).resolve(address).getPath().substring(1);
  }

  /** Whether every word of a text is on the page; case does not matter. */
  boolean contains(String words) {
    String plain = text.toLowerCase(Locale.ROOT);
    return java.util.Arrays.stream(words.toLowerCase(Locale.ROOT).split(" +"))
        .allMatch(plain::contains);
  }
}
