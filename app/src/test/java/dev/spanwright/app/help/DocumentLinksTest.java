package dev.spanwright.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the documentation go to files and headings that are there. */
class DocumentLinksTest {

  private static final Path TOP = Path.of("..");
  private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src(?:set)?=\")([^)\"\\s]+)[)\"]");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`|^    .*?$");

  @Test
  void everyRelativeLinkGoesToAFileThatIsThere() throws IOException {
    List<Path> pages = pages();
    assertTrue(pages.size() > 20, "too few pages: " + pages);
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      String text = CODE.matcher(Files.readString(page)).replaceAll("");
      LINK.matcher(text)
          .results()
          .map(found -> found.group(1))
          .filter(link -> !link.matches("[a-z]+:.*"))
          .filter(link -> !isThere(page, link))
          .forEach(link -> broken.add(page + ": " + link));
    }
    assertEquals(List.of(), broken);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(TOP.resolve(name));
    }
    try (Stream<Path> all = Files.walk(TOP.resolve("docs"))) {
      all.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static boolean isThere(Path page, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
  }

  /** The anchors that hosts of Markdown make of headings. */
  private static List<String> anchors(Path page) {
    try {
      return HEADING
          .matcher(Files.readString(page))
          .results()
          .map((MatchResult found) -> found.group(1))
          .map(
              title ->
                  title
                      .toLowerCase(Locale.ROOT)
                      .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                      .replace(' ', '-'))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(page + " cannot be read", e);
    }
  }
}
