package dev.spanwright.render.export;

import dev.spanwright.render.paint.MarkPainter;
import dev.spanwright.render.paint.MarkShapes;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/** Turns marks into elements, and writes them layer by layer. */
final class SvgMarks implements MarkPainter<XMLStreamException> {

  private final SvgLayerWriter writer;
  private final PictureSheet sheet;
  private final List<SvgElement> elements = new ArrayList<>();

  SvgMarks(SvgLayerWriter writer, PictureSheet sheet) {
    this.writer = writer;
    this.sheet = sheet;
  }

  @Override
  public void beginLayer(PictureLayer layer) throws XMLStreamException {
    elements.clear();
    writer.beginLayer(layer.id());
  }

  @Override
  public void endLayer() throws XMLStreamException {
    writer.elements(elements);
    writer.endLayer();
  }

  @Override
  public void area(Mark.Area area) {
    SequencedMap<String, String> style = new LinkedHashMap<>();
    fill(style, area.ink());
    path(style, sheet.visible(area));
  }

  @Override
  public void line(Mark.Line line) {
    SequencedMap<String, String> style = new LinkedHashMap<>();
    style.put("fill", "none");
    stroke(style, line.ink(), line.widthPx());
    if (line.dash() != Dash.SOLID) {
      style.put("stroke-linecap", "butt");
      style.put(
          "stroke-dasharray",
          SvgNumber.of(line.dash().onPx()) + " " + SvgNumber.of(line.dash().offPx()));
    }
    path(style, sheet.visible(line));
  }

  @Override
  public void symbol(Mark.Symbol symbol) {
    SequencedMap<String, String> style = new LinkedHashMap<>();
    fill(style, symbol.fill());
    if (symbol.edgePx() > 0) {
      stroke(style, symbol.edge(), 2 * symbol.edgePx());
    }
    double half = symbol.sizePx() / 2;
    if (symbol.shape() == SiteStyle.Shape.CIRCLE) {
      add("circle", style, numbers("cx", symbol.x(), "cy", symbol.y(), "r", half));
    } else if (symbol.shape() == SiteStyle.Shape.SQUARE) {
      add("rect", style, rectangle(symbol.x() - half, symbol.y() - half, 2 * half, 2 * half));
    } else {
      add("path", style, data(SvgPath.of(MarkShapes.of(symbol))));
    }
  }

  @Override
  public void text(Mark.Text text) {
    SequencedMap<String, String> style = new LinkedHashMap<>(SvgFonts.style(text.style()));
    fill(style, text.ink());
    text.halo().ifPresent(halo -> stroke(style, halo, 2 * MarkShapes.HALO_PX));
    SequencedMap<String, String> place = numbers("x", text.x(), "y", text.baselineY());
    elements.add(new SvgElement("text", style, place, Optional.of(Printable.of(text.text()))));
  }

  @Override
  public void panel(Mark.Panel panel) {
    SequencedMap<String, String> style = new LinkedHashMap<>();
    fill(style, panel.fill());
    SequencedMap<String, String> place =
        rectangle(panel.x(), panel.y(), panel.width(), panel.height());
    if (panel.radiusPx() > 0) {
      stroke(style, panel.edge(), 1);
      style.put("paint-order", "normal");
      place.put("rx", SvgNumber.of(panel.radiusPx()));
    }
    add("rect", style, place);
  }

  private void path(SequencedMap<String, String> style, Outline outline) {
    if (!outline.isEmpty()) {
      add("path", style, data(SvgPath.of(outline)));
    }
  }

  private void add(
      String name, SequencedMap<String, String> style, SequencedMap<String, String> place) {
    elements.add(new SvgElement(name, style, place, Optional.empty()));
  }

  private static SequencedMap<String, String> data(String path) {
    SequencedMap<String, String> place = new LinkedHashMap<>();
    place.put("d", path);
    return place;
  }

  private static SequencedMap<String, String> rectangle(
      double x, double y, double width, double height) {
    SequencedMap<String, String> place = numbers("x", x, "y", y);
    place.putAll(numbers("width", width, "height", height));
    return place;
  }

  private static SequencedMap<String, String> numbers(Object... namesAndValues) {
    SequencedMap<String, String> place = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      place.put((String) namesAndValues[i], SvgNumber.of((Double) namesAndValues[i + 1]));
    }
    return place;
  }

  private static void fill(SequencedMap<String, String> style, Ink ink) {
    style.put("fill", ink.hex());
    opacity(style, "fill-opacity", ink);
  }

  private static void stroke(SequencedMap<String, String> style, Ink ink, double widthPx) {
    style.put("stroke", ink.hex());
    opacity(style, "stroke-opacity", ink);
    style.put("stroke-width", SvgNumber.of(widthPx));
  }

  private static void opacity(SequencedMap<String, String> style, String name, Ink ink) {
    long thousandths = Math.round(ink.opacity() * 1000);
    if (thousandths < 1000) {
      style.put(name, Double.toString(thousandths / 1000.0));
    }
  }
}
