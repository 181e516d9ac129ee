package dev.spanwright.model.geo;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/** Reads the bundled gazetteer: tab-separated UTF-8 text, made by render/src/basemap/cities.py. */
final class GazetteerReader {

  private static final String CITIES = "cities.tsv.gz";
  private static final String COUNTRIES = "countries.tsv";

  private GazetteerReader() {}

  static Gazetteer bundled() {
    return new Gazetteer(cities(), countryNames());
  }

  private static List<City> cities() {
    Map<String, String> pool = new HashMap<>();
    UnaryOperator<String> shared = text -> pool.computeIfAbsent(text, same -> same);
    try (InputStream in = open(CITIES);
        BufferedReader lines = reader(new GZIPInputStream(in, 1 << 16))) {
      List<City> cities = new ArrayList<>(45_000);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cities.add(city(line.split("\t", -1), shared));
      }
      return cities;
    } catch (IOException e) {
      throw damaged(CITIES, e);
    }
  }

  private static City city(String[] fields, UnaryOperator<String> shared) {
    return new City(
        fields[0],
        fields[1].isEmpty() ? fields[0] : fields[1],
        shared.apply(fields[2]),
        shared.apply(fields[3]),
        Integer.parseInt(fields[4]) / 1000.0,
        Integer.parseInt(fields[5]) / 1000.0,
        Integer.parseInt(fields[6]),
        fields[7].equals("P"));
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
