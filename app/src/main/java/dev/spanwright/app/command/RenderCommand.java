package dev.spanwright.app.command;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a network into a file. */
@Command(
    name = "render",
    description = "Draw a network on its map into a PNG file.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

  private final Console console;
  private final PictureMaker pictures;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A network file, or the name of a sample.")
  private Path file;

  @Parameters(index = "1", paramLabel = "OUT.png", description = "The picture; it is replaced.")
  private Path out;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1920x1080",
      converter = PictureSize.Converter.class,
      description = "Pixels; default ${DEFAULT-VALUE}.")
  private PictureSize size;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "dark",
      converter = Choices.OfTheme.class,
      description = "dark or light; default ${DEFAULT-VALUE}.")
  private Theme theme;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "METRIC",
      defaultValue = "utilisation",
      converter = Choices.OfColor.class,
      description = "What colours links: utilisation, latency or fibre; default ${DEFAULT-VALUE}.")
  private ColorBy colorBy;

  RenderCommand(Console console, PictureMaker pictures) {
    this.console = console;
    this.pictures = pictures;
  }

  @Override
  public Integer call() throws Exception {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new ParameterException(
          spec.commandLine(), "The picture \"" + out + "\" has to end in .png.");
    }
    NetworkOpener opener = new NetworkOpener(console);
    Network network = opener.open(file);
    pictures.write(
        network, opener.evaluate(network), out, size.width(), size.height(), theme, colorBy);
    console.text("Wrote %s, %d x %d pixels.%n".formatted(out, size.width(), size.height()));
    return 0;
  }
}
