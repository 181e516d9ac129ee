package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.ExchangeFormat;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.Source;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of a content that is of no known format what it begins with. */
final class Unrecognised {

  /** Outermost fields by which a file is meant to be of the native format, or of its kin. */
  private static final Set<String> NATIVE = Set.of("format", "version", "schema", "sites");

  private Unrecognised() {}

  /**
   * Lets JSON pass that begins as the native format does, whose reader says what is wrong with it.
   *
   * @throws NetworkFileException if it is no text, or no JSON
   */
  static void check(Source source) throws NetworkFileException {
    Head head = Head.of(source.fileName(), source.content());
    if (head.startsWith('P', 'K', 3, 4)) {
      Problems problems = new Problems(source.name());
      problems.addAt(
          0,
          0,
          "",
          "an archive, as workbooks are",
          expected(""),
          "Workbooks are only written: save its sheets as NAME-sites.csv and NAME-links.csv.");
      problems.throwIfAny();
    }
    String start = head.text().stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      checkFields(source, head.fields().keySet());
      return;
    }
    String text = FileText.of(source.content(), source.name()).text().stripLeading();
    Problems problems = new Problems(source.name());
    String found =
        text.isEmpty()
            ? "an empty file"
            : "a file that begins with " + Words.quote(text.lines().findFirst().orElse("").strip());
    int place = text.isEmpty() ? 0 : 1;
    problems.addAt(
        place,
        place,
        "",
        found,
        expected(source.fileName()),
        text.isEmpty()
            ? "Choose another file; if this was the right one, take it from a backup."
            : "Choose another file, or look at its beginning for what is missing.");
    problems.throwIfAny();
  }

  private static void checkFields(Source source, Set<String> fields) throws NetworkFileException {
    if (!fields.isEmpty() && Collections.disjoint(fields, NATIVE)) {
      Problems problems = new Problems(source.name());
      JsonTree.read(
          FileText.utf8(source.content(), problems),
          NetworkLimits.USUAL,
          problems); // tells what is no JSON
      problems.addAt(
          1,
          1,
          "",
          "JSON with the fields " + Words.cut(String.join(", ", fields)),
          expected(""),
          "Choose another file, or look at its fields for what is missing.");
      problems.throwIfAny();
    }
  }

  private static String expected(String fileName) {
    List<Importer> all = NetworkFormats.importers();
    String lower = fileName.toLowerCase(Locale.ROOT);
    Optional<Importer> named =
        all.stream().filter(format -> NetworkFormats.isNamed(format, lower)).findFirst();
    return named
        .map(format -> format.label() + ", as its name says")
        .orElseGet(
            () ->
                "a network of Spanwright, or "
                    + all.stream().map(ExchangeFormat::label).collect(Collectors.joining(", ")));
  }
}
