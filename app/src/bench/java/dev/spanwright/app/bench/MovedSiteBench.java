package dev.spanwright.app.bench;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What stands between a moved site of {@code us-power-first} and the screen: evaluation from the
 * last one, beside evaluation from nothing; the network on a basemap that is there, beside the
 * whole picture.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MovedSiteBench {

  private static final String SITE = "denver";

  private final Evaluator evaluator = Evaluator.of(LinkPlanner.standard());
  private Network network;
  private Evaluation last;
  private Scene scene;
  private PictureLayer basemap;
  private BufferedImage image;
  private int step;

  @Setup
  public void open() throws Exception {
    Sample sample = Sample.defaultSample();
    network = NetworkReader.standard().read(sample.json(), sample.name());
    last = evaluate(network, Optional.empty());
    Scene world =
        Scene.forExport(
            network,
            Optional.of(last),
            Camera.world(new WebMercator(), 1280, 800),
            new Look(Theme.DARK, ColorBy.UTILISATION));
    scene = world.at(Fitting.camera(world));
    basemap = BasemapComposer.compose(scene.camera(), scene.theme());
    image = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  private Network moved() {
    step++;
    Position to =
        new Position(39.7 + 0.5 * Math.sin(step * 0.1), -105 + 0.5 * Math.cos(step * 0.1));
    return new Edit.MoveSite(SITE, to).applyTo(network);
  }

  private Evaluation evaluate(Network wanted, Optional<Evaluation> previous) {
    return evaluator.evaluate(
        step,
        wanted,
        previous,
        Objective.HEADROOM,
        SolveLimit.DEFAULT,
        Cancellation.never(),
        answer -> {});
  }

  /** Every stage of the moved network from the last evaluation, headroom to 0.1 %. */
  @Benchmark
  public Evaluation evaluateFromLast() {
    last = evaluate(moved(), Optional.of(last));
    return last;
  }

  /** The same to the first answer that is published. */
  @Benchmark
  public Evaluation firstAnswerFromLast() {
    Network wanted = moved();
    long now = step;
    Evaluation[] first = new Evaluation[1];
    Evaluation end =
        evaluator.evaluate(
            now,
            wanted,
            Optional.of(last),
            Objective.HEADROOM,
            SolveLimit.DEFAULT,
            () -> first[0] != null,
            answer -> first[0] = first[0] == null ? answer : first[0]);
    last = first[0] == null ? end : first[0];
    return last;
  }

  /** A fibre pair more or less on every link of the site, headroom to 0.1 %, from the last one. */
  @Benchmark
  public Evaluation changeCapacity() {
    step++;
    Network wanted = network;
    for (Link link : network.linksAt(SITE)) {
      Link changed = link.change().fiberPairs(link.fiberPairs() + step % 2).build();
      wanted = new Edit.ChangeLink(changed).applyTo(wanted);
    }
    last = evaluate(wanted, Optional.of(last));
    return last;
  }

  /** Every stage of the moved network with the best routing, to its optimum. */
  @Benchmark
  public Evaluation bestRoutingFromLast() {
    Network wanted = moved();
    last =
        evaluator.evaluate(
            step,
            wanted,
            Optional.of(last),
            Objective.BEST,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            answer -> {});
    return last;
  }

  /** The baseline: every stage from nothing. */
  @Benchmark
  public Evaluation evaluateFromNothing() {
    return evaluate(moved(), Optional.empty());
  }

  /** The network laid out and painted, over a basemap that is there. */
  @Benchmark
  public Picture paintNetwork() {
    Picture picture = PictureComposer.composeNetwork(scene);
    paint(picture.layers());
    return picture;
  }

  /** The baseline: basemap laid out and painted too. */
  @Benchmark
  public PictureLayer paintBasemap() {
    PictureLayer layer = BasemapComposer.compose(scene.camera(), scene.theme());
    paint(List.of(layer));
    return layer;
  }

  /** The part of the basemap that is painting alone. */
  @Benchmark
  public BufferedImage paintBasemapLaidOut() {
    paint(List.of(basemap));
    return image;
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
