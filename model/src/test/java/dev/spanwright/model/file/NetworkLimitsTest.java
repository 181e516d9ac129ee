package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.Catalogues;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NetworkLimitsTest {

  private static final long GIGABYTE = 1L << 30;

  private static final NetworkLimits SMALL =
      new NetworkLimits(100_000, 8, 1_000, 500, 3, 2, 4, 1, 5, 1, 2, 2, 1);

  /** Repeats a text without holding it. */
  private static final class Repeated extends InputStream {
    private final byte[] start;
    private final byte[] text;
    private long given;

    Repeated(String start, String text) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (given == GIGABYTE) {
        return -1;
      }
      long at = given++;
      return at < start.length ? start[(int) at] : text[(int) ((at - start.length) % text.length)];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = (int) Math.min(length, GIGABYTE - given);
      for (int i = 0; i < count; i++) {
        target[offset + i] = (byte) read();
      }
      return count == 0 && length > 0 ? -1 : count;
    }
  }

  private static Problem refused(Repeated in) {
    return assertThrows(NetworkFileException.class, () -> Texts.READER.read(in, "big.json"))
        .problems()
        .getFirst();
  }

  private static void assertFound(Problem problem, String words) {
    assertTrue(problem.found().contains(words), problem.message());
  }

  @Test
  void aGigabyteOfBracketsEndsAtTheDepthLimit() {
    Repeated in = new Repeated("", "[");
    Problem problem = refused(in);
    assertEquals(1, problem.line());
    assertEquals(65, problem.column());
    assertTrue(problem.found().contains("nested more than 64 deep"), problem.message());
    assertTrue(in.given < 100_000, "read " + in.given + " bytes");
  }

  @Test
  void deepUnknownFieldsEndAtTheDepthLimit() {
    Repeated in = new Repeated("{\"format\": \"spanwright-network\", \"x\": ", "{\"a\":");
    assertFound(refused(in), "nested");
  }

  @Test
  void aGigabyteOfDigitsOrLettersEndsAtTheirLimits() {
    Repeated digits = new Repeated("{\"version\": ", "1");
    assertFound(refused(digits), "a value of more than 1000000 characters");
    assertTrue(digits.given < 10_000_000, "read " + digits.given + " bytes");
    Repeated letters = new Repeated("{\"name\": \"", "n");
    assertFound(refused(letters), "a value of more than 1000000 characters");
    assertTrue(letters.given < 10_000_000, "read " + letters.given + " bytes");
    Repeated name = new Repeated("{\"", "n");
    assertFound(refused(name), "a field name of more than 1000 characters");
  }

  @Test
  void aGigabyteOfSpaceEndsAtTheSizeLimit() {
    Repeated in = new Repeated("", " ");
    assertTrue(refused(in).expected().contains("64 MiB"));
    assertTrue(in.given < 68_000_000, "read " + in.given + " bytes");
  }

  @Test
  void manySmallValuesEndAtTheirLimit() {
    Repeated in = new Repeated("{\"x\": [0", ",0");
    assertFound(refused(in), "more than 6000000 values");
  }

  @Test
  void countsAreLimited() {
    NetworkReader reader = new NetworkReader(Catalogues.builtIn(), SMALL);
    String twice = "\"id\": \"abilene-dallas\",\n";
    String json = Texts.FULL.replace("\"stepsPerSync\": 100", "\"stepsPerSync\": 1");
    expect(
        reader,
        json.replace("\"links\": [\n", "\"links\": [{" + twice.strip() + "\"a\":1},"),
        "3 links",
        "at most 2");
    expect(reader, json.replace("\"sites\": [\n", "\"sites\": [{}, "), "4 sites", "at most 3");
    expect(
        reader,
        json.replace("Groups\": [\n", "Groups\": [{}, "),
        "2 sharedRiskGroups",
        "at most 1");
    expect(
        reader,
        json.replace("\"workloads\": [\n", "\"workloads\": [{}, "),
        "5 workloads",
        "at most 4");
    expect(reader, json.replace("\"scenes\": [\n", "\"scenes\": [{}, "), "3 scenes", "at most 2");
    String demand = "{\"from\": \"abilene\", \"to\": \"houston\", \"gbps\": 100}";
    String[] six = new String[6];
    Arrays.fill(six, demand);
    expect(reader, json.replace(demand, String.join(",", six)), "8 demands", "at most 5");
    expect(reader, json + " ".repeat(100_000), "more than 100000 bytes", "at most 100000 bytes");
    expect(reader, json.replace("\"n1\"", "\"" + "n".repeat(501) + "\""), "more than 500", "500");
    expect(reader, json.replace("{\"zoom\": 3}", "1".repeat(201)), "more than 200", "200");
    expect(
        reader, json.replace("{\"zoom\": 3}", "[0" + ",0".repeat(1_000) + "]"), "1000 values", "");
    expect(reader, json.replace("{\"zoom\": 3}", "[[[[[[[[[]]]]]]]]]"), "more than 8 deep", "8");
  }

  @Test
  void rowsAndPartsAreLimited() {
    NetworkLimits few = new NetworkLimits(100_000, 8, 1_000, 500, 3, 2, 4, 1, 100, 1, 2, 2, 1);
    NetworkReader reader = new NetworkReader(Catalogues.builtIn(), few);
    assertOneTooMany(reader, "fibres", "at most 1");
    assertOneTooMany(reader, "transceiverModes", "at most 1");
    assertOneTooMany(reader, "amplifiers", "at most 1");
    assertOneTooMany(reader, "lossBands", "at most 1");
    assertOneTooMany(reader, "fibreParts", "at most 2");
    String shares =
        IntStream.rangeClosed(1, 2_001)
            .mapToObj(i -> String.valueOf(i / 3_000.0))
            .collect(Collectors.joining(", ", "[", "]"));
    String huts = Texts.with("[0.2, 0.5, 0.8]", shares);
    expect(NetworkReader.standard(), huts, "2001 hutShares", "at most 2000");
  }

  private static void assertOneTooMany(NetworkReader reader, String list, String expected) {
    String start = "\"" + list + "\": [\n";
    String json = Texts.with(start, start + "{},");
    List<Problem> problems =
        assertThrows(NetworkFileException.class, () -> reader.read(json, "big.json")).problems();
    assertTrue(
        problems.stream()
            .filter(problem -> problem.path().endsWith(list))
            .anyMatch(problem -> problem.expected().equals(expected)),
        problems.toString());
  }

  @Test
  void demandsOfShortWorkloadsAreLimitedToo() {
    NetworkReader reader = new NetworkReader(Catalogues.builtIn(), SMALL);
    expect(
        reader,
        demanding("gravity-matrix", "\"totalGbps\": 1, \"masses\": [" + masses() + "]"),
        "6 demands so far",
        "at most 5 of all workloads");
    expect(
        reader,
        demanding(
            "bulk-transfer",
            "\"terabytes\": 1, \"deadlineHours\": 1, \"sources\": [\"a\", \"b\", \"c\"],"
                + " \"targets\": [\"a\", \"b\"]"),
        "6 demands so far",
        "at most 5 of all workloads");
  }

  private static String masses() {
    return Stream.of("a", "b", "c")
        .map(id -> "{\"site\": \"" + id + "\", \"weight\": 1}")
        .collect(Collectors.joining(","));
  }

  private static String demanding(String kind, String fields) {
    String sites =
        Stream.of("a", "b", "c")
            .map(
                id ->
                    "{\"id\": \"%s\", \"name\": \"n\", \"kind\": \"exchange\", \"latDeg\": 0, \"lonDeg\": 0}"
                        .formatted(id))
            .collect(Collectors.joining(","));
    return """
        {"format": "spanwright-network", "version": 1, "name": "n", "sites": [%s], "links": [],
         "workloads": [{"kind": "%s", "id": "w", "name": "n", %s}]}
        """
        .formatted(sites, kind, fields);
  }

  private static void expect(NetworkReader reader, String json, String found, String expected) {
    Problem problem =
        assertThrows(NetworkFileException.class, () -> reader.read(json, "big.json"))
            .problems()
            .getFirst();
    assertTrue(problem.found().contains(found), problem.message());
    assertTrue(problem.expected().contains(expected), problem.message());
  }
}
