package dev.spanwright.render.chart;

import dev.spanwright.render.chart.Frame.Spot;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a chart from the marks that maps are made of: so it has their typeface as outlines,
 * their colours and their labels without overlaps, and looks the same on every machine.
 */
public final class ChartComposer {

  private static final TextStyle TITLE = new TextStyle(Typeface.SEMI_BOLD, 22, -0.01);
  private static final TextStyle SUBTITLE = new TextStyle(Typeface.REGULAR, 14, 0);
  private static final TextStyle AXIS = new TextStyle(Typeface.MEDIUM, 13, 0);
  private static final TextStyle TICK = new TextStyle(Typeface.REGULAR, 13, 0);
  private static final TextStyle NAME = new TextStyle(Typeface.MEDIUM, 13, 0);
  private static final TextStyle SOURCE = new TextStyle(Typeface.REGULAR, 11, 0);

  private static final double EDGE_PX = 32;
  private static final double LEFT_PX = 84;
  private static final double RIGHT_PX = 196;

  /** Where curves have no guides, and so nothing is written beside them. */
  private static final double CURVES_RIGHT_PX = 48;

  private static final double TOP_PX = 166;
  private static final double BOTTOM_PX = 104;
  private static final double NAME_LINE_PX = 16;
  private static final double HEAP_PX = 15;
  private static final double CURVE_PX = 2.5;

  /** Length of a curve in the legend. */
  private static final double SAMPLE_PX = 28;

  private final ScatterChart chart;
  private final Theme theme;
  private final double width;
  private final double height;
  private final Frame frame;
  private final List<Mark> under = new ArrayList<>();
  private final List<Mark> points = new ArrayList<>();
  private final List<Mark> texts = new ArrayList<>();

  private ChartComposer(ScatterChart chart, double width, double height) {
    this.chart = chart;
    this.theme = chart.theme();
    this.width = width;
    this.height = height;
    boolean room = !chart.guides().isEmpty() || chart.curves().isEmpty();
    double right = room ? RIGHT_PX : CURVES_RIGHT_PX;
    Box box = new Box(LEFT_PX, TOP_PX, width - LEFT_PX - right, height - TOP_PX - BOTTOM_PX);
    this.frame = new Frame(chart.x(), chart.y(), box);
  }

  /**
   * Lays a chart out.
   *
   * @param width width of the picture, px
   * @param height height of the picture, px
   * @return the layers {@code ground}, {@code points} and {@code labels}
   */
  public static List<PictureLayer> compose(ScatterChart chart, double width, double height) {
    ChartComposer composer = new ChartComposer(chart, width, height);
    composer.ground();
    composer.zones();
    composer.axes();
    composer.guides();
    composer.curves();
    composer.series();
    composer.names();
    composer.heading();
    return List.of(
        new PictureLayer("ground", composer.under),
        new PictureLayer("points", composer.points),
        new PictureLayer("labels", composer.texts));
  }

  private void ground() {
    Ink ground = theme.furniture().panel();
    under.add(new Mark.Panel(0, 0, width, height, 0, ground, ground));
  }

  private void zones() {
    for (Guide guide : chart.guides()) {
      if (guide.shaded() != Guide.Shade.NONE) {
        int side = guide.shaded() == Guide.Shade.ABOVE ? 1 : -1;
        Outline.Builder ring = new Outline.Builder(true);
        frame.ring(guide, side).forEach(spot -> ring.add(spot.x(), spot.y()));
        under.add(new Mark.Area(ring.build(), guide.ink().withOpacity(0.09)));
      }
    }
  }

  private void guides() {
    for (Guide guide : chart.guides()) {
      List<Spot> ends = frame.ends(guide);
      if (!ends.isEmpty()) {
        line(ends.getFirst(), ends.getLast(), guide.ink(), 1.5, guide.dash());
        guideLabel(guide, ends.getLast());
      }
    }
  }

  /** Beside the chart where the line leaves it on the right, above where it leaves at the top. */
  private void guideLabel(Guide guide, Spot end) {
    boolean atTop = end.x() < frame.box().right() - 1;
    double x = atTop ? end.x() - AXIS.width(guide.label()) + 4 : end.x() + 10;
    double y = atTop ? end.y() - 9 : end.y() + AXIS.capHeight() / 2;
    text(guide.label(), x, y, AXIS, guide.ink(), Optional.empty());
  }

  private void axes() {
    Box box = frame.box();
    Ink grid = theme.ground().graticule();
    Ink label = theme.lettering().minor();
    for (double tick : chart.x().ticks()) {
      double x = frame.xOf(tick);
      line(new Spot(x, box.y()), new Spot(x, box.bottom()), grid, 1, Dash.SOLID);
      String text = Axis.label(tick);
      text(text, x - TICK.width(text) / 2, box.bottom() + 22, TICK, label, Optional.empty());
    }
    for (double tick : chart.y().ticks()) {
      double y = frame.yOf(tick);
      line(new Spot(box.x(), y), new Spot(box.right(), y), grid, 1, Dash.SOLID);
      String text = Axis.label(tick);
      double x = box.x() - 12 - TICK.width(text);
      text(text, x, y + TICK.capHeight() / 2, TICK, label, Optional.empty());
    }
    Ink ink = theme.lettering().city();
    line(
        new Spot(box.x(), box.bottom()),
        new Spot(box.right(), box.bottom()),
        label,
        1.25,
        Dash.SOLID);
    String title = chart.x().title();
    double middle = box.x() + box.width() / 2 - AXIS.width(title) / 2;
    text(title, middle, box.bottom() + 48, AXIS, ink, Optional.empty());
    text(chart.y().title(), EDGE_PX, box.y() - 16, AXIS, ink, Optional.empty());
  }

  private void curves() {
    Box box = frame.box();
    for (Curve curve : chart.curves()) {
      Outline.Builder line = new Outline.Builder(false);
      for (Series.Point point : curve.points()) {
        double x = Math.clamp(frame.xOf(point.x()), box.x(), box.right());
        line.add(x, Math.clamp(frame.yOf(point.y()), box.y(), box.bottom()));
      }
      under.add(new Mark.Line(line.build(), curve.ink(), CURVE_PX, curve.dash()));
    }
  }

  private void series() {
    for (Series series : chart.series()) {
      for (Series.Point point : series.points()) {
        if (frame.shows(point.x(), point.y())) {
          symbol(series, frame.xOf(point.x()), frame.yOf(point.y()));
        }
      }
    }
  }

  private void symbol(Series series, double x, double y) {
    var symbol = series.symbol();
    points.add(
        new Mark.Symbol(symbol.shape(), x, y, symbol.sizePx(), symbol.ink(), series.edge(), 1.25));
  }

  private void names() {
    NameLayout layout = new NameLayout(frame, chart.guides(), width, height);
    for (Series series : chart.series()) {
      for (Series.Point point : series.points()) {
        layout.block(spot(point), series.symbol().sizePx() + 4);
      }
    }
    for (Series series : chart.series().reversed()) { // the top one first
      List<Series.Point> named =
          series.points().stream()
              .filter(p -> !p.label().isEmpty() && frame.shows(p.x(), p.y()))
              .toList();
      heaps(named).forEach(heap -> name(heap, series, layout));
    }
  }

  /** Points that touch each other are named together: one name each would find no room. */
  private List<List<Series.Point>> heaps(List<Series.Point> points) {
    List<List<Series.Point>> heaps = new ArrayList<>();
    for (Series.Point point : points) {
      List<Series.Point> heap = new ArrayList<>(List.of(point));
      heaps.removeIf(
          other -> {
            boolean touches = other.stream().anyMatch(p -> distancePx(p, point) < HEAP_PX);
            if (touches) {
              heap.addAll(other);
            }
            return touches;
          });
      heaps.add(heap);
    }
    return heaps;
  }

  private double distancePx(Series.Point one, Series.Point other) {
    return Math.hypot(spot(one).x() - spot(other).x(), spot(one).y() - spot(other).y());
  }

  /** Names of a heap stand one below the other, in the order of their points from the top. */
  private void name(List<Series.Point> heap, Series series, NameLayout layout) {
    Ink fill = series.symbol().ink();
    Ink ink = fill.opacity() > 0.5 ? fill : series.edge();
    List<String> names =
        heap.stream()
            .sorted(Comparator.comparingDouble((Series.Point p) -> spot(p).y()))
            .map(Series.Point::label)
            .toList();
    double widest = names.stream().mapToDouble(NAME::width).max().orElseThrow();
    layout
        .place(heap.stream().map(this::spot).toList(), widest, names.size() * NAME_LINE_PX)
        .ifPresent(
            placed -> {
              placed.leader().ifPresent(l -> line(l.from(), l.to(), ink, 1, Dash.SOLID));
              Optional<Ink> halo = Optional.of(theme.furniture().panel().withOpacity(0.85));
              double y = placed.box().y() + NAME_LINE_PX / 2 + NAME.capHeight() / 2;
              for (int i = 0; i < names.size(); i++) {
                double spare = placed.onTheLeft() ? widest - NAME.width(names.get(i)) : 0;
                double x = placed.box().x() + spare;
                text(names.get(i), x, y + i * NAME_LINE_PX, NAME, ink, halo);
              }
            });
  }

  private Spot spot(Series.Point point) {
    return new Spot(frame.xOf(point.x()), frame.yOf(point.y()));
  }

  private void heading() {
    Ink ink = theme.furniture().text();
    Ink minor = theme.lettering().minor();
    text(chart.title(), EDGE_PX, 48, TITLE, ink, Optional.empty());
    text(chart.subtitle(), EDGE_PX, 74, SUBTITLE, minor, Optional.empty());
    double x = EDGE_PX;
    for (Curve curve : chart.curves().stream().filter(c -> !c.label().isEmpty()).toList()) {
      line(new Spot(x, 103), new Spot(x + SAMPLE_PX, 103), curve.ink(), CURVE_PX, curve.dash());
      double at = x + SAMPLE_PX + 8;
      text(curve.label(), at, 103 + TICK.capHeight() / 2, TICK, ink, Optional.empty());
      x = at + TICK.width(curve.label()) + 26;
    }
    for (Series series : chart.series().reversed()) { // the top one first
      symbol(series, x + 7, 103);
      text(series.label(), x + 20, 103 + TICK.capHeight() / 2, TICK, ink, Optional.empty());
      x += 20 + TICK.width(series.label()) + 26;
    }
    text(
        chart.source(),
        EDGE_PX,
        height - 22,
        SOURCE,
        theme.lettering().country(),
        Optional.empty());
  }

  private void line(Spot from, Spot to, Ink ink, double widthPx, Dash dash) {
    Outline outline =
        new Outline.Builder(false).add(from.x(), from.y()).add(to.x(), to.y()).build();
    under.add(new Mark.Line(outline, ink, widthPx, dash));
  }

  private void text(
      String text, double x, double baseline, TextStyle style, Ink ink, Optional<Ink> halo) {
    texts.add(new Mark.Text(text, x, baseline, style, ink, halo));
  }
}
