package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MapPainterTest {

  private final List<MapPainter.Painted> shown = new CopyOnWriteArrayList<>();
  private final List<Surroundings> around = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final MapPainter painter = new MapPainter(shown::add, around::add, failures::add);

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    painter.close();
  }

  @Test
  void eachWishIsAnsweredOnFramesThatAreNotOnTheScreen() {
    MapPainter.Painted first = painted(scene(300, 200, Theme.DARK, Selection.NONE), 1);
    MapPainter.Painted large = painted(scene(300, 200, Theme.LIGHT, Selection.NONE), 2);

    assertEquals(300, first.map().painted().getWidth());
    assertNotSame(first.map(), large.map());
    assertNotSame(first.furniture(), large.furniture());
    assertEquals(600, large.map().painted().getWidth());
    assertEquals(400, large.furniture().painted().getHeight());
  }

  @Test
  void aMapOfAFewPixelsIsPainted() {
    for (int size : new int[] {1, 2, 7, 40}) {
      MapPainter.Painted tiny = painted(scene(size, size, Theme.DARK, Selection.NONE), 1.5);
      assertEquals(Math.round(size * 1.5), tiny.map().painted().getWidth());
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void ofFailuresInARowOnlyTheFirstIsTold() {
    Scene fine = scene(30, 20, Theme.DARK, Selection.NONE);
    painter.paint(null, 1);
    await(() -> failures.size() == 1);
    painter.paint(null, 1);
    painted(fine, 1);
    assertEquals(1, failures.size());
    painter.paint(null, 1);
    await(() -> failures.size() == 2);
  }

  @Test
  void whatLiesRoundAViewFollowsItsPicture() {
    Scene world = scene(300, 200, Theme.DARK, Selection.NONE);
    Scene near = world.at(world.camera().zoomedAt(150, 100, 8));
    painted(near, 1);
    await(() -> !around.isEmpty());

    Surroundings round = around.getFirst();
    assertEquals(near.camera().scale(), round.camera().scale());
    assertEquals(600, round.camera().width());
    assertEquals(400, round.camera().height());
    assertEquals(300, round.frame().painted().getWidth());
  }

  private MapPainter.Painted painted(Scene scene, double pixelScale) {
    int before = shown.size();
    painter.paint(scene, pixelScale);
    await(() -> shown.size() > before);
    return shown.getLast();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("the painter did not answer", e);
    }
  }

  private static Scene scene(int width, int height, Theme theme, Selection selection) {
    return new Scene(
        Networks.alpine(),
        Optional.empty(),
        Camera.world(new WebMercator(), width, height),
        new Look(theme, ColorBy.UTILISATION),
        selection,
        Scene.Furniture.usual());
  }
}
