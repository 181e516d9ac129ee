package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.MapPart;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenderCommandTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @Test
  void renderHandsOverWhatItIsTold() {
    String png = out("map.PNG");
    assertEquals(0, render(png, "--size", "800x600", "--theme", "light", "--colour", "fibre"));
    assertTrue(terminal.out().contains("map.PNG, 800 x 600 pixels"), terminal.out());
    assertEquals(0, render(png));
    assertEquals(
        List.of(
            "draw NSFNET 21 PNG 800x600 LIGHT FIBRE",
            "draw NSFNET 21 PNG 1920x1080 DARK UTILISATION"),
        terminal.calls());
  }

  @Test
  void whatIsLeftOutIsTheWholeNetworkWithEverything() {
    assertEquals(0, render(out("map.svg")));
    PictureRequest request = terminal.requests().getFirst();
    assertEquals(1, request.scale());
    assertEquals(Optional.empty(), request.box());
    assertEquals(Optional.empty(), request.title());
    assertEquals(Scene.Furniture.usual(), request.furniture());
    assertEquals(Optional.empty(), request.layers());
    assertFalse(request.transparent());
  }

  @Test
  void partAndTitleAndLayersAreHandedOver() {
    assertEquals(
        0,
        render(
            out("map.pdf"),
            "--scale",
            "2",
            "--bbox",
            "24,-125,50,-66.5",
            "--title",
            "Board, March",
            "--layers",
            "links, sites",
            "--furniture",
            "kpi, scale-bar",
            "--transparent"),
        terminal.err());
    PictureRequest request = terminal.requests().getFirst();
    assertEquals(2, request.scale());
    assertEquals(Optional.of(new GeoBox(24, -125, 50, -66.5)), request.box());
    assertEquals(Optional.of("Board, March"), request.title());
    assertEquals(Set.of(Scene.Furniture.KPI, Scene.Furniture.SCALE_BAR), request.furniture());
    assertEquals(Optional.of(List.of("links", "sites")), request.layers());
    assertTrue(request.transparent());
    assertTrue(terminal.out().contains("3840 x 2160 px"), terminal.out());
  }

  @Test
  void whatColoursTheLandIsHiddenUnlessItIsNamed() {
    render(out("map.png"));
    assertEquals(Optional.empty(), terminal.requests().getFirst().look().layers().area());
    render(out("map.png"), "--layers", "basemap,reach,links");
    assertEquals(Optional.of(MapPart.REACH), terminal.requests().getLast().look().layers().area());
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsKnownByTheEndOfTheName(PictureFormat format) {
    assertEquals(0, render(out("map" + format.extension())));
    assertEquals(
        List.of("draw NSFNET 21 " + format + " 1920x1080 DARK UTILISATION"), terminal.calls());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "map.jpg  | --scale=1                  | .png, .svg, .pdf, .pptx",
        "map.png  | --scale=9                  | 17280 x 9720 pixels",
        "map.pptx | --scale=3                  | 5376 a side",
        "map.png  | --scale=0                  | above 0",
        "map.png  | --scale=NaN                | above 0",
        "map.png  | --scale=0.0001             | larger --size or --scale",
        "map.png  | --bbox=24,-125,50          | latMin,lonMin,latMax,lonMax",
        "map.png  | --bbox=24,x,50,-66         | latMin,lonMin,latMax,lonMax",
        "map.png  | --bbox=50,-125,24,-66      | latitudes have to rise",
        "map.png  | --bbox=24,-125,NaN,-66     | latitudes have to rise",
        "map.png  | --bbox=24,-225,50,-66      | -180 to 180",
        "map.png  | --layers=links,huts        | there is no layer \"huts\"",
        "map.png  | --layers=links,huts        | basemap, price, carbon, reach, places, links, sites",
        "map.png  | --layers=reach,price,links | price and reach all colour the land",
        "map.png  | --furniture=huts           | none of title, kpi, legend, north, scale-bar",
        "map.png  | --projection=mercator     | is none of auto, web-mercator, equal-earth",
        "map.png  | --size=16385x100           | 64 to 16384",
      })
  void whatIsWrongIsSaidBeforeAnythingIsDrawn(String name, String option, String says) {
    assertEquals(2, render(out(name), option));
    assertTrue(terminal.err().contains(says), terminal.err());
    assertEquals(List.of(), terminal.calls());
  }

  @Test
  void transparentAndBasemapExcludeEachOther() {
    assertEquals(2, render(out("map.png"), "--transparent", "--layers", "basemap,links"));
    assertTrue(terminal.err().contains("drop one"), terminal.err());
  }

  @Test
  void aRealPictureHasItsSize() throws Exception {
    BufferedImage image = draw("--scale", "2");
    assertEquals(1280, image.getWidth());
    assertEquals(800, image.getHeight());
    long colours = Arrays.stream(image.getRGB(0, 0, 1280, 800, null, 0, 1280)).distinct().count();
    assertTrue(colours > 100, colours + " colours are no map");
  }

  @Test
  void theGroundIsMapOrPlainOrNothing() throws Exception {
    int plain = draw("--layers", "links,sites").getRGB(3, 200);
    assertEquals(0xFF0B1118, plain);
    assertEquals(0, draw("--transparent").getRGB(3, 200));
    int map = draw("--bbox", "38,-104,40,-100").getRGB(3, 200);
    assertEquals(0xFF18212B, map, "the plains of Kansas");
  }

  @Test
  void titleReplacesTheName() throws Exception {
    assertTrue(svg().contains(">NSFNET<"));
    String other = svg("--title", "For <the> board");
    assertTrue(other.contains("<title>For &lt;the&gt; board</title>"), other.substring(0, 900));
    assertFalse(other.contains(">NSFNET<"));
    String none = svg("--title", "");
    assertTrue(none.contains("<title>NSFNET</title>"));
    assertFalse(none.contains("font-size=\"20\""));
  }

  @Test
  void theListOfLayersInTheHelpIsTrue() {
    terminal.pictures(new MapPicture());
    assertEquals(2, render(out("map.png"), "--layers", "none"));
    String known =
        terminal.err().lines().filter(l -> l.contains("some of: ")).findFirst().orElseThrow();
    String list = known.substring(known.indexOf("some of: ") + 9, known.length() - 1);
    assertEquals(0, terminal.run("render", "--help"));
    String help = terminal.out().replaceAll("\\s+", " ");
    assertTrue(help.contains(list), list + " is not in: " + help);
  }

  @ParameterizedTest
  @EnumSource
  void everyProjectionDraws(ProjectionChoice choice) throws Exception {
    BufferedImage image = draw("--projection", choice.id());
    long colours = Arrays.stream(image.getRGB(0, 0, 640, 400, null, 0, 640)).distinct().count();
    assertTrue(colours > 100, colours + " colours are no map");
  }

  @Test
  void aBoxMayCrossTheAntimeridian() throws Exception {
    terminal.pictures(new MapPicture());
    assertNotEquals(
        hash(draw("--bbox", "-30,170,30,-170")), hash(draw("--bbox", "-30,-170,30,170")));
  }

  @Test
  void aPictureThatCannotBeWrittenIsReported() {
    terminal.pictures(new MapPicture());
    Path png = folder.resolve("none").resolve("map.png");
    assertEquals(1, render(png.toString(), "--size", "200x200"));
    String place = folder.resolve("none").toString();
    assertTrue(terminal.err().contains("there is no such folder: " + place + "."), terminal.err());
    assertFalse(terminal.err().contains("\tat "), terminal.err());
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private int render(String out, String... options) {
    String[] args = new String[3 + options.length];
    args[0] = "render";
    args[1] = "nsfnet";
    args[2] = out;
    System.arraycopy(options, 0, args, 3, options.length);
    return terminal.run(args);
  }

  private BufferedImage draw(String... options) throws Exception {
    terminal.pictures(new MapPicture());
    String[] sized = Arrays.copyOf(options, options.length + 1);
    sized[options.length] = "--size=640x400";
    Path png = folder.resolve("drawn.png");
    assertEquals(0, render(png.toString(), sized), terminal.err());
    return ImageIO.read(png.toFile());
  }

  private String svg(String... options) throws Exception {
    terminal.pictures(new MapPicture());
    assertEquals(0, render(out("map.svg"), options), terminal.err());
    return Files.readString(folder.resolve("map.svg"), StandardCharsets.UTF_8);
  }

  private static int hash(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return Arrays.hashCode(image.getRGB(0, 0, width, height, null, 0, width));
  }
}
