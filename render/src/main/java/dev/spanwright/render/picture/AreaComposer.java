package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Electricity;
import dev.spanwright.model.geo.ElectricityFacts;
import dev.spanwright.model.geo.GeoGrid;
import dev.spanwright.model.judge.ReachField;
import dev.spanwright.render.basemap.CountryAreas;
import dev.spanwright.render.basemap.Feature;
import dev.spanwright.render.basemap.FieldArea;
import dev.spanwright.render.basemap.LandRings;
import dev.spanwright.render.basemap.Level;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ViewExtent;
import dev.spanwright.render.style.AreaScale;
import dev.spanwright.render.style.MapPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Colours the land by the reach of inference, or by price or carbon of electric power. */
final class AreaComposer {

  /** Cells of the grid on which the reach is known, px in the middle of the view. */
  private static final double CELL_PX = 8;

  /** Points of the coast nearer than this are not told apart, px. */
  private static final double THIN_PX = 0.6;

  private static final int MOST_NODES = 80_000;
  private static final double KM_PER_DEGREE = 111.2;

  private final Scene scene;
  private final Camera camera;
  private final MapPart part;
  private final AreaScale scale;
  private final ViewExtent view;
  private final FeatureOutlines outlines;

  /**
   * @param part one that colours the land
   */
  AreaComposer(Scene scene, MapPart part) {
    this.scene = scene;
    this.part = part;
    camera = scene.camera();
    scale = AreaScale.of(part, scene.theme(), scene.look().layers().opacity(part));
    view = ViewExtent.of(camera, BasemapComposer.MARGIN_PX);
    outlines = new FeatureOutlines(camera, view);
  }

  /** The layer, named as the part. */
  PictureLayer layer() {
    return new PictureLayer(part.id(), part == MapPart.REACH ? reach() : power());
  }

  private List<Mark> reach() {
    Optional<ReachField> field =
        scene.evaluation().flatMap(known -> ReachField.of(known.network(), known.plants()));
    List<Mark> marks = new ArrayList<>(field.map(this::bands).orElse(List.of()));
    scene.evaluation().ifPresent(known -> marks.addAll(unserved(known)));
    return marks;
  }

  private List<Mark> unserved(Evaluation known) {
    return new UnservedCities(scene.theme(), camera, scene.look().layers().opacity(part))
        .marks(known);
  }

  /** From the outermost to the innermost, each over those before. */
  private List<Mark> bands(ReachField field) {
    GeoGrid grid = grid();
    float[] values = field.roundTripsMs(grid);
    double thinDeg = THIN_PX * camera.kmPerPixel() / KM_PER_DEGREE;
    LandRings land = LandRings.load(Level.forZoom(camera.zoom()));
    List<Outline.Builder> bands =
        Stream.generate(() -> new Outline.Builder(true)).limit(scale.upTo().size()).toList();
    for (double offset = -360; offset <= 360; offset += 360) {
      List<double[]> rings =
          land.in(view.west() - offset, view.south(), view.east() - offset, view.north(), thinDeg);
      GeoGrid there = grid.shifted(-offset);
      for (int i = 0; i < bands.size(); i++) {
        Optional<Feature> within = FieldArea.atMost(rings, there, values, scale.upTo().get(i));
        if (within.isPresent()) {
          outlines.append(bands.get(i), within.get(), offset);
        }
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = bands.size() - 1; i >= 0; i--) {
      if (!bands.get(i).isEmpty()) {
        marks.add(new Mark.Area(bands.get(i).build(), scale.sheet(i)));
      }
    }
    return marks;
  }

  /** Over the view; its places stay where they are while the map is panned. */
  private GeoGrid grid() {
    double wanted = CELL_PX * camera.kmPerPixel() / KM_PER_DEGREE;
    double step = Math.pow(2, Math.rint(Math.log(wanted) / Math.log(2)));
    while (nodes(step) > MOST_NODES) {
      step *= 2;
    }
    double west = step * Math.floor(view.west() / step);
    double south = step * Math.floor(view.south() / step);
    int columns = 2 + (int) Math.ceil((view.east() - west) / step);
    int rows = 2 + (int) Math.ceil((view.north() - south) / step);
    return new GeoGrid(west, south, step, columns, rows);
  }

  private double nodes(double step) {
    return (view.east() - view.west()) / step * ((view.north() - view.south()) / step);
  }

  /** A country whose figure is not known is left plain. */
  private List<Mark> power() {
    List<Outline.Builder> classes =
        Stream.generate(() -> new Outline.Builder(true)).limit(scale.inks().size()).toList();
    for (CountryAreas.Piece piece : CountryAreas.load(Level.forZoom(camera.zoom())).pieces()) {
      OptionalDouble value = figure(piece.code());
      if (value.isPresent()) {
        int index = scale.classOf(value.getAsDouble()).orElseThrow();
        outlines.appendCopies(classes.get(index), piece.area());
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      if (!classes.get(i).isEmpty()) {
        marks.add(new Mark.Area(classes.get(i).build(), scale.inks().get(i)));
      }
    }
    return marks;
  }

  private OptionalDouble figure(String country) {
    return ElectricityFacts.bundled()
        .ofCountry(country)
        .map(part == MapPart.PRICE ? Electricity::priceUsdPerMwh : Electricity::carbonGramsPerKwh)
        .orElse(OptionalDouble.empty());
  }
}
