package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepCommandTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private String json(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "sweep";
    args[1] = "nsfnet";
    args[2] = "--json";
    System.arraycopy(more, 0, args, 3, more.length);
    Terminal own = new Terminal();
    assertEquals(0, own.run(args), own.err());
    return own.out();
  }

  private Path shard(String name, String... more) throws IOException {
    return Files.writeString(folder.resolve(name), json(more), StandardCharsets.UTF_8);
  }

  @Test
  void printsTheWorstFirst() {
    assertEquals(0, terminal.run("sweep", "nsfnet", "--scope", "links,sites"));
    List<String> lines = terminal.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("NSFNET: 35 failures, restored on"), lines.getFirst());
    assertTrue(lines.get(1).startsWith("Without failure: carried 100.0 %"), lines.get(1));
    assertTrue(
        lines.get(5).contains("site:"), "a site takes its own traffic down: " + lines.get(5));
    assertTrue(terminal.out().contains("Highest load of each link"), terminal.out());
    assertTrue(terminal.out().contains("end down"), terminal.out());
    assertTrue(terminal.err().contains("35 of 35 failures"), terminal.err());
    assertFalse(terminal.out().contains("NaN") || terminal.out().contains("null"), terminal.out());
  }

  @Test
  void tellsSpansAndHutsOfALinkOnce() {
    assertEquals(0, terminal.run("sweep", "us-power-first", "--scope", "huts,spans,links"));
    assertTrue(terminal.out().contains(" failures, 53 that differ, "), terminal.out());
    assertFalse(terminal.out().contains("span:"), terminal.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"shortest", "optimal"})
  void mergesShardsToWhatOneRunFinds(String scheme) throws Exception {
    String[] what = {"--scope", "all", "--pairs", "--name-demands", "3", "--scheme", scheme};
    if (scheme.equals("optimal")) {
      what = new String[] {"--scope", "links", "--scheme", scheme};
    }
    String whole = json(what);
    String[] files = new String[3];
    for (int i = 1; i <= 3; i++) {
      String[] args = java.util.Arrays.copyOf(what, what.length + 2);
      args[what.length] = "--shard";
      args[what.length + 1] = i + "/3";
      files[i % 3] = shard("part" + i + ".json", args).toString();
    }
    assertEquals(
        0,
        terminal.run("sweep", "--merge", "--json", files[0], files[1], files[2]),
        terminal.err());
    assertEquals(whole, terminal.out());
    assertFalse(whole.contains("NaN") || whole.contains("Infinity"));
  }

  @Test
  void refusesShardsThatDoNotFit() throws Exception {
    String one = shard("1.json", "--shard", "1/2").toString();
    String two = shard("2.json", "--shard", "2/2").toString();
    String other = shard("3.json", "--shard", "2/2", "--gap", "0.01").toString();
    assertEquals(1, terminal.run("sweep", "--merge", one));
    assertTrue(terminal.err().contains("shard 2/2 is missing"), terminal.err());
    assertEquals(1, terminal.run("sweep", "--merge", one, two, two));
    assertTrue(terminal.err().contains("shard 2/2 is there twice"), terminal.err());
    assertEquals(1, terminal.run("sweep", "--merge", one, other));
    assertTrue(terminal.err().contains("gap 0.01, expected 0.001"), terminal.err());
    assertEquals(0, terminal.run("sweep", "--merge", two, one));
    assertTrue(terminal.out().startsWith("NSFNET: 21 failures, "), terminal.out());
  }

  @Test
  void saysWhereAShardIsWrong() throws Exception {
    String broken = json().replace("\"how\": \"solved\"", "\"how\": \"guessed\"");
    Path file = Files.writeString(folder.resolve("broken.json"), broken);
    assertEquals(1, terminal.run("sweep", "--merge", file.toString()));
    assertTrue(terminal.err().contains("how: found \"guessed\""), terminal.err());
    assertTrue(terminal.err().contains("line "), terminal.err());
  }

  @Test
  void writesATableForSpreadsheets() throws Exception {
    Path csv = folder.resolve("out.csv");
    assertEquals(0, terminal.run("sweep", "nsfnet", "--csv", csv.toString()));
    List<String> rows = Files.readAllLines(csv);
    assertEquals(1 + 1 + 21, rows.size(), "a heading, the intact network, the links");
    assertTrue(rows.getFirst().startsWith("case,kind,failedLinks,"), rows.getFirst());
    int columns = rows.getFirst().split(",", -1).length;
    rows.forEach(row -> assertEquals(columns, row.split(",", -1).length, row));
    assertTrue(rows.get(1).startsWith("intact,"), rows.get(1));
  }

  @Test
  void saysWhatIsWrongOnTheCommandLine() {
    assertEquals(2, terminal.run("sweep", "nsfnet", "--scope", "roads"));
    assertTrue(terminal.err().contains("\"roads\" is none of links, spans, huts"), terminal.err());
    assertEquals(2, terminal.run("sweep", "nsfnet", "--shard", "3/2"));
    assertTrue(terminal.err().contains("\"3/2\" is no part such as 1/4"), terminal.err());
    assertEquals(1, terminal.run("sweep", "nsfnet", "nsfnet"));
    assertTrue(terminal.err().contains("add --merge"), terminal.err());
    assertEquals(1, terminal.run("sweep", "nsfnet", "--threads", "0"));
    assertTrue(terminal.err().contains("threads 0 is not 1 or more"), terminal.err());
  }

  @Test
  void tellsThatItRestoresWhatIsProtectedOtherwise() throws Exception {
    String plain =
        """
        {"format": "spanwright-network", "version": 1, "name": "Plain", "sites": [], "links": []}
        """;
    Path file = Files.writeString(folder.resolve("plain.json"), plain);
    assertEquals(0, terminal.run("sweep", file.toString()));
    assertFalse(terminal.err().contains("sent twice"), terminal.err());
    String rules = "\"trafficClasses\": {\"general\": {\"protection\": \"1+1\"}}, ";
    String twice = plain.replace("\"sites\"", rules + "\"sites\"");
    assertEquals(0, terminal.run("sweep", Files.writeString(file, twice).toString()));
    assertTrue(terminal.err().contains("sent twice or not restored"), terminal.err());
  }

  @Test
  void sweepsANetworkOfNothing() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("empty.json"),
            """
            {"format": "spanwright-network", "version": 1, "name": "Empty",
             "sites": [{"id": "a", "name": "A", "kind": "exchange", "latDeg": 0, "lonDeg": 0}],
             "links": []}
            """);
    assertEquals(0, terminal.run("sweep", file.toString(), "--scope", "all", "--pairs"));
    assertTrue(terminal.out().startsWith("Empty: 1 failures, "), terminal.out());
    assertEquals(0, terminal.run("sweep", file.toString(), "--scope", "all", "--json"));
    assertFalse(terminal.out().contains("NaN") || terminal.out().contains("Infinity"));
  }
}
