package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.RoundTripFile;
import dev.spanwright.model.calibration.RoundTripModel;
import dev.spanwright.render.chart.ChartComposer;
import dev.spanwright.render.chart.ScatterChart;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Mark;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a wanted change of page or charts, write them anew, look at them and commit them:
 *
 * <pre>{@code
 * ./mvnw -q -Prun -Dargs="calibration -o docs"
 * }</pre>
 */
class CalibrationCommandTest {

  private static final Path DOCS = Path.of("../docs");
  private static final String HEADER =
      "kind,city_a,lat_a,lon_a,city_b,lat_b,lon_b,rtt_ms,year,source\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return SpanwrightCommand.run((_, _) -> {}, (_, _, _, _, _) -> {}, console, false, args);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theCommittedPageIsWhatTheCommandWrites() throws Exception {
    assertEquals(0, run("calibration", "-o", folder.toString()), err());
    String page = Files.readString(folder.resolve("calibration.md"));
    assertEquals(Files.readString(DOCS.resolve("calibration.md")), page);
    assertFalse(page.contains("NaN") || page.contains("{") || page.contains("%s"), page);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("calibration.md"));
    for (Path base : List.of(folder, DOCS)) {
      Matcher picture = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(page);
      int pictures = 0;
      while (picture.find()) {
        assertTrue(Files.exists(base.resolve(picture.group(1))), base + " " + picture.group(1));
        pictures++;
      }
      assertEquals(2, pictures);
    }
    assertSamePicture("calibration-round-trips.png");
    assertSamePicture("calibration-factors.png");
  }

  /** Type is painted from outlines of the bundled font, so machines differ by rounding only. */
  private void assertSamePicture(String name) throws IOException {
    BufferedImage committed = read(DOCS.resolve("pictures").resolve(name).toFile());
    BufferedImage written = read(folder.resolve("pictures").resolve(name).toFile());
    assertEquals(committed.getWidth(), written.getWidth());
    assertEquals(committed.getHeight(), written.getHeight());
    long sum = 0;
    for (int y = 0; y < written.getHeight(); y++) {
      for (int x = 0; x < written.getWidth(); x++) {
        sum += Math.abs((committed.getRGB(x, y) >> 8 & 0xFF) - (written.getRGB(x, y) >> 8 & 0xFF));
      }
    }
    double mean = (double) sum / written.getWidth() / written.getHeight();
    assertTrue(mean < 0.2, name + " differs by " + mean + " of 255 in the mean");
  }

  private static BufferedImage read(File file) throws IOException {
    return ImageIO.read(file);
  }

  @Test
  void everyCableAndOutlierIsNamedInTheChartsAndNoTextCoversAnother() {
    Calibration calibration = Calibration.of(RoundTripFile.builtIn(), new RoundTripModel("g652d"));
    CalibrationCharts charts = new CalibrationCharts(calibration);
    for (ScatterChart chart : List.of(charts.roundTrips(), charts.factors())) {
      List<Mark.Text> texts =
          ChartComposer.compose(chart, 1200, 760).stream()
              .flatMap(layer -> layer.marks().stream())
              .filter(Mark.Text.class::isInstance)
              .map(Mark.Text.class::cast)
              .toList();
      List<String> words = texts.stream().map(Mark.Text::text).toList();
      assertTrue(
          words.containsAll(
              List.of(
                  "EXA Express",
                  "Hibernia Express",
                  "AC-1",
                  "Spread Networks",
                  "SACS",
                  "EllaLink",
                  "Seabras-1",
                  "London–Osaka",
                  "Frankfurt–Osaka",
                  "Toronto–Washington DC")),
          words.toString());
      for (int i = 0; i < texts.size(); i++) {
        Box box = box(texts.get(i));
        assertTrue(new Box(0, 0, 1200, 760).contains(box), words.get(i));
        for (int j = 0; j < i; j++) {
          assertFalse(box.overlaps(box(texts.get(j))), words.get(i) + " and " + words.get(j));
        }
      }
    }
  }

  private static Box box(Mark.Text text) {
    double height = text.style().capHeight();
    return new Box(text.x(), text.baselineY() - height, text.style().width(text.text()), height);
  }

  @Test
  void aFileOfOnesOwnIsCompared() throws Exception {
    Path file = folder.resolve("own.csv");
    Files.writeString(
        file,
        HEADER
            + "internet,A|b,0,0,C,0,10,20,2020,<b>source</b>\n"
            + "internet,A,0,0,C,0,10,5,2020,s\n");
    assertEquals(0, run("calibration", "--data", file.toString(), "-o", folder.toString()), err());
    String page = Files.readString(folder.resolve("calibration.md"));
    assertTrue(page.contains("## Pings over the internet"), page);
    assertTrue(page.contains("A\\|b–C"), page);
    assertTrue(page.contains("\\<b\\>source"), page);
    assertTrue(page.contains("**faster than light in this fibre**"), page);
    assertFalse(page.contains("Seabras"), "the discussion of other figures");
    assertFalse(page.contains("Tables of operators"), page);
  }

  @Test
  void whatIsWrongInAFileIsSaidWithItsPlace() throws Exception {
    Path file = folder.resolve("own.csv");
    Files.writeString(file, HEADER + "cable,A,0,0,B,91,0,5,2020,s\n");
    assertEquals(1, run("calibration", "--data", file.toString(), "-o", folder.toString()));
    assertEquals(
        file + ", line 2, column lat_b: found \"91\", expected a number from -90 to 90",
        err().strip());
    assertFalse(Files.exists(folder.resolve("calibration.md")));
    err.reset();
    assertEquals(1, run("calibration", "--data", "none.csv"));
    assertTrue(err().startsWith("none.csv: there is no such file"), err());
  }

  @Test
  void aFolderThatCannotBeWrittenIsReported() throws Exception {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    assertEquals(1, run("calibration", "-o", taken.toString()));
    assertTrue(err().startsWith(taken + " could not be written"), err());
    assertFalse(err().contains("\tat "), err());
  }
}
