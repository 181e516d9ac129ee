package dev.spanwright.render.export;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.Ink;
import java.util.ArrayList;
import java.util.List;

/** What a network is drawn upon in a file. */
public enum Backdrop {
  /** Land and water. */
  MAP("map", "Map"),
  /** The colour of water, without land. */
  PLAIN("plain", "Plain ground"),
  /** Nothing: what the picture is put upon shows through. */
  NONE("none", "Transparent");

  /** The layer of a plain ground. */
  public static final String GROUND = "ground";

  private final String id;
  private final String label;

  Backdrop(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in settings. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** The layers of a scene upon it, from bottom to top. */
  public List<PictureLayer> layers(Scene scene) {
    if (this == MAP) {
      return PictureComposer.compose(scene).layers();
    }
    Picture picture = PictureComposer.composeNetwork(scene);
    List<PictureLayer> layers = new ArrayList<>();
    if (this == PLAIN) {
      Ink ink = scene.theme().ground().water();
      Mark ground = new Mark.Panel(0, 0, picture.widthPx(), picture.heightPx(), 0, ink, ink);
      layers.add(new PictureLayer(GROUND, List.of(ground)));
    }
    layers.addAll(picture.layers());
    return layers;
  }

  /**
   * A scene upon it, as it goes into a file.
   *
   * @param factor pixels of a PNG, or CSS px of other files, for each px of the layout
   */
  public PictureSheet sheet(Scene scene, double factor, PictureInfo info) {
    return new PictureSheet(
        layers(scene), scene.camera().width(), scene.camera().height(), factor, info);
  }
}
