package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCommandTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("net.json"), json);
  }

  private static final String LINES =
      """
      {"fibres": {"S": {"loss_db_per_km": 0.2, "dispersion_ps_per_nm_km": 16.7,
        "gamma_per_W_km": 1.27, "group_index": 1.468}},
       "cases": [{"id": "ten", "carriers": [{"count": 96, "first_frequency_thz": 191.35,
        "spacing_ghz": 50, "symbol_rate_gbd": 32, "launch_power_dbm": 0}],
        "spans": [{"count": 20, "fibre": "S", "length_km": 80, "amp_nf_db": 5}]}]}
      """;

  @Test
  void linesAreComputed() throws Exception {
    String lines = file(LINES).toString();
    assertEquals(0, terminal.run("line", lines));
    assertEquals("", terminal.err());
    assertTrue(
        terminal.out().startsWith("{\n  \"cases\": [\n    {\n      \"id\": \"ten\","),
        terminal.out());
    // GNPy 2.14.1 has the same for this line
    assertTrue(terminal.out().contains("\"latency_ms\": 7.8347535"), terminal.out());
    assertTrue(terminal.out().contains("\"gsnr_01nm_db\": 18.9603"), terminal.out());
    assertFalse(terminal.out().contains("channels"), terminal.out());
    Path target = folder.resolve("out.json");
    assertEquals(0, terminal.run("line", lines, "--channels", "-o", target.toString()));
    assertTrue(Files.readString(target).contains("\"channels\": {"));
    assertEquals(1, terminal.run("line", lines, "-o", folder.resolve("no/x.json").toString()));
    assertTrue(terminal.err().contains("no such folder"), terminal.err());
  }

  @Test
  void whatIsWrongInLinesIsSaidWithItsPlace() throws Exception {
    String wrong = LINES.replace("\"fibre\": \"S\"", "\"fibre\": \"T\"").replace("16.7", "-1");
    assertEquals(1, terminal.run("line", file(wrong).toString()));
    assertEquals("", terminal.out());
    List<String> problems = terminal.err().lines().toList();
    assertEquals(2, problems.size(), terminal.err());
    assertTrue(problems.getFirst().contains(", line 1, column "), terminal.err());
    assertTrue(
        problems.getFirst().contains("fibres.S.dispersion_ps_per_nm_km: found -1"), terminal.err());
    assertTrue(problems.getLast().contains("cases[0].spans[0].fibre: found \"T\""), terminal.err());
    assertEquals(1, terminal.run("line", "none.json"));
    assertTrue(terminal.err().contains("none.json: found no such file"), terminal.err());
    String slip = LINES.replace("\"launch", "\"roll_of\": 0, \"launch");
    assertEquals(0, terminal.run("line", file(slip).toString()));
    assertTrue(
        terminal.err().startsWith("Note: ") && terminal.err().contains("\"roll_off\""),
        terminal.err());
  }

  @Test
  void aLinkIsPrintedAndDrawn() throws Exception {
    Path line = folder.resolve("line.png");
    Path channels = folder.resolve("channels.png");
    assertEquals(
        0,
        terminal.run(
            "link",
            "us-power-first",
            "memphis-nashville",
            "--picture",
            line.toString(),
            "--channel-picture",
            channels.toString(),
            "--size",
            "900x400"));
    assertTrue(terminal.out().startsWith("Memphis - Nashville: 343.3 km, "), terminal.out());
    assertTrue(terminal.out().contains("hcf-today"), terminal.out());
    assertTrue(terminal.out().contains("Limit: "), terminal.out());
    for (Path picture : List.of(line, channels)) {
      BufferedImage image = ImageIO.read(picture.toFile());
      assertEquals(900, image.getWidth());
      assertEquals(400, image.getHeight());
    }
  }

  @Test
  void anUnknownLinkIsAnsweredWithThoseThatAreThere() {
    assertEquals(1, terminal.run("link", "nsfnet", "none"));
    assertTrue(
        terminal.err().contains("nsfnet has no link \"none\": take one of "), terminal.err());
  }
}
