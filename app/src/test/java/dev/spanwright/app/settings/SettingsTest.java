package dev.spanwright.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("deep/down/settings.properties");
  }

  @Test
  void surviveARestart() {
    Settings settings = Settings.load(file);
    settings.themeProperty().set(Theme.LIGHT);
    settings.colorByProperty().set(ColorBy.LATENCY);
    settings.routingProperty().set(RoutingChoice.MOST_TRAFFIC);
    settings.projectionProperty().set(ProjectionChoice.ALBERS);
    settings.reducedMotionProperty().set(true);
    settings.addRecent(folder.resolve("Übersee = 1.json"));

    Settings again = Settings.load(file);
    assertEquals(Theme.LIGHT, again.themeProperty().get());
    assertEquals(ColorBy.LATENCY, again.colorByProperty().get());
    assertEquals(ProjectionChoice.ALBERS, again.projectionProperty().get());
    assertTrue(again.reducedMotionProperty().get());
    assertEquals(RoutingChoice.MOST_TRAFFIC, again.routingProperty().get());
    assertEquals(List.of(folder.resolve("Übersee = 1.json")), again.recents());
  }

  /** Windows of large text are small in px: they must not stay so where the text is small again. */
  @Test
  void eachSizeOfTheInterfaceHasItsOwnPlaceOfWindows() {
    Settings.load(file, "").windowPlaceProperty().set("usual");
    Settings large = Settings.load(file, "200%");
    assertEquals("", large.windowPlaceProperty().get());
    large.windowPlaceProperty().set("small");
    large.minimapProperty().set(false);

    Settings usual = Settings.load(file, "");
    assertEquals("usual", usual.windowPlaceProperty().get());
    usual.minimapProperty().set(true);
    assertEquals("small", Settings.load(file, "200%").windowPlaceProperty().get());
  }

  @Test
  void whatIsSeenSurvivesARestart() {
    Settings settings = Settings.load(file);
    LayerChoice layers = LayerChoice.USUAL.with(MapPart.BORDERS, 0.35).with(MapPart.PLACES, 0);
    Set<Scene.Furniture> furniture = EnumSet.allOf(Scene.Furniture.class);
    furniture.remove(Scene.Furniture.LEGEND);
    settings.layersProperty().set(layers);
    settings.furnitureProperty().set(furniture);
    settings.minimapProperty().set(false);

    Settings again = Settings.load(file);
    assertEquals(layers, again.layersProperty().get());
    assertEquals(layers, again.look().layers());
    assertEquals(furniture, again.furnitureProperty().get());
    assertFalse(again.minimapProperty().get());
  }

  @Test
  void areTheDefaultsWithoutAFile() {
    Settings settings = Settings.load(file);

    assertEquals(Theme.DARK, settings.themeProperty().get());
    assertEquals(ColorBy.UTILISATION, settings.colorByProperty().get());
    assertEquals(RoutingChoice.DEFAULT, settings.routingProperty().get());
    assertEquals(LayerChoice.USUAL, settings.layersProperty().get());
    assertEquals(Scene.Furniture.usual(), settings.furnitureProperty().get());
    assertTrue(settings.minimapProperty().get());
    assertEquals(List.of(), settings.recents());
    assertFalse(Files.exists(file));
  }

  @Test
  void keepTheTenNewestFilesEachOnce() {
    Settings settings = Settings.load(file);
    for (int i = 0; i < 12; i++) {
      settings.addRecent(folder.resolve(i + ".json"));
    }
    settings.addRecent(folder.resolve("sub/../5.json"));

    List<String> names =
        Settings.load(file).recents().stream().map(p -> p.getFileName().toString()).toList();
    assertEquals(
        List.of(
            "5.json", "11.json", "10.json", "9.json", "8.json", "7.json", "6.json", "4.json",
            "3.json", "2.json"),
        names);
    assertThrows(UnsupportedOperationException.class, () -> settings.recents().clear());
  }

  @Test
  void whoListensToTheRecentFilesIsNotForgotten() {
    Settings settings = Settings.load(file);

    // A listener on a view that nobody keeps would go with the next garbage collection.
    assertSame(settings.recents(), settings.recents());
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme=\\u00zz\n", "recent.0=a\\u0000b\n", "version=new\n"})
  void aBrokenFileIsPutAside(String content) throws IOException {
    write(content);
    Settings settings = Settings.load(file);

    assertEquals(Theme.DARK, settings.themeProperty().get());
    assertEquals(List.of(), settings.recents());
    assertTrue(settings.trouble().orElseThrow().contains("settings.broken.properties"));
    assertFalse(Files.exists(file));
    assertEquals(content, Files.readString(file.resolveSibling("settings.broken.properties")));
    settings.themeProperty().set(Theme.LIGHT);
    assertEquals(Theme.LIGHT, Settings.load(file).themeProperty().get());
  }

  @Test
  void aNewerFileKeepsItsVersion() throws IOException {
    write("version=7\ntheme=dark\nof-a-later-version=x\n");
    Settings settings = Settings.load(file);

    assertTrue(settings.trouble().isEmpty());
    settings.themeProperty().set(Theme.LIGHT);
    String written = Files.readString(file);
    assertTrue(written.contains("version=7"), written);
  }

  @Test
  void aFileThatIsNoTextIsPutAside() throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'t', '=', (byte) 0xFF, (byte) 0xFE});
    Settings.load(file);

    assertTrue(Files.exists(file.resolveSibling("settings.broken.properties")));
  }

  @Test
  void whatALaterVersionWroteIsPassedOver() throws IOException {
    write("theme=sepia\ncolour=latency\nwhat=ever\n");
    Settings settings = Settings.load(file);

    assertEquals(Theme.DARK, settings.themeProperty().get());
    assertEquals(ColorBy.LATENCY, settings.colorByProperty().get());
    assertTrue(Files.exists(file));
  }

  @Test
  void aPlaceThatCannotBeWrittenDoesNotStopTheWork() throws IOException {
    Files.writeString(folder.resolve("deep"), "in the way");
    Settings settings = Settings.load(file);
    settings.themeProperty().set(Theme.LIGHT);

    assertEquals(Theme.LIGHT, settings.themeProperty().get());
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertTrue(Version.text().matches("\\d+\\.\\d+\\.\\d+.*"), Version.text());
  }

  private void write(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** A view made for each asker would be collected, and its listeners with it. */
  @Test
  void allWatchTheSameListOfRecentFiles(@TempDir Path elsewhere) {
    Settings settings = Settings.load(elsewhere.resolve("settings.properties"));
    assertSame(settings.recents(), settings.recents());
  }
}
