package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.export.PictureFormat;
import java.io.IOException;
import java.nio.file.Path;

/** Draws networks without a window. */
@FunctionalInterface
public interface PictureMaker {

  /**
   * Writes a picture of a network, replacing a file of that name.
   *
   * @throws IOException if the file cannot be written
   */
  void write(
      Network network,
      Evaluation evaluation,
      Path file,
      PictureFormat format,
      PictureRequest request)
      throws IOException;
}
