package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.drawings.Containerlab;
import dev.spanwright.model.file.drawings.Mermaid;
import dev.spanwright.model.file.exchange.ExchangeFormat;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.geodata.GeoJson;
import dev.spanwright.model.file.geodata.Kml;
import dev.spanwright.model.file.geodata.Kmz;
import dev.spanwright.model.file.graphs.Dot;
import dev.spanwright.model.file.graphs.Gml;
import dev.spanwright.model.file.graphs.GraphMl;
import dev.spanwright.model.file.graphs.NodeLink;
import dev.spanwright.model.file.planners.Gnpy;
import dev.spanwright.model.file.planners.IetfTopology;
import dev.spanwright.model.file.planners.Net2Plan;
import dev.spanwright.model.file.planners.SndlibNative;
import dev.spanwright.model.file.planners.SndlibXml;
import dev.spanwright.model.file.tables.CsvPair;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of other programs that this module reads and writes. */
public final class NetworkFormats {

  private static final List<ExchangeFormat> ALL =
      List.of(
          new GeoJson(),
          new Kml(),
          new Kmz(),
          new GraphMl(),
          new Gml(),
          new NodeLink(),
          new Dot(),
          new CsvPair(),
          new Gnpy(),
          new SndlibXml(),
          new SndlibNative(),
          new Net2Plan(),
          new IetfTopology(),
          new Containerlab(),
          new Mermaid());

  private static final Set<String> COMMON = Set.of("json", "xml", "txt");

  private NetworkFormats() {}

  /** All formats, in the order in which they are listed. */
  public static List<ExchangeFormat> all() {
    return ALL;
  }

  /** Those that can be read. */
  public static List<Importer> importers() {
    return ALL.stream().filter(Importer.class::isInstance).map(Importer.class::cast).toList();
  }

  /** Those that can be written. */
  public static List<Exporter> exporters() {
    return exporters(ALL);
  }

  /** Those of a list that can be written. */
  public static List<Exporter> exporters(List<ExchangeFormat> formats) {
    return formats.stream().filter(Exporter.class::isInstance).map(Exporter.class::cast).toList();
  }

  /** The format of a content; empty where none recognises it. */
  public static Optional<Importer> recognised(Head head) {
    return importers().stream().filter(format -> format.recognises(head)).findFirst();
  }

  /**
   * The format that a file name stands for when writing: the one with the longest fitting ending.
   * An ending that many files of other kinds have, such as {@code .json}, stands for none.
   */
  public static Optional<Exporter> ofName(List<Exporter> formats, String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> longest(format, lower) > 0)
        .max(Comparator.comparingInt(format -> longest(format, lower)));
  }

  /** Whether a name in small letters has an ending that stands for a format and for no other. */
  static boolean isNamed(ExchangeFormat format, String fileName) {
    return longest(format, fileName) > 0;
  }

  private static int longest(ExchangeFormat format, String fileName) {
    return format.extensions().stream()
        .filter(extension -> !COMMON.contains(extension) && fileName.endsWith("." + extension))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
