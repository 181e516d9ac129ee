package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.export.PngExport;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Draws the whole network with title, legend, scale bar and attribution. */
public final class MapPicture implements PictureMaker {

  @Override
  public void write(
      Network network,
      Evaluation evaluation,
      Path file,
      int width,
      int height,
      Theme theme,
      ColorBy colorBy)
      throws IOException {
    Camera world = Camera.world(new WebMercator(), width, height);
    Scene scene = Scene.forExport(network, Optional.of(evaluation), world, theme, colorBy);
    Scene fitted = scene.at(Fitting.camera(scene));
    PngExport.write(PictureComposer.compose(fitted), 1, file);
  }
}
