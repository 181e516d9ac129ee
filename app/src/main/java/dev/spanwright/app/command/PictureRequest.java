package dev.spanwright.app.command;

import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Vision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a picture shall be like.
 *
 * @param size of the layout
 * @param scale pixels of the file for each px of the layout
 * @param projection how the earth is laid out
 * @param look how the network is drawn
 * @param vision whose eyes it is drawn for
 * @param traffic what of the traffic is shown
 * @param box the part of the earth in view; the whole network where it is empty
 * @param title heading; the name of the network where it is empty, none where it is blank
 * @param furniture what stands beside the map; a given title adds itself, sources are always named
 * @param layers names of the layers to be drawn; all where it is empty
 * @param transparent whether there is nothing behind the network: no basemap, no ground
 */
public record PictureRequest(
    PictureSize size,
    double scale,
    ProjectionChoice projection,
    Look look,
    Vision vision,
    TrafficView traffic,
    Optional<GeoBox> box,
    Optional<String> title,
    Set<Scene.Furniture> furniture,
    Optional<List<String>> layers,
    boolean transparent) {

  public PictureRequest {
    furniture = Set.copyOf(furniture);
    layers = layers.map(List::copyOf);
  }

  /** The whole network by utilisation, with everything. */
  static PictureRequest plain(PictureSize size, Theme theme) {
    return new PictureRequest(
        size,
        1,
        ProjectionChoice.WEB_MERCATOR,
        new Look(theme, ColorBy.UTILISATION),
        Vision.NORMAL,
        TrafficView.LINKS,
        Optional.empty(),
        Optional.empty(),
        Scene.Furniture.usual(),
        Optional.empty(),
        false);
  }
}
