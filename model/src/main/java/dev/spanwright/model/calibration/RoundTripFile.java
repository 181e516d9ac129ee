package dev.spanwright.model.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads files of published round trips: CSV in UTF-8 with a header row; lines that begin with
 * {@code #} are remarks.
 *
 * <p>Columns, in any order: {@code kind, city_a, lat_a, lon_a, city_b, lat_b, lon_b, rtt_ms, year,
 * source}, and where wanted {@code name, figure, way, outlier, fibre_km, fibre_source, note}. Words
 * of {@code kind}, {@code figure} and {@code way} are those of {@link SourceKind}, {@link
 * FigureKind} (measured where nothing is given) and {@link Way} (unknown); {@code outlier} is yes
 * or no. Other columns are passed over.
 */
public final class RoundTripFile {

  private static final String BUILT_IN = "round-trips.csv";
  private static final int MAX_ROWS = 10_000;

  private static final List<String> REQUIRED =
      List.of(
          "kind", "city_a", "lat_a", "lon_a", "city_b", "lat_b", "lon_b", "rtt_ms", "year",
          "source");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private RoundTripFile() {}

  /** The round trips that come with the program. */
  public static List<PublishedRoundTrip> builtIn() {
    try (InputStream in = RoundTripFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException(BUILT_IN + " is missing in this build of the program");
      }
      return read(BUILT_IN, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + BUILT_IN, e);
    } catch (RoundTripFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws RoundTripFileException if anything in it is wrong, with line, column, value and what
   *     was expected
   * @throws IOException if it cannot be opened or read
   */
  public static List<PublishedRoundTrip> read(Path file)
      throws RoundTripFileException, IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    }
  }

  /**
   * Reads round trips.
   *
   * @param name name of the file, for messages
   * @throws RoundTripFileException if anything is wrong
   * @throws IOException if reading fails
   */
  public static List<PublishedRoundTrip> read(String name, Reader reader)
      throws RoundTripFileException, IOException {
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      requireColumns(name, parser.getHeaderNames());
      List<PublishedRoundTrip> rows = rows(name, parser);
      if (rows.isEmpty()) {
        throw new RoundTripFileException(name + ": found no rows, expected at least one");
      }
      return rows;
    } catch (CharacterCodingException e) {
      throw new RoundTripFileException(
          name + ": found bytes that are no UTF-8 text, expected CSV in UTF-8", e);
    } catch (UncheckedIOException | IllegalArgumentException e) { // commons-csv: no such CSV
      throw new RoundTripFileException(name + ": it is no CSV: " + e.getMessage(), e);
    }
  }

  private static List<PublishedRoundTrip> rows(String name, CSVParser parser)
      throws RoundTripFileException {
    List<PublishedRoundTrip> rows = new ArrayList<>();
    for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
      CSVRecord fields = records.next();
      if (rows.size() == MAX_ROWS) {
        throw new RoundTripFileException(
            "%s: found more than %,d rows, the most that are read".formatted(name, MAX_ROWS));
      }
      rows.add(new RoundTripRow(name, parser.getCurrentLineNumber(), fields).read());
    }
    return List.copyOf(rows);
  }

  private static void requireColumns(String name, List<String> found)
      throws RoundTripFileException {
    TreeSet<String> missing = new TreeSet<>(REQUIRED);
    found.forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new RoundTripFileException(
          "%s, line of the column names: found %s, expected also %s"
              .formatted(
                  name,
                  found.isEmpty() ? "nothing" : String.join(", ", found),
                  String.join(", ", missing)));
    }
  }
}
