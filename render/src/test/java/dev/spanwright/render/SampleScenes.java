package dev.spanwright.render;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sample networks, evaluated once, as scenes. */
public final class SampleScenes {

  private static final Map<String, Evaluation> EVALUATED = new ConcurrentHashMap<>();

  private SampleScenes() {}

  /** Names of all samples. */
  public static List<String> names() {
    return SampleNetworks.all().stream().map(Sample::name).toList();
  }

  /** A sample, evaluated. */
  public static Evaluation evaluation(String name) {
    return EVALUATED.computeIfAbsent(name, SampleScenes::evaluate);
  }

  /** A sample the way the app shows it in a map of a size in px. */
  public static Scene fitted(String name, double width, double height, Theme theme) {
    Camera anywhere = Camera.world(new WebMercator(), width, height);
    Scene scene = scene(name, anywhere, theme, ColorBy.UTILISATION, Scene.Furniture.usual());
    return scene.at(Fitting.camera(scene));
  }

  /** A sample seen by a camera. */
  public static Scene scene(
      String name, Camera camera, Theme theme, ColorBy colorBy, Set<Scene.Furniture> furniture) {
    return scene(evaluation(name), camera, theme, colorBy, furniture);
  }

  /** A network of one's own, evaluated, seen by a camera. */
  public static Scene scene(
      Network network,
      Camera camera,
      Theme theme,
      ColorBy colorBy,
      Set<Scene.Furniture> furniture) {
    return scene(evaluate(network), camera, theme, colorBy, furniture);
  }

  private static Scene scene(
      Evaluation evaluation,
      Camera camera,
      Theme theme,
      ColorBy colorBy,
      Set<Scene.Furniture> furniture) {
    return new Scene(
        evaluation.network(),
        Optional.of(evaluation),
        camera,
        new Look(theme, colorBy),
        Selection.NONE,
        furniture);
  }

  /** A camera over a place. */
  public static Camera over(
      double latDeg, double lonDeg, double scale, double width, double height) {
    WebMercator mercator = new WebMercator();
    return new Camera(
        mercator, mercator.x(latDeg, lonDeg), mercator.y(latDeg, lonDeg), scale, width, height);
  }

  /** A scene in which a best routing was found that carries nothing. */
  public static Scene withBest(Scene scene, Objective objective) {
    Evaluation known = scene.evaluation().orElseThrow();
    List<DemandRoute> routes =
        known.demands().stream()
            .map(d -> new DemandRoute(d, 0, OptionalDouble.empty(), List.of()))
            .toList();
    Routing nothing = new Routing(Map.of(), routes);
    OptimalRouting best =
        new OptimalRouting(objective, nothing, 0, 0, List.of(), List.of(), List.of(), 1);
    Evaluation found =
        new Evaluation(
            known.revision(),
            known.network(),
            known.plants(),
            known.demands(),
            known.routing(),
            known.headroom(),
            Optional.of(best),
            known.insights());
    return scene.knowing(Optional.of(found));
  }

  private static Evaluation evaluate(String name) {
    String json = SampleNetworks.find(name).orElseThrow().json();
    try {
      return evaluate(NetworkReader.standard().read(json, name));
    } catch (NetworkFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Only the first answer, whose headroom is roughly known: pictures need no more. */
  private static Evaluation evaluate(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            1,
            network,
            Optional.empty(),
            Objective.HEADROOM,
            SolveLimit.DEFAULT,
            () -> true,
            _ -> {});
  }
}
