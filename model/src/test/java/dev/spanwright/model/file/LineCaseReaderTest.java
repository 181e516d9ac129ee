package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LineCaseReaderTest {

  static final String VALID =
      """
      {"about": "two fibres",
       "fibres": {
        "S": {"loss_db_per_km": 0.2, "dispersion_ps_per_nm_km": 16.7, "gamma_per_W_km": 1.27, "group_index": 1.468},
        "H": {"loss_db_per_km": 0.11, "dispersion_ps_per_nm_km": 3, "gamma_per_W_km": 0.0005, "group_index": 1.0003,
              "imi_db_per_km": -55, "loss_bands": [{"low_thz": 192.1, "high_thz": 192.2, "extra_db_per_km": 0.05}]}},
       "cases": [
        {"id": "one", "method": "gn_model_analytic",
         "carriers": [{"count": 48, "first_frequency_thz": 191.35, "spacing_ghz": 50, "symbol_rate_gbd": 32, "launch_power_dbm": 0},
                      {"first_frequency_thz": 194, "slot_width_ghz": 75, "symbol_rate_gbd": 64, "launch_power_dbm": 3}],
         "spans": [{"count": 2, "fibre": "S", "length_km": 80, "amp_nf_db": 5, "amp_gain_db": 17, "amp_max_gain_db": 17,
                    "amp_max_output_dbm": 21},
                   {"fibre": "H", "length_km": 100, "connector_in_db": 1.5, "connector_out_db": 0.5, "amp_nf_db": 6}]}]}
      """;

  private static OpenedLineCases read(String json) throws NetworkFileException {
    return LineCaseReader.open(json, "lines.json");
  }

  private static List<Problem> problems(String json) {
    return assertThrows(NetworkFileException.class, () -> LineCaseWriter.write(read(json), true))
        .problems();
  }

  @Test
  void readsCarriersAndSpansWithTheirDefaults() throws Exception {
    OpenedLineCases opened = read(VALID);
    assertEquals(List.of(), opened.remarks());
    LineCase line = opened.cases().getFirst();
    assertEquals("one", line.id());
    assertEquals(7, line.line());
    assertEquals(49, line.comb().size());
    assertEquals(3, line.spans().size());
    assertEquals(17, line.spans().get(1).gainDb());
    assertEquals(11 + 2, line.spans().get(2).gainDb(), 1e-12);
    assertEquals(1.5, line.spans().get(2).sections().getFirst().inputLossDb());
    assertEquals(83, line.spans().get(2).sections().getFirst().fiber().effectiveAreaMicrons2());
    assertEquals(83, line.spans().get(0).sections().getFirst().fiber().effectiveAreaMicrons2(), 1);
  }

  @Test
  void whatIsInfiniteIsNull() throws Exception {
    String linear = VALID.replace("1.27", "0").replace("0.0005", "0");
    JsonNode outputs =
        new ObjectMapper()
            .readTree(LineCaseWriter.write(read(linear), true))
            .at("/cases/0/outputs");
    assertTrue(outputs.at("/mid/snr_nli_signal_bw_db").isNull());
    assertTrue(outputs.at("/channels/snr_nli_01nm_db/7").isNull());
    assertTrue(outputs.at("/worst/gsnr_01nm_db").isNumber());
    assertEquals(24, outputs.at("/mid/index").asInt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "loss_db_per_km": 0.2; "loss_db_per_km": -0.2; fibres.S.loss_db_per_km; a number from 0.001 to 100 dB/km
          "loss_db_per_km": 0.2; "loss_db_per_km": "0.2"; fibres.S.loss_db_per_km; a number from 0.001 to 100 dB/km
          "loss_db_per_km": 0.2; "loss_db_per_km": 1e999; fibres.S.loss_db_per_km; a number from 0.001 to 100 dB/km
          "loss_db_per_km": 0.2; "loss_db_per_km": NaN; fibres.S.loss_db_per_km; a number from 0.001 to 100 dB/km
          "dispersion_ps_per_nm_km": 16.7; "dispersion_ps_per_nm_km": 0; fibres.S.dispersion_ps_per_nm_km; a number from 0.01 to 1000
          "gamma_per_W_km": 1.27; "gamma_per_W_km": -1; fibres.S.gamma_per_W_km; a number from 0 to 100
          "group_index": 1.468; "x": 1; fibres.S.group_index; a number from 1 to 4
          "imi_db_per_km": -55; "imi_db_per_km": 55; fibres.H.imi_db_per_km; a number from -200 to 0 dB/km
          "high_thz": 192.2; "high_thz": 192.0; fibres.H.loss_bands[0]; values that fit together
          "extra_db_per_km": 0.05; "extra_db_per_km": null; fibres.H.loss_bands[0].extra_db_per_km; a number from 0 to 10 dB/km
          "extra_db_per_km": 0.05; "extra_db_per_km": 3; cases[0]; values that fit together
          "id": "one"; "id": " "; cases[0].id; a text that is not blank
          "id": "one",; ; cases[0].id; a text that is not blank
          "gn_model_analytic"; 7; cases[0].method; a text
          "count": 48; "count": 0; cases[0].carriers[0].count; a whole number from 1 to 4000
          "count": 48; "count": 2.5; cases[0].carriers[0].count; a whole number from 1 to 4000
          "count": 48; "count": 500; cases[0].carriers[1].first_frequency_thz; carriers above
          191.35; 191350; cases[0].carriers[0].first_frequency_thz; a number from 100 to 400 THz
          "spacing_ghz": 50; "spacing_ghz": 31; cases[0].carriers[0]; values that fit together
          "spacing_ghz": 50,; ; cases[0].carriers[0].spacing_ghz; a number from 0.1 to 10000 GHz
          "slot_width_ghz": 75; "slot_width_ghz": 50; cases[0].carriers[1]; values that fit together
          "launch_power_dbm": 0; "launch_power_dbm": 99; cases[0].carriers[0].launch_power_dbm; a number from -60 to 40 dBm
          "launch_power_dbm": 0; "launch_power_dbm": 30; cases[0].spans[0].amp_gain_db; at most 21 dBm, which amp_max_output_dbm
          "fibre": "S"; "fibre": "s"; cases[0].spans[0].fibre; a fibre of this file (S, H)
          "length_km": 80; "length_km": 0; cases[0].spans[0].length_km; a number from 0.001 to 80000 km
          "length_km": 80; "length_km": 80001; cases[0].spans[0].length_km; a number from 0.001 to 80000 km
          "length_km": 100; "length_km": 500; cases[0].spans[1].amp_gain_db; at most 50 dB
          "connector_in_db": 1.5; "connector_in_db": -1; cases[0].spans[1].connector_in_db; a number from 0 to 60 dB
          "amp_nf_db": 5; "amp_nf_db": 500; cases[0].spans[0].amp_nf_db; a number from -5 to 30 dB
          "amp_gain_db": 17; "amp_gain_db": 51; cases[0].spans[0].amp_gain_db; a number from 0 to 50 dB
          "amp_gain_db": 17; "amp_gain_db": 18; cases[0].spans[0].amp_gain_db; at most 17 dB, which amp_max_gain_db
          "amp_max_output_dbm": 21; "amp_max_output_dbm": 18; cases[0].spans[0].amp_gain_db; at most 18 dBm, which amp_max_output_dbm
          "count": 2; "count": 200; cases[0].spans[0].amp_gain_db; a number from -80 to 50 dBm
          "count": 2; "count": 10001; cases[0].spans[0].count; a whole number from 1 to 10000
          "carriers": [; "carriers": [7, ; cases[0].carriers[0]; an object { … } with count
          """)
  void whatIsWrongHasItsPlace(String from, String to, String path, String expected) {
    String json =
        VALID.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to == null ? "" : to));
    assertFalse(json.equals(VALID), from);
    List<Problem> problems = problems(json);
    Problem problem = problems.getFirst();
    assertEquals(1, problems.size(), () -> "problems: " + problems);
    assertEquals(path, problem.path(), problem.message());
    assertTrue(problem.expected().contains(expected), problem.message());
    assertTrue(problem.line() > 0 && problem.column() > 0, problem.message());
  }

  @Test
  void severalProblemsComeAtOnceInTheOrderOfTheFile() {
    String json =
        VALID
            .replace("0.11", "-1")
            .replace("\"symbol_rate_gbd\": 64", "\"symbol_rate_gbd\": 0")
            .replace("\"fibre\": \"S\"", "\"fibre\": \"T\"");
    assertEquals(
        List.of(
            "fibres.H.loss_db_per_km",
            "cases[0].carriers[1].symbol_rate_gbd",
            "cases[0].spans[0].fibre"),
        problems(json).stream().map(Problem::path).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          []; an array of 0; an object { … } with fibres, cases
          {}; no such field; an object { … } of fibres by name
          {"fibres": {}}; no such field; an array of objects
          {"fibres": [], "cases": []}; an array of 0; an object { … } of fibres by name
          {"fibres": {"a": 1}, "cases": []}; 1; an object { … } with loss_db_per_km
          {"fibres": {}, "cases": [1]}; 1; an object { … } with id
          {"fibres": {}, "cases": [{"id": "a", "carriers": [], "spans": []}]}; an empty array; at least one object
          {"fibres": {}, "cases": []} x; more text after the end of the outermost object; the end of the file
          {"fibres": ; the end of the file; the rest of fibres
          """)
  void anotherKindOfFileIsTurnedDown(String json, String found, String expected) {
    Problem problem = problems(json).getFirst();
    assertEquals(found, problem.found());
    assertTrue(problem.expected().startsWith(expected), problem.message());
  }

  @Test
  void noCasesGiveNoCases() throws Exception {
    assertEquals(
        "{\n  \"cases\": []\n}\n",
        LineCaseWriter.write(read("{\"fibres\": {}, \"cases\": []}"), true));
  }

  @Test
  void powersBeyondTheModelAreSaid() {
    String json =
        VALID.replaceAll(", \"amp_max_output_dbm\": 21|,\\s+\"amp_max_output_dbm\": 21", "");
    Problem problem =
        problems(json.replace("\"launch_power_dbm\": 0", "\"launch_power_dbm\": 33")).getFirst();
    assertEquals("cases[0].carriers", problem.path());
    assertEquals(7, problem.line());
    assertTrue(problem.found().contains("nothing but nonlinear noise"), problem.message());
  }

  @Test
  void slipsAreRemarked() throws Exception {
    String json = VALID.replace("\"connector_in_db\"", "\"conector_in_db\"");
    Problem remark = read(json).remarks().getFirst();
    assertEquals("cases[0].spans[1].conector_in_db", remark.path());
    assertTrue(remark.message().contains("Did you mean \"connector_in_db\"?"), remark.message());
    String twice = VALID.replace("\"cases\": [", "\"cases\": [" + caseText() + ",");
    assertTrue(read(twice).remarks().getFirst().found().startsWith("\"one\" a second time"));
  }

  private static String caseText() {
    return VALID.substring(VALID.indexOf("{\"id\""), VALID.lastIndexOf(']'));
  }

  @Test
  void workIsBounded() {
    String wide =
        VALID
            .replace("\"count\": 48", "\"count\": 4000")
            .replace(
                "\"first_frequency_thz\": 191.35, \"spacing_ghz\": 50",
                "\"first_frequency_thz\": 150, \"spacing_ghz\": 10")
            .replace("\"symbol_rate_gbd\": 32", "\"symbol_rate_gbd\": 10")
            .replaceFirst(",\\s+\\{\"first_frequency_thz\": 194[^}]+}", "")
            .replace("\"amp_gain_db\": 17, ", "")
            .replace("\"launch_power_dbm\": 0", "\"launch_power_dbm\": -20")
            .replace("\"count\": 2,", "\"count\": 9000,");
    Problem problem = problems(wide).getFirst();
    assertEquals("at most 20000000000", problem.expected(), problem.message());
    assertTrue(problem.found().contains("pairs of carriers"), problem.message());
  }

  @Test
  void filesThatCannotBeReadAreSaid(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("x.json");
    NetworkFileException none =
        assertThrows(NetworkFileException.class, () -> LineCaseReader.open(file));
    assertTrue(
        none.getMessage().contains("no such file, expected a file of lines"), none.getMessage());
    Files.writeString(file, VALID);
    assertEquals(1, LineCaseReader.open(file).cases().size());
    assertThrows(NetworkFileException.class, () -> LineCaseReader.open(folder));
  }

  /** Whatever stands in a file: figures without NaN, or problems with a place. */
  @Test
  void mutatedFilesAreComputedOrTurnedDown() {
    Random random = new Random(5);
    byte[] valid = VALID.getBytes(StandardCharsets.UTF_8);
    int computed = 0;
    for (int n = 0; n < 4_000; n++) {
      byte[] bytes = valid;
      for (int m = random.nextInt(2); m >= 0; m--) {
        bytes = Mutations.mutate(bytes, random);
      }
      computed += computes(bytes) ? 1 : 0;
    }
    assertTrue(computed > 200, "mutations are too strong: " + computed);
    assertTrue(computed < 3_000, "mutations are too weak: " + computed);
  }

  private static boolean computes(byte[] bytes) {
    try {
      String json =
          LineCaseWriter.write(
              LineCaseReader.open(new ByteArrayInputStream(bytes), "fuzz.json"), true);
      assertFalse(json.contains("NaN") || json.contains("Infinity"), json);
      return true;
    } catch (NetworkFileException e) {
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
