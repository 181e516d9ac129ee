package dev.spanwright.app.bench;

import dev.spanwright.app.map.MapProbe;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the hand sees while the map is panned and zoomed in a window of 1600x1000 without a screen,
 * on the software pipeline: the time from frame to frame, with nothing that holds frames back, and
 * the time from the last move until the picture of the new view is on the screen.
 */
@Command(name = "frames", mixinStandardHelpOptions = true)
public final class FrameBench implements Callable<Integer> {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int MOVES = 90;

  @Option(names = "--rounds", defaultValue = "8", description = "gestures of each kind")
  private int rounds;

  private record Gesture(String name, List<Double> frameMs, List<Double> refinedMs) {}

  @Override
  public Integer call() throws Exception {
    System.setProperty("glass.platform", System.getProperty("glass.platform", "Wide"));
    System.setProperty("prism.order", "sw");
    System.setProperty("javafx.animation.fullspeed", "true");
    CountDownLatch started = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(started::countDown);
    started.await();
    System.out.println(
        "| network | gesture | frame, median ms | 95 % | refined, median ms | worst |");
    System.out.println("|---|---|---|---|---|---|");
    for (String name : List.of("us-power-first", "global-ai-backbone", "thousand-sites")) {
      measure(name, network(name));
    }
    Platform.exit();
    return 0;
  }

  private static Network network(String name) throws Exception {
    if (name.equals("thousand-sites")) {
      return ThousandSites.network();
    }
    Sample sample = SampleNetworks.find(name).orElseThrow();
    return NetworkReader.standard().read(sample.json(), sample.name());
  }

  private void measure(String name, Network network) throws Exception {
    Path folder = Files.createTempDirectory("frames");
    Workspace workspace = onFx(Workspace::new);
    MapView map =
        onFx(
            () -> {
              Settings settings = Settings.load(folder.resolve("settings.properties"));
              MapView view = new MapView(workspace, settings, Throwable::printStackTrace);
              Stage stage = new Stage();
              stage.setScene(new Scene(new StackPane(view), WIDTH, HEIGHT));
              stage.show();
              workspace.open(network, Optional.empty());
              view.fit();
              return view;
            });
    // The first round warms up.
    for (int round = 0; round < 2; round++) {
      Gesture pan = new Gesture("pan", new ArrayList<>(), new ArrayList<>());
      Gesture zoom = new Gesture("zoom", new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < rounds; i++) {
        int turn = i;
        run(map, pan, step -> pan(map, turn));
        run(map, zoom, step -> zoom(map, turn));
      }
      if (round == 1) {
        print(name, pan);
        print(name, zoom);
      }
    }
    onFx(
        () -> {
          map.getScene().getWindow().hide();
          map.close();
          workspace.close();
          return true;
        });
  }

  private static void pan(MapView map, int turn) {
    double angle = turn * Math.PI / 3 + 0.4;
    // Whole pixels, as a mouse moves.
    double dx = Math.rint(9 * Math.cos(angle));
    double dy = Math.rint(5 * Math.sin(angle));
    map.cameraProperty().set(map.camera().panned(dx, dy));
  }

  private static void zoom(MapView map, int turn) {
    double factor = turn % 2 == 0 ? 1.02 : 1 / 1.02;
    map.cameraProperty().set(map.camera().zoomedAt(700, 480, factor));
  }

  private interface Move {
    void make(int step);
  }

  /** One gesture, a move in each frame, and the rest after it. */
  private static void run(MapView map, Gesture gesture, Move move) throws Exception {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int step;
              private long last;
              private long rested;

              @Override
              public void handle(long now) {
                long time = System.nanoTime();
                if (step < MOVES) {
                  if (last != 0) {
                    gesture.frameMs().add((time - last) / 1e6);
                  }
                  last = time;
                  move.make(step++);
                  rested = System.nanoTime();
                } else if (MapProbe.isPainted(map)) {
                  gesture.refinedMs().add((time - rested) / 1e6);
                  stop();
                  done.complete(true);
                }
              }
            }.start());
    done.get();
  }

  private static void print(String name, Gesture gesture) {
    System.out.printf(
        "| %s | %s | %.1f | %.1f | %.0f | %.0f |%n",
        name,
        gesture.name(),
        share(gesture.frameMs(), 0.5),
        share(gesture.frameMs(), 0.95),
        share(gesture.refinedMs(), 0.5),
        share(gesture.refinedMs(), 1));
  }

  private static double share(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.get();
  }
}
