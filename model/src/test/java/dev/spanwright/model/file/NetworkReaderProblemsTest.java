package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkReaderProblemsTest {

  /**
   * Each line: a part of the full file, what replaces it with {@code ^} before the place of the
   * problem, the field path, and parts of the message between {@code |}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "fibre": "g652d"; "fibre": ^"g652dd"; links[1].fibre; "g652dd"|g652d-ull|hcf-best|Did you mean "g652d"?
          "fibre": "g652d"; "fibre": ^"glass"; links[1].fibre; found "glass"|g652d, g652d-ull, g654e, g655, hcf-today, hcf-best
          "kind": "exchange"; "kind": ^"exchnage"; sites[1].kind; exchnage|cable-landing|Did you mean "exchange"?
          "kind": "bulk-transfer"; "kind": ^"teleport"; workloads[3].kind; teleport|training-run, demand-matrix, gravity-matrix, bulk-transfer
          "band": "super-C"; "band": ^"c"; links[0].band; "c"|C, super-C, C+L|Did you mean "C"?
          "class": "inference"; "class": ^"video"; workloads[1].class; "video"|training, inference, bulk, enterprise, general
          "powerMw": 1200; "powerMw": ^NaN; sites[0].powerMw; NaN|more than 0
          "powerMw": 1200; "powerMw": ^-Infinity; sites[0].powerMw; -Infinity
          "powerMw": 1200; "powerMw": ^"1200"; sites[0].powerMw; found "1200"|a number|without quotes
          "powerMw": 1200; "powerMw": ^0; sites[0].powerMw; found 0|more than 0 and at most 100000 MW
          "powerMw": 1200; "powerMw": ^1e400; sites[0].powerMw; found 1e400
          "powerMw": 1200; "powerMw": ^null; sites[0].powerMw; null|Leave out
          "latDeg": 32.78; "latDeg": ^91; sites[1].latDeg; 91|-90 to 90 degrees
          "lonDeg": -96.8; "lonDeg": ^-180.5; sites[1].lonDeg; -180.5|-180 to 180 degrees
          {"latDeg": 32.45, "lonDeg": -98.1}; {"latDeg": 32.45, "lonDeg": ^true}; links[0].waypoints[0].lonDeg; true
          {"latDeg": 32.45, "lonDeg": -98.1}; {"latDeg": 32.45, "lonDeg": -98.1, ^"altM": 3}; links[0].waypoints[0].altM; unknown field "altM"|latDeg, lonDeg
          {"latDeg": 32.45, "lonDeg": -98.1}; ^[32.45, -98.1]; links[0].waypoints[0]; array of 2|an object
          "routeFactor": 1.1; "routeFactor": ^0.9; links[0].routeFactor; 0.9|1 to 5
          "fibrePairs": 8; "fibrePairs": ^2.5; links[0].fibrePairs; 2.5|whole number from 1 to 10000
          "fibrePairs": 8; "fibrePairs": ^0; links[0].fibrePairs; found 0
          "measuredLengthKm": 300; "measuredLengthKm": ^90000; links[0].measuredLengthKm; 90000|80000 km
          "fixedCapacityGbps": 400; "fixedCapacityGbps": ^-1; links[0].fixedCapacityGbps; -1|Gbit/s
          "to": "dallas",; "to": ^"dalas",; links[0].to; found "dalas"|Did you mean "dallas"?
          "from": "dallas",; "from": ^"atlantis",; links[1].from; atlantis|abilene, dallas, houston
          "from": "dallas",; "from": ^7,; links[1].from; found 7
          "to": "dallas",; "to": ^"abilene",; links[0].to; both ends
          "id": "dallas-houston"; "id": ^"abilene-dallas"; links[1].id; a second time|first in line
          "id": "dallas",; "id": ^"abilene",; sites[1].id; a second time
          "id": "m1"; "id": ^"t1"; workloads[1].id; a second time
          "id": "g1"; "id": ^"gee one"; workloads[2].id; "gee one"|letters, digits|"gee-one"
          "name": "Dallas"; "name": ^" "; sites[1].name; blank
          "name": "Texas"; "name": ^""; name; blank
          "name": "Bridge"; "name": ^5; sharedRiskGroups[0].name; found 5
          "notes": "n4"; "notes": ^[]; workloads[1].notes; array of 0|a text
          "priority": 1; "priority": ^8; workloads[0].priority; 8|0 to 7
          "latencyObjectiveMs": 30; "latencyObjectiveMs": ^0; workloads[0].latencyObjectiveMs; ms
          "campuses": ["abilene", "dallas"]; "campuses": ["abilene", ^"nowhere"]; workloads[0].campuses[1]; nowhere
          "campuses": ["abilene", "dallas"]; "campuses": ^"abilene"; workloads[0].campuses; "abilene"|an array
          "parametersBillion": 405; "parametersBillion": ^-1; workloads[0].parametersBillion; -1
          "bitsPerParameter": 12.7; "bitsPerParameter": ^65; workloads[0].bitsPerParameter; 64 bit
          "computeStepSeconds": 26; "computeStepSeconds": ^{}; workloads[0].computeStepSeconds; an object
          "stepsPerSync": 100; "stepsPerSync": ^1.5; workloads[0].stepsPerSync; whole number
          "targetUtilisation": 0.9; "targetUtilisation": ^1; workloads[0].targetUtilisation; 0.01 to 0.999
          "gbps": 100; "gbps": ^-5; workloads[1].demands[0].gbps; -5|Gbit/s
          {"from": "abilene", "to": "houston", "gbps": 100}; {"from": "abilene", "to": ^"abilene", "gbps": 100}; workloads[1].demands[0].to; both ends
          {"from": "abilene", "to": "houston", "gbps": 100}; ^{"from": "abilene", "to": "houston"}; workloads[1].demands[0].gbps; no such field
          {"from": "abilene", "to": "houston", "gbps": 100}; {"from": "abilene", "to": "houston", "gbps": 100, ^"tag": 1}; workloads[1].demands[0].tag; unknown field
          "totalGbps": 4000; "totalGbps": ^2e9; workloads[2].totalGbps; 2e9
          {"site": "dallas", "weight": 1}; {"site": "dallas", "weight": ^0}; workloads[2].masses[1].weight; more than 0
          {"site": "dallas", "weight": 1}; {"site": "dallas", "weight": 1, ^"w": 1}; workloads[2].masses[1].w; unknown field
          "sources": ["abilene"]; "sources": [^3]; workloads[3].sources[0]; found 3
          "terabytes": 810; "terabytes": ^0; workloads[3].terabytes; TB
          "deadlineHours": 2; "deadlineHours": ^-2; workloads[3].deadlineHours; h
          "links": ["abilene-dallas"]; "links": [^"abilene-dalas"]; sharedRiskGroups[0].links[0]; Did you mean "abilene-dallas"?
          "sites": ["dallas"]; "sites": [^"mars"]; sharedRiskGroups[0].sites[0]; mars
          {"zoom": 3}; {"zoom": 3, "deep": [1, ^NaN]}; x-view.deep[1]; NaN
          {"zoom": 3}; {"zoom": 3, "a b": ^1e99999}; x-view["a b"]; 1e99999
          "notes": "n2"; "notes": "n2", ^"notes": "n3"; links[0].notes; a second time
          {"zoom": 3}; {"zoom": 3, ^"zoom": 3}; x-view.zoom; a second time
          "version": 1; "version": ^2; version; found 2|newest version that this Spanwright reads|Update
          "version": 1; "version": ^"1"; version; found "1"|expected 1
          "version": 1; "version": ^0; version; found 0
          "format": "spanwright-network"; "format": ^"geo"; format; "geo"|"spanwright-network"
          "powerMw": 1200,; "powerMw": 1200, ^// big; sites[0].powerMw; JSON has no comments
          "powerMw": 1200,; "powerMw": 1200 ^; sites[0].powerMw; comma
          "notes": "n7"; "notes": "n7",^; sharedRiskGroups[0].notes; Remove the comma
          "powerMw": 1200,; ^'powerMw': 1200,; sites[0].lonDeg; double-quote
          "powerMw": 1200,; "powerMw": 0^1,; sites[0].powerMw; Leading zeroes
          """)
  void eachProblemHasItsPlace(String part, String marked, String path, String words) {
    assertPlace(Texts.with(part, marked), path, words);
  }

  private static void assertPlace(String marked, String path, String words) {
    int at = marked.indexOf('^');
    String before = marked.substring(0, at);
    String json = before + marked.substring(at + 1);
    Problem problem = problems(json).getFirst();
    boolean sameLine = problem.expected().contains("comma") || problem.advice().contains("comma b");
    if (!sameLine) { // these are noticed at the next word
      assertEquals(1 + before.chars().filter(c -> c == '\n').count(), problem.line());
      assertEquals(at - before.lastIndexOf('\n'), problem.column(), problem.message());
    }
    assertEquals(path, problem.path());
    assertEquals("test.json", problem.file());
    for (String word : words.split("\\|")) {
      assertTrue(problem.message().contains(word), problem.message() + " lacks " + word);
    }
  }

  private static List<Problem> problems(String json) {
    return assertThrows(NetworkFileException.class, () -> Texts.read(json)).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "format": "spanwright-network",; format; 1
          "version": 1,; version; 1
          "name": "Texas",; name; 1
          "id": "abilene",; sites[0].id; 7
          "kind": "exchange",; sites[1].kind; 18
          "latDeg": 32.454,; sites[0].latDeg; 7
          "id": "dallas-houston",; links[1].id; 49
          "kind": "training-run",; workloads[0].kind; 57
          "targetUtilisation": 0.9,; workloads[0].targetUtilisation; 57
          "totalGbps": 4000,; workloads[2].totalGbps; 83
          """)
  void aMissingFieldIsNamedAtItsObject(String part, String path, int line) {
    Problem problem = problems(Texts.with(part, "")).getFirst();
    assertEquals(path, problem.path());
    assertEquals(line, problem.line(), problem.message());
    assertTrue(problem.message().contains("found no such field"), problem.message());
  }

  @Test
  void aMisspeltRequiredFieldIsRecognised() {
    Problem problem =
        problems(Texts.with("\"fibre\": \"g652d\"", "\"fiber\": \"g652d\"")).getFirst();
    assertEquals("links[1].fibre", problem.path());
    assertTrue(problem.advice().contains("\"fiber\""), problem.message());
  }

  @Test
  void aLikelySlipIsKeptAndRemarked() throws Exception {
    String json = Texts.with("\"fibrePairs\": 8", "\"fiberPairs\": 8");
    OpenedNetwork opened =
        Texts.READER.open(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    assertEquals(1, opened.network().links().get("abilene-dallas").fiberPairs());
    Problem remark = opened.remarks().getFirst();
    assertEquals("links[0].fiberPairs", remark.path());
    assertEquals(43, remark.line());
    assertTrue(remark.message().contains("Did you mean \"fibrePairs\"?"), remark.message());
    assertEquals(1, opened.remarks().size());
  }

  @Test
  void whatStandsTwiceIsKeptAndRemarked() throws Exception {
    String demand = "{\"from\": \"abilene\", \"to\": \"houston\", \"gbps\": 100}";
    String json =
        Texts.with(demand, demand + ",\n        " + demand)
            .replace("[\"abilene\", \"dallas\"]", "[\"abilene\", \"dallas\", \"abilene\"]");
    OpenedNetwork opened =
        Texts.READER.open(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    assertEquals(json, NetworkWriter.write(opened.network()));
    List<String> paths = opened.remarks().stream().map(Problem::path).toList();
    assertEquals(List.of("workloads[0].campuses[2]", "workloads[1].demands[1]"), paths);
    assertTrue(opened.remarks().getLast().found().endsWith("(first in line 79)"));
  }

  @Test
  void severalProblemsComeInTheOrderOfTheFile() {
    String json =
        Texts.with("\"lonDeg\": -96.8", "\"lonDeg\": 196.8")
            .replace("\"terabytes\": 810", "\"terabytes\": \"many\"")
            .replace("\"band\": \"super-C\"", "\"band\": \"S\"");
    NetworkFileException e = assertThrows(NetworkFileException.class, () -> Texts.read(json));
    List<String> paths = e.problems().stream().map(Problem::path).toList();
    assertEquals(List.of("sites[1].lonDeg", "links[0].band", "workloads[3].terabytes"), paths);
    assertTrue(e.getMessage().startsWith("test.json, line 23, column 17, sites[1].lonDeg: found"));
    assertTrue(e.getMessage().endsWith("(And 2 more problems.)"), e.getMessage());
  }

  @Test
  void whatNamesAFaultySiteIsNotAtFault() {
    List<Problem> problems = problems(Texts.with("\"latDeg\": 32.78", "\"latDeg\": 132.78"));
    assertEquals(1, problems.size(), problems.toString());
  }

  @Test
  void problemsAreBounded() {
    StringBuilder sites = new StringBuilder("{\"id\": \"\"}");
    sites.repeat(", {\"id\": \"\"}", 999);
    String json =
        "{\"format\": \"spanwright-network\", \"version\": 1, \"name\": \"x\", \"links\": [],"
            + " \"sites\": ["
            + sites
            + "]}";
    assertEquals(NetworkLimits.MAX_PROBLEMS, problems(json).size());
  }

  @Test
  void aSourceWithoutPowerIsTurnedDown() {
    Problem problem = problems(Texts.with("\"powerMw\": 1200,", "")).getFirst();
    assertEquals("sites[0].powerSource", problem.path());
  }

  @Test
  void everyPrefixOfAFileIsCutShort() {
    String json = Texts.FULL.stripTrailing();
    for (int length = 0; length < json.length(); length++) {
      List<Problem> problems = problems(json.substring(0, length));
      assertEquals(1, problems.size());
      String found = problems.getFirst().found();
      assertTrue(
          found.equals(length == 0 ? "an empty file" : "the end of the file"),
          length + ": " + problems.getFirst().message());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', an empty file",
    "' \n ', an empty file",
    "hello, hello",
    "[], an array of 0",
    "3, found 3",
    "'{} {}', more text after the end",
    "{}, no such field"
  })
  void whatIsNoNetworkIsTurnedDown(String json, String words) {
    assertTrue(problems(json).getFirst().message().contains(words), problems(json).toString());
  }

  @Test
  void bytesThatAreNotUtf8HaveAPlace() {
    byte[] bytes = Texts.with("\"n1\"", "\"é?\"").getBytes(StandardCharsets.UTF_8);
    String before = new String(bytes, StandardCharsets.UTF_8);
    int at = before.substring(0, before.indexOf('?')).getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = (byte) 0xFF;
    Problem problem = problemOf(bytes);
    assertEquals("byte 0xFF, which is not UTF-8 text", problem.found());
    assertEquals(15, problem.line());
    assertEquals(18, problem.column());
  }

  @Test
  void aTextCutInsideACharacterIsNotUtf8() {
    byte[] whole = "{\"name\": \"é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertTrue(problemOf(cut).found().contains("0xC3"), problemOf(cut).message());
  }

  @Test
  void otherEncodingsAndBinaryFilesAreTurnedDown() {
    assertTrue(problemOf(Texts.FULL.getBytes(StandardCharsets.UTF_16)).found().contains("0xFE"));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    assertTrue(problemOf(png).found().contains("0x89"));
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
    assertTrue(problemOf(zip).message().contains("JSON"), problemOf(zip).message());
  }

  private static Problem problemOf(byte[] bytes) {
    return assertThrows(
            NetworkFileException.class,
            () -> Texts.READER.read(new ByteArrayInputStream(bytes), "test.json"))
        .problems()
        .getFirst();
  }

  @Test
  void aStreamThatFailsIsAProblem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    NetworkFileException e =
        assertThrows(NetworkFileException.class, () -> Texts.READER.read(broken, "test.json"));
    assertTrue(e.getMessage().contains("the disk is gone"), e.getMessage());
  }

  @Test
  void missingFilesAndFoldersAreProblems(@TempDir Path folder) throws Exception {
    Path none = folder.resolve("none.json");
    NetworkFileException e =
        assertThrows(NetworkFileException.class, () -> Texts.READER.read(none));
    assertTrue(e.getMessage().contains("none.json: found no such file"), e.getMessage());
    e = assertThrows(NetworkFileException.class, () -> Texts.READER.read(folder));
    assertTrue(e.getMessage().contains("found a folder"), e.getMessage());
    Path good = Files.writeString(folder.resolve("good.json"), Texts.FULL);
    assertEquals("Texas", Texts.READER.read(good).name());
  }
}
