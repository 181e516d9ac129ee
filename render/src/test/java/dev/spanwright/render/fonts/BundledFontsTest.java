package dev.spanwright.render.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontsTest {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Italic"})
  void figuresAreTabularAndLettersAreNot(String style) throws IOException, FontFormatException {
    Font font = load("Inter-" + style + ".ttf");
    for (char digit = '1'; digit <= '9'; digit++) {
      assertEquals(width(font, '0'), width(font, digit), 1e-6);
    }
    assertNotEquals(width(font, 'i'), width(font, 'm'), 1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Italic"})
  void namesOfCitiesAndUnitsCanBeShown(String style) throws IOException, FontFormatException {
    Font font = load("Inter-" + style + ".ttf");
    assertEquals(
        -1, font.canDisplayUpTo("São Paulo Łódź Đà Lạt Bərdə ‘Ajmān µs → ≥ ≤ × ± ² ° · – …"));
  }

  /** Where parts of a letter overlap, a painter that fills by even and odd leaves holes. */
  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Italic"})
  void noPartsOfALetterOverlap(String style) throws IOException, FontFormatException {
    Font font = load("Inter-" + style + ".ttf");
    for (char c = '!'; c < '\u0180'; c++) {
      Shape outline = font.createGlyphVector(EXACT, new char[] {c}).getOutline();
      Path2D byParity = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      byParity.append(outline.getPathIterator(null), false);
      Area holes = new Area(outline);
      holes.subtract(new Area(byParity));
      // Ends of curves that are rounded to the grid of the font may cross by a thread.
      Rectangle2D box = holes.getBounds2D();
      assertTrue(Math.min(box.getWidth(), box.getHeight()) < 0.3, c + " has holes: " + box);
    }
  }

  private static double width(Font font, char c) {
    return font.getStringBounds(String.valueOf(c), EXACT).getWidth();
  }

  private static Font load(String file) throws IOException, FontFormatException {
    try (InputStream in = BundledFontsTest.class.getResourceAsStream(file)) {
      assertNotNull(in, file);
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
    }
  }
}
