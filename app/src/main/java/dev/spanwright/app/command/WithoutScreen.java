package dev.spanwright.app.command;

import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Path;

/** What the app does where no window can be had: the main job, into the terminal and a picture. */
public final class WithoutScreen {

  private static final PictureSize SIZE = new PictureSize(1920, 1080);

  private final Console console;
  private final PictureMaker pictures;

  public WithoutScreen(Console console, PictureMaker pictures) {
    this.console = console;
    this.pictures = pictures;
  }

  /**
   * Evaluates a network, prints the result and writes the picture into the working folder.
   *
   * @throws CommandFailure if the network cannot be read or the picture not be written
   */
  public void show(Input input, Theme theme) throws CommandFailure {
    NetworkOpener opener = new NetworkOpener(console);
    try {
      Network network = input.read().network();
      Evaluation evaluation = opener.evaluate(network);
      console.text(new EvaluationReport(evaluation).text());
      Path file = Path.of(stem(input) + ".png");
      write(network, evaluation, file, theme);
      console.text("%nWrote %s, %d x %d pixels.%n".formatted(file, SIZE.width(), SIZE.height()));
    } catch (NetworkFileException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private void write(Network network, Evaluation evaluation, Path file, Theme theme)
      throws CommandFailure {
    try {
      pictures.write(
          network, evaluation, file, PictureFormat.PNG, PictureRequest.plain(SIZE, theme));
    } catch (IOException e) {
      throw new CommandFailure(
          "The picture "
              + file.toAbsolutePath()
              + " could not be written: "
              + IoMessages.of(e)
              + " Run from a folder that you may write to.",
          e);
    }
  }

  private static String stem(Input input) {
    String name =
        switch (input) {
          case Input.OfFile(Path path) -> path.getFileName().toString();
          case Input.OfSample(var sample) -> sample.name();
        };
    return name.replaceFirst("(\\.spanwright)?\\.json$", "");
  }
}
