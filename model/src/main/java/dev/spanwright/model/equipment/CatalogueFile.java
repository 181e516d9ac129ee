package dev.spanwright.model.equipment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A catalogue as it is kept: CSV with a header row, below comment lines of which one reads {@code #
 * version x}.
 *
 * @param version version of the catalogue
 * @param entries its rows in the order of the file
 */
record CatalogueFile<T>(String version, List<T> entries) {

  private static final Pattern VERSION = Pattern.compile("(?m)^\\s*version\\s+(\\S+)\\s*$");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  CatalogueFile {
    entries = List.copyOf(entries);
  }

  /** Reads a catalogue that comes with the program. */
  static <T> CatalogueFile<T> builtIn(String file, Function<CatalogueRow, T> toEntry) {
    try (InputStream stream = CatalogueFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing in this build of the program");
      }
      return read(file, new InputStreamReader(stream, StandardCharsets.UTF_8), toEntry);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @throws IllegalArgumentException if the version or a value is missing or wrong
   */
  static <T> CatalogueFile<T> read(String file, Reader reader, Function<CatalogueRow, T> toEntry)
      throws IOException {
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      String comment = parser.getHeaderComment();
      Matcher version = VERSION.matcher(comment == null ? "" : comment);
      if (!version.find()) {
        throw new IllegalArgumentException(file + " has no comment line \"# version x\" on top");
      }
      List<T> entries =
          parser.stream().map(fields -> toEntry.apply(new CatalogueRow(file, fields))).toList();
      return new CatalogueFile<>(version.group(1), entries);
    }
  }
}
