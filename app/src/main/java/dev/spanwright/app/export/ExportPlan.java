package dev.spanwright.app.export;

import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.MapPart;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A picture that shall be exported.
 *
 * @param onScreen the map as it stands
 * @param choice how it is exported
 * @param title heading; none where it is blank
 * @param furniture what stands beside the map, but for title and sources
 */
record ExportPlan(
    Scene onScreen, ExportChoice choice, String title, Set<Scene.Furniture> furniture) {

  ExportPlan {
    furniture = Set.copyOf(furniture);
  }

  /** Width of the layout, px. */
  double width() {
    return choice.size() == ExportSize.OWN
        ? choice.ownWidth()
        : choice.size().width().map(Integer::doubleValue).orElse(onScreen.camera().width());
  }

  /** Height of the layout, px. */
  double height() {
    return choice.size() == ExportSize.OWN
        ? choice.ownHeight()
        : choice.size().height().map(Integer::doubleValue).orElse(onScreen.camera().height());
  }

  /** Size of the file in words: {@code 3840 x 2160 pixels}. */
  String sizeText() {
    PictureFormat format = choice.format();
    return "%d x %d %s".formatted(fileWidth(), fileHeight(), format.unit());
  }

  private long fileWidth() {
    return Math.round(width() * choice.factor());
  }

  private long fileHeight() {
    return Math.round(height() * choice.factor());
  }

  /** Why it cannot be written, if it is too large. */
  Optional<String> wrong() {
    PictureFormat format = choice.format();
    if (Math.max(fileWidth(), fileHeight()) <= format.mostPx()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s are more than a %s takes, %d a side. Choose a smaller size or scale."
            .formatted(sizeText(), format.name(), format.mostPx()));
  }

  /** What is drawn. Fitting takes a while: not for the JavaFX thread. */
  Scene scene() {
    Scene scene = onScreen.drawn(look()).furnished(allFurniture());
    if (!title.isBlank()) {
      scene = scene.named(title.strip());
    }
    Camera seen = onScreen.camera();
    boolean sameSize = seen.width() == width() && seen.height() == height();
    if (choice.fitted()) {
      return scene.at(Fitting.camera(scene.at(seen.resized(width(), height()))));
    }
    if (sameSize) {
      return scene;
    }
    double kmPerPx = seen.kmPerPixel();
    return scene.at(
        seen.resized(width(), height())
            .showing(seen.middle(), kmPerPx * seen.width(), kmPerPx * seen.height()));
  }

  private Look look() {
    Look look = choice.theme().map(onScreen.look()::withTheme).orElse(onScreen.look());
    return choice.backdrop() == Backdrop.MAP
        ? look
        : look.withLayers(look.layers().with(MapPart.PLACES, 0));
  }

  private Set<Scene.Furniture> allFurniture() {
    Set<Scene.Furniture> all = EnumSet.of(Scene.Furniture.ATTRIBUTION);
    all.addAll(furniture);
    all.remove(Scene.Furniture.TITLE);
    if (!title.isBlank()) {
      all.add(Scene.Furniture.TITLE);
    }
    if (choice.backdrop() == Backdrop.MAP) {
      all.add(Scene.Furniture.BASEMAP_ATTRIBUTION);
    } else {
      all.remove(Scene.Furniture.BASEMAP_ATTRIBUTION);
    }
    return all;
  }

  /** What goes into the file. Takes a while: not for the JavaFX thread. */
  PictureSheet sheet() {
    Scene scene = scene();
    PictureInfo info = new PictureInfo(scene.network().name(), scene.network().notes());
    return choice.backdrop().sheet(scene, choice.factor(), info);
  }
}
