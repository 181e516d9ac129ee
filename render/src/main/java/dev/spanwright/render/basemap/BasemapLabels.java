package dev.spanwright.render.basemap;

import dev.spanwright.model.geo.Position;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bundled names of countries and waters. Countries come from Natural Earth (public domain),
 * placed at the point farthest from the edge of their largest part; oceans and seas are a list of
 * common knowledge.
 */
public final class BasemapLabels {

  private static final String FILE = "labels.tsv";

  private BasemapLabels() {}

  /**
   * All names, the more important before the less important: countries by falling area, then waters
   * by rising {@link BasemapLabel#minZoom()}. Read at the first call.
   *
   * @throws UncheckedIOException if the bundled file is missing or damaged
   */
  public static List<BasemapLabel> all() {
    return Holder.LABELS;
  }

  private static List<BasemapLabel> read() {
    try (InputStream in = BasemapLabels.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException("not bundled with the application");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(BasemapLabels::label).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the basemap file " + FILE + ": " + e, e);
    }
  }

  private static BasemapLabel label(String line) {
    String[] fields = line.split("\t", -1);
    var position = new Position(Double.parseDouble(fields[3]), Double.parseDouble(fields[2]));
    var kind = BasemapLabel.Kind.valueOf(fields[0]);
    return new BasemapLabel(kind, fields[1], position, Double.parseDouble(fields[4]));
  }

  private static final class Holder {
    static final List<BasemapLabel> LABELS = read();
  }
}
