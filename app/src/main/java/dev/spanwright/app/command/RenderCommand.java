package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.Vision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a network into a file. */
@Command(
    name = "render",
    description = "Draw a network on its map into a file: PNG, SVG, PDF or PPTX (PowerPoint).",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

  private static final int MOST_SCALE = 256;

  private final Console console;
  private final PictureMaker pictures;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A network file, or the name of a sample.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "OUT.png|svg|pdf|pptx",
      description = "The picture, in the format that its name ends in; it is replaced.")
  private Path out;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1920x1080",
      converter = PictureSize.Converter.class,
      description = "Size of the layout in pixels; default ${DEFAULT-VALUE}.")
  private PictureSize size;

  @Option(
      names = "--projection",
      paramLabel = "NAME",
      defaultValue = "web-mercator",
      converter = Choices.OfProjection.class,
      completionCandidates = Choices.OfProjection.class,
      description =
          "How the earth is laid out: auto, web-mercator, equal-earth, robinson, globe,"
              + " lambert-azimuthal or albers; auto picks by the extent of the network; default"
              + " ${DEFAULT-VALUE}.")
  private ProjectionChoice projection;

  @Mixin private ThemeChoice theme = new ThemeChoice();

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "METRIC",
      defaultValue = "utilisation",
      converter = Choices.OfColor.class,
      completionCandidates = Choices.OfColor.class,
      description =
          "What colours links: utilisation, latency, headroom, fibre, margin, owner, worst-case or"
              + " fill-year; default ${DEFAULT-VALUE}.")
  private ColorBy colorBy;

  @Option(
      names = "--site-size",
      paramLabel = "VALUE",
      defaultValue = "kind",
      converter = Choices.OfSiteSize.class,
      completionCandidates = Choices.OfSiteSize.class,
      description =
          "What the area of sites shows: kind, power or users (people nearest to an inference"
              + " node); default ${DEFAULT-VALUE}.")
  private SiteSize siteSize;

  @Option(
      names = "--vision",
      paramLabel = "EYES",
      defaultValue = "normal",
      converter = Choices.OfVision.class,
      completionCandidates = Choices.OfVision.class,
      description =
          "Show the picture as such eyes see it: normal, protanopia, deuteranopia or tritanopia;"
              + " default ${DEFAULT-VALUE}.")
  private Vision vision;

  @Option(names = "--flow", description = "Draw arrows on links where traffic runs.")
  private boolean flow;

  @Option(
      names = "--demands",
      paramLabel = "N",
      description = "Draw the N largest demands as arcs; links stand back.")
  private Optional<Integer> demands;

  @Option(
      names = "--path",
      paramLabel = "FROM:TO",
      description = "Show the paths of the demand between two sites, named by their ids.")
  private Optional<String> path;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Pixels of the file for each of the size: 2 gives a PNG of twice the width whose text is"
              + " twice as fine; default ${DEFAULT-VALUE}.")
  private double scale;

  @Option(
      names = "--bbox",
      paramLabel = "BOX",
      converter = GeoBox.Converter.class,
      description =
          "The part of the earth in view, as latMin,lonMin,latMax,lonMax in degrees; the whole"
              + " network if it is left out. lonMin above lonMax crosses the antimeridian.")
  private Optional<GeoBox> box;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The heading, instead of the name of the network; \"\" for none.")
  private Optional<String> title;

  @Option(
      names = "--furniture",
      paramLabel = "LIST",
      split = ",",
      converter = Choices.OfFurniture.class,
      completionCandidates = Choices.OfFurniture.class,
      description =
          "What stands beside the map, with commas between: title, kpi (a card of the main"
              + " figures), legend, north, scale-bar; all but kpi if it is left out. Sources are"
              + " named in any case.")
  private List<Scene.Furniture> furniture = List.of();

  @Option(
      names = "--layers",
      paramLabel = "LIST",
      split = ",",
      description =
          "The layers to draw, with commas between: basemap, price, carbon, reach, places, links,"
              + " sites, labels, furniture (title, legend, scale bar, sources). Price and carbon of"
              + " electric power by country and reach of inference colour the land, one at a time:"
              + " all but these three if it is left out. Without basemap the ground is plain.")
  private List<String> layers = List.of();

  @Option(
      names = "--transparent",
      description = "Draw nothing behind the network: no basemap, no ground.")
  private boolean transparent;

  @Mixin private ScenarioChoice scenario = new ScenarioChoice();

  @Mixin private SceneChoice scenes = new SceneChoice();

  RenderCommand(Console console, PictureMaker pictures) {
    this.console = console;
    this.pictures = pictures;
  }

  @Override
  public Integer call() throws Exception {
    PictureFormat format =
        PictureFormat.ofFileName(out.toString())
            .orElseThrow(
                () ->
                    wrong(
                        "The picture \"%s\" has to end in one of %s."
                            .formatted(out, PictureFormat.extensions())));
    String pixels = requireFits(format);
    scenes.check(spec, format);
    NetworkOpener opener = new NetworkOpener(console);
    Network network = scenario.of(opener.open(file));
    if (scenes.isMade()) {
      return drawScenes(network, opener, format, pixels);
    }
    TrafficChoice traffic = traffic();
    Optional<List<String>> wanted = chosenLayers(network);
    Evaluation evaluation = opener.evaluate(network);
    PictureRequest request = request(traffic.view(evaluation), wanted);
    pictures.write(network, evaluation, out, format, request);
    console.text("Wrote %s, %s.%n".formatted(out, pixels));
    return 0;
  }

  private int drawScenes(Network network, NetworkOpener opener, PictureFormat format, String pixels)
      throws CommandFailure, IOException {
    List<SavedView> chosen = scenes.of(network);
    PictureRequest request = request(TrafficView.LINKS, chosenLayers(network));
    new ScenePictures(
            network, routing -> opener.evaluate(network, routing.objective(), SolveLimit.DEFAULT))
        .write(chosen, out, format, request);
    String count = chosen.size() == 1 ? "1 scene" : chosen.size() + " scenes";
    console.text("Wrote %s, %s of %s.%n".formatted(out, count, pixels));
    return 0;
  }

  private PictureRequest request(TrafficView traffic, Optional<List<String>> wanted) {
    return new PictureRequest(
        size,
        scale,
        projection,
        new Look(theme.get(), colorBy, siteSize, flow, land(wanted)),
        vision,
        traffic,
        box,
        title,
        furniture.isEmpty() ? Scene.Furniture.usual() : Set.copyOf(furniture),
        wanted,
        transparent);
  }

  /** What colours the land is hidden unless it is named. */
  private static LayerChoice land(Optional<List<String>> wanted) {
    LayerChoice choice = LayerChoice.USUAL;
    for (MapPart part : MapPart.areas()) {
      if (wanted.filter(names -> names.contains(part.id())).isPresent()) {
        choice = choice.with(part, 1);
      }
    }
    return choice;
  }

  private TrafficChoice traffic() {
    if (demands.isPresent() && path.isPresent()) {
      throw wrong("--demands and --path exclude each other: drop one.");
    }
    if (demands.isPresent() && demands.get() < 1) {
      throw wrong("--demands: %d has to be at least 1.".formatted(demands.get()));
    }
    Optional<List<String>> ends = path.map(text -> List.of(text.split(":", -1)));
    if (ends.isPresent() && ends.get().size() != 2) {
      throw wrong("--path: \"%s\" is not of the form FROM:TO.".formatted(path.get()));
    }
    return new TrafficChoice(demands, ends);
  }

  /** Checked before the network is evaluated, which may take seconds. */
  private Optional<List<String>> chosenLayers(Network network) {
    List<String> wanted = layers.stream().map(String::strip).toList();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = MapPicture.layers(network);
    for (String name : wanted) {
      if (!known.contains(name)) {
        throw wrong(
            "--layers: there is no layer \"%s\". Take some of: %s."
                .formatted(name, String.join(", ", known)));
      }
    }
    List<String> areas =
        MapPart.areas().stream().map(MapPart::id).filter(wanted::contains).toList();
    if (areas.size() > 1) {
      throw wrong(
          "--layers: %s all colour the land; one at a time can be read: drop all but one."
              .formatted(String.join(" and ", areas)));
    }
    if (transparent && wanted.contains("basemap")) {
      throw wrong("--transparent leaves out the basemap, which --layers asks for: drop one.");
    }
    return Optional.of(wanted);
  }

  private String requireFits(PictureFormat format) {
    if (!(scale > 0 && scale <= MOST_SCALE)) {
      throw wrong("--scale: %s has to be above 0 and at most %d.".formatted(scale, MOST_SCALE));
    }
    long width = Math.round(size.width() * scale);
    long height = Math.round(size.height() * scale);
    String pixels = "%d x %d %s".formatted(width, height, format.unit());
    if (Math.max(width, height) > format.mostPx()) {
      throw wrong(
          "%s are more than a file %s takes, %d a side: choose a smaller --size or --scale."
              .formatted(pixels, format.extension(), format.mostPx()));
    }
    if (Math.min(width, height) < 1) {
      throw wrong("%s are none: choose a larger --size or --scale.".formatted(pixels));
    }
    return pixels;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
