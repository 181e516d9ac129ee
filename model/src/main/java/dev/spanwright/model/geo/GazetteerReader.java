package dev.spanwright.model.geo;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the bundled gazetteer: tab-separated UTF-8 text, made by render/src/basemap/cities.py. */
final class GazetteerReader {

  private static final String CITIES = "cities.tsv.gz";
  private static final String COUNTRIES = "countries.tsv";

  private GazetteerReader() {}

  static Gazetteer bundled() {
    return new Gazetteer(cities(), countryNames());
  }

  private static CityTable cities() {
    try (InputStream in = new GZIPInputStream(open(CITIES), 1 << 16)) {
      return new CityTable(in.readAllBytes());
    } catch (IOException e) {
      throw damaged(CITIES, e);
    }
  }

  private static Map<String, String> countryNames() {
    Map<String, String> names = new HashMap<>();
    try (BufferedReader lines = reader(open(COUNTRIES))) {
      lines
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(fields -> names.put(fields[0], fields[1]));
      return Map.copyOf(names);
    } catch (IOException e) {
      throw damaged(COUNTRIES, e);
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = GazetteerReader.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException("not bundled with the application");
    }
    return in;
  }

  private static UncheckedIOException damaged(String file, IOException cause) {
    return new UncheckedIOException("Cannot read the gazetteer file " + file + ": " + cause, cause);
  }
}
