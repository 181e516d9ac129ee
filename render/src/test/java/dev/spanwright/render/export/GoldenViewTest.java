package dev.spanwright.render.export;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Recolouring;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.Study;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Vision;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Golden pictures of projections, and of every way to show traffic, sizes, failures and colours.
 */
class GoldenViewTest {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 280;
  private static final Set<Scene.Furniture> PLAIN = EnumSet.of(Scene.Furniture.SCALE_BAR);
  private static final Set<Scene.Furniture> LEGEND = EnumSet.of(Scene.Furniture.LEGEND);
  private static final Set<Scene.Furniture> NORTH =
      EnumSet.of(Scene.Furniture.NORTH, Scene.Furniture.SCALE_BAR);
  private static final Set<Scene.Furniture> KPI =
      EnumSet.of(Scene.Furniture.TITLE, Scene.Furniture.KPI);
  private static final String US = "us-power-first";
  private static final String GLOBAL = "global-ai-backbone";

  /** The pictures. */
  enum View {
    EQUAL_EARTH_DARK,
    ROBINSON_LIGHT,
    GLOBE_DARK,
    GLOBE_PACIFIC_LIGHT,
    ALBERS_LIGHT,
    NORTH_POLE_DARK,
    SOUTH_POLE_LIGHT,
    EMPTY_DARK,
    EMPTY_LIGHT,
    DEMANDS_DARK,
    DEMANDS_LIGHT,
    PATH_DARK,
    PATH_LIGHT,
    FLOW_DARK,
    FLOW_LIGHT,
    FAILED_DARK,
    FAILED_LIGHT,
    FAILED_PARTS_DARK,
    FAILED_PARTS_LIGHT,
    WORST_CASE_DARK,
    WORST_CASE_LIGHT,
    NEAR_DARK,
    NEAR_LIGHT,
    FILL_YEAR_DARK,
    FILL_YEAR_LIGHT,
    SELECTED_DARK,
    SELECTED_LIGHT,
    HEADROOM_DARK,
    MARGIN_LIGHT,
    OWNER_DARK,
    OWNER_LIGHT,
    POWER_DARK,
    USERS_LIGHT,
    NORTH_GLOBE_DARK,
    NORTH_ALBERS_LIGHT,
    KPI_DARK,
    KPI_LIGHT,
    PROTANOPIA_DARK,
    TRITANOPIA_LIGHT;

    Picture picture() {
      Picture whole = PictureComposer.compose(scene());
      return switch (this) {
        case PROTANOPIA_DARK -> seen(whole, Vision.PROTANOPIA);
        case TRITANOPIA_LIGHT -> seen(whole, Vision.TRITANOPIA);
        default -> whole;
      };
    }

    private Scene scene() {
      Theme theme = name().endsWith("DARK") ? Theme.DARK : Theme.LIGHT;
      return switch (this) {
        case EQUAL_EARTH_DARK -> world(ProjectionChoice.EQUAL_EARTH, theme);
        case ROBINSON_LIGHT -> world(ProjectionChoice.ROBINSON, theme);
        case GLOBE_DARK -> over(ProjectionChoice.GLOBE, 45, -20, 1, theme);
        case GLOBE_PACIFIC_LIGHT -> over(ProjectionChoice.GLOBE, 10, -175, 1, theme);
        case ALBERS_LIGHT -> albers(theme);
        case NORTH_POLE_DARK -> over(ProjectionChoice.LAMBERT_AZIMUTHAL, 90, 10, 900, theme);
        case SOUTH_POLE_LIGHT -> over(ProjectionChoice.GLOBE, -80, 10, 900, theme);
        case EMPTY_DARK, EMPTY_LIGHT -> empty(theme);
        case DEMANDS_DARK, DEMANDS_LIGHT ->
            us(theme).showing(new TrafficView.Demands(25)).furnished(LEGEND);
        case PATH_DARK, PATH_LIGHT -> path(us(theme));
        case FLOW_DARK, FLOW_LIGHT -> us(theme).drawn(us(theme).look().withFlow(true));
        case FAILED_DARK, FAILED_LIGHT ->
            us(theme).failing(new Selection(Set.of("memphis"), Set.of("abilene-dallas")));
        case FAILED_PARTS_DARK, FAILED_PARTS_LIGHT -> failedParts(us(theme)).furnished(LEGEND);
        case WORST_CASE_DARK, WORST_CASE_LIGHT -> worstCase(us(theme));
        case NEAR_DARK, NEAR_LIGHT -> near(us(theme));
        case FILL_YEAR_DARK, FILL_YEAR_LIGHT -> fillYear(us(theme));
        case SELECTED_DARK, SELECTED_LIGHT ->
            us(theme).selecting(new Selection(Set.of("memphis"), Set.of("abilene-dallas")));
        case HEADROOM_DARK -> coloured(us(theme), ColorBy.HEADROOM);
        case MARGIN_LIGHT -> coloured(us(theme), ColorBy.MARGIN);
        case OWNER_DARK, OWNER_LIGHT -> coloured(owned(us(theme)), ColorBy.OWNER);
        case POWER_DARK -> us(theme).drawn(us(theme).look().withSiteSize(SiteSize.POWER));
        case USERS_LIGHT -> us(theme).drawn(us(theme).look().withSiteSize(SiteSize.USERS));
        case NORTH_GLOBE_DARK -> over(ProjectionChoice.GLOBE, 62, 10, 600, theme).furnished(NORTH);
        case NORTH_ALBERS_LIGHT -> leaning(theme);
        case KPI_DARK, KPI_LIGHT -> us(theme).furnished(KPI);
        case PROTANOPIA_DARK, TRITANOPIA_LIGHT -> us(theme).furnished(LEGEND);
      };
    }

    String fileName() {
      return "view-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static Picture seen(Picture picture, Vision vision) {
    return new Picture(
        picture.widthPx(),
        picture.heightPx(),
        picture.theme(),
        Recolouring.of(picture.layers(), vision::seen),
        picture.hits());
  }

  private static Scene us(Theme theme) {
    Camera camera = SampleScenes.over(34.2, -93.5, 6_500, WIDTH, HEIGHT);
    return SampleScenes.scene(US, camera, theme, ColorBy.UTILISATION, PLAIN);
  }

  private static Scene coloured(Scene scene, ColorBy by) {
    return scene.drawn(scene.look().withColorBy(by)).furnished(LEGEND);
  }

  /** A span of one link, a hut of another, and two places of a third. */
  private static Scene failedParts(Scene scene) {
    Set<LinkPart> parts =
        Set.of(
            new LinkPart("dallas-houston", 0.4, 0.7),
            LinkPart.place("memphis-nashville", 0.5),
            LinkPart.place("charlotte-miami", 0.3),
            new LinkPart("charlotte-miami", 0.5, 0.6));
    Set<String> links = parts.stream().map(LinkPart::linkId).collect(Collectors.toSet());
    return scene.failing(new Selection(Set.of(), links)).studied(Study.NONE.failing(parts));
  }

  /** A stretch between Dallas and Memphis that runs near another link. */
  private static Scene near(Scene scene) {
    List<Position> stretch = List.of(new Position(33.4, -95.6), new Position(34.4, -92.6));
    return scene.studied(Study.NONE.withNearStretches(List.of(stretch))).furnished(LEGEND);
  }

  /** Links are full in the year that their place in the network gives, round and round. */
  private static Scene fillYear(Scene scene) {
    Map<String, Double> years = new HashMap<>();
    scene.network().links().forEach(link -> years.put(link.id(), years.size() % 9.0));
    return coloured(scene.studied(Study.NONE.withFillYears(years)), ColorBy.FILL_YEAR);
  }

  /** Every link half as full again, but for one of which nothing is known. */
  private static Scene worstCase(Scene scene) {
    Map<String, LinkLoad> worst = new HashMap<>();
    scene
        .evaluation()
        .orElseThrow()
        .routing()
        .loads()
        .forEach(
            (id, load) ->
                worst.put(
                    id,
                    new LinkLoad(
                        id,
                        load.capacityGbps(),
                        1.5 * load.forwardGbps(),
                        1.5 * load.backwardGbps())));
    worst.remove("dallas-houston");
    return coloured(scene.studied(Study.NONE.withWorstLoads(worst)), ColorBy.WORST_CASE);
  }

  private static Scene world(ProjectionChoice choice, Theme theme) {
    Camera camera = Camera.world(choice.projection(List.of()), WIDTH, HEIGHT);
    return SampleScenes.scene(GLOBAL, camera, theme, ColorBy.UTILISATION, PLAIN);
  }

  private static Scene over(
      ProjectionChoice choice, double lat, double lon, double scale, Theme theme) {
    Position middle = new Position(lat, lon);
    Projection projection = choice.projection(List.of(middle));
    Camera camera = new Camera(projection, 0.5, 0.5, scale, WIDTH, HEIGHT);
    return SampleScenes.scene(GLOBAL, camera, theme, ColorBy.UTILISATION, PLAIN);
  }

  private static Scene albers(Theme theme) {
    List<Position> corners = List.of(new Position(25, -122), new Position(48, -70));
    Projection projection = ProjectionChoice.ALBERS.projection(corners);
    Camera camera =
        new Camera(projection, 0.5, 0.5, 3_000, WIDTH, HEIGHT).centredOn(new Position(38, -96));
    return SampleScenes.scene(US, camera, theme, ColorBy.LATENCY, PLAIN);
  }

  /** Far from the middle of the cone. */
  private static Scene leaning(Theme theme) {
    Scene scene = albers(theme);
    Camera camera = scene.camera().zoomedAt(0, 0, 3).centredOn(new Position(44, -73));
    return scene.at(camera).furnished(NORTH);
  }

  private static Scene empty(Theme theme) {
    Scene scene = us(theme);
    return new Scene(
        Network.empty("Nothing yet"),
        Optional.empty(),
        scene.camera(),
        scene.look(),
        Selection.NONE,
        Scene.Furniture.usual());
  }

  private static Scene path(Scene scene) {
    String demand =
        scene.evaluation().orElseThrow().demands().stream()
            .filter(d -> d.from().equals("holly-ridge") && d.to().equals("nashville"))
            .findFirst()
            .orElseThrow()
            .id();
    return scene.showing(new TrafficView.Path(demand)).furnished(EnumSet.of(Scene.Furniture.TITLE));
  }

  private static Scene owned(Scene scene) {
    List<String> names = List.of("Alpha", "Beta", "Gamma", "Delta");
    List<Link> links = scene.network().links().stream().map(link -> owned(link, names)).toList();
    Network network = scene.network().withLinks(Table.of(links));
    return new Scene(
        network,
        scene.evaluation(),
        scene.camera(),
        scene.look(),
        scene.selection(),
        scene.furniture());
  }

  private static Link owned(Link link, List<String> names) {
    int owner = Math.floorMod(link.id().hashCode(), names.size() + 1);
    return owner < names.size() ? link.change().owner(names.get(owner)).build() : link;
  }

  @ParameterizedTest
  @EnumSource
  void looksAsItDid(View view) throws IOException {
    GoldenPictures.assertLooksAsItDid(view.fileName(), view.picture());
  }

  /** At 300 %, as on a screen of fine pixels: the same layout, three times as fine. */
  @ParameterizedTest
  @EnumSource(names = {"GLOBE_DARK", "FAILED_LIGHT"})
  void looksAsItDidAtThreeTimesTheScale(View view) throws IOException {
    GoldenPictures.assertLooksAsItDid(view.fileName() + "-300", view.picture(), 3);
  }
}
