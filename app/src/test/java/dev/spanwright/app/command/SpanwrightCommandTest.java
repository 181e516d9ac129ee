package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanwrightCommandTest {

  private static final Sample SAMPLE = SampleNetworks.find("nsfnet").orElseThrow();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> calls = new ArrayList<>();
  private Launcher launcher =
      (input, theme) -> calls.add("open " + input.map(this::describe) + " " + theme);
  private PictureMaker pictures =
      (network, evaluation, file, width, height, theme, colour) -> {
        calls.add(
            "draw %s %d %dx%d %s %s"
                .formatted(
                    network.name(), evaluation.plants().size(), width, height, theme, colour));
        Files.writeString(file, "picture");
      };

  private String describe(Input input) {
    return switch (input) {
      case Input.OfFile file -> file.path().getFileName().toString();
      case Input.OfSample sample -> "sample " + sample.sample().name();
    };
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.US_ASCII),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return SpanwrightCommand.run(launcher, pictures, console, false, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("net.json"), json);
  }

  @Test
  void withoutArgumentsTheAppOpens() {
    assertEquals(0, run());
    assertEquals(List.of("open Optional.empty Optional.empty"), calls);
  }

  @Test
  void aFileOrASampleIsOpened() throws Exception {
    assertEquals(0, run(file("{}").toString(), "--theme", "LIGHT"));
    assertEquals("", err());
    assertEquals(0, run("nsfnet"));
    assertTrue(err().contains("taking the sample \"NSFNET\""), err());
    assertEquals(
        List.of(
            "open Optional[net.json] Optional[LIGHT]",
            "open Optional[sample nsfnet] Optional.empty"),
        calls);
  }

  @Test
  void whatIsNeitherFileNorSampleIsTurnedDown() {
    assertEquals(1, run("none.json"));
    assertTrue(err().startsWith("none.json: there is no such file"), err());
    assertTrue(err().contains("nsfnet"), err());
    assertEquals(List.of(), calls);
  }

  @Test
  void aWindowThatCannotOpenIsReported() {
    launcher =
        (_, _) -> {
          throw new CommandFailure("There is no display.");
        };
    assertEquals(1, run());
    assertEquals("There is no display.", err().strip());
  }

  @Test
  void evaluatePrintsATable() {
    assertEquals(0, run("evaluate", "nsfnet"));
    List<String> lines = out().lines().toList();
    assertTrue(lines.getFirst().startsWith("NSFNET: 14 sites, 21 links, "), lines.getFirst());
    assertTrue(out().contains("Throughput"), out());
    assertTrue(out().contains("headroom"), out());
    int header = lines.indexOf(lines.stream().filter(l -> l.contains("GSNR dB")).findFirst().get());
    int busiest = lines.get(header).indexOf("used") + 4;
    List<String> links = lines.subList(header + 1, header + 22);
    links.forEach(line -> assertEquals(busiest, line.length(), line));
    links.forEach(line -> assertTrue(line.endsWith(" %"), line));
    assertTrue(out().contains("--json has all"), "182 demands are more than a screen");
    assertFalse(out().contains("null") || out().contains("NaN"), out());
  }

  @Test
  void evaluatePrintsJsonInUtf8() throws Exception {
    String json = SAMPLE.json().replace("\"NSFNET\"", "\"NSF–Zürich\"");
    assertEquals(0, run("evaluate", file(json).toString(), "--json"));
    assertTrue(out().startsWith("{\n  \"format\": \"spanwright-evaluation\",\n"), out());
    assertTrue(out().contains("\"name\": \"NSF–Zürich\""), out());
    assertEquals("", err());
  }

  @Test
  void aNetworkWithoutLinksIsEvaluated() throws Exception {
    String empty =
        """
        {"format": "spanwright-network", "version": 1, "name": "Emp\\u001b[2Jty",
         "sites": [], "links": []}
        """;
    assertEquals(0, run("evaluate", file(empty).toString()));
    assertTrue(out().contains("Emp [2Jty: 0 sites, 0 links, 0 demands"), out());
    assertTrue(out().contains("no demands"), out());
    assertEquals(0, run("evaluate", "--json", file(empty).toString()));
    assertTrue(out().contains("\"factor\": null"), out());
  }

  @Test
  void aNetworkWhoseDemandsHaveNoPathIsEvaluated() throws Exception {
    String json =
        """
        {"format": "spanwright-network", "version": 1, "name": "Two",
         "sites": [
          {"id": "a", "name": "A", "kind": "exchange", "latDeg": 0, "lonDeg": 0},
          {"id": "b", "name": "B", "kind": "exchange", "latDeg": 0, "lonDeg": 1}],
         "links": [],
         "workloads": [{"kind": "demand-matrix", "id": "m", "name": "M",
          "demands": [{"from": "a", "to": "b", "gbps": 5}]}]}
        """;
    assertEquals(0, run("evaluate", file(json).toString()));
    assertTrue(out().contains("no path"), out());
    assertTrue(out().contains("Warnings"), out());
  }

  @Test
  void whatIsWrongInAFileIsSaidWithItsPlace() throws Exception {
    String json = SAMPLE.json().replaceFirst("\"fibre\": \"[^\"]+\"", "\"fibre\": \"glass\"");
    Path file = file(json.replaceFirst("\"kind\": \"exchange\"", "\"kind\": \"hut\""));
    assertEquals(1, run("evaluate", file.toString()));
    assertEquals("", out());
    List<String> lines = err().lines().toList();
    assertEquals(2, lines.size(), err());
    assertTrue(lines.getFirst().startsWith(file + ", line "), err());
    assertTrue(lines.getFirst().contains("sites[0].kind: found \"hut\""), err());
    assertTrue(lines.getLast().contains(".fibre: found \"glass\""), err());
  }

  @Test
  void slipsAreNoted() throws Exception {
    String json = SAMPLE.json().replaceFirst("\"fibre\":", "\"fibrePair\": 2, \"fibre\":");
    assertEquals(0, run("evaluate", file(json).toString()));
    assertTrue(err().startsWith("Note: "), err());
    assertTrue(err().contains("Did you mean \"fibrePairs\"?"), err());
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
    assertEquals(0, run("line", lines));
    assertEquals("", err());
    assertTrue(out().startsWith("{\n  \"cases\": [\n    {\n      \"id\": \"ten\","), out());
    // GNPy 2.14.1 has the same for this line
    assertTrue(out().contains("\"latency_ms\": 7.8347535"), out());
    assertTrue(out().contains("\"gsnr_01nm_db\": 18.9603"), out());
    assertFalse(out().contains("channels"), out());
    Path target = folder.resolve("out.json");
    assertEquals(0, run("line", lines, "--channels", "-o", target.toString()));
    assertTrue(Files.readString(target).contains("\"channels\": {"));
    assertEquals(1, run("line", lines, "-o", folder.resolve("no/x.json").toString()));
    assertTrue(err().contains("no such folder"), err());
  }

  @Test
  void whatIsWrongInLinesIsSaidWithItsPlace() throws Exception {
    String wrong = LINES.replace("\"fibre\": \"S\"", "\"fibre\": \"T\"").replace("16.7", "-1");
    assertEquals(1, run("line", file(wrong).toString()));
    assertEquals("", out());
    List<String> problems = err().lines().toList();
    assertEquals(2, problems.size(), err());
    assertTrue(problems.getFirst().contains(", line 1, column "), err());
    assertTrue(problems.getFirst().contains("fibres.S.dispersion_ps_per_nm_km: found -1"), err());
    assertTrue(problems.getLast().contains("cases[0].spans[0].fibre: found \"T\""), err());
    assertEquals(1, run("line", "none.json"));
    assertTrue(err().contains("none.json: found no such file"), err());
    String slip = LINES.replace("\"launch", "\"roll_of\": 0, \"launch");
    assertEquals(0, run("line", file(slip).toString()));
    assertTrue(err().startsWith("Note: ") && err().contains("\"roll_off\""), err());
  }

  @Test
  void renderHandsOverWhatItIsTold() {
    Path png = folder.resolve("map.PNG");
    assertEquals(
        0,
        run(
            "render",
            "nsfnet",
            png.toString(),
            "--size",
            "800x600",
            "--theme",
            "light",
            "--colour",
            "fibre"));
    assertTrue(out().contains("map.PNG, 800 x 600 pixels"), out());
    assertEquals(0, run("render", "nsfnet", png.toString()));
    assertEquals(
        List.of("draw NSFNET 21 800x600 LIGHT FIBRE", "draw NSFNET 21 1920x1080 DARK UTILISATION"),
        calls);
  }

  @Test
  void aRealPictureHasItsSize() throws Exception {
    pictures = new MapPicture();
    Path png = folder.resolve("map.png");
    assertEquals(0, run("render", "nsfnet", png.toString(), "--size", "640x400"), err());
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(640, image.getWidth());
    assertEquals(400, image.getHeight());
    long colours = Arrays.stream(image.getRGB(0, 0, 640, 400, null, 0, 640)).distinct().count();
    assertTrue(colours > 100, colours + " colours are no map");
  }

  @Test
  void aPictureThatCannotBeWrittenIsReported() {
    pictures =
        (Network _, Evaluation _, Path file, int _, int _, Theme _, ColorBy _) ->
            Files.writeString(file, "");
    Path png = folder.resolve("none").resolve("map.png");
    assertEquals(1, run("render", "nsfnet", png.toString()));
    assertTrue(err().contains("there is no such folder"), err());
    assertFalse(err().contains("\tat "), err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          render nsfnet map.jpg; has to end in .png
          render nsfnet map.png --size 10x10; 64 to 16384
          render nsfnet map.png --size 16384x16384; 128 million pixels
          render nsfnet map.png --size big; such as 1920x1080
          render nsfnet map.png --colour blue; utilisation, latency, fibre
          render nsfnet map.png --theme grey; dark, light
          render nsfnet; OUT.png
          render; FILE
          evaluate; FILE
          evaluate a b; b
          line; CASES.json
          line a.json --channel; --channels
          samples -o x.json; NAME
          --nonsense; --nonsense
          evaluate --jsno nsfnet; --json
          a.json b.json; b.json
          """)
  void aWrongCommandLineIsExplained(String line, String words) {
    assertEquals(2, run(line.split(" ")));
    assertTrue(err().contains(words), err());
    assertTrue(err().contains("--help"), err());
    assertEquals("", out());
    assertEquals(List.of(), calls);
  }

  @Test
  void samplesAreListedPrintedAndWritten() throws Exception {
    assertEquals(0, run("samples"));
    assertEquals(SampleNetworks.all().size(), out().lines().count());
    for (Sample sample : SampleNetworks.all()) {
      assertTrue(out().contains(sample.summary()), out());
    }
    assertEquals(0, run("samples", "nsfnet"));
    assertEquals(SAMPLE.json(), out());
    Path target = folder.resolve("mine.json");
    assertEquals(0, run("samples", "nsfnet", "-o", target.toString()));
    assertEquals(SAMPLE.json(), Files.readString(target));
    assertEquals(1, run("samples", "nsfnet", "-o", target.toString()));
    assertTrue(err().contains("there already"), err());
    assertEquals(1, run("samples", "nowhere"));
    assertTrue(err().contains("no sample \"nowhere\"") && err().contains("nsfnet"), err());
    assertEquals(1, run("samples", "nsfnet", "-o", folder.resolve("no/x.json").toString()));
    assertTrue(err().contains("no such folder"), err());
  }

  @Test
  void everySampleIsEvaluated() {
    for (Sample sample : SampleNetworks.all()) {
      assertEquals(0, run("evaluate", sample.name()), sample.name() + err());
    }
  }

  @Test
  void versionAndHelp() {
    assertEquals(0, run("--version"));
    assertTrue(out().strip().matches("Spanwright \\d+\\.\\d+.*"), out());
    assertEquals(0, run("--help"));
    for (String word : List.of("evaluate", "line", "render", "samples", "--theme", "Exit codes")) {
      assertTrue(out().contains(word), out());
    }
    assertEquals(0, run("render", "--help"));
    assertTrue(out().contains("utilisation, latency or fibre"), out());
    assertEquals(0, run("line", "--help"));
    assertTrue(out().contains("closed form"), out());
  }

  @Test
  void anUnexpectedFailureIsOneLineAndAHint() {
    launcher =
        (Optional<Input> _, Optional<Theme> _) -> {
          throw new IllegalStateException("broken");
        };
    assertEquals(1, run());
    assertEquals(2, err().lines().count(), err());
    assertTrue(err().contains("broken (IllegalStateException)"), err());
    assertTrue(err().contains("--debug"), err());
    assertEquals(1, run("--debug"));
    assertTrue(err().contains("\tat "), err());
  }

  @Test
  void errorsAreReportedLikeExceptions() {
    launcher =
        (_, _) -> {
          throw new AWTError("no window server");
        };
    assertEquals(1, run());
    assertTrue(err().contains("no window server (AWTError)"), err());
    assertFalse(err().contains("\tat "), err());
    launcher =
        (_, _) -> {
          throw new OutOfMemoryError();
        };
    assertEquals(1, run());
    assertTrue(err().contains("not enough memory"), err());
  }

  @Test
  void debugIsKnownToEveryCommand() {
    pictures =
        (_, _, _, _, _, _, _) -> {
          throw new IllegalStateException("broken");
        };
    String png = folder.resolve("map.png").toString();
    assertEquals(1, run("render", "nsfnet", png));
    assertFalse(err().contains("\tat "), err());
    assertEquals(1, run("render", "nsfnet", png, "--debug"));
    assertTrue(err().contains("\tat "), err());
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    err.reset();
    assertEquals(
        1, SpanwrightCommand.run(launcher, pictures, console, true, "render", "nsfnet", png));
    assertTrue(err().contains("\tat "), err());
  }

  @Test
  void aLinkIsPrintedAndDrawn() throws Exception {
    Path line = folder.resolve("line.png");
    Path channels = folder.resolve("channels.png");
    assertEquals(
        0,
        run(
            "link",
            "us-power-first",
            "memphis-nashville",
            "--picture",
            line.toString(),
            "--channel-picture",
            channels.toString(),
            "--size",
            "900x400"));
    assertTrue(out().startsWith("Memphis - Nashville: 343.3 km, "), out());
    assertTrue(out().contains("hcf-today"), out());
    assertTrue(out().contains("Limit: "), out());
    for (Path picture : List.of(line, channels)) {
      BufferedImage image = ImageIO.read(picture.toFile());
      assertEquals(900, image.getWidth());
      assertEquals(400, image.getHeight());
    }
  }

  @Test
  void anUnknownLinkIsAnsweredWithThoseThatAreThere() {
    assertEquals(1, run("link", "nsfnet", "none"));
    assertTrue(err().contains("nsfnet has no link \"none\": take one of "), err());
  }
}
