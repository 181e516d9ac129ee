package dev.spanwright.app.bench;

import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.paint.PicturePainter;
import dev.spanwright.render.picture.BasemapComposer;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to refine the map after the hand rests, by parts: the network and the basemap, laid
 * out and painted, 1600x1000, the view moved each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MapBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;

  /** A sample, or 1,000 sites with 3,000 links. */
  @Param({"us-power-first", "global-ai-backbone", "thousand-sites"})
  private String network;

  /** How much nearer than the whole network. */
  @Param({"1", "4"})
  private double zoom;

  private Scene scene;
  private BufferedImage image;
  private int step;

  @Setup
  public void open() throws Exception {
    Network shown = read();
    Scene world =
        Scene.forExport(
            shown,
            Optional.of(
                Evaluator.of(LinkPlanner.standard())
                    .evaluate(
                        1,
                        shown,
                        Optional.empty(),
                        Objective.DEFAULT,
                        SolveLimit.DEFAULT,
                        Cancellation.never(),
                        answer -> {})),
            Camera.world(new WebMercator(), WIDTH, HEIGHT),
            new Look(Theme.DARK, ColorBy.UTILISATION));
    scene = world.at(Fitting.camera(world).zoomedAt(WIDTH / 2.0, HEIGHT / 2.0, zoom));
    image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  private Network read() throws Exception {
    if (network.equals("thousand-sites")) {
      return ThousandSites.network();
    }
    Sample sample = SampleNetworks.find(network).orElseThrow();
    return NetworkReader.standard().read(sample.json(), sample.name());
  }

  private Scene moved() {
    step++;
    return scene.at(scene.camera().panned(step % 7, step % 5));
  }

  /** The network laid out. */
  @Benchmark
  public Picture layOutNetwork() {
    return PictureComposer.composeNetwork(moved());
  }

  /** The network laid out and painted. */
  @Benchmark
  public Picture paintNetwork() {
    Picture picture = PictureComposer.composeNetwork(moved());
    paint(picture.layers());
    return picture;
  }

  /** The basemap laid out. */
  @Benchmark
  public PictureLayer layOutBasemap() {
    Scene wanted = moved();
    return BasemapComposer.compose(wanted.camera(), wanted.theme());
  }

  /** The basemap laid out and painted. */
  @Benchmark
  public PictureLayer paintBasemap() {
    PictureLayer layer = layOutBasemap();
    paint(List.of(layer));
    return layer;
  }

  private void paint(List<PictureLayer> layers) {
    Graphics2D graphics = image.createGraphics();
    try {
      new PicturePainter(graphics).paint(layers);
    } finally {
      graphics.dispose();
    }
  }
}
