package dev.spanwright.render.paint;

import dev.spanwright.render.style.TextStyle;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The outlines of the letters of a text whose baseline begins at 0, 0, and of the halo round them.
 * Kept for texts that were asked for last: to set and stroke them costs more than to fill them, and
 * a map that moves shows the same texts in every frame. Safe for use by several threads.
 */
final class Lettering {

  /** Texts that are kept; each takes some 10 kB. */
  private static final int MOST_KEPT = 3_000;

  private static final FontRenderContext FONT_CONTEXT = new FontRenderContext(null, true, true);
  private static final BasicStroke HALO =
      new BasicStroke(
          (float) (2 * MarkShapes.HALO_PX), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final Map<Key, Lettering> KEPT = Collections.synchronizedMap(new Recent());

  private record Key(String text, TextStyle style) {}

  /** The texts that were asked for last. */
  private static final class Recent extends LinkedHashMap<Key, Lettering> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Lettering> eldest) {
      return size() > MOST_KEPT;
    }
  }

  private final Shape letters;

  /** Made when first asked for: many texts have none. Two threads may both make it. */
  private volatile Shape halo;

  private Lettering(Shape letters) {
    this.letters = letters;
  }

  /** The outlines of a text. */
  static Lettering of(String text, TextStyle style) {
    return KEPT.computeIfAbsent(new Key(text, style), Lettering::set);
  }

  /** The letters; not to be changed. */
  Shape letters() {
    return letters;
  }

  /** What lies under the letters and {@link MarkShapes#HALO_PX} round them; not to be changed. */
  Shape halo() {
    Shape known = halo;
    if (known == null) {
      known = HALO.createStrokedShape(letters);
      halo = known;
    }
    return known;
  }

  private static Lettering set(Key key) {
    TextStyle style = key.style;
    Font font = style.typeface().forText(key.text, style.sizePx());
    if (style.spacingEm() != 0) {
      font = font.deriveFont(Map.of(TextAttribute.TRACKING, style.spacingEm()));
    }
    char[] letters = key.text.toCharArray();
    GlyphVector glyphs =
        font.layoutGlyphVector(FONT_CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    return new Lettering(new Path2D.Float(glyphs.getOutline()));
  }
}
