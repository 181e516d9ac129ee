package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.samples.SampleNetworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  private static final String INSTANCE =
      """
      {"schema": "te-instance/1", "name": "Pair", "licence": "free",
       "nodes": [{"id": 0, "name": "Aa", "lat": 48, "lon": 11},
        {"id": 1, "name": "Bb", "lat": 48, "lon": 12}],
       "links": [{"id": 0, "a": 0, "b": 1, "capacityGbps": 100, "lengthKm": 80}],
       "demands": {"kind": "gravity", "totalGbps": 20, "mass": [1, 3]}}
      """;

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private Path instance() throws IOException {
    return Files.writeString(folder.resolve("pair.json"), INSTANCE);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void anInstanceBecomesANetwork() throws Exception {
    Path out = folder.resolve("pair.spanwright.json");
    assertEquals(0, terminal.run("convert", instance().toString(), out.toString()));
    assertEquals("Wrote " + out, terminal.out().strip());
    assertEquals("", terminal.err());
    assertTrue(Files.readString(out).startsWith("{\n  \"format\": \"spanwright-network\","));
    Network network = NetworkReader.standard().read(out);
    assertEquals(NetworkReader.standard().read(instance()), network);
    assertTrue(network.notes().contains("Licence: free"), network.notes());
    assertEquals(2, files());
  }

  @Test
  void aNetworkIsWrittenAsTheProgramWritesIt() throws Exception {
    String sample = SampleNetworks.find("nsfnet").orElseThrow().json();
    Path in = Files.writeString(folder.resolve("in.json"), sample.replace("\n", "\r\n"));
    Path out = folder.resolve("out.json");
    assertEquals(0, terminal.run("convert", in.toString(), out.toString()));
    assertEquals(sample, Files.readString(out));
  }

  @Test
  void whatIsThereIsReplacedByForceOnly() throws Exception {
    Path out = Files.writeString(folder.resolve("mine.json"), "mine");
    assertEquals(1, terminal.run("convert", instance().toString(), out.toString()));
    assertTrue(terminal.err().contains("there already"), terminal.err());
    assertTrue(terminal.err().contains("--force"), terminal.err());
    assertEquals("mine", Files.readString(out));
    assertEquals(0, terminal.run("convert", "--force", instance().toString(), out.toString()));
    assertTrue(Files.readString(out).contains("spanwright-network"));
    assertEquals(1, terminal.run("convert", "--force", "nsfnet", folder.toString()));
    assertTrue(terminal.err().contains("a folder"), terminal.err());
  }

  @Test
  void nothingIsWrittenOfAWrongFile() throws Exception {
    Path in = Files.writeString(folder.resolve("in.json"), INSTANCE.replace("80", "-80"));
    Path out = folder.resolve("out.json");
    assertEquals(1, terminal.run("convert", in.toString(), out.toString()));
    assertTrue(terminal.err().contains("links[0].lengthKm: found -80"), terminal.err());
    assertEquals(1, terminal.run("convert", "none.json", out.toString()));
    assertFalse(Files.exists(out));
    assertEquals(1, terminal.run("convert", "nsfnet", folder.resolve("no/x.json").toString()));
    assertTrue(terminal.err().contains("no such file or folder"), terminal.err());
    assertEquals(1, files());
  }

  /** Every command that takes a network takes an instance. */
  @Test
  void anInstanceIsDrawnAndItsLinksArePrinted() throws Exception {
    String in = instance().toString();
    Path png = folder.resolve("pair.png");
    assertEquals(0, terminal.run("render", in, png.toString()), terminal.err());
    assertEquals("[draw Pair 1 PNG 1920x1080 DARK UTILISATION]", terminal.calls().toString());
    assertEquals(0, terminal.run("link", in, "0"), terminal.err());
    assertTrue(terminal.out().startsWith("Aa - Bb: 80.0 km, "), terminal.out());
  }

  @Test
  void anotherFormatComesBack() throws Exception {
    Path there = folder.resolve("there.geojson");
    Path back = folder.resolve("back.json");
    assertEquals(0, terminal.run("convert", "nsfnet", there.toString()), terminal.err());
    assertEquals(0, terminal.run("convert", there.toString(), back.toString()), terminal.err());
    String sample = SampleNetworks.find("nsfnet").orElseThrow().json();
    assertEquals(sample, Files.readString(back));
  }

  @Test
  void theNameOrAnOptionTellsTheFormat() throws Exception {
    assertEquals(2, terminal.run("convert", "--to", "gif", "nsfnet", "x.gif"));
    assertTrue(terminal.err().contains("Take one of native, geojson"), terminal.err());
    for (String name : List.of("x.yaml", "x.xml", "x")) {
      Path out = folder.resolve(name);
      assertEquals(2, terminal.run("convert", "nsfnet", out.toString()), name);
      assertTrue(terminal.err().contains("does not tell the format"), terminal.err());
      assertEquals(0, files());
    }
    Path dot = folder.resolve("x.gv");
    assertEquals(0, terminal.run("convert", "nsfnet", dot.toString()), terminal.err());
    assertTrue(Files.readString(dot).startsWith("graph "), "DOT");
    Path plain = folder.resolve("x");
    assertEquals(0, terminal.run("convert", "--to", "native", "nsfnet", plain.toString()));
    assertTrue(Files.readString(plain).contains("spanwright-network"));
  }

  @Test
  void tablesAreNamedByWhatTheyAreOnce() throws Exception {
    Path sites = folder.resolve("x-sites.csv");
    assertEquals(0, terminal.run("convert", "nsfnet", sites.toString()), terminal.err());
    assertTrue(Files.exists(sites));
    assertTrue(Files.exists(folder.resolve("x-demands.csv")));
    assertEquals(3, files());
    assertTrue(terminal.err().contains("Lost in CSV tables: "), terminal.err());
  }

  private static final String DRAWN =
      "graph { 1 [label=Madrid] 2 [label=Lisbon] 3 [label=relay] 1 -- 3 -- 2 }";

  @Test
  void sitesWithoutAPlaceAreLaidOutUnlessTheyAreLocated() throws Exception {
    Path in = Files.writeString(folder.resolve("in.dot"), DRAWN);
    Path out = folder.resolve("out.json");
    assertEquals(0, terminal.run("convert", in.toString(), out.toString()), terminal.err());
    assertTrue(terminal.err().contains("found 3 nodes without a position"), terminal.err());
    assertTrue(terminal.err().contains("--locate would place 2 of 3 sites"), terminal.err());
    assertTrue(Math.abs(place(out, "1").latDeg()) < 12, "round 0° N 0° E");
    assertEquals(
        0,
        terminal.run("convert", "--force", "--locate", in.toString(), out.toString()),
        terminal.err());
    assertTrue(terminal.err().contains("2 were placed at the city of that name"), terminal.err());
    assertTrue(terminal.err().contains("  Lisbon is at Lisbon, Lisboa, Portugal"), terminal.err());
    assertEquals(40.4, place(out, "1").latDeg(), 0.1);
    assertEquals(-9.1, place(out, "2").lonDeg(), 0.1);
    assertEquals(-6.4, place(out, "3").lonDeg(), 0.5);
  }

  private static Position place(Path file, String site) throws IOException {
    return NetworkReader.standard().read(file).sites().get(site).position();
  }

  @Test
  void formatsAreListed() {
    assertEquals(0, terminal.run("formats"));
    assertTrue(terminal.out().contains("geojson"), terminal.out());
    assertTrue(terminal.out().contains("shared-risk groups") || terminal.out().contains("routes"));
  }
}
