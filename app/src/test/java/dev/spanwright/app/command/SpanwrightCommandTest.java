package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.awt.AWTError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanwrightCommandTest {

  private static final Sample SAMPLE = SampleNetworks.find("nsfnet").orElseThrow();

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("net.json"), json);
  }

  @Test
  void withoutArgumentsTheAppOpens() {
    assertEquals(0, terminal.run());
    assertEquals(List.of("open Optional.empty Optional.empty"), terminal.calls());
  }

  @Test
  void aFileOrASampleIsOpened() throws Exception {
    assertEquals(0, terminal.run(file("{}").toString(), "--theme", "LIGHT"));
    assertEquals("", terminal.err());
    assertEquals(0, terminal.run("nsfnet"));
    assertEquals("", terminal.err(), "a sample was asked for, so there is nothing to say");
    assertEquals(
        List.of(
            "open Optional[net.json] Optional[LIGHT]",
            "open Optional[sample nsfnet] Optional.empty"),
        terminal.calls());
  }

  @Test
  void whatIsNeitherFileNorSampleIsTurnedDown() {
    assertEquals(1, terminal.run("none.json"));
    assertTrue(terminal.err().startsWith("none.json: there is no such file"), terminal.err());
    assertTrue(terminal.err().contains("nsfnet"), terminal.err());
    assertEquals(List.of(), terminal.calls());
  }

  @Test
  void whatIsNoCommandIsNamedWithThoseThereAre() throws Exception {
    String net = file("{}").toString();
    assertEquals(2, terminal.run("failures", net));
    String told = "\"failures\" is no command; expected one of evaluate, sweep,";
    assertTrue(terminal.err().startsWith(told), terminal.err());
    assertFalse(terminal.err().contains("Did you mean"), terminal.err());

    assertEquals(2, terminal.run(net, "surplus"));
    assertTrue(terminal.err().contains("Unmatched argument"), terminal.err());
  }

  @Test
  void theValueOfAnOptionIsNoCommand() {
    assertEquals(2, terminal.run("--theme", "dark", "--oops"));
    assertTrue(terminal.err().contains("--oops"), terminal.err());
    assertFalse(terminal.err().contains("is no command"), terminal.err());
  }

  @Test
  void aWindowThatCannotOpenIsReported() {
    terminal.launcher(
        (_, _) -> {
          throw new CommandFailure("There is no display.");
        });
    assertEquals(1, terminal.run());
    assertEquals("There is no display.", terminal.err().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          render nsfnet map.jpg; has to end in one of .png
          render nsfnet map.png --size 10x10; 64 to 16384
          render nsfnet map.png --size 16385x16384; 64 to 16384
          render nsfnet map.png --size big; such as 1920x1080
          render nsfnet map.png --colour blue; utilisation, latency, headroom, fibre
          render nsfnet map.png --theme grey; dark, light
          render nsfnet; OUT.png
          render; FILE
          evaluate; FILE
          evaluate a b; b
          evaluate a --objective best-effort; default, headroom, best, throughput
          evaluate a --gap 2; 0 to 1, such as 0.001 or 0.1%
          evaluate a --gap -0.1%; 0 to 1
          evaluate a --gap little; "little"
          evaluate a --limit-ms 0; milliseconds from 1
          evaluate a --limit-ms 1.5; "1.5"
          convert; IN
          convert a.json; OUT
          line; CASES.json
          line a.json --channel; --channels
          samples -o x.json; NAME
          --nonsense; --nonsense
          evaluate --jsno nsfnet; --json
          a.json b.json; b.json
          """)
  void aWrongCommandLineIsExplained(String line, String words) {
    assertEquals(2, terminal.run(line.split(" ")));
    assertTrue(terminal.err().contains(words), terminal.err());
    assertTrue(terminal.err().contains("--help"), terminal.err());
    assertEquals("", terminal.out());
    assertEquals(List.of(), terminal.calls());
  }

  @Test
  void samplesAreListedPrintedAndWritten() throws Exception {
    assertEquals(0, terminal.run("samples"));
    assertEquals(SampleNetworks.all().size(), terminal.out().lines().count());
    for (Sample sample : SampleNetworks.all()) {
      assertTrue(terminal.out().contains(sample.summary()), terminal.out());
    }
    assertEquals(0, terminal.run("samples", "nsfnet"));
    assertEquals(SAMPLE.json(), terminal.out());
    Path target = folder.resolve("mine.json");
    assertEquals(0, terminal.run("samples", "nsfnet", "-o", target.toString()));
    assertEquals(SAMPLE.json(), Files.readString(target));
    assertEquals(1, terminal.run("samples", "nsfnet", "-o", target.toString()));
    assertTrue(terminal.err().contains("there already"), terminal.err());
    assertEquals(1, terminal.run("samples", "nowhere"));
    assertTrue(
        terminal.err().contains("no sample \"nowhere\"") && terminal.err().contains("nsfnet"),
        terminal.err());
    assertEquals(
        1, terminal.run("samples", "nsfnet", "-o", folder.resolve("no/x.json").toString()));
    assertTrue(terminal.err().contains("no such folder"), terminal.err());
  }

  @Test
  void versionAndHelp() {
    assertEquals(0, terminal.run("--version"));
    assertTrue(terminal.out().strip().matches("Spanwright \\d+\\.\\d+.*"), terminal.out());
    assertEquals(0, terminal.run("--help"));
    for (String word :
        List.of("evaluate", "convert", "line", "render", "samples", "--theme", "Exit codes")) {
      assertTrue(terminal.out().contains(word), terminal.out());
    }
    assertEquals(0, terminal.run("render", "--help"));
    String help = terminal.out().replaceAll("\\s+", " ");
    assertTrue(help.contains("headroom, fibre, margin, owner, worst-case or fill-year"), help);
    assertEquals(0, terminal.run("line", "--help"));
    assertTrue(terminal.out().contains("closed form"), terminal.out());
  }

  @Test
  void anUnexpectedFailureIsOneLineAndAHint() {
    terminal.launcher(
        (Optional<Input> _, Optional<Theme> _) -> {
          throw new IllegalStateException("broken");
        });
    assertEquals(1, terminal.run());
    assertEquals(2, terminal.err().lines().count(), terminal.err());
    assertTrue(terminal.err().contains("broken (IllegalStateException)"), terminal.err());
    assertTrue(terminal.err().contains("--debug"), terminal.err());
    assertEquals(1, terminal.run("--debug"));
    assertTrue(terminal.err().contains("\tat "), terminal.err());
  }

  @Test
  void errorsAreReportedLikeExceptions() {
    terminal.launcher(
        (_, _) -> {
          throw new AWTError("no window server");
        });
    assertEquals(1, terminal.run());
    assertTrue(terminal.err().contains("no window server (AWTError)"), terminal.err());
    assertFalse(terminal.err().contains("\tat "), terminal.err());
    terminal.launcher(
        (_, _) -> {
          throw new OutOfMemoryError();
        });
    assertEquals(1, terminal.run());
    assertTrue(terminal.err().contains("not enough memory"), terminal.err());
  }

  @Test
  void debugIsKnownToEveryCommand() {
    terminal.pictures(
        (_, _, _, _, _) -> {
          throw new IllegalStateException("broken");
        });
    String png = folder.resolve("map.png").toString();
    assertEquals(1, terminal.run("render", "nsfnet", png));
    assertFalse(terminal.err().contains("\tat "), terminal.err());
    assertEquals(1, terminal.run("render", "nsfnet", png, "--debug"));
    assertTrue(terminal.err().contains("\tat "), terminal.err());
    assertEquals(1, terminal.debugging().run("render", "nsfnet", png));
    assertTrue(terminal.err().contains("\tat "), terminal.err());
  }
}
