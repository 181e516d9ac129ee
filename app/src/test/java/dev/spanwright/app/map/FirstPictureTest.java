package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DeskExtension.class)
class FirstPictureTest {

  private static final int WIDTH = 500;
  private static final int HEIGHT = 400;

  @TempDir Path folder;

  private Settings settings;

  private static Network network() throws Exception {
    Sample sample = SampleNetworks.find("nsfnet").orElseThrow();
    return NetworkReader.standard().read(sample.json(), sample.name());
  }

  private FirstPicture made(Network network) {
    return made(network, 1);
  }

  private FirstPicture made(Network network, double pixelScale) {
    settings = Settings.load(folder.resolve("settings.properties"));
    Set<Scene.Furniture> furniture = Scene.Furniture.onScreen(settings.furnitureProperty().get());
    FirstPicture first = new FirstPicture();
    first.make(
        network,
        new FirstPicture.View(WIDTH, HEIGHT, pixelScale, settings.look(), furniture),
        Runnable::run);
    return first;
  }

  /** What a map of a size shows first. */
  private MapPainter.Painted shown(
      Desk desk, Network network, Optional<FirstPicture> first, double width) {
    return shown(desk, network, first, width, 1);
  }

  private MapPainter.Painted shown(
      Desk desk, Network network, Optional<FirstPicture> first, double width, double pixelScale) {
    Stage stage = desk.ask(Stage::new);
    Workspace[] workspace = new Workspace[1];
    MapView map =
        desk.ask(
            () -> {
              workspace[0] = new Workspace(FirstPictureTest::unanswered);
              MapView view = new MapView(workspace[0], settings, Throwable::printStackTrace);
              first.ifPresent(view::expect);
              workspace[0].open(network, Optional.empty());
              view.setScaleX(pixelScale);
              view.setScaleY(pixelScale);
              stage.setScene(new javafx.scene.Scene(new StackPane(view), width, HEIGHT));
              stage.show();
              return view;
            });
    desk.await("the map is drawn", () -> map.paintedProperty().get() != null);
    MapPainter.Painted painted = desk.ask(() -> map.paintedProperty().get());
    desk.act(
        () -> {
          map.close();
          workspace[0].close();
          stage.close();
        });
    return painted;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 2})
  void theMapTakesThePictureThatItWouldPaint(double pixelScale, Desk desk) throws Exception {
    Network network = network();
    FirstPicture first = made(network, pixelScale);
    MapPainter.Painted taken = shown(desk, network, Optional.of(first), WIDTH, pixelScale);
    MapPainter.Painted own = shown(desk, network, Optional.empty(), WIDTH, pixelScale);

    assertSame(first.of(taken.scene(), pixelScale).orElseThrow().picture(), taken.picture());
    assertEquals(Optional.empty(), first.of(taken.scene(), 3));
    assertNotSame(own.picture(), taken.picture());
    assertEquals(own.scene().camera(), taken.scene().camera());
    assertSamePixels(own.map().painted(), taken.map().painted());
    assertSamePixels(own.furniture().painted(), taken.furniture().painted());
  }

  /** Known is nothing of a network that has just been opened. */
  private static Evaluation unanswered(
      long revision,
      Network network,
      Optional<Evaluation> previous,
      Objective objective,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Evaluation> better) {
    while (!cancellation.requested()) {
      LockSupport.parkNanos(1_000_000);
    }
    throw new CancellationException();
  }

  private static void assertSamePixels(BufferedImage expected, BufferedImage actual) {
    int width = expected.getWidth();
    int height = expected.getHeight();
    int[] pixels = expected.getRGB(0, 0, width, height, null, 0, width);
    assertArrayEquals(pixels, actual.getRGB(0, 0, width, height, null, 0, width));
  }

  @Test
  void aMapOfAnotherSizePaintsItsOwn(Desk desk) throws Exception {
    Network network = network();
    FirstPicture first = made(network);
    MapPainter.Painted own = shown(desk, network, Optional.of(first), WIDTH + 40);

    assertEquals(WIDTH + 40, own.map().painted().getWidth());
    assertEquals(Optional.empty(), first.of(own.scene(), 1));
  }

  @Test
  void aPictureThatWasGivenUpIsNotWaitedFor(Desk desk) throws Exception {
    Network network = network();
    settings = Settings.load(folder.resolve("settings.properties"));
    FirstPicture first = new FirstPicture();
    first.giveUp(new IllegalStateException("no document"));
    MapPainter.Painted own = shown(desk, network, Optional.of(first), WIDTH);

    assertEquals(network, own.scene().network());
  }

  @Test
  void aPictureThatWasGivenUpIsNotMade() throws Exception {
    Network network = network();
    FirstPicture first = new FirstPicture();
    first.giveUp(new IllegalStateException("too late"));
    List<Runnable> works = new ArrayList<>();
    Look look = new Look(Theme.DARK, ColorBy.UTILISATION);
    first.make(
        network,
        new FirstPicture.View(WIDTH, HEIGHT, 1, look, Set.of()),
        work -> {
          works.add(work);
          work.run();
        });
    assertEquals(List.of(), works);
  }
}
