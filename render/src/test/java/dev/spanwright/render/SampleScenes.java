package dev.spanwright.render;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Framing;
import dev.spanwright.render.projection.Margins;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sample networks, evaluated once, as scenes. */
public final class SampleScenes {

  /** What the app leaves free round a network when it fits it into the window. */
  private static final Margins APP_MARGINS = new Margins(70, 90, 70, 200);

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
    Camera camera =
        Framing.fit(
            new WebMercator(), places(evaluation(name).network()), width, height, APP_MARGINS);
    return scene(name, camera, theme, ColorBy.UTILISATION, EnumSet.allOf(Scene.Furniture.class));
  }

  /** A sample seen by a camera. */
  public static Scene scene(
      String name, Camera camera, Theme theme, ColorBy colorBy, Set<Scene.Furniture> furniture) {
    Evaluation evaluation = evaluation(name);
    return new Scene(
        evaluation.network(),
        Optional.of(evaluation),
        camera,
        theme,
        colorBy,
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

  private static List<Position> places(Network network) {
    List<Position> places = new ArrayList<>();
    network.sites().stream().map(Site::position).forEach(places::add);
    network.links().stream().map(Link::waypoints).forEach(places::addAll);
    return places;
  }

  /** Only the first answer, whose headroom is roughly known: pictures need no more. */
  private static Evaluation evaluate(String name) {
    String json = SampleNetworks.find(name).orElseThrow().json();
    try {
      Network network = NetworkReader.standard().read(json, name);
      return Evaluator.of(LinkPlanner.standard())
          .evaluate(1, network, Optional.empty(), SolveLimit.DEFAULT, () -> true, _ -> {});
    } catch (NetworkFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
