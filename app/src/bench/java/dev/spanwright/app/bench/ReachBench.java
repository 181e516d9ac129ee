package dev.spanwright.app.bench;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.People;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.NodeAdvice;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Who is how near to inference, with 100 nodes in the countries that hold most cities, in a chain
 * of fibre; beside it the plain search over all pairs of city and site.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReachBench {

  private static final int NODES = 100;
  private static final double EARTH_KM = 6371.0088;

  private Network network;
  private Network halfNodes;
  private Map<String, LinkPlant> plants;
  private List<Position> cities;
  private List<Scene> plain;
  private List<Scene> banded;
  private int turn;

  /** Nodes at every so many cities of the gazetteer: they lie all over the world. */
  @Setup
  public void place() {
    cities = People.bundled().cities().stream().map(city -> city.position()).toList();
    List<Site> sites = new ArrayList<>();
    List<Site> half = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      Position at = cities.get(i * (cities.size() / NODES));
      String id = "n" + i;
      sites.add(Site.of(id, id, SiteKind.INFERENCE_NODE, at));
      half.add(Site.of(id, id, i % 2 == 0 ? SiteKind.INFERENCE_NODE : SiteKind.EXCHANGE, at));
      if (i > 0) {
        links.add(Link.of("l" + i, "n" + (i - 1), id, "g652d"));
      }
    }
    network = Network.empty("N").withSites(Table.of(sites)).withLinks(Table.of(links));
    halfNodes = network.withSites(Table.of(half));
    plants = LinkPlanner.standard().layAll(network);
    plain = List.of(scene(network), scene(network.withName("M")));
    banded =
        plain.stream()
            .map(s -> s.drawn(s.look().withLayers(LayerChoice.USUAL.with(MapPart.REACH, 1))))
            .toList();
  }

  private static Scene scene(Network some) {
    Evaluation evaluation =
        Evaluator.of(LinkPlanner.standard())
            .evaluate(
                1,
                some,
                Optional.empty(),
                Objective.HEADROOM,
                SolveLimit.DEFAULT,
                () -> true,
                _ -> {});
    Camera world = Camera.world(new WebMercator(), 1920, 1080);
    Look look = new Look(Theme.DARK, ColorBy.UTILISATION);
    return Scene.forExport(some, Optional.of(evaluation), world, look);
  }

  /** Reach after an edit. */
  @Benchmark
  public Optional<Reach> reach() {
    return Reach.of(network, plants);
  }

  /** The map with bands and rings after an edit: nothing of the reach is known before. */
  @Benchmark
  public Picture mapWithBands() {
    turn = 1 - turn;
    return PictureComposer.composeNetwork(banded.get(turn));
  }

  /** The same map with plain land. */
  @Benchmark
  public Picture mapWithoutBands() {
    turn = 1 - turn;
    return PictureComposer.composeNetwork(plain.get(turn));
  }

  /** The advice on the next nodes among 50 sites. */
  @Benchmark
  public List<NodeAdvice.Step> nextNodes() {
    return NodeAdvice.of(halfNodes, plants, 10).steps(4);
  }

  /** The baseline: the great circle from every city to every node, and nothing else. */
  @Benchmark
  public double everyPair() {
    double sum = 0;
    for (Position city : cities) {
      double least = Double.POSITIVE_INFINITY;
      for (Site site : network.sites()) {
        least = Math.min(least, km(city, site.position()));
      }
      sum += least;
    }
    return sum;
  }

  private static double km(Position a, Position b) {
    double lat = Math.toRadians(b.latDeg() - a.latDeg());
    double lon = Math.toRadians(b.lonDeg() - a.lonDeg());
    double h =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(a.latDeg()))
                * Math.cos(Math.toRadians(b.latDeg()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
  }
}
