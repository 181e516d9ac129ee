package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.exchange.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that no program writes on purpose: cut off, mixed up, of one endless line. */
class HostileTextTest {

  /** So long that only what never ends takes longer, also on a busy machine. */
  private static final Duration FOREVER = Duration.ofSeconds(30);

  private static final int LONG = 10_000_000;

  /** Reads a content, which is read whole or refused with a place that lies in it. */
  private static boolean isRead(String name, byte[] content) {
    try {
      NetworkFiles.open(Source.of(name, content));
      return true;
    } catch (NetworkFileException e) {
      for (Problem problem : e.problems()) {
        String message = problem.message();
        assertTrue(message.startsWith(name) && message.length() < 2_000, message);
        assertFalse(problem.found().isBlank() || problem.expected().isBlank(), message);
        assertTrue(problem.line() <= content.length + 1, message);
        assertTrue(message.chars().noneMatch(c -> c == '\n' || c == 0), message);
      }
      return false;
    }
  }

  private static byte[] foreign(String file) throws IOException {
    try (InputStream in = HostileTextTest.class.getResourceAsStream("foreign/" + file)) {
      return in.readAllBytes();
    }
  }

  private static final String[] FILES = {
    "node-link/graphology.json",
    "node-link/pos-map.json",
    "graphml/yed.graphml",
    "geojson/lines.geojsonl",
    "geojson/records.geojsons",
    "csv/german.txt",
    "csv/unicode.txt",
  };

  @Test
  void whatIsCutOffIsReadWholeOrRefused() throws IOException {
    for (String file : FILES) {
      byte[] whole = foreign(file);
      String name = file.replaceFirst(".*/", "");
      int refused = 0;
      for (int end = 0; end < whole.length; end += 3) {
        refused += isRead(name, Arrays.copyOf(whole, end)) ? 0 : 1;
      }
      assertTrue(refused > 0, file);
    }
  }

  @Test
  void bytesOfAnyEncodingInBetweenAreReadOrRefused() throws IOException {
    byte[][] strange = {
      {0},
      {(byte) 0xFF, (byte) 0xFE},
      {(byte) 0xE4},
      {(byte) 0xC3, (byte) 0xA4},
      {0x1E},
      {(byte) 0x81},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {0, (byte) 0xD8},
      {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}
    };
    Random random = new Random(20269);
    for (String file : FILES) {
      byte[] whole = foreign(file);
      for (int i = 0; i < 60; i++) {
        byte[] some = strange[i % strange.length];
        int at = random.nextInt(whole.length);
        byte[] mixed = new byte[whole.length + some.length];
        System.arraycopy(whole, 0, mixed, 0, at);
        System.arraycopy(some, 0, mixed, at, some.length);
        System.arraycopy(whole, at, mixed, at + some.length, whole.length - at);
        isRead(file.replaceFirst(".*/", ""), mixed);
      }
    }
  }

  /** As places of a drawing and as degrees, beside nodes that have to be laid out. */
  @Test
  void numbersBeyondAllMeasureAreNoPlaces() throws Exception {
    for (String place : List.of("x 1e400 y 2", "x 1 y -1e999")) {
      String gml = "graph [ node [ id 1 graphics [ " + place + " ] ] node [ id 2 ] ]";
      assertEquals(List.of("1", "2"), Foreign.open("n.gml", gml).unplaced());
    }
    String json =
        "{\"nodes\": [{\"id\": 1, \"pos\": [1e400, 2]}, {\"id\": 2, \"pos\": [1, 2]}], \"links\": []}";
    assertEquals(List.of("1", "2"), Foreign.open("n.json", json).unplaced());
    String degrees = "graph [ node [ id 1 latitude 5 longitude 1e400 ] node [ id 2 ] ]";
    String message =
        assertThrows(NetworkFileException.class, () -> Foreign.open("n.gml", degrees)).getMessage();
    assertTrue(
        message.startsWith("n.gml, line 1, column 32, node.longitude: found 1e400"), message);
  }

  /** It could be saved, and not be opened again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "n.csv|name,lat,lon#|,50,8|line 2, column 1, sites.name",
        "n.dot|graph { x [label=\"|\"] }|line 1, column 12, x.label",
        "n.gml|graph [ node [ id 1 label \"|\" ] ]|line 1, column 21, node.label",
        "n.graphml|<graphml><graph><node id=\"a\"><data key=\"name\">|</data></node></graph></graphml>|line 1, column",
      })
  void aNameThatIsTooLongIsRefusedWithItsPlace(
      String name, String start, String end, String place) {
    String text = start.replace('#', '\n') + "a".repeat(1_000_001) + end;
    String message =
        assertThrows(NetworkFileException.class, () -> Foreign.open(name, text)).getMessage();
    assertTrue(message.startsWith(name + ", " + place), message);
    assertTrue(message.contains("found a text of 1000001 characters, expected at most"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "n.csv|id,lat,lon#|a|windows-1252",
        "n.csv|from;to#a;|é|windows-1252",
        "n.csv|id|,|UTF-8",
        "n.csv|id,lat,lon#|,|UTF-16LE",
        "n.csv|id,lat,lon#a,|°1 |UTF-16BE",
        "n.csv|id,lat,lon#a,|9|UTF-8",
        "n.tsv|\"from;to|\"|UTF-8",
        "n.txt|from;to#|;|UTF-8",
        "n.gml|graph [ node [ id |a|UTF-16LE",
        "n.gml|graph [ node [ id 1 label \"|é|UTF-8",
        "n.dot|graph { a [label=\"|é|windows-1252",
        "n.dot|graph { a -- |é|UTF-8",
        "n.geojson|{\"type\": \"Feature\", \"x\": |[|UTF-8",
        "n.geojson|{\"type\": \"Feature\"}|{}|UTF-8",
        "n.json|{\"links\": [], \"nodes\": [|{},|UTF-8",
        "n.graphml|<graphml><graph id=\"|a|UTF-16LE",
      })
  void oneEndlessLineIsRefused(String name, String start, String filler, String charset) {
    String text = start.replace('#', '\n') + filler.repeat(LONG / filler.length());
    byte[] content = ("\uFEFF" + text).getBytes(Charset.forName(charset));
    int mark = charset.startsWith("UTF") ? 0 : 1; // which this encoding does not have
    byte[] marked = Arrays.copyOfRange(content, mark, content.length);
    boolean isRead = assertTimeoutPreemptively(FOREVER, () -> isRead(name, marked));
    assertFalse(isRead, name);
  }
}
