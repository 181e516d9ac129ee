package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be opened again is not saved. */
class NetworkSaveTest {

  @TempDir private Path folder;

  private void assertRefused(Network network, String path, String found) throws Exception {
    Path file = Files.writeString(folder.resolve("net.json"), "as before");
    Problem problem =
        assertThrows(NetworkFileException.class, () -> NetworkWriter.save(network, file))
            .problems()
            .getFirst();
    assertEquals("as before", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
    assertEquals(path, problem.path());
    assertEquals(0, problem.line());
    assertTrue(problem.found().contains(found), problem.message());
    assertTrue(problem.message().startsWith(file + (path.isEmpty() ? "" : ", " + path) + ": "));
    assertTrue(problem.message().contains("It was not saved"), problem.message());
  }

  private static Network sites(int count) {
    List<Site> sites =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Site(
                        "s" + i,
                        "S",
                        SiteKind.EXCHANGE,
                        new Position(0, 0),
                        Optional.empty(),
                        SiteFacts.NONE,
                        "",
                        PropertyValue.Fields.NONE))
            .toList();
    return Network.empty("Many").withSites(Table.of(sites));
  }

  private static Workload gravity(Network network) {
    return new Workload.GravityMatrix(
        "g",
        "G",
        TrafficClass.GENERAL,
        0,
        OptionalDouble.empty(),
        100,
        network.sites().stream().map(s -> new Workload.GravityMatrix.Mass(s.id(), 1)).toList(),
        "",
        PropertyValue.Fields.NONE);
  }

  @Test
  void aMillionDemandsAreTheMost() throws Exception {
    Network most = sites(1_000);
    NetworkWriter.save(
        most.withWorkloads(Table.of(List.of(gravity(most)))), folder.resolve("most.json"));
    Files.delete(folder.resolve("most.json"));
    Network more = sites(1_001);
    assertRefused(
        more.withWorkloads(Table.of(List.of(gravity(more)))), "workloads[0].masses", "1001000");
  }

  @Test
  void aTextOfAMillionCharactersIsTheLongest() throws Exception {
    NetworkWriter.save(
        Network.empty("x").withNotes("n".repeat(1_000_000)), folder.resolve("long.json"));
    Files.delete(folder.resolve("long.json"));
    assertRefused(
        Network.empty("x").withNotes("n".repeat(1_000_001)), "notes", "more than 1000000");
  }

  @Test
  void whatALinkNamesHasToBeThere() throws Exception {
    Network two = sites(2);
    assertRefused(
        two.withLinks(Table.of(List.of(Link.of("l", "s0", "s1", "g999")))),
        "links[0].fibre",
        "g999");
  }
}
