package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.ColorScale;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What shall be shown, and how.
 *
 * @param network the network
 * @param evaluation what is known of it; may belong to an older revision
 * @param camera the part of the earth in view
 * @param look how it is drawn
 * @param selection what is selected
 * @param furniture what is shown beside the map
 * @param traffic what of the traffic is shown
 * @param failed sites and links that have failed
 * @param caption heading and text of a title, instead of the network's name and figures
 * @param beside what it is compared with: colours and sizes mean the same in both
 * @param study what studies of failures add
 */
public record Scene(
    Network network,
    Optional<Evaluation> evaluation,
    Camera camera,
    Look look,
    Selection selection,
    Set<Furniture> furniture,
    TrafficView traffic,
    Selection failed,
    Optional<Caption> caption,
    Optional<Evaluation> beside,
    Study study) {

  /**
   * What a title says.
   *
   * @param title heading
   * @param note text below; lines of it are kept; may be empty, for the main figures
   */
  public record Caption(String title, String note) {}

  /** Parts of a picture that are not map. */
  public enum Furniture {
    /** Name of the network and, without {@link #KPI}, its main figures. */
    TITLE("title", "Title"),
    /** Main figures in large type: traffic, headroom, latency, size. */
    KPI("kpi", "Main figures"),
    LEGEND("legend", "Legend"),
    /** Where north is, on maps where it is not straight up. */
    NORTH("north", "North"),
    SCALE_BAR("scale-bar", "Scale bar"),
    /** Whom the cities come from: a network may be made with the place search. */
    ATTRIBUTION("sources", "Sources of the cities"),
    /** Whom the basemap and its names come from; for pictures that show them. */
    BASEMAP_ATTRIBUTION("basemap-sources", "Sources of the map");

    private final String id;
    private final String label;

    Furniture(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The name on the command line and in settings. */
    public String id() {
      return id;
    }

    /** The name on screen. */
    public String label() {
      return label;
    }

    /** Whether it names a source: such parts are due, and cannot be chosen away. */
    public boolean isSource() {
      return this == ATTRIBUTION || this == BASEMAP_ATTRIBUTION;
    }

    /** What a picture for a file shows where nothing else is asked for. */
    public static Set<Furniture> usual() {
      return EnumSet.complementOf(EnumSet.of(KPI));
    }

    /** What the map in a window shows where nothing else is asked for. */
    public static Set<Furniture> onScreen() {
      return EnumSet.complementOf(EnumSet.of(KPI, TITLE));
    }

    /** Of what is chosen for pictures, what the map in a window shows of it. */
    public static Set<Furniture> onScreen(Set<Furniture> chosen) {
      Set<Furniture> furniture = onScreen();
      furniture.retainAll(chosen);
      return furniture;
    }
  }

  public Scene {
    furniture = Set.copyOf(furniture);
  }

  /** A scene whose title is the name of the network. */
  public Scene(
      Network network,
      Optional<Evaluation> evaluation,
      Camera camera,
      Look look,
      Selection selection,
      Set<Furniture> furniture,
      TrafficView traffic,
      Selection failed) {
    this(
        network,
        evaluation,
        camera,
        look,
        selection,
        furniture,
        traffic,
        failed,
        Optional.empty(),
        Optional.empty(),
        Study.NONE);
  }

  /** A scene that shows the load of links, with nothing failed. */
  public Scene(
      Network network,
      Optional<Evaluation> evaluation,
      Camera camera,
      Look look,
      Selection selection,
      Set<Furniture> furniture) {
    this(
        network, evaluation, camera, look, selection, furniture, TrafficView.LINKS, Selection.NONE);
  }

  /** The colours of its look. */
  public Theme theme() {
    return look.theme();
  }

  /** What the colour of its links shows. */
  public ColorBy colorBy() {
    return look.colorBy();
  }

  /** The scale that colours its links. */
  ColorScale colorScale() {
    return switch (colorBy()) {
      case WORST_CASE -> ColorScale.worstCase(theme(), study.worstLoads());
      case FILL_YEAR -> ColorScale.fillYear(theme(), study.fillYears());
      case UTILISATION, LATENCY, HEADROOM, FIBRE, MARGIN, OWNER -> knownScale();
    };
  }

  private ColorScale knownScale() {
    List<Link> links = new ArrayList<>(network.links().list());
    List<LinkPlant> plants = new ArrayList<>();
    List<LinkLoad> loads = new ArrayList<>();
    Stream.concat(evaluation.stream(), beside.stream())
        .forEach(
            known -> {
              plants.addAll(known.plants().values());
              loads.addAll(known.shownRouting().loads().values());
            });
    beside.ifPresent(other -> links.addAll(other.network().links().list()));
    return ColorScale.of(colorBy(), theme(), links, plants, loads);
  }

  /** The same scene seen by another camera. */
  public Scene at(Camera other) {
    return with(draft -> draft.camera = other);
  }

  /** The same scene drawn in another way. */
  public Scene drawn(Look other) {
    return with(draft -> draft.look = other);
  }

  /** The same scene with something selected. */
  public Scene selecting(Selection other) {
    return with(draft -> draft.selection = other);
  }

  /** The same scene with other parts beside the map. */
  public Scene furnished(Set<Furniture> other) {
    return with(draft -> draft.furniture = other);
  }

  /** The same network with other knowledge of it. */
  public Scene knowing(Optional<Evaluation> other) {
    return with(draft -> draft.evaluation = other);
  }

  /** The same scene with another view of its traffic. */
  public Scene showing(TrafficView other) {
    return with(draft -> draft.traffic = other);
  }

  /** The same scene with sites and links that have failed. */
  public Scene failing(Selection other) {
    return with(draft -> draft.failed = other);
  }

  /** The same scene with what studies of failures add. */
  public Scene studied(Study other) {
    return with(draft -> draft.study = other);
  }

  /** The same scene under another name of the network. */
  public Scene named(String name) {
    return with(draft -> draft.network = network.withName(name));
  }

  /** The same scene, compared with something: both have one scale. */
  public Scene comparedWith(Optional<Evaluation> other) {
    return with(draft -> draft.beside = other);
  }

  /** The same scene with another title. */
  public Scene titled(Caption other) {
    return with(draft -> draft.caption = Optional.of(other));
  }

  /** A scene of a picture for a file: nothing selected, the usual furniture. */
  public static Scene forExport(
      Network network, Optional<Evaluation> evaluation, Camera camera, Look look) {
    return new Scene(network, evaluation, camera, look, Selection.NONE, Furniture.usual());
  }

  /** This one with something else in it. */
  private Scene with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** Its parts, one of which is about to be replaced: what a record has no words for. */
  private static final class Draft {
    private Network network;
    private Optional<Evaluation> evaluation;
    private Camera camera;
    private Look look;
    private Selection selection;
    private Set<Furniture> furniture;
    private TrafficView traffic;
    private Selection failed;
    private Optional<Caption> caption;
    private Optional<Evaluation> beside;
    private Study study;

    Draft(Scene of) {
      network = of.network;
      evaluation = of.evaluation;
      camera = of.camera;
      look = of.look;
      selection = of.selection;
      furniture = of.furniture;
      traffic = of.traffic;
      failed = of.failed;
      caption = of.caption;
      beside = of.beside;
      study = of.study;
    }

    Scene done() {
      return new Scene(
          network,
          evaluation,
          camera,
          look,
          selection,
          furniture,
          traffic,
          failed,
          caption,
          beside,
          study);
    }
  }
}
