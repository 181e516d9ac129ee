package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Path;

/** Draws a network without a window. */
@FunctionalInterface
public interface PictureMaker {

  /**
   * Writes a picture of the whole network as PNG, replacing a file of that name.
   *
   * @param width width, pixels
   * @param height height, pixels
   * @throws IOException if the file cannot be written
   */
  void write(
      Network network,
      Evaluation evaluation,
      Path file,
      int width,
      int height,
      Theme theme,
      ColorBy colorBy)
      throws IOException;
}
