package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.ViewStyle;
import dev.spanwright.model.network.ViewTraffic;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.Theme;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a saved scene is drawn.
 *
 * @param view the scene as the network keeps it
 */
public record SceneView(SavedView view) {

  /** A place is kept to about 10 m. */
  private static final double PER_DEGREE = 1e4;

  private static final MathContext DIGITS = new MathContext(5);

  /**
   * What is on the map now, as a scene.
   *
   * @param id identifier of the scene
   * @param title its title; not blank
   * @param notes what is said about it; may be empty
   * @param scene what is on the map
   * @param projection what is chosen, which may be automatic
   * @param routing which routing is shown
   */
  public static SavedView of(
      String id,
      String title,
      String notes,
      Scene scene,
      ProjectionChoice projection,
      RoutingChoice routing) {
    Camera camera = scene.camera();
    double kmPerPx = camera.kmPerPixel();
    return new SavedView(
        id,
        title,
        place(camera.middle()),
        roundedKm(kmPerPx * camera.width()),
        roundedKm(kmPerPx * camera.height()),
        style(scene.look(), projection, routing),
        traffic(scene),
        notes,
        PropertyValue.Fields.NONE);
  }

  private static Position place(Position middle) {
    return new Position(rounded(middle.latDeg()), rounded(middle.lonDeg()));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * PER_DEGREE) / PER_DEGREE;
  }

  private static double roundedKm(double km) {
    return Math.min(SavedView.EXTENT_KM.max(), new BigDecimal(km).round(DIGITS).doubleValue());
  }

  private static ViewStyle style(Look look, ProjectionChoice projection, RoutingChoice routing) {
    List<ViewStyle.Layer> layers =
        Arrays.stream(MapPart.values())
            .filter(part -> look.layers().opacity(part) != part.usualOpacity())
            .map(part -> new ViewStyle.Layer(part.id(), look.layers().opacity(part)))
            .toList();
    return new ViewStyle(
        projection.id(),
        look.colorBy().id(),
        look.siteSize().id(),
        routing.id(),
        look.flow(),
        layers,
        look.layers().isReordered()
            ? look.layers().order().stream().map(MapPart::id).toList()
            : List.of());
  }

  private static ViewTraffic traffic(Scene scene) {
    return switch (scene.traffic()) {
      case TrafficView.Links _ -> ViewTraffic.LINKS;
      case TrafficView.Demands(int most) -> new ViewTraffic.Demands(most);
      case TrafficView.Path(String id) ->
          scene.evaluation().stream()
              .flatMap(known -> known.demands().stream())
              .filter(demand -> demand.id().equals(id))
              .filter(demand -> scene.network().sites().contains(demand.from()))
              .filter(demand -> scene.network().sites().contains(demand.to()))
              .findFirst()
              .<ViewTraffic>map(demand -> new ViewTraffic.Path(demand.from(), demand.to()))
              .orElse(ViewTraffic.LINKS);
    };
  }

  /** How the earth is laid out. */
  public ProjectionChoice projection() {
    return named(ProjectionChoice.values(), ProjectionChoice::id, view.style().projection());
  }

  /** Which routing is shown. */
  public RoutingChoice routing() {
    return named(RoutingChoice.values(), RoutingChoice::id, view.style().routing());
  }

  /** How the network is drawn. */
  public Look look(Theme theme) {
    ViewStyle style = view.style();
    LayerChoice layers = LayerChoice.USUAL;
    for (ViewStyle.Layer layer : style.layers()) {
      layers = layers.with(named(MapPart.values(), MapPart::id, layer.layer()), layer.opacity());
    }
    layers =
        layers.ordered(
            style.layerOrder().stream()
                .map(id -> named(MapPart.values(), MapPart::id, id))
                .toList());
    return new Look(
        theme,
        named(ColorBy.values(), ColorBy::id, style.colour()),
        named(SiteSize.values(), SiteSize::id, style.siteSize()),
        style.flow(),
        layers);
  }

  /** The model and this module know the same names, so there is one. */
  private static <T> T named(T[] all, Function<T, String> idOf, String id) {
    return Arrays.stream(all).filter(one -> idOf.apply(one).equals(id)).findFirst().orElseThrow();
  }

  /**
   * The camera that has in view what the scene has. May load GeoTools: not for the JavaFX thread,
   * unless it is loaded.
   *
   * @param widthPx width of the picture, px
   * @param heightPx height of the picture, px
   */
  public Camera camera(Network network, double widthPx, double heightPx) {
    return camera(
        Camera.world(projection().projection(Fitting.places(network)), widthPx, heightPx));
  }

  /** The camera that has in view what the scene has, in the projection and size of another. */
  public Camera camera(Camera sized) {
    return sized.showing(view.center(), view.widthKm(), view.heightKm());
  }

  /** What of the traffic is shown; the load of links where a path's demand is not known. */
  public TrafficView traffic(Optional<Evaluation> evaluation) {
    return switch (view.traffic()) {
      case ViewTraffic.Links _ -> TrafficView.LINKS;
      case ViewTraffic.Demands(int most) -> new TrafficView.Demands(most);
      case ViewTraffic.Path(String from, String to) ->
          evaluation
              .flatMap(known -> demand(known, from, to))
              .<TrafficView>map(demand -> new TrafficView.Path(demand.id()))
              .orElse(TrafficView.LINKS);
    };
  }

  /** The demand from one site to another; of several, the largest. */
  public static Optional<Demand> demand(Evaluation evaluation, String from, String to) {
    return evaluation.demands().stream()
        .filter(d -> d.from().equals(from) && d.to().equals(to))
        .max(Comparator.comparingDouble(Demand::gbps));
  }

  /**
   * The picture of the scene for a file, with its title and note, and with a sweep of failures
   * where its colours need one. May load GeoTools: not for the JavaFX thread.
   *
   * @param evaluation of the network, with the routing that the scene shows
   * @param furniture what stands beside the map
   * @param widthPx width of the picture, px
   * @param heightPx height of the picture, px
   */
  public Scene scene(
      Evaluation evaluation,
      Theme theme,
      Set<Scene.Furniture> furniture,
      double widthPx,
      double heightPx) {
    Network network = evaluation.network();
    Evaluation shown =
        routing() == RoutingChoice.DEFAULT ? evaluation.withoutOptimal() : evaluation;
    return Scene.forExport(
            network, Optional.of(shown), camera(network, widthPx, heightPx), look(theme))
        .furnished(furniture)
        .showing(traffic(Optional.of(shown)))
        .titled(new Scene.Caption(view.name(), view.notes()))
        .studied(StudyMaker.of(shown, look(theme).colorBy(), () -> false));
  }
}
