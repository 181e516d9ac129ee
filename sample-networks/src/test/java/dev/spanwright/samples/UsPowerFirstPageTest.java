package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.EvaluationWriter;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page about the sample says what {@code evaluate --json} does, to the digits that it gives.
 */
class UsPowerFirstPageTest {

  private static final Path PAGE = Path.of("../docs/guide/us-power-first.md");

  /** What stands in front of a number, the number, its unit; then the field. */
  private static final Pattern ROW =
      Pattern.compile(
          "\\|[^|]*\\|\\s*(?:× )?([0-9.,]+)\\s*([^|]*?)\\s*\\|\\s*(sum of )?`([^`]+)`\\s*\\|");

  /** Where a field is in another unit than the page. */
  private static final Map<String, BigDecimal> PER_UNIT_OF_THE_FIELD =
      Map.of(
          "%", new BigDecimal("100"),
          "Tbit/s", new BigDecimal("0.001"),
          "GW", new BigDecimal("0.001"),
          "million", new BigDecimal("0.000001"));

  /** What the entries of a list are told apart by. */
  private static final List<String> NAMES = List.of("id", "workload", "site", "link", "city");

  private record Row(BigDecimal number, String unit, boolean sum, String field) {}

  @Test
  void everyNumberIsThatOfTheEvaluation() throws IOException {
    JsonNode evaluation = evaluation();
    List<Row> rows = rows().toList();
    assertTrue(rows.size() > 40, rows.size() + " rows");
    for (Row row : rows) {
      BigDecimal value =
          value(evaluation, row)
              .multiply(PER_UNIT_OF_THE_FIELD.getOrDefault(row.unit(), BigDecimal.ONE));
      assertEquals(0, row.number().compareTo(rounded(value, row.number())), row + " is " + value);
    }
  }

  /** Rounded as the page does: to its decimals, or to the digits before its last zeros. */
  private static BigDecimal rounded(BigDecimal value, BigDecimal like) {
    return like.scale() > 0
        ? value.setScale(like.scale(), RoundingMode.HALF_UP)
        : value.round(new MathContext(like.stripTrailingZeros().precision(), RoundingMode.HALF_UP));
  }

  private static Stream<Row> rows() throws IOException {
    List<Row> rows =
        Files.readAllLines(PAGE).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(
                row ->
                    new Row(
                        new BigDecimal(row.group(1).replace(",", "")),
                        row.group(2),
                        row.group(3) != null,
                        row.group(4)))
            .toList();
    long tableRows =
        Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\|.*`\\s*\\|")).count();
    assertEquals(tableRows, rows.size(), "a row that the test does not understand");
    return rows.stream();
  }

  private static BigDecimal value(JsonNode evaluation, Row row) {
    if (!row.sum()) {
      return number(find(evaluation, row.field()), row);
    }
    int dot = row.field().lastIndexOf('.');
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode entry : find(evaluation, row.field().substring(0, dot))) {
      sum = sum.add(number(entry.get(row.field().substring(dot + 1)), row));
    }
    return sum;
  }

  private static BigDecimal number(JsonNode node, Row row) {
    assertTrue(node != null && node.isNumber(), "no number at " + row.field());
    return node.decimalValue();
  }

  private static JsonNode find(JsonNode root, String field) {
    JsonNode at = root;
    Matcher part = Pattern.compile("\\.?(0\\.\\d+|[A-Za-z0-9]+)|\\[([^]]+)]").matcher(field);
    while (part.find()) {
      at =
          part.group(1) != null
              ? at.get(part.group(1))
              : entry(at, part.group(2)).orElseThrow(() -> new AssertionError("no " + field));
    }
    return at;
  }

  private static Optional<JsonNode> entry(JsonNode list, String name) {
    return list.valueStream()
        .filter(
            entry ->
                NAMES.stream()
                    .anyMatch(key -> entry.has(key) && entry.get(key).asString().equals(name)))
        .findFirst();
  }

  private static JsonNode evaluation() {
    Network network =
        Networks.read(
            SampleNetworks.all().stream()
                .filter(sample -> sample.resource().contains("us-power-first"))
                .findFirst()
                .orElseThrow());
    Evaluation evaluation =
        Evaluator.of(LinkPlanner.standard())
            .evaluate(
                1,
                network,
                Optional.empty(),
                Objective.HEADROOM,
                SolveLimit.DEFAULT,
                Cancellation.never(),
                _ -> {});
    return new JsonMapper().readTree(EvaluationWriter.write(evaluation, Objective.HEADROOM));
  }
}
