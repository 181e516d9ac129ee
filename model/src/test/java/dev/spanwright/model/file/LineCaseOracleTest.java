package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.spanwright.model.fiber.LineModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The file of lines that GNPy 2.14.1 computed, read and written as the command line does. */
class LineCaseOracleTest {

  private static final String TEXT = text();
  private static final JsonNode ORACLE = new ObjectMapper().readTree(TEXT).get("cases");
  private static final JsonNode WRITTEN = written(true);

  /** The oracle is rounded to 5 decimals, and so is what is written. */
  private static final double DB = 2e-5;

  private static String text() {
    try (var stream = LineModel.class.getResourceAsStream("optical-line-gnpy.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode written(boolean channels) {
    try {
      OpenedLineCases opened = LineCaseReader.open(TEXT, "oracle");
      assertEquals(List.of(), opened.remarks());
      return new ObjectMapper().readTree(LineCaseWriter.write(opened, channels)).get("cases");
    } catch (NetworkFileException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> givesWhatTheOracleGives() {
    assertEquals(ORACLE.size(), WRITTEN.size());
    return IntStream.range(0, ORACLE.size())
        .mapToObj(
            n -> {
              JsonNode line = ORACLE.get(n);
              assertEquals(line.get("id"), WRITTEN.get(n).get("id"));
              boolean closedForm = line.get("method").asString().equals("gn_model_analytic");
              JsonNode outputs = WRITTEN.get(n).get("outputs");
              return dynamicTest(
                  line.get("id").asString(),
                  () -> {
                    if (closedForm) {
                      compare(line.get("outputs"), outputs, "outputs");
                    } else {
                      compareGeneralised(line.get("outputs"), outputs);
                    }
                  });
            });
  }

  /** Same fields in the same order, and the same figures. */
  private static void compare(JsonNode expected, JsonNode actual, String path) {
    if (expected.isNumber()) {
      double tolerance =
          path.endsWith("index")
              ? 0
              : path.endsWith("_ms") ? 2e-7 : path.endsWith("nm") ? 1e-6 : DB;
      assertEquals(expected.asDouble(), actual.asDouble(), tolerance, path);
      return;
    }
    assertEquals(names(expected), names(actual), path);
    assertEquals(expected.size(), actual.size(), path);
    if (expected.isArray()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(expected.get(i), actual.get(i), path);
      }
    } else {
      for (String name : names(expected)) {
        compare(expected.get(name), actual.get(name), path + "." + name);
      }
    }
  }

  private static List<String> names(JsonNode node) {
    return new ArrayList<>(node.propertyNames());
  }

  private static void compareGeneralised(JsonNode expected, JsonNode actual) {
    JsonNode some = expected.get("channels");
    JsonNode all = actual.get("channels");
    for (int k = 0; k < some.get("index").size(); k++) {
      int carrier = some.get("index").get(k).asInt();
      for (String field : List.of("gsnr_signal_bw_db", "gsnr_01nm_db")) {
        assertEquals(
            some.get(field).get(k).asDouble(), all.get(field).get(carrier).asDouble(), 0.2);
      }
    }
    assertEquals(names(expected), names(actual));
  }

  @Test
  void channelsAreLeftOutUnlessAskedFor() {
    JsonNode brief = written(false);
    for (int n = 0; n < WRITTEN.size(); n++) {
      JsonNode outputs = brief.get(n).get("outputs");
      assertTrue(outputs.get("channels") == null);
      assertEquals(WRITTEN.get(n).get("outputs").get("mid"), outputs.get("mid"));
      assertEquals(WRITTEN.get(n).get("outputs").get("worst"), outputs.get("worst"));
    }
  }
}
