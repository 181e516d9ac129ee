package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.file.exchange.Merge;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings whose thread is interrupted, since nobody waits for them. */
class GivenUpTest {

  @AfterEach
  void goOn() {
    Thread.interrupted();
  }

  private static void assertGivenUp(Executable reading) {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, reading);
  }

  static List<String> formats() {
    return NetworkFormats.importers().stream().map(Importer::id).toList();
  }

  /** A format that nothing gives up would hold up the next file. */
  @ParameterizedTest
  @MethodSource("formats")
  void everyReaderEnds(String id) {
    Exporter format =
        NetworkFormats.exporters().stream().filter(f -> f.id().equals(id)).findFirst().get();
    Map<Path, byte[]> files =
        NetworkFiles.files(
            format, SampleLike.read(), Path.of("n." + format.extensions().getFirst()));
    Map<String, byte[]> folder =
        files.entrySet().stream()
            .collect(Collectors.toMap(file -> file.getKey().toString(), Map.Entry::getValue));
    String name = files.keySet().iterator().next().toString();
    Source source =
        new Source(name, name, folder.get(name), n -> Optional.ofNullable(folder.get(n)));
    assertGivenUp(() -> NetworkFiles.open(source));
  }

  @Test
  void theNativeReaderEnds() {
    byte[] text = NetworkWriter.write(SampleLike.read()).getBytes(StandardCharsets.UTF_8);
    assertGivenUp(() -> NetworkFiles.open(Source.of("n.json", text)));
  }

  @Test
  void thePlacingOfSitesEnds() throws Exception {
    OpenedNetwork opened =
        Foreign.open("n.dot", "graph { 1 [label=Madrid] 2 [label=Lisbon] 3 1 -- 2 -- 3 }");
    List<Locator.Match> matches = Locator.matches(opened, Gazetteer.bundled());
    assertEquals(2, matches.size());
    assertGivenUp(() -> Locator.matches(opened, Gazetteer.bundled()));
    assertGivenUp(() -> Locator.placed(opened, matches, new Position(0, 0)));
  }

  @Test
  void theAddingToAnotherNetworkEnds() {
    Network network = SampleLike.read();
    assertGivenUp(() -> Merge.added(network, network, List.of()));
  }
}
