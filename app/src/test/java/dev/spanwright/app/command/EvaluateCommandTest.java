package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final Sample SAMPLE = SampleNetworks.find("nsfnet").orElseThrow();

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("net.json"), json);
  }

  @Test
  void evaluatePrintsATable() {
    assertEquals(0, terminal.run("evaluate", "nsfnet"));
    List<String> lines = terminal.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("NSFNET: 14 sites, 21 links, "), lines.getFirst());
    assertTrue(terminal.out().contains("Throughput"), terminal.out());
    assertTrue(terminal.out().contains("headroom"), terminal.out());
    int header = lines.indexOf(lines.stream().filter(l -> l.contains("GSNR dB")).findFirst().get());
    int busiest = lines.get(header).indexOf("used") + 4;
    List<String> links = lines.subList(header + 1, header + 22);
    links.forEach(line -> assertEquals(busiest, line.length(), line));
    links.forEach(line -> assertTrue(line.endsWith(" %"), line));
    assertTrue(terminal.out().contains("--json has all"), "182 demands are more than a screen");
    assertFalse(terminal.out().contains("null") || terminal.out().contains("NaN"), terminal.out());
  }

  @Test
  void evaluateTellsWhatFailsAndGrows() {
    assertEquals(0, terminal.run("evaluate", "nsfnet"));
    List<String> lines = terminal.out().lines().toList();
    int at =
        lines.indexOf(lines.stream().filter(l -> l.startsWith("Resilience (")).findFirst().get());
    assertTrue(lines.get(at + 1).startsWith("  availability  at least 99.99"), lines.get(at + 1));
    assertEquals("  targets       none set", lines.get(at + 2));
    assertTrue(lines.get(at + 5).endsWith("failures of a site"), lines.get(at + 5));
    assertTrue(lines.contains("  default routing  does not carry all from year 1 on"));
    assertTrue(lines.getLast().startsWith("  hose             headroom 0."), lines.getLast());
  }

  @Test
  void growthIsLeftOutWhereNothingIsSolved() {
    assertEquals(0, terminal.run("evaluate", "nsfnet", "--json", "--objective", "default"));
    assertTrue(terminal.out().contains("\"resilience\": {"), terminal.out());
    assertFalse(terminal.out().contains("\"growth\": {"), terminal.out());
  }

  @Test
  void evaluatePrintsJsonInUtf8() throws Exception {
    String json = SAMPLE.json().replace("\"NSFNET\"", "\"NSF–Zürich\"");
    assertEquals(0, terminal.run("evaluate", file(json).toString(), "--json"));
    assertTrue(
        terminal.out().startsWith("{\n  \"format\": \"spanwright-evaluation\",\n"), terminal.out());
    assertTrue(terminal.out().contains("\"name\": \"NSF–Zürich\""), terminal.out());
    assertEquals("", terminal.err());
  }

  @Test
  void aNetworkWithoutLinksIsEvaluated() throws Exception {
    String empty =
        """
        {"format": "spanwright-network", "version": 1, "name": "Emp\\u001b[2Jty",
         "sites": [], "links": []}
        """;
    assertEquals(0, terminal.run("evaluate", file(empty).toString()));
    assertTrue(terminal.out().contains("Emp [2Jty: 0 sites, 0 links, 0 demands"), terminal.out());
    assertTrue(terminal.out().contains("no demands"), terminal.out());
    assertEquals(0, terminal.run("evaluate", "--json", file(empty).toString()));
    assertTrue(terminal.out().contains("\"factor\": null"), terminal.out());
  }

  @Test
  void aNetworkWhoseDemandsHaveNoPathIsEvaluated() throws Exception {
    String json =
        """
        {"format": "spanwright-network", "version": 1, "name": "Two",
         "sites": [
          {"id": "a", "name": "A", "kind": "exchange", "latDeg": 0, "lonDeg": 0},
          {"id": "b", "name": "B", "kind": "exchange", "latDeg": 0, "lonDeg": 1}],
         "links": [],
         "workloads": [{"kind": "demand-matrix", "id": "m", "name": "M",
          "demands": [{"from": "a", "to": "b", "gbps": 5}]}]}
        """;
    assertEquals(0, terminal.run("evaluate", file(json).toString()));
    assertTrue(terminal.out().contains("no path"), terminal.out());
    assertTrue(terminal.out().contains("Warnings"), terminal.out());
  }

  @Test
  void whatIsWrongInAFileIsSaidWithItsPlace() throws Exception {
    String json = SAMPLE.json().replaceFirst("\"fibre\": \"[^\"]+\"", "\"fibre\": \"glass\"");
    Path file = file(json.replaceFirst("\"kind\": \"exchange\"", "\"kind\": \"hut\""));
    assertEquals(1, terminal.run("evaluate", file.toString()));
    assertEquals("", terminal.out());
    List<String> lines = terminal.err().lines().toList();
    assertEquals(2, lines.size(), terminal.err());
    assertTrue(lines.getFirst().startsWith(file + ", line "), terminal.err());
    assertTrue(lines.getFirst().contains("sites[0].kind: found \"hut\""), terminal.err());
    assertTrue(lines.getLast().contains(".fibre: found \"glass\""), terminal.err());
  }

  @Test
  void slipsAreNoted() throws Exception {
    String json = SAMPLE.json().replaceFirst("\"fibre\":", "\"fibrePair\": 2, \"fibre\":");
    assertEquals(0, terminal.run("evaluate", file(json).toString()));
    assertTrue(terminal.err().startsWith("Note: "), terminal.err());
    assertTrue(terminal.err().contains("Did you mean \"fibrePairs\"?"), terminal.err());
  }

  @Test
  void theFirstLineTellsWhatIsProven() {
    assertEquals(0, terminal.run("evaluate", "nsfnet", "--gap", "0.5%", "--limit-ms", "60000"));
    String line =
        terminal.out().lines().filter(l -> l.startsWith("Throughput: ")).findFirst().orElseThrow();
    assertTrue(
        line.matches(
            "Throughput: carried [\\d.]+ [GT]bit/s, headroom [\\d.]+x, (exact|proven within 0.\\d+ %)"),
        line);
    assertTrue(terminal.out().contains("in both directions adds to it at most"), terminal.out());
  }

  @Test
  void theDefaultRoutingAloneIsEnoughWhereItIsAskedFor() {
    assertEquals(0, terminal.run("evaluate", "nsfnet", "--objective", "DEFAULT", "--json"));
    assertTrue(terminal.out().contains("\"objective\": \"default\""), terminal.out());
    assertTrue(terminal.out().contains("\"routing\": \"default\""), terminal.out());
    assertFalse(terminal.err().contains("--limit-ms"), terminal.err());
  }

  private static final String INSTANCE =
      """
      {"schema": "te-instance/1", "name": "Line of three", "origin": "by hand",
       "nodes": [{"id": 0, "name": "Aa", "lat": 48, "lon": 11},
        {"id": 1, "name": "Bb", "lat": 48, "lon": 12},
        {"id": 2, "name": "Cc", "lat": 48, "lon": 13}],
       "links": [{"id": 0, "a": 0, "b": 1, "capacityGbps": 100, "lengthKm": 80},
        {"id": 1, "a": 1, "b": 2, "capacityGbps": 30, "lengthKm": 80}],
       "demands": {"kind": "list", "items": [[0, 2, 20], [1, 0, 40]]}}
      """;

  /** The second link has 30 for 20 Gbit/s: each Gbit/s more is worth 1/20. */
  @Test
  void anInstanceOfTrafficEngineeringIsEvaluated() throws Exception {
    assertEquals(0, terminal.run("evaluate", file(INSTANCE).toString()), terminal.err());
    assertTrue(
        terminal.out().contains("Throughput: carried 60.0 Gbit/s, headroom 1.50x, exact"),
        terminal.out());
    assertTrue(terminal.out().contains("+0.05x"), terminal.out());
    assertEquals(0, terminal.run("evaluate", file(INSTANCE).toString(), "--json"));
    String json = terminal.out();
    assertTrue(json.contains("\"exact\": true"), json);
    assertTrue(json.contains("{\"link\": \"1\", \"headroomPerGbps\": 0.05"), json);
  }

  @Test
  void everySampleIsEvaluated() {
    for (Sample sample : SampleNetworks.all()) {
      assertEquals(0, terminal.run("evaluate", sample.name()), sample.name() + terminal.err());
    }
  }
}
