package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads networks in the native format {@code spanwright-network}, version 1, or as {@code
 * te-instance/1}; the content tells which one it is. Both are JSON in UTF-8. A file is read whole
 * or not at all. Immutable, safe for use by several threads.
 */
public final class NetworkReader {

  private static final NetworkReader STANDARD =
      new NetworkReader(Catalogues.builtIn(), NetworkLimits.USUAL);

  private final Catalogues catalogues;
  private final NetworkLimits limits;

  /**
   * A reader with limits of one's own.
   *
   * @param catalogues fibres and amplifiers that links may name, beside those of their file
   */
  public NetworkReader(Catalogues catalogues, NetworkLimits limits) {
    this.catalogues = catalogues;
    this.limits = limits;
  }

  /** The reader with the built-in catalogues and the usual limits. */
  public static NetworkReader standard() {
    return STANDARD;
  }

  /**
   * Whether a file is an instance of traffic engineering, which is read here too, and only read.
   *
   * @param fields the fields of the outermost object with their texts
   */
  public static boolean isTeInstance(Map<String, String> fields) {
    return TeInstanceReader.isInstance(fields);
  }

  /**
   * Reads a file.
   *
   * @throws NetworkFileException if the file cannot be read or anything in it is wrong
   */
  public Network read(Path file) throws NetworkFileException {
    return open(file).network();
  }

  /**
   * Reads a text.
   *
   * @param name what messages call the text
   * @throws NetworkFileException if anything in it is wrong
   */
  public Network read(String json, String name) throws NetworkFileException {
    return open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), name).network();
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param name what messages call the stream
   * @throws NetworkFileException if it cannot be read or anything in it is wrong
   */
  public Network read(InputStream in, String name) throws NetworkFileException {
    return open(in, name).network();
  }

  /**
   * Reads a file, with remarks on what looks like a slip in it.
   *
   * @throws NetworkFileException if the file cannot be read or anything in it is wrong
   */
  public OpenedNetwork open(Path file) throws NetworkFileException {
    return InputFile.read(file, limits.maxBytes(), "a network file", this::open);
  }

  /**
   * Reads a stream, which stays open, with remarks on what looks like a slip in it.
   *
   * @param name what messages call the stream
   * @throws NetworkFileException if it cannot be read or anything in it is wrong
   */
  public OpenedNetwork open(InputStream in, String name) throws NetworkFileException {
    Problems problems = new Problems(name);
    Json document =
        JsonTreeReader.read(new Utf8Reader(in, name, limits.maxBytes()), limits, problems);
    if (document instanceof Json.Obj root && TeInstanceReader.isInstance(root)) {
      Network network = new TeInstanceReader(limits, problems).network(root);
      List<String> links = network.links().stream().map(Link::id).toList(); // it knows no fibres
      return new OpenedNetwork(
          network, NetworkFormat.TE_INSTANCE, problems.remarks(), List.of(), links);
    }
    Network network = new NetworkInterpreter(limits, catalogues, problems).network(document);
    return new OpenedNetwork(network, NetworkFormat.NATIVE, problems.remarks());
  }
}
