package dev.spanwright.render.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
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
