package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Lays out the picture of a line: sites, huts and fibre, and under them, over one axis in km, the
 * power and the GSNR along the way. Looks right from 320 x 220 px to a whole slide: the smaller,
 * the fewer labels. A pure function, safe for use by several threads. {@link LineScale} tells which
 * span lies under a px.
 */
public final class LinePictureComposer {

  /** Stations nearer to each other than this have no line through the charts. */
  private static final double LEAST_RULE_GAP_PX = 14;

  private final LineReport report;
  private final LinkPlant plant;
  private final LineTitles titles;
  private final Pen pen;
  private final double widthPx;
  private final double heightPx;
  private final LineScale scale;
  private final LineLayout layout;

  private LinePictureComposer(
      LineReport report,
      LinkPlant plant,
      LineTitles titles,
      Theme theme,
      double widthPx,
      double heightPx) {
    this.report = report;
    this.plant = plant;
    this.titles = titles;
    this.pen = new Pen(theme);
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.scale = LineScale.of(report, widthPx);
    int rows = LineLayout.isLow(heightPx) ? 1 : StripLabels.rows(plant, scale);
    this.layout = LineLayout.of(widthPx, heightPx, !titles.link().isEmpty(), rows);
  }

  /**
   * The picture.
   *
   * @param report the line, looked at closely
   * @param plant the same line as laid
   * @param titles what it calls things
   * @param widthPx its width, px; 320 at least looks right
   * @param heightPx its height, px; 220 at least looks right
   * @throws IllegalArgumentException if the report is not one of this plant
   */
  public static Picture compose(
      LineReport report,
      LinkPlant plant,
      LineTitles titles,
      Theme theme,
      double widthPx,
      double heightPx) {
    return compose(report, plant, titles, theme, widthPx, heightPx, OptionalInt.empty());
  }

  /**
   * The picture with a span highlighted.
   *
   * @param highlighted index of the span
   * @throws IllegalArgumentException if the report is not one of this plant
   * @throws IndexOutOfBoundsException if there is no such span
   * @see #compose(LineReport, LinkPlant, LineTitles, Theme, double, double)
   */
  public static Picture compose(
      LineReport report,
      LinkPlant plant,
      LineTitles titles,
      Theme theme,
      double widthPx,
      double heightPx,
      OptionalInt highlighted) {
    int spans = plant.spans().size();
    if (report.stations().size() != spans + 1) {
      throw new IllegalArgumentException(
          "link %s: a report of %d stations for a plant of %d spans, expected one more station"
              .formatted(plant.linkId(), report.stations().size(), spans));
    }
    if (highlighted.isPresent()) {
      Objects.checkIndex(highlighted.getAsInt(), spans);
    }
    return new LinePictureComposer(report, plant, titles, theme, widthPx, heightPx)
        .compose(highlighted);
  }

  private Picture compose(OptionalInt highlighted) {
    boolean narrow = LineLayout.isNarrow(widthPx);
    pen.paper(widthPx, heightPx);
    highlighted.ifPresent(this::highlight);
    rules();
    title();
    new LineStrip(pen, scale, layout.lineY()).draw(report, plant, titles, highlighted);
    StripLabels labels = new StripLabels(pen, scale, layout, widthPx, heightPx);
    labels.sites(titles);
    labels.towns(report.stations());
    labels.spans(plant, highlighted);
    new PowerChart(pen, scale, report, plant, layout.power()).draw(narrow);
    new QualityChart(pen, scale, report, layout.quality()).draw(narrow);
    PictureLayer layer = new PictureLayer("line", pen.marks());
    return new Picture(widthPx, heightPx, pen.theme(), List.of(layer), HitMap.EMPTY);
  }

  private void highlight(int span) {
    double left = scale.stationX(span);
    double top = layout.lineY() - 10;
    double width = Math.max(1, scale.stationX(span + 1) - left);
    Box band = new Box(left, top, width, layout.quality().bottom() - top);
    pen.fill(band, pen.accent().withOpacity(0.14));
  }

  /** Thin lines down from the stations, so that the eye finds them in the charts. */
  private void rules() {
    boolean room = scale.pxPerSpan() >= LEAST_RULE_GAP_PX;
    for (int i = 0; i < report.stations().size(); i++) {
      LineReport.StationKind kind = report.stations().get(i).kind();
      double x = scale.stationX(i);
      boolean amplifier = kind == LineReport.StationKind.AMPLIFIER;
      if (room || !amplifier) {
        for (Box area : List.of(layout.power(), layout.quality())) {
          pen.line(x, area.y(), x, area.bottom(), pen.faint(), amplifier ? 0.75 : 1.25);
        }
      }
    }
  }

  private void title() {
    if (!layout.titled()) {
      return;
    }
    TextStyle style = TextStyle.CHART_TITLE;
    double left = scale.leftPx() - 8;
    double most = widthPx - left - 8;
    String title = style.fitted(titles.link(), most);
    double y = layout.titleBaselineY();
    pen.text(title, left, y, style, pen.theme().furniture().text(), Pen.Align.LEFT);
    double room = most - style.width(title) - 14;
    List<String> facts = new ArrayList<>(facts());
    while (!facts.isEmpty() && TextStyle.FURNITURE.width(joined(facts)) > room) {
      facts.removeLast();
    }
    double x = left + style.width(title) + 14;
    pen.text(joined(facts), x, y, TextStyle.FURNITURE, pen.minor(), Pen.Align.LEFT);
  }

  private static String joined(List<String> facts) {
    return String.join("  ·  ", facts);
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add(Quantity.length(plant.lengthKm()));
    facts.add(report.mode().label());
    facts.add(Quantity.count(plant.spans().size(), "span"));
    if (plant.regenerators() > 0) {
      facts.add(Quantity.count(plant.regenerators(), "regenerator"));
    }
    if (!plant.isMixed()) {
      facts.add(plant.spans().getFirst().fiber().label());
    }
    return facts;
  }
}
