package dev.spanwright.render.basemap;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries as areas, at one level of detail; their edges are those of {@link MapLayer#BORDER} and
 * {@link MapLayer#COAST}. Immutable and safe for use by several threads. The files are made by
 * {@code render/src/basemap/countries.py}.
 */
public final class CountryAreas {

  private static final Map<Level, CountryAreas> LOADED = new ConcurrentHashMap<>();

  /** The code of areas without a town. */
  private static final String UNKNOWN = "-";

  /**
   * A piece of a country.
   *
   * @param code two-letter code as the gazetteer has it; empty where no town lies in it
   * @param area its rings
   */
  public record Piece(String code, Feature area) {}

  private final List<Piece> pieces;

  private CountryAreas(Level level) {
    String name = level.fileName("country");
    List<Piece> read = new ArrayList<>();
    try (InputStream areas = open(name + ".bin.gz");
        BufferedReader codes =
            new BufferedReader(
                new InputStreamReader(open(name + ".txt"), StandardCharsets.UTF_8))) {
      for (Feature area : LayerReader.read(areas)) {
        String code = codes.readLine();
        read.add(new Piece(UNKNOWN.equals(code) ? "" : code, area));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the countries " + name + ": " + e, e);
    }
    pieces = List.copyOf(read);
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = CountryAreas.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException(file + " is not bundled with the application");
    }
    return in;
  }

  /**
   * The countries of a level. The first call for a level reads them (up to about 0.2 s: keep it off
   * the user interface thread), later calls return the same object.
   *
   * @throws UncheckedIOException if the bundled files are missing or damaged
   */
  public static CountryAreas load(Level level) {
    return LOADED.computeIfAbsent(level, CountryAreas::new);
  }

  /** All pieces of all countries. */
  public List<Piece> pieces() {
    return pieces;
  }
}
