package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written on a map moves with it: whatever is in view as a whole before and after a move of
 * the hand, and not under furniture, stands where it stood on the earth.
 */
class PannedLabelsTest {

  /** From the first view to the last, px. */
  private static final double WAY_PX = 400;

  /** Positions are kept in pixels of the whole earth: this much is lost. */
  private static final double SAME_PX = 1e-3;

  /** From one line of a label to the edge of the other, px. */
  private static final double LABEL_PX = 24;

  /** Names of countries and towns are not cut by the edge of a picture, nor are their halos. */
  private static final double EDGE_PX = 9;

  private static final double[][] STEPS = {{37, 0}, {-23, 11}, {4.37, -29.81}, {-0.33, 40.5}};
  private static final double[] ZOOMS = {1, 1.4, 2.6, 5, 12, 40};

  static Stream<Arguments> scenes() {
    List<Arguments> all = new ArrayList<>();
    for (String name : SampleScenes.names()) {
      for (int i = 0; i < ZOOMS.length; i++) {
        // All links have figures of latency, few have figures of utilisation.
        ColorBy by = i % 2 == 0 ? ColorBy.UTILISATION : ColorBy.LATENCY;
        Scene scene = SampleScenes.fitted(name, 1000, 640, Theme.DARK);
        Scene closer = scene.drawn(scene.look().withColorBy(by)).at(zoomed(scene, ZOOMS[i]));
        all.add(argumentSet("%s %s x%.1f".formatted(name, by, ZOOMS[i]), closer));
      }
    }
    all.add(argumentSet("demands", demands()));
    all.add(argumentSet("Equal Earth", projected(ProjectionChoice.EQUAL_EARTH)));
    all.add(argumentSet("Albers", projected(ProjectionChoice.ALBERS)));
    return all.stream();
  }

  private static Camera zoomed(Scene scene, double factor) {
    return scene.camera().zoomedAt(430, 300, factor);
  }

  private static Scene demands() {
    Scene scene = SampleScenes.fitted("us-power-first", 1000, 640, Theme.LIGHT);
    return scene.showing(new TrafficView.Demands(30)).at(zoomed(scene, 1.3));
  }

  private static Scene projected(ProjectionChoice choice) {
    Scene scene = SampleScenes.fitted("global-ai-backbone", 1000, 640, Theme.DARK);
    List<Position> places = Fitting.places(scene.network());
    Scene other = scene.at(scene.camera().in(choice.projection(places)));
    return other.at(zoomed(other.at(Fitting.camera(other)), 3));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void nothingMovesOrVanishes(Scene scene) {
    for (double[] step : STEPS) {
      double length = Math.hypot(step[0], step[1]);
      View before = new View(scene.furnished(Set.of()));
      for (double way = length; way <= WAY_PX; way += length) {
        View after = new View(before.scene.at(before.scene.camera().panned(step[0], step[1])));
        before.assertKeptIn(after);
        after.assertKeptIn(before);
        before = after;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void furnitureMovesOnlyWhatIsUnderIt(Scene scene) {
    for (int i = 0; i < 20; i++) {
      Scene moved = scene.at(scene.camera().panned(11.3 * i, -7.9 * i));
      List<Box> furniture = PictureComposer.furnitureBoxes(moved);
      View plain = new View(moved.furnished(Set.of()));
      View furnished = new View(moved);
      for (Marks.TextBox text : plain.texts) {
        if (furniture.stream().noneMatch(text.box().grown(LABEL_PX)::overlaps)) {
          assertTrue(furnished.has(text.text(), text.box()), () -> text + " gave way to nothing");
        }
      }
    }
  }

  /** What is written in a view. */
  private static final class View {

    final Scene scene;
    final List<Marks.TextBox> texts = new ArrayList<>();
    final Box frame;

    View(Scene scene) {
      this.scene = scene;
      Picture picture = PictureComposer.composeNetwork(scene);
      for (String layer : List.of("labels", "places")) {
        Marks.texts(picture, layer).forEach(text -> texts.add(Marks.box(text)));
      }
      frame = new Box(0, 0, picture.widthPx(), picture.heightPx());
    }

    private boolean isIn(Box box) {
      return frame.contains(box.grown(EDGE_PX));
    }

    void assertKeptIn(View other) {
      Camera from = scene.camera();
      Camera to = other.scene.camera();
      double dx = from.nearest(from.centerX() - to.centerX()) * from.scale();
      double dy = (from.centerY() - to.centerY()) * from.scale();
      for (Marks.TextBox text : texts) {
        Box box = text.box();
        Box there = new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
        if (isIn(box) && other.isIn(there)) {
          assertTrue(
              other.has(text.text(), there),
              () -> text.text() + " was at " + box + " and is not at " + there);
        }
      }
    }

    boolean has(String text, Box at) {
      return texts.stream()
          .anyMatch(
              one ->
                  one.text().equals(text)
                      && Math.abs(one.box().x() - at.x()) < SAME_PX
                      && Math.abs(one.box().y() - at.y()) < SAME_PX);
    }
  }
}
