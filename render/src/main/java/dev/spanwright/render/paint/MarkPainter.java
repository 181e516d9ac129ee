package dev.spanwright.render.paint;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.PictureLayer;
import java.util.List;

/**
 * Paints the marks of a picture onto something: pixels, or a file of some format.
 *
 * @param <E> what painting throws; {@link RuntimeException} where it cannot fail
 */
public interface MarkPainter<E extends Exception> {

  void area(Mark.Area area) throws E;

  void line(Mark.Line line) throws E;

  void symbol(Mark.Symbol symbol) throws E;

  void text(Mark.Text text) throws E;

  void panel(Mark.Panel panel) throws E;

  /** Called before the marks of a layer. */
  default void beginLayer(PictureLayer layer) throws E {}

  /** Called after the marks of a layer. */
  default void endLayer() throws E {}

  /** Paints layers one over the other. */
  default void paint(List<PictureLayer> layers) throws E {
    for (PictureLayer layer : layers) {
      beginLayer(layer);
      for (Mark mark : layer.marks()) {
        paint(mark);
      }
      endLayer();
    }
  }

  /** Paints a mark. */
  default void paint(Mark mark) throws E {
    switch (mark) {
      case Mark.Area area -> area(area);
      case Mark.Line line -> line(line);
      case Mark.Symbol symbol -> symbol(symbol);
      case Mark.Text text -> text(text);
      case Mark.Panel panel -> panel(panel);
    }
  }
}
