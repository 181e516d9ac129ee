package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.Attribution;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out what stands beside the map: title, figures, legend, north, scale bar, attribution. */
final class FurnitureComposer {

  /** From the edge of the picture to what stands there. */
  static final double EDGE_PX = 14;

  /** From the edge of a panel to its text. */
  static final double PAD_PX = 12;

  private static final double MOST_BAR_PX = 150;
  private static final double RADIUS_PX = 8;
  private static final double CREDIT_LINE_PX = 14;
  private static final String BETWEEN_CREDITS = " · ";

  private final Scene scene;
  private final Theme theme;
  private final Camera camera;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Box> lasting;
  private final List<String> credits;

  FurnitureComposer(Scene scene) {
    this.scene = scene;
    this.theme = scene.theme();
    this.camera = scene.camera();
    Set<Scene.Furniture> wanted = scene.furniture();
    if (wanted.contains(Scene.Furniture.TITLE)) {
      TitleBlock.of(scene).ifPresent(this::title);
    }
    KpiCard.of(scene)
        .ifPresent(
            card -> {
              panel(card.panel());
              marks.addAll(card.marks(theme));
            });
    this.credits = credits(wanted, camera.width() - 2 * EDGE_PX);
    attribution();
    if (wanted.contains(Scene.Furniture.NORTH)) {
      north(wanted);
    }
    if (wanted.contains(Scene.Furniture.LEGEND)) {
      legend(wanted);
    }
    this.lasting = List.copyOf(boxes);
    if (wanted.contains(Scene.Furniture.SCALE_BAR)) {
      scaleBar();
    }
  }

  /** The layer {@code furniture}. */
  PictureLayer layer() {
    return new PictureLayer("furniture", marks);
  }

  /** What it covers. */
  List<Box> boxes() {
    return boxes;
  }

  /** What it covers at any zoom: all but the scale bar. */
  List<Box> lastingBoxes() {
    return lasting;
  }

  private void title(TitleBlock title) {
    panel(title.panel());
    double x = title.textX();
    for (int i = 0; i < title.name().size(); i++) {
      Ink ink = theme.furniture().text();
      text(title.name().get(i), x, title.nameBaseline(i), title.type().name(), ink);
    }
    for (int i = 0; i < title.figures().size(); i++) {
      Ink ink = theme.lettering().minor();
      text(title.figures().get(i), x, title.figuresBaseline(i), title.type().figures(), ink);
    }
  }

  /** Above the scale bar, and above the credits where there is none. */
  private void north(Set<Scene.Furniture> wanted) {
    boolean barBelow = wanted.contains(Scene.Furniture.SCALE_BAR);
    double right = camera.width() - EDGE_PX;
    double bottom = (barBelow ? scaleBarBox(0).y() : scaleBarY()) - 4;
    NorthHint.angleDeg(camera)
        .ifPresent(
            angle -> {
              boxes.add(
                  Box.around(
                      right - NorthHint.SIZE_PX / 2,
                      bottom - NorthHint.SIZE_PX / 2,
                      NorthHint.SIZE_PX,
                      NorthHint.SIZE_PX));
              marks.addAll(NorthHint.arrow(angle, right, bottom, theme));
            });
  }

  /** The bar's length changes while zooming; the legend must not, so it leaves room for any. */
  private void legend(Set<Scene.Furniture> wanted) {
    List<Box> taken = new ArrayList<>(boxes);
    if (wanted.contains(Scene.Furniture.SCALE_BAR)) {
      taken.add(scaleBarBox(MOST_BAR_PX));
    }
    Legend.of(scene, taken)
        .ifPresent(
            legend -> {
              panel(legend.panel());
              marks.addAll(legend.marks());
            });
  }

  /** The credits that are due, in one line or, where that is too wide, in several. */
  private List<String> credits(Set<Scene.Furniture> wanted, double mostPx) {
    List<String> due = new ArrayList<>();
    LayerChoice layers = scene.look().layers();
    if (layers.shows(MapPart.PRICE)) {
      due.add(Attribution.PRICES);
    }
    if (layers.shows(MapPart.CARBON)) {
      due.add(Attribution.CARBON);
    }
    if (wanted.contains(Scene.Furniture.BASEMAP_ATTRIBUTION)) {
      due.add(Attribution.BASEMAP);
    }
    if (wanted.contains(Scene.Furniture.ATTRIBUTION)) {
      due.add(Attribution.CITIES);
    }
    String line = String.join(BETWEEN_CREDITS, due);
    if (TextStyle.ATTRIBUTION.width(line) <= mostPx) {
      return due.isEmpty() ? List.of() : List.of(line);
    }
    return due.stream()
        .flatMap(credit -> TextStyle.ATTRIBUTION.lines(credit, mostPx, Integer.MAX_VALUE).stream())
        .toList();
  }

  private void attribution() {
    double right = camera.width() - EDGE_PX;
    Ink ink = theme.lettering().country();
    for (int i = 0; i < credits.size(); i++) {
      String line = credits.get(i);
      double width = TextStyle.ATTRIBUTION.width(line);
      double baseline = camera.height() - EDGE_PX + 4 - (credits.size() - 1 - i) * CREDIT_LINE_PX;
      boxes.add(new Box(right - width - 2, baseline - 11, width + 4, 15));
      text(line, right - width, baseline, TextStyle.ATTRIBUTION, ink);
    }
  }

  private void scaleBar() {
    double right = camera.width() - EDGE_PX;
    double kmPerPx = camera.kmPerPixel();
    double km = roundLength(MOST_BAR_PX * kmPerPx);
    double width = km / kmPerPx;
    double y = scaleBarY();
    Ink ink = theme.lettering().minor();
    Outline.Builder bar = new Outline.Builder(false);
    bar.add(right - width, y - 5).add(right - width, y).add(right, y).add(right, y - 5);
    Ink halo = theme.ground().water().withOpacity(0.8);
    Outline outline = bar.build();
    marks.add(new Mark.Line(outline, halo, 4, Dash.SOLID));
    marks.add(new Mark.Line(outline, ink, 1.5, Dash.SOLID));
    String label = Quantity.length(km).replace(".0 km", " km");
    double labelWidth = TextStyle.FURNITURE.width(label);
    text(label, right - width / 2 - labelWidth / 2, y - 6, TextStyle.FURNITURE, ink);
    boxes.add(scaleBarBox(width));
  }

  private double scaleBarY() {
    double moreLines = Math.max(0, credits.size() - 1);
    return camera.height() - EDGE_PX - 22 - moreLines * CREDIT_LINE_PX;
  }

  /** What a scale bar of a width covers. */
  private Box scaleBarBox(double width) {
    return new Box(camera.width() - EDGE_PX - width - 4, scaleBarY() - 20, width + 8, 24);
  }

  /** The largest of 1, 2, 5 times a power of ten that is not more than a length. */
  static double roundLength(double km) {
    double power = Math.pow(10, Math.floor(Math.log10(km)));
    double lead = km / power;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
  }

  private void panel(Box box) {
    boxes.add(box.grown(4));
    Ink fill = theme.furniture().panel().withOpacity(0.88);
    Ink edge = theme.ground().border().withOpacity(0.55);
    marks.add(new Mark.Panel(box.x(), box.y(), box.width(), box.height(), RADIUS_PX, fill, edge));
  }

  private void text(String text, double x, double baselineY, TextStyle style, Ink ink) {
    Optional<Ink> halo =
        style.equals(TextStyle.ATTRIBUTION) || style.equals(TextStyle.FURNITURE)
            ? Optional.of(theme.ground().water().withOpacity(0.8))
            : Optional.empty();
    marks.add(new Mark.Text(text, x, baselineY, style, ink, halo));
  }
}
