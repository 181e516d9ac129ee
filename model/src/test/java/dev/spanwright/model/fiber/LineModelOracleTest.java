package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The line model against every closed-form case that GNPy 2.14.1 computed, all carriers. */
final class LineModelOracleTest {

  private static final double DB = 0.0001;

  private static final JsonNode ORACLE = read();

  private static JsonNode read() {
    try (var stream = LineModelOracleTest.class.getResourceAsStream("optical-line-gnpy.json")) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> cases(String method) {
    return ORACLE
        .get("cases")
        .valueStream()
        .filter(line -> line.get("method").asString().equals(method));
  }

  @Test
  void allCasesAreThere() {
    assertEquals(65, cases("gn_model_analytic").count());
    assertEquals(5, cases("ggn_spectrally_separated").count());
  }

  /** The integral that the closed form stands for: first, middle and last carrier. */
  @TestFactory
  Stream<DynamicTest> isNearTheGeneralisedModel() {
    return cases("ggn_spectrally_separated")
        .map(line -> dynamicTest(line.get("id").asString(), () -> checkIsNear(line)));
  }

  private static void checkIsNear(JsonNode line) {
    LineQuality quality = LineModel.propagate(comb(line.get("carriers")), spans(line.get("spans")));
    JsonNode channels = line.get("outputs").get("channels");
    assertEquals(3, channels.get("index").size());
    for (int k = 0; k < 3; k++) {
      double expected = channels.get("gsnr_signal_bw_db").get(k).asDouble();
      assertEquals(expected, quality.gsnrDb(channels.get("index").get(k).asInt()), 0.2);
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithGnpy() {
    return cases("gn_model_analytic")
        .map(
            line -> {
              String name = line.get("id").asString() + " " + line.get("family").asString();
              return dynamicTest(name, () -> check(line));
            });
  }

  private static void check(JsonNode line) {
    Comb comb = comb(line.get("carriers"));
    List<LineSpan> spans = spans(line.get("spans"));
    LineQuality quality = LineModel.propagate(comb, spans);
    JsonNode expected = line.get("outputs");
    JsonNode channels = expected.get("channels");
    for (int k = 0; k < channels.get("index").size(); k++) {
      int carrier = channels.get("index").get(k).asInt();
      checkCarrier(quality, carrier, channels, k);
    }
    JsonNode worst = expected.get("worst");
    assertAll(
        () -> assertEquals(worst.get("index").asInt(), quality.worst()),
        () -> assertClose(expected.get("latency_ms").asDouble(), latencyMs(spans)),
        () -> assertClose(expected.get("cd_ps_per_nm").asDouble(), dispersion(spans)));
  }

  private static void checkCarrier(LineQuality quality, int carrier, JsonNode channels, int k) {
    double tenth = quality.toTenthNanometreDb(carrier);
    assertDb(channels, "osnr_ase_01nm_db", k, quality.osnrDb(carrier) + tenth);
    assertDb(channels, "snr_nli_signal_bw_db", k, quality.nonlinearSnrDb(carrier));
    assertDb(channels, "gsnr_signal_bw_db", k, quality.gsnrDb(carrier));
    assertDb(channels, "gsnr_01nm_db", k, quality.gsnrDb(carrier) + tenth);
  }

  private static void assertDb(JsonNode channels, String field, int k, double actual) {
    if (channels.has(field)) {
      assertEquals(channels.get(field).get(k).asDouble(), actual, DB, field + " of carrier " + k);
    }
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-6 * expected);
  }

  private static double latencyMs(List<LineSpan> spans) {
    return spans.stream().mapToDouble(LineSpan::fiberLatencyMicros).sum() / 1e3;
  }

  private static double dispersion(List<LineSpan> spans) {
    return spans.stream().mapToDouble(LineSpan::dispersionPsPerNm).sum();
  }

  private static Comb comb(JsonNode carriers) {
    return Comb.of(
        carriers
            .valueStream()
            .map(
                group ->
                    new CarrierGroup(
                        group.get("count").asInt(),
                        group.get("first_frequency_thz").asDouble(),
                        group.get("spacing_ghz").asDouble(),
                        group.get("slot_width_ghz").asDouble(),
                        group.get("symbol_rate_gbd").asDouble(),
                        group.get("launch_power_dbm").asDouble()))
            .toList());
  }

  private static List<LineSpan> spans(JsonNode groups) {
    List<LineSpan> spans = new ArrayList<>();
    for (JsonNode group : groups) {
      LineSpan span =
          new LineSpan(
              fiber(ORACLE.get("fibres").get(group.get("fibre").asString())),
              group.get("length_km").asDouble(),
              group.get("connector_in_db").asDouble(),
              group.get("connector_out_db").asDouble(),
              NoiseFigure.flat(group.get("amp_nf_db").asDouble()),
              group.get("amp_gain_db").asDouble());
      for (int n = 0; n < group.get("count").asInt(); n++) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static LineFiber fiber(JsonNode row) {
    double gamma = row.get("gamma_per_W_km").asDouble();
    double area =
        row.has("gamma_frequency_scaling_area_um2")
            ? row.get("gamma_frequency_scaling_area_um2").asDouble()
            : LineFiber.areaMicrons2(gamma);
    return new LineFiber(
        row.get("loss_db_per_km").asDouble(),
        row.get("dispersion_ps_per_nm_km").asDouble(),
        gamma,
        area,
        row.get("group_index").asDouble(),
        OptionalDouble.empty());
  }
}
