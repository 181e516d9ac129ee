package dev.spanwright.app.report;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The maps of a report: light, the whole network, each with its legend and sources. */
final class ReportPictures {

  private static final double WIDTH_PX = 1240;
  private static final double HEIGHT_PX = 760;

  private ReportPictures() {}

  /**
   * A map with its caption.
   *
   * @param caption what it shows, a full sentence
   */
  record Figure(String caption, PictureSheet sheet) {}

  /** The network by utilisation, by latency and by fibre; none without sites. */
  static List<Figure> of(Evaluation evaluation) {
    if (evaluation.network().sites().isEmpty()) {
      return List.of();
    }
    return List.of(
        figure(
            evaluation,
            ColorBy.UTILISATION,
            "Utilisation of the links by " + NetworkTables.routing(evaluation) + "."),
        figure(evaluation, ColorBy.LATENCY, "One-way latency of the links."),
        figure(evaluation, ColorBy.FIBRE, "Fibre of the links."));
  }

  private static Figure figure(Evaluation evaluation, ColorBy colorBy, String caption) {
    Network network = evaluation.network();
    Set<Scene.Furniture> furniture = EnumSet.copyOf(Scene.Furniture.usual());
    furniture.remove(Scene.Furniture.TITLE);
    furniture.add(Scene.Furniture.ATTRIBUTION);
    furniture.add(Scene.Furniture.BASEMAP_ATTRIBUTION);
    Camera world =
        Camera.world(
            ProjectionChoice.WEB_MERCATOR.projection(Fitting.places(network)), WIDTH_PX, HEIGHT_PX);
    Scene scene =
        new Scene(
            network,
            Optional.of(evaluation),
            world,
            new Look(Theme.LIGHT, colorBy),
            Selection.NONE,
            furniture);
    PictureInfo info = new PictureInfo(network.name(), caption);
    return new Figure(caption, Backdrop.MAP.sheet(scene.at(Fitting.camera(scene)), 1, info));
  }
}
