package dev.spanwright.app.exchange;

import dev.spanwright.model.file.exchange.ExchangeFormat;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.registry.NetworkFormats;
import dev.spanwright.render.export.NetworkWorkbook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats of other programs that the app reads and writes. */
public final class AppFormats {

  private static final List<ExchangeFormat> ALL =
      Stream.concat(NetworkFormats.all().stream(), Stream.of(new NetworkWorkbook())).toList();

  private AppFormats() {}

  /** All formats, in the order in which they are listed. */
  public static List<ExchangeFormat> all() {
    return ALL;
  }

  /** Endings of files that can be read, without a dot. */
  public static List<String> readableExtensions() {
    return NetworkFormats.importers().stream()
        .flatMap(
            format -> Stream.concat(format.extensions().stream(), format.readExtensions().stream()))
        .distinct()
        .toList();
  }

  /** Those that can be written. */
  public static List<Exporter> exporters() {
    return NetworkFormats.exporters(ALL);
  }

  /** The format that a file name stands for when writing; none for the native one. */
  public static Optional<Exporter> ofName(String fileName) {
    return NetworkFormats.ofName(exporters(), fileName);
  }
}
