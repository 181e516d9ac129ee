package dev.spanwright.app.command;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.PublishedRoundTrip;
import dev.spanwright.model.calibration.RoundTripFile;
import dev.spanwright.model.calibration.RoundTripFileException;
import dev.spanwright.model.calibration.RoundTripModel;
import dev.spanwright.model.file.AtomicFile;
import dev.spanwright.render.chart.ChartComposer;
import dev.spanwright.render.chart.ScatterChart;
import dev.spanwright.render.export.PngExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares predicted round trips with published ones, on a page with charts. */
@Command(
    name = "calibration",
    description = "Compare predicted round trips with published ones: a page and two charts.",
    mixinStandardHelpOptions = true)
final class CalibrationCommand implements Callable<Integer> {

  private static final String FIBER = "g652d";
  private static final double WIDTH_PX = 1200;
  private static final double HEIGHT_PX = 760;
  private static final double PIXELS_PER_PX = 2;

  private final Console console;

  @Option(
      names = "--data",
      paramLabel = "FILE.csv",
      description = {
        "Take the published figures from this file. It needs the columns kind (cable, operator or"
            + " internet), city_a, lat_a, lon_a, city_b, lat_b, lon_b, rtt_ms, year and source; it"
            + " may have name, figure (measured, published, announced, upper-bound), way (land,"
            + " sea, either), outlier (yes), fibre_km, fibre_source and note."
      })
  private Optional<Path> data;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      defaultValue = ".",
      description =
          "Write calibration.md and pictures/calibration-*.png into this folder; default: the one"
              + " that you are in. Files of these names are replaced.")
  private Path folder;

  CalibrationCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Calibration calibration = Calibration.of(published(), new RoundTripModel(FIBER));
    CalibrationCharts charts = new CalibrationCharts(calibration);
    String page = new CalibrationPage(calibration, data.isEmpty()).text();
    try {
      Files.createDirectories(folder.resolve("pictures"));
      write(charts.roundTrips(), "calibration-round-trips.png");
      write(charts.factors(), "calibration-factors.png");
      Path file = folder.resolve("calibration.md");
      AtomicFile.write(file, page.getBytes(StandardCharsets.UTF_8));
      console.text("Wrote " + file + " and two charts" + System.lineSeparator());
    } catch (IOException e) {
      throw new CommandFailure(
          folder + " could not be written (" + Causes.of(e) + "). Choose another folder.", e);
    }
    return 0;
  }

  private List<PublishedRoundTrip> published() throws CommandFailure {
    if (data.isEmpty()) {
      return RoundTripFile.builtIn();
    }
    Path file = data.get();
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure(file + ": there is no such file. Check the path.");
    }
    try {
      return RoundTripFile.read(file);
    } catch (RoundTripFileException e) {
      throw new CommandFailure(e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandFailure(
          file + " could not be read (" + Causes.of(e) + "). Check that you may read it.", e);
    }
  }

  private void write(ScatterChart chart, String name) throws IOException {
    PngExport.write(
        ChartComposer.compose(chart, WIDTH_PX, HEIGHT_PX),
        WIDTH_PX,
        HEIGHT_PX,
        PIXELS_PER_PX,
        folder.resolve("pictures").resolve(name));
  }
}
