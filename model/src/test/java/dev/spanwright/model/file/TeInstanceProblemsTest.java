package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeInstanceProblemsTest {

  private static List<Problem> problems(NetworkReader reader, String json) {
    return assertThrows(NetworkFileException.class, () -> reader.read(json, "te.json")).problems();
  }

  private static Problem problem(String json) {
    return problems(NetworkReader.standard(), json).getFirst();
  }

  private static void check(Problem problem, String path, int line, String found, String expected) {
    assertEquals(path, problem.path(), problem.message());
    assertEquals(line, problem.line(), problem.message());
    assertEquals(found, problem.found());
    assertTrue(problem.expected().contains(expected), problem.message());
    assertFalse(problem.advice().isEmpty(), problem.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "te-instance/1"; "te-instance/2"; schema; 1; "te-instance/2"; "te-instance/1"
          "name": "Triangle"; "name": " "; name; 2; " "; not blank
          "dataset": "invented"; "dataset": 7; dataset; 3; 7; a text
          "id": 1, "name": "Graz"; "id": 3, "name": "Graz"; nodes[1].id; 8; 3; from 0 to 2
          "id": 1, "name": "Graz"; "id": "1", "name": "Graz"; nodes[1].id; 8; "1"; a whole number
          "id": 1, "name": "Graz"; "name": "Graz"; nodes[1].id; 8; no such field; a whole number
          "id": 1, "name": "Graz"; "id": 0, "name": "Graz"; nodes[1].id; 8; 0 a second time (first in line 7); nothing else
          "lat": 47.07; "lat": 97.07; nodes[1].lat; 8; 97.07; -90 to 90
          "lon": 15.44; "lon": null; nodes[1].lon; 8; null; degrees
          "coordFilled": true; "coordFilled": 1; nodes[2].coordFilled; 9; 1; true or false
          "id": 1, "a"; "id": 0, "a"; links[1].id; 13; 0 a second time (first in line 12); nothing else
          "a": 1; "a": 3; links[1].a; 13; 3; from 0 to 2
          "a": 1; "a": 1.5; links[1].a; 13; 1.5; a whole number
          "a": 1; "a": 2; links[1]; 13; 2 at both ends; two different nodes
          "capacityGbps": 100; "capacityGbps": -1; links[0].capacityGbps; 12; -1; Gbit/s
          "capacityGbps": 100; "capacityGbps": 1e10; links[0].capacityGbps; 12; 1e10; 1000000000
          "capacityGbps": 100; "capacity": 100; links[0].capacityGbps; 12; no such field; Gbit/s
          "lengthKm": 145.1; "lengthKm": 0; links[0].lengthKm; 12; 0; more than 0
          "lengthKm": 145.1; "lengthKm": NaN; links[0].lengthKm; 12; NaN; km
          "kind": "list"; "kind": "matrix"; demands.kind; 15; "matrix"; list, gravity
          "kind": "list", ; ; demands.kind; 15; no such field; list, gravity
          [2, 0, 0]; [2, 0]; demands.items[1]; 15; an array of 2; source, target and Gbit/s
          [2, 0, 0]; 5; demands.items[1]; 15; 5; source, target and Gbit/s
          [2, 0, 0]; [2, 2, 0]; demands.items[1]; 15; 2 as source and target; two different nodes
          [2, 0, 0]; [3, 0, 0]; demands.items[1][0]; 15; 3; from 0 to 2
          [2, 0, 0]; [2, -1, 0]; demands.items[1][1]; 15; -1; from 0 to 2
          [2, 0, 0]; [2, 0, "x"]; demands.items[1][2]; 15; "x"; Gbit/s
          [2, 0, 0]; [2, 0, 1e400]; demands.items[1][2]; 15; 1e400; Gbit/s
          "items": [[0, 1, 12.5], [2, 0, 0]]; "items": 3; demands.items; 15; 3; an array
          "demands": {"kind"; "traffic": {"kind"; demands; 1; no such field; an object
          """)
  void whatIsWrongIsSaidWithItsPlace(
      String part, String replacement, String path, int line, String found, String expected) {
    String json = TeTexts.with(part, replacement == null ? "" : replacement);
    check(problem(json), path, line, found, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          [1, 0, 2, 4]; [1, 0, 2]; demands.mass; 3 masses; one for each of the 4 nodes
          [1, 0, 2, 4]; [1, 0, 2, 4, 5]; demands.mass; 5 mass; at most 4
          [1, 0, 2, 4]; [1, 0, -2, 4]; demands.mass[2]; -2; from 0
          [1, 0, 2, 4]; [1, 0, 0, 0]; demands.mass; 1 of them; at least two nodes
          "totalGbps": 100; "totalGbps": -100; demands.totalGbps; -100; Gbit/s
          """)
  void whatIsWrongInGravityIsSaid(
      String part, String replacement, String path, String found, String expected) {
    check(problem(TeTexts.with(TeTexts.GRAVITY, part, replacement)), path, 9, found, expected);
  }

  @Test
  void countsAreLimited() {
    NetworkLimits few = new NetworkLimits(100_000, 8, 1_000, 500, 3, 2, 4, 1, 2, 1, 2, 1, 1);
    NetworkReader reader = new NetworkReader(Catalogues.builtIn(), few);
    check(problems(reader, TeTexts.GRAVITY).getFirst(), "nodes", 6, "4 nodes", "at most 3");
    String links = TeTexts.with("\"links\": [", "\"links\": [{},");
    check(problems(reader, links).getFirst(), "links", 13, "3 links", "at most 2");
    String demands = TeTexts.with("[2, 0, 0]", "[2, 0, 0], [1, 2, 3]");
    check(problems(reader, demands).getFirst(), "demands.items", 15, "3 demands", "at most 2");
    String gravity =
        TeTexts.with(
            "\"kind\": \"list\", \"items\": [[0, 1, 12.5], [2, 0, 0]]",
            "\"kind\": \"gravity\", \"totalGbps\": 1, \"mass\": [1, 1, 1]");
    check(problems(reader, gravity).getFirst(), "demands.mass", 15, "6 demands", "at most 2");
  }

  @Test
  void severalProblemsComeTogetherInTheOrderOfTheFile() {
    String json =
        TeTexts.with("\"lat\": 47.07", "\"lat\": 97.07")
            .replace("\"lengthKm\": 145.1", "\"lengthKm\": 0")
            .replace("[2, 0, 0]", "[2, 0]");
    assertEquals(
        List.of("nodes[1].lat", "links[0].lengthKm", "demands.items[1]"),
        problems(NetworkReader.standard(), json).stream().map(Problem::path).toList());
  }

  /** The largest known instance fits the usual limits. */
  @Test
  void gravityOverSevenHundredNodesFits() throws Exception {
    int nodes = 754;
    StringBuilder json = new StringBuilder("{\"schema\": \"te-instance/1\", \"name\": \"n\",");
    json.append("\"links\": [], \"nodes\": [{\"id\": 0, \"name\": \"n\", \"lat\": 0, \"lon\": 0}");
    for (int i = 1; i < nodes; i++) {
      json.append(",{\"id\": ").append(i).append(", \"name\": \"n\", \"lat\": 0, \"lon\": 0}");
    }
    json.append("], \"demands\": {\"kind\": \"gravity\", \"totalGbps\": 1, \"mass\": [1");
    json.append(",1".repeat(nodes - 1)).append("]}}");
    Network network = NetworkReader.standard().read(json.toString(), "te.json");
    assertEquals(nodes, network.workloads().get("demands").sites().size());
  }

  /** Whatever stands in a file: it is read whole, or there is a problem with a place. */
  @Test
  void mutatedFilesAreReadOrTurnedDown() {
    Random random = new Random(78);
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 4_000; i++) {
      byte[] bytes = (i % 2 == 0 ? TeTexts.LIST : TeTexts.GRAVITY).getBytes(StandardCharsets.UTF_8);
      for (int n = random.nextInt(4); n >= 0; n--) {
        bytes = Mutations.mutate(bytes, random);
      }
      if (reads(bytes)) {
        read++;
      } else {
        refused++;
      }
    }
    assertTrue(read > 100, "mutations are too strong: only " + read + " were read");
    assertTrue(refused > 1_000, "mutations are too weak: only " + refused + " were refused");
  }

  private static boolean reads(byte[] bytes) {
    try {
      Network network = NetworkReader.standard().read(new ByteArrayInputStream(bytes), "fuzz.json");
      String text = NetworkWriter.write(network);
      assertEquals(network, NetworkReader.standard().read(text, "again.json"));
      return true;
    } catch (NetworkFileException e) {
      assertFalse(e.problems().isEmpty());
      for (Problem problem : e.problems()) {
        assertFalse(problem.found().isBlank() || problem.expected().isBlank(), problem.message());
        assertTrue(problem.message().length() < 1_000, problem.message());
        assertTrue(problem.line() > 0 || bytes.length == 0, problem.message());
      }
      return false;
    } catch (RuntimeException e) {
      return fail("broken by " + new String(bytes, StandardCharsets.ISO_8859_1), e);
    }
  }
}
