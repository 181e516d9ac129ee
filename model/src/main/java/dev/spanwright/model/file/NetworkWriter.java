package dev.spanwright.model.file;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
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
  private final LineSettingsWriter lines = new LineSettingsWriter(json);

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
          json.name("sites").array(() -> network.sites().forEach(this::site));
          json.name("links").array(() -> network.links().forEach(this::link));
          if (!network.workloads().isEmpty()) {
            WorkloadWriter workloads = new WorkloadWriter(json, properties);
            json.name("workloads").array(() -> network.workloads().forEach(workloads::workload));
          }
          if (!network.groups().isEmpty()) {
            json.name("sharedRiskGroups").array(() -> network.groups().forEach(this::group));
          }
          EquipmentWriter equipment = new EquipmentWriter(json);
          equipment.equipment(network.equipment());
          equipment.planning(network.planning());
          if (!network.scenes().isEmpty()) {
            SceneWriter scenes = new SceneWriter(json, properties);
            json.name("scenes").array(() -> network.scenes().forEach(scenes::scene));
          }
          properties.fields(network.properties(), NetworkFields.NETWORK);
        });
  }

  private void site(Site site) {
    json.object(
        () -> {
          json.field("id", site.id());
          json.field("name", site.name());
          json.field("kind", site.kind().id());
          json.field("latDeg", site.position().latDeg());
          json.field("lonDeg", site.position().lonDeg());
          site.power()
              .ifPresent(
                  power -> {
                    json.field("powerMw", power.megawatts());
                    json.fieldUnlessEmpty("powerSource", power.source());
                  });
          json.fieldUnlessEmpty("notes", site.notes());
          properties.fields(site.properties(), NetworkFields.SITE);
        });
  }

  private void link(Link link) {
    json.object(
        () -> {
          json.field("id", link.id());
          json.field("from", link.from());
          json.field("to", link.to());
          json.rowsUnlessEmpty("waypoints", link.waypoints(), this::waypoint);
          json.fieldUnless("routeFactor", link.routeFactor(), Link.DEFAULT_ROUTE_FACTOR);
          json.field("fibre", link.fiber());
          json.fieldUnless("fibrePairs", link.fiberPairs(), 1);
          json.fieldUnless("band", link.band().id(), Band.C.id());
          json.field("measuredLengthKm", link.measuredLengthKm());
          json.field("fixedCapacityGbps", link.fixedCapacityGbps());
          json.field("routingWeight", link.routingWeight());
          lines.line(link.line());
          json.fieldUnlessEmpty("owner", link.owner());
          json.fieldUnlessEmpty("notes", link.notes());
          properties.fields(link.properties(), NetworkFields.LINK);
        });
  }

  private void waypoint(Position waypoint) {
    json.field("latDeg", waypoint.latDeg());
    json.field("lonDeg", waypoint.lonDeg());
  }

  private void group(SharedRiskGroup group) {
    json.object(
        () -> {
          json.field("id", group.id());
          json.field("name", group.name());
          if (!group.links().isEmpty()) {
            json.field("links", group.links());
          }
          if (!group.sites().isEmpty()) {
            json.field("sites", group.sites());
          }
          json.fieldUnlessEmpty("notes", group.notes());
          properties.fields(group.properties(), NetworkFields.GROUP);
        });
  }
}
