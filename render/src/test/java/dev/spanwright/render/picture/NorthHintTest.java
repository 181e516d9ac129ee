package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** North is hinted at where it is not straight up, and only there. */
class NorthHintTest {

  private static final List<Position> US = List.of(new Position(25, -122), new Position(48, -70));

  private static Camera over(ProjectionChoice choice, double lat, double lon, double scale) {
    Projection projection = choice.projection(US);
    return new Camera(projection, 0.5, 0.5, scale, 1280, 720).centredOn(new Position(lat, lon));
  }

  @ParameterizedTest
  @EnumSource(names = {"WEB_MERCATOR", "EQUAL_EARTH", "ROBINSON"})
  void aMapOfTheEarthNeedsNone(ProjectionChoice choice) {
    Camera camera = Camera.world(choice.projection(List.of()), 1280, 720);
    assertEquals(OptionalDouble.empty(), NorthHint.angleDeg(camera));
  }

  @ParameterizedTest
  @CsvSource({"70,-160", "0,0", "-60,170"})
  void webMercatorNeverNeedsOne(double lat, double lon) {
    Camera camera = over(ProjectionChoice.WEB_MERCATOR, lat, lon, 9_000);
    assertEquals(OptionalDouble.empty(), NorthHint.angleDeg(camera));
  }

  /** A cone's meridian leans by the sine of its latitude times the longitude from the middle. */
  @Test
  void albersNeedsOneAwayFromItsMiddle() {
    assertEquals(
        OptionalDouble.empty(), NorthHint.angleDeg(over(ProjectionChoice.ALBERS, 38, -96, 8_000)));
    double east = NorthHint.angleDeg(over(ProjectionChoice.ALBERS, 42, -72, 9_000)).orElseThrow();
    double cone = (Math.sin(Math.toRadians(28.8)) + Math.sin(Math.toRadians(44.2))) / 2;
    assertEquals(-cone * (100 - 72), east, 0.2); // the cone is centred on 100° W
    double west = NorthHint.angleDeg(over(ProjectionChoice.ALBERS, 42, -122, 9_000)).orElseThrow();
    assertTrue(west > 10, () -> "leans to the right: " + west);
  }

  @Test
  void equalEarthNeedsOneInACorner() {
    double angle =
        NorthHint.angleDeg(over(ProjectionChoice.EQUAL_EARTH, 64, -150, 6_000)).orElseThrow();
    assertTrue(angle > 30, () -> "leans to the right: " + angle);
  }

  @Test
  void aGlobeNeedsOneNearThePole() {
    assertEquals(
        0, NorthHint.angleDeg(over(ProjectionChoice.GLOBE, 75, 10, 7_000)).orElseThrow(), 1);
    assertEquals(
        OptionalDouble.empty(), NorthHint.angleDeg(over(ProjectionChoice.GLOBE, 5, 10, 7_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "GLOBE,50,10,North Pole",
    "GLOBE,-50,10,South Pole",
    "LAMBERT_AZIMUTHAL,80,10,North Pole",
  })
  void aPoleInViewIsMarked(ProjectionChoice choice, double lat, double lon, String name) {
    Camera camera =
        new Camera(choice.projection(List.of(new Position(lat, lon))), 0.5, 0.5, 1_400, 1280, 720);
    assertEquals(List.of(name), poles(camera));
  }

  @Test
  void aPoleThatIsALineOrOutOfViewIsNotMarked() {
    for (ProjectionChoice choice :
        List.of(
            ProjectionChoice.WEB_MERCATOR,
            ProjectionChoice.EQUAL_EARTH,
            ProjectionChoice.ROBINSON)) {
      assertEquals(List.of(), poles(Camera.world(choice.projection(List.of()), 1280, 720)));
    }
    assertEquals(List.of(), poles(over(ProjectionChoice.GLOBE, 5, 10, 6_000)));
  }

  @Test
  void itIsDrawnOnlyWhereItIsWanted() {
    Camera camera = over(ProjectionChoice.ALBERS, 42, -72, 9_000);
    assertTrue(letters(camera, EnumSet.of(Scene.Furniture.NORTH)).contains("N"));
    assertEquals(List.of(), letters(camera, EnumSet.noneOf(Scene.Furniture.class)));
  }

  private static List<String> letters(Camera camera, EnumSet<Scene.Furniture> furniture) {
    Scene scene = SampleScenes.scene("nsfnet", camera, Theme.LIGHT, ColorBy.UTILISATION, furniture);
    return Marks.texts(PictureComposer.composeNetwork(scene), "furniture").stream()
        .map(Mark.Text::text)
        .toList();
  }

  private static List<String> poles(Camera camera) {
    Scene scene =
        SampleScenes.scene(
            "metro-inference",
            camera,
            Theme.LIGHT,
            ColorBy.UTILISATION,
            EnumSet.of(Scene.Furniture.NORTH));
    return Marks.texts(PictureComposer.composeNetwork(scene), "places").stream()
        .map(Mark.Text::text)
        .filter(text -> text.endsWith(" Pole"))
        .toList();
  }
}
