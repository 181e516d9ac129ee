package dev.spanwright.render.picture;

import dev.spanwright.render.style.Ink;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives the marks of a picture other colours, and leaves all else as it is. */
public final class Recolouring {

  private Recolouring() {}

  /** Layers with every colour replaced. */
  public static List<PictureLayer> of(List<PictureLayer> layers, UnaryOperator<Ink> change) {
    return layers.stream()
        .map(
            layer ->
                new PictureLayer(
                    layer.id(), layer.marks().stream().map(mark -> of(mark, change)).toList()))
        .toList();
  }

  private static Mark of(Mark mark, UnaryOperator<Ink> change) {
    return switch (mark) {
      case Mark.Area area -> new Mark.Area(area.outline(), change.apply(area.ink()));
      case Mark.Line line ->
          new Mark.Line(line.outline(), change.apply(line.ink()), line.widthPx(), line.dash());
      case Mark.Symbol s ->
          new Mark.Symbol(
              s.shape(),
              s.x(),
              s.y(),
              s.sizePx(),
              change.apply(s.fill()),
              change.apply(s.edge()),
              s.edgePx());
      case Mark.Text text ->
          new Mark.Text(
              text.text(),
              text.x(),
              text.baselineY(),
              text.style(),
              change.apply(text.ink()),
              text.halo().map(change));
      case Mark.Panel p ->
          new Mark.Panel(
              p.x(),
              p.y(),
              p.width(),
              p.height(),
              p.radiusPx(),
              change.apply(p.fill()),
              change.apply(p.edge()));
    };
  }
}
