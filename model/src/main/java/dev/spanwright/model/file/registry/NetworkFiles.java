package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.FileBytes;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens network files of every format, and writes exports. */
public final class NetworkFiles {

  private static final NetworkLimits LIMITS = NetworkLimits.USUAL;

  private NetworkFiles() {}

  /**
   * Reads a file of whatever format its content shows.
   *
   * @throws NetworkFileException if the file cannot be read or anything in it is wrong
   */
  public static OpenedNetwork open(Path file) throws NetworkFileException {
    byte[] content = FileBytes.read(file, LIMITS.maxBytes());
    Path name = file.getFileName();
    return open(
        new Source(
            file.toString(), name == null ? "" : name.toString(), content, b -> beside(file, b)));
  }

  /**
   * Reads a content of whatever format it shows.
   *
   * @throws NetworkFileException if anything in it is wrong
   */
  public static OpenedNetwork open(Source source) throws NetworkFileException {
    Optional<Importer> format =
        NetworkFormats.recognised(Head.of(source.fileName(), source.content()));
    if (format.isPresent()) {
      return format.get().read(source, LIMITS);
    }
    Unrecognised.check(source);
    var in = new ByteArrayInputStream(source.content());
    return NetworkReader.standard().open(in, source.name());
  }

  /**
   * Whether the content of a file shows a format of another program, which saving does not go back
   * to. A file that cannot be read, or that no format knows, is none.
   */
  public static boolean isForeign(Path file) {
    try {
      Path name = file.getFileName();
      Head head =
          Head.of(name == null ? "" : name.toString(), FileBytes.read(file, LIMITS.maxBytes()));
      return NetworkFormats.recognised(head).isPresent()
          || NetworkReader.isTeInstance(head.fields());
    } catch (NetworkFileException _) {
      return false; // opening it tells why
    }
  }

  /** The name is one of the same folder, never a path. */
  private static Optional<byte[]> beside(Path file, String name) throws NetworkFileException {
    Path other = file.toAbsolutePath().resolveSibling(Path.of(name).getFileName());
    return Files.exists(other)
        ? Optional.of(FileBytes.read(other, LIMITS.maxBytes()))
        : Optional.empty();
  }

  /**
   * The files that an export to a path makes, with their contents. A path that is already that of
   * one of several tables stands for all of them.
   */
  public static Map<Path, byte[]> files(Exporter format, Network network, Path main) {
    List<Exporter.Part> parts = format.write(network);
    String ending = "." + format.extensions().getFirst();
    String name = String.valueOf(main.getFileName());
    String plain = name;
    for (Exporter.Part part : parts) {
      String own = part.suffix() + ending;
      if (!part.suffix().isEmpty() && name.length() > own.length() && name.endsWith(own)) {
        plain = name.substring(0, name.length() - own.length()) + ending;
      }
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Exporter.Part part : parts) {
      String file =
          part.suffix().isEmpty()
              ? plain
              : Source.nameBeside(plain, part.suffix(), format.extensions());
      files.put(main.resolveSibling(file), part.content());
    }
    return files;
  }

  /**
   * Writes the files of an export, each in one step.
   *
   * @throws NetworkFileException if one cannot be written; it is then as it was
   */
  public static List<Path> write(Map<Path, byte[]> files) throws NetworkFileException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      FileBytes.write(file.getKey(), file.getValue());
      written.add(file.getKey());
    }
    return written;
  }
}
