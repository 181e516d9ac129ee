package dev.spanwright.app.command;

import dev.spanwright.model.fiber.FiberComparison;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.export.PngExport;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.line.ChannelPictureComposer;
import dev.spanwright.render.picture.line.LinePictureComposer;
import dev.spanwright.render.picture.line.LineTitles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one link of a network closely, and draws its line. */
@Command(
    name = "link",
    description = "Print spans, noise and modes of one link, and draw its line.",
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A network file, or the name of a sample.")
  private Path file;

  @Parameters(index = "1", paramLabel = "LINK", description = "The identifier of a link.")
  private String linkId;

  @Option(
      names = "--picture",
      paramLabel = "OUT.png",
      description = "Draw huts, spans, power and GSNR along the way.")
  private Optional<Path> picture;

  @Option(
      names = "--channel-picture",
      paramLabel = "OUT.png",
      description = "Draw the GSNR of every channel.")
  private Optional<Path> channelPicture;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1600x700",
      converter = PictureSize.Converter.class,
      description = "Pixels; default ${DEFAULT-VALUE}.")
  private PictureSize size;

  @Mixin private ThemeChoice theme = new ThemeChoice();

  @Mixin private ScenarioChoice scenario = new ScenarioChoice();

  LinkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Network network = scenario.of(new NetworkOpener(console).open(file));
    Link link = network.links().find(linkId).orElseThrow(() -> unknown(network));
    LinkPlanner planner = LinkPlanner.standard();
    LinkPlant plant = planner.lay(link, network);
    LineReport report = planner.report(link, plant, network);
    FiberComparison fibers = planner.compare(link, network);
    console.text(new LinkReport(network, link, plant, report, fibers).text());
    LineTitles titles = LineTitles.of(network, link);
    if (picture.isPresent()) {
      write(
          LinePictureComposer.compose(
              report, plant, titles, theme.get(), size.width(), size.height()),
          picture.get());
    }
    if (channelPicture.isPresent()) {
      write(
          ChannelPictureComposer.compose(report, theme.get(), size.width(), size.height()),
          channelPicture.get());
    }
    return 0;
  }

  private CommandFailure unknown(Network network) {
    return new CommandFailure(
        "%s has no link \"%s\": take one of %s."
            .formatted(
                file,
                linkId,
                network.links().stream().map(Identified::id).collect(Collectors.joining(", "))));
  }

  private void write(Picture drawn, Path target) throws IOException {
    PngExport.write(drawn, 1, target);
    console.text("Wrote %s, %d x %d pixels.%n".formatted(target, size.width(), size.height()));
  }
}
