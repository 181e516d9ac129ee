package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import java.util.List;
import java.util.OptionalInt;

/** Writes what sites, towns and spans are called, where there is room. */
final class StripLabels {

  private static final double GAP_PX = 10;
  private static final double OVERHANG_PX = 8;

  /** Where fewer spans than this have room for their figures, one sentence stands for all. */
  private static final double LEAST_LABELLED = 0.6;

  private final Pen pen;
  private final LineScale scale;
  private final LineLayout layout;
  private final LabelPlacer placer;
  private final double widthPx;

  StripLabels(Pen pen, LineScale scale, LineLayout layout, double widthPx, double heightPx) {
    this.pen = pen;
    this.scale = scale;
    this.layout = layout;
    this.widthPx = widthPx;
    this.placer = new LabelPlacer(widthPx, heightPx);
  }

  /** Names the sites over both ends of the line; long names are cut before they meet. */
  void sites(LineTitles titles) {
    double left = scale.leftPx() - OVERHANG_PX;
    double right = Math.min(scale.rightPx() + scale.leftPx(), widthPx) - OVERHANG_PX;
    double room = right - left - GAP_PX;
    double from = TextStyle.CAMPUS.width(titles.fromName());
    double to = TextStyle.CAMPUS.width(titles.toName());
    double half = room / 2;
    double fromMost = Math.max(half, room - to);
    double toMost = Math.max(half, room - from);
    String fromName = TextStyle.CAMPUS.fitted(titles.fromName(), fromMost);
    String toName = TextStyle.CAMPUS.fitted(titles.toName(), toMost);
    double toWidth = TextStyle.CAMPUS.width(toName);
    // A short name stands over its site, a long one ends with the picture.
    double toLeft = Math.min(scale.rightPx() - OVERHANG_PX, right - toWidth);
    name(fromName, left, SiteStyle.of(titles.fromKind(), pen.theme()).ink());
    name(toName, toLeft, SiteStyle.of(titles.toKind(), pen.theme()).ink());
  }

  private void name(String name, double x, Ink ink) {
    double y = layout.nameBaselineY();
    placer.block(new Box(x - GAP_PX, y - 10, TextStyle.CAMPUS.width(name) + 2 * GAP_PX, 13));
    pen.text(name, x, y, TextStyle.CAMPUS, ink, Pen.Align.LEFT);
  }

  /** Names the towns of huts, those of regenerators first. */
  void towns(List<LineReport.Station> stations) {
    towns(stations, LineReport.StationKind.REGENERATOR);
    towns(stations, LineReport.StationKind.AMPLIFIER);
  }

  private void towns(List<LineReport.Station> stations, LineReport.StationKind kind) {
    for (int i = 0; i < stations.size(); i++) {
      LineReport.Station station = stations.get(i);
      if (station.kind() == kind && station.town().isPresent()) {
        town(station.town().get(), scale.stationX(i));
      }
    }
  }

  private void town(String town, double x) {
    double width = TextStyle.TOWN.width(town);
    double y = layout.nameBaselineY();
    if (placer.tryPlace(new Box(x - width / 2 - 4, y - 9, width + 8, 12))) {
      pen.text(town, x, y, TextStyle.TOWN, pen.minor(), Pen.Align.CENTER);
    }
  }

  /** How many rows of text a line would like to have: figures of spans, kinds of fibre. */
  static int rows(LinkPlant plant, LineScale scale) {
    return (hasRoomForEach(plant.spans(), scale) ? 2 : 1) + (plant.isMixed() ? 1 : 0);
  }

  private static boolean hasRoomForEach(List<Span> spans, LineScale scale) {
    int fitting = 0;
    for (int i = 0; i < spans.size(); i++) {
      fitting += fits(spans.get(i), i, scale) ? 1 : 0;
    }
    return fitting >= LEAST_LABELLED * spans.size();
  }

  /** Writes length and loss under each span, or one sentence for all of them. */
  void spans(LinkPlant plant, OptionalInt highlighted) {
    List<Span> spans = plant.spans();
    if (layout.rows() > 1 && hasRoomForEach(spans, scale)) {
      for (int i = 0; i < spans.size(); i++) {
        boolean chosen = highlighted.isPresent() && highlighted.getAsInt() == i;
        if (fits(spans.get(i), i, scale)) {
          figures(spans.get(i), i, chosen);
        }
      }
    } else {
      sentence(spans, highlighted);
    }
    if (layout.rows() > 1 && plant.isMixed()) {
      fibers(spans);
    }
  }

  private static boolean fits(Span span, int index, LineScale scale) {
    double room = scale.stationX(index + 1) - scale.stationX(index);
    return TextStyle.FIGURE.width(Quantity.length(span.lengthKm())) + GAP_PX <= room;
  }

  private void figures(Span span, int index, boolean chosen) {
    double x = (scale.stationX(index) + scale.stationX(index + 1)) / 2;
    Ink ink = chosen ? pen.accent() : pen.theme().lettering().city();
    String length = Quantity.length(span.lengthKm());
    pen.text(length, x, row(0), TextStyle.FIGURE, ink, Pen.Align.CENTER);
    Ink lossInk = chosen ? pen.accent() : pen.minor();
    String loss = Quantity.decibel(span.lossDb());
    pen.text(loss, x, row(1), TextStyle.FURNITURE, lossInk, Pen.Align.CENTER);
  }

  private void sentence(List<Span> spans, OptionalInt highlighted) {
    String text;
    double x;
    if (highlighted.isPresent()) {
      int index = highlighted.getAsInt();
      text = SpanTexts.one(spans, index);
      x = (scale.stationX(index) + scale.stationX(index + 1)) / 2;
    } else {
      text = SpanTexts.all(spans);
      x = (scale.leftPx() + scale.rightPx()) / 2;
    }
    double half = TextStyle.FIGURE.width(text) / 2;
    double inside = Math.max(half + 5, Math.min(widthPx - half - 5, x));
    Ink ink = highlighted.isPresent() ? pen.accent() : pen.theme().lettering().city();
    pen.text(text, inside, row(0), TextStyle.FIGURE, ink, Pen.Align.CENTER);
  }

  /** Says under each stretch of one fibre what it is. */
  private void fibers(List<Span> spans) {
    int from = 0;
    for (int i = 1; i <= spans.size(); i++) {
      boolean ends = i == spans.size() || !spans.get(i).fiber().equals(spans.get(from).fiber());
      if (ends) {
        fiber(spans.get(from), from, i);
        from = i;
      }
    }
  }

  private void fiber(Span span, int from, int to) {
    double left = scale.stationX(from);
    double right = scale.stationX(to);
    String label = span.fiber().label();
    if (TextStyle.HEADING.width(label) + GAP_PX <= right - left) {
      Ink ink = FiberStroke.ink(span.fiber().hollowCore(), pen.theme());
      pen.text(
          label,
          (left + right) / 2,
          row(layout.rows() - 1),
          TextStyle.HEADING,
          ink,
          Pen.Align.CENTER);
    }
  }

  private double row(int row) {
    return layout.lineY() + 8 + (row + 1) * LineLayout.ROW_PX - 2;
  }
}
