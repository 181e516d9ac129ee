package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Recolouring;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.StudyMaker;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws a network, or a part of the earth, with title, legend, scale bar and attribution. */
public final class MapPicture implements PictureMaker {

  private static final String BASEMAP = "basemap";

  /** Names of the layers of a picture of a network, from bottom to top. */
  static List<String> layers(Network network) {
    Camera world = Camera.world(new WebMercator(), 256, 256);
    Scene scene =
        Scene.forExport(
            network, Optional.empty(), world, new Look(Theme.DARK, ColorBy.UTILISATION));
    List<String> ids =
        new ArrayList<>(
            PictureComposer.compose(scene).layers().stream().map(PictureLayer::id).toList());
    ids.addAll(1, MapPart.areas().stream().map(MapPart::id).toList()); // hidden as usual
    return ids;
  }

  @Override
  public void write(
      Network network,
      Evaluation evaluation,
      Path file,
      PictureFormat format,
      PictureRequest request)
      throws IOException {
    Scene scene = scene(network, evaluation, request);
    PictureInfo info = new PictureInfo(scene.network().name(), network.notes());
    PictureFile.write(sheet(scene, request, info), format, file);
  }

  /** A scene as it goes into a file. */
  static PictureSheet sheet(Scene scene, PictureRequest request, PictureInfo info) {
    PictureSheet all = backdrop(request).sheet(scene, request.scale(), info);
    List<PictureLayer> wanted =
        all.layers().stream().filter(layer -> isWanted(layer, request)).toList();
    return new PictureSheet(
        Recolouring.of(wanted, request.vision()::seen),
        all.widthPx(),
        all.heightPx(),
        request.scale(),
        info);
  }

  private static Backdrop backdrop(PictureRequest request) {
    if (request.transparent()) {
      return Backdrop.NONE;
    }
    return withBasemap(request) ? Backdrop.MAP : Backdrop.PLAIN;
  }

  private static boolean isWanted(PictureLayer layer, PictureRequest request) {
    return layer.id().equals(Backdrop.GROUND)
        || request.layers().map(names -> names.contains(layer.id())).orElse(true);
  }

  private static Scene scene(Network network, Evaluation evaluation, PictureRequest request) {
    Optional<String> title = request.title().filter(t -> !t.isBlank());
    PictureSize size = request.size();
    Projection projection = request.projection().projection(Fitting.places(network));
    Scene scene =
        new Scene(
                title.map(network::withName).orElse(network),
                Optional.of(evaluation),
                Camera.world(projection, size.width(), size.height()),
                request.look(),
                Selection.NONE,
                furniture(request),
                request.traffic(),
                Selection.NONE)
            .studied(StudyMaker.of(evaluation, request.look().colorBy(), () -> false));
    Camera camera =
        request.box().map(box -> box.seenBy(scene.camera())).orElseGet(() -> Fitting.camera(scene));
    return scene.at(camera);
  }

  /** What is asked for; a heading adds itself, and sources are named wherever they are due. */
  static Set<Scene.Furniture> furniture(PictureRequest request) {
    Set<Scene.Furniture> furniture = EnumSet.of(Scene.Furniture.ATTRIBUTION);
    furniture.addAll(request.furniture());
    request
        .title()
        .ifPresent(
            title -> {
              if (title.isBlank()) {
                furniture.remove(Scene.Furniture.TITLE);
              } else {
                furniture.add(Scene.Furniture.TITLE);
              }
            });
    if (showsBasemap(request)) {
      furniture.add(Scene.Furniture.BASEMAP_ATTRIBUTION);
    } else {
      furniture.remove(Scene.Furniture.BASEMAP_ATTRIBUTION);
    }
    return furniture;
  }

  private static boolean withBasemap(PictureRequest request) {
    return !request.transparent()
        && request.layers().map(names -> names.contains(BASEMAP)).orElse(true);
  }

  /** Whether anything of the basemap is seen: its ground, or names of countries and waters. */
  private static boolean showsBasemap(PictureRequest request) {
    return withBasemap(request)
        || request.layers().map(names -> names.contains("places")).orElse(true);
  }
}
