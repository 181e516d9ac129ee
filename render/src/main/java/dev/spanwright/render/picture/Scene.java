package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.ColorScale;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What shall be shown, and how.
 *
 * @param network the network
 * @param evaluation what is known of it; may belong to an older revision
 * @param camera the part of the earth in view
 * @param theme colours
 * @param colorBy what the colour of links shows
 * @param selection what is selected
 * @param furniture what is shown beside the map
 */
public record Scene(
    Network network,
    Optional<Evaluation> evaluation,
    Camera camera,
    Theme theme,
    ColorBy colorBy,
    Selection selection,
    Set<Furniture> furniture) {

  /** Parts of a picture that are not map. */
  public enum Furniture {
    /** Name of the network and its main figures. */
    TITLE,
    LEGEND,
    SCALE_BAR,
    ATTRIBUTION
  }

  public Scene {
    furniture = Set.copyOf(furniture);
  }

  /** The scale that colours its links. */
  ColorScale colorScale() {
    return ColorScale.of(
        colorBy, theme, evaluation.map(e -> e.plants().values()).orElse(List.of()));
  }

  /** The same scene seen by another camera. */
  public Scene at(Camera other) {
    return new Scene(network, evaluation, other, theme, colorBy, selection, furniture);
  }

  /** A scene of a picture for a file: nothing selected, all furniture. */
  public static Scene forExport(
      Network network,
      Optional<Evaluation> evaluation,
      Camera camera,
      Theme theme,
      ColorBy colorBy) {
    return new Scene(
        network,
        evaluation,
        camera,
        theme,
        colorBy,
        Selection.NONE,
        EnumSet.allOf(Furniture.class));
  }
}
