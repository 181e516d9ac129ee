package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.style.RoutingChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws scenes of a network into one file. */
final class ScenePictures {

  private final Network network;
  private final Function<RoutingChoice, Evaluation> evaluator;
  private final Map<RoutingChoice, Evaluation> known = new EnumMap<>(RoutingChoice.class);

  /**
   * @param evaluator evaluates the network with a routing; asked once for each
   */
  ScenePictures(Network network, Function<RoutingChoice, Evaluation> evaluator) {
    this.network = network;
    this.evaluator = evaluator;
  }

  /**
   * Writes them, replacing a file of that name.
   *
   * @param request size, theme, furniture and layers; the rest is the scenes' own
   * @throws IOException if the file cannot be written
   */
  void write(List<SavedView> scenes, Path file, PictureFormat format, PictureRequest request)
      throws IOException {
    List<PictureSheet> sheets = new ArrayList<>();
    for (SavedView saved : scenes) {
      SceneView view = new SceneView(saved);
      Scene scene =
          view.scene(
              known.computeIfAbsent(view.routing(), evaluator),
              request.look().theme(),
              MapPicture.furniture(request),
              request.size().width(),
              request.size().height());
      PictureInfo info = new PictureInfo(saved.name(), saved.notes());
      sheets.add(MapPicture.sheet(scene, request, info));
    }
    if (format.holdsSeveral()) {
      PictureInfo all = new PictureInfo(network.name(), network.notes());
      PictureFile.writeAll(sheets, all, format, file);
    } else {
      PictureFile.write(sheets.getFirst(), format, file);
    }
  }
}
