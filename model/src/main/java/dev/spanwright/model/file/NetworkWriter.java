package dev.spanwright.model.file;

import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.TrafficRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes networks in the native format {@code spanwright-network}, version 1. The same network
 * always gives the same bytes: fields in fixed order, unknown fields after the known ones, two
 * spaces a level, LF.
 */
public final class NetworkWriter {

  private final JsonText json = new JsonText();
  private final PropertyWriter properties = new PropertyWriter(json);
  private final ContentWriter content = new ContentWriter(json, properties);

  private NetworkWriter() {}

  /** The text of a network's file. */
  public static String write(Network network) {
    NetworkWriter writer = new NetworkWriter();
    writer.network(network);
    return writer.json.finish();
  }

  /**
   * Saves a network in UTF-8. The file is replaced in one step: whatever happens, it holds either
   * the old network or the new one. What {@link NetworkReader#standard} would not open again is not
   * saved.
   *
   * @throws NetworkFileException if it cannot be written, or could not be opened again; the file on
   *     disk is then as it was
   */
  public static void save(Network network, Path file) throws NetworkFileException {
    byte[] bytes = write(network).getBytes(StandardCharsets.UTF_8);
    requireReadable(bytes, file.toString());
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new NetworkFileException(FileTrouble.writing(file.toString(), e), e);
    }
  }

  /** Reads it back: whatever the limits are, saving keeps them too. */
  private static void requireReadable(byte[] bytes, String name) throws NetworkFileException {
    try {
      NetworkReader.standard().open(new ByteArrayInputStream(bytes), name);
    } catch (NetworkFileException e) {
      throw new NetworkFileException(e.problems().stream().map(NetworkWriter::unsaved).toList());
    }
  }

  /** A problem of a text that is on no disk, so without line and column. */
  private static Problem unsaved(Problem problem) {
    String advice = problem.advice() + " It was not saved: the file could not be opened again.";
    return new Problem(
        problem.file(),
        0,
        0,
        problem.path(),
        problem.found(),
        problem.expected(),
        advice.stripLeading());
  }

  private void network(Network network) {
    json.object(
        () -> {
          json.field("format", NetworkFields.FORMAT);
          json.field("version", NetworkFields.VERSION);
          json.field("name", network.name());
          json.fieldUnlessEmpty("notes", network.notes());
          json.name("sites").array(() -> network.sites().forEach(content::site));
          json.name("links").array(() -> network.links().forEach(content::link));
          content.workloads(network.workloads().list());
          content.groups(network.groups().list());
          if (!network.equipment().isEmpty()) {
            content.equipment(network.equipment());
          }
          if (!network.planning().equals(PlanningRules.DEFAULT)) {
            content.planning(network.planning());
          }
          if (!network.traffic().equals(TrafficRules.USUAL)) {
            content.traffic(network.traffic());
          }
          content.scenes(network.scenes().list());
          if (!network.scenarios().isEmpty()) {
            ScenarioWriter scenarios = new ScenarioWriter(json, properties, content);
            json.name("scenarios").array(() -> network.scenarios().forEach(scenarios::scenario));
          }
          properties.fields(network.properties(), NetworkFields.NETWORK);
        });
  }
}
