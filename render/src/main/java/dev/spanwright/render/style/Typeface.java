package dev.spanwright.render.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled typeface, Inter (SIL Open Font License 1.1), in the cuts that pictures use. */
public enum Typeface {
  REGULAR("Inter-Regular.ttf"),
  MEDIUM("Inter-Medium.ttf"),
  SEMI_BOLD("Inter-SemiBold.ttf"),
  ITALIC("Inter-Italic.ttf");

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final String file;
  private volatile Font font;
  private final Map<Measured, Double> widths = new ConcurrentHashMap<>();

  /** Names are measured again with every view; more than this of them are forgotten. */
  private static final int MOST_WIDTHS = 20_000;

  private record Measured(String text, double sizePx) {}

  Typeface(String file) {
    this.file = file;
  }

  /** The cut at a size in px. */
  public Font at(double sizePx) {
    Font loaded = font;
    if (loaded == null) {
      loaded = load();
      font = loaded;
    }
    return loaded.deriveFont((float) sizePx);
  }

  /** The font file, for other toolkits. */
  public InputStream open() {
    InputStream in = Typeface.class.getResourceAsStream("/dev/spanwright/render/fonts/" + file);
    if (in == null) {
      throw new IllegalStateException("the font " + file + " is not in this installation");
    }
    return in;
  }

  private Font load() {
    try (InputStream in = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + file + " cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font " + file + " is broken", e);
    }
  }

  /**
   * The font for a text at a size in px: this cut, or the system's own where the text has letters
   * that Inter has not, such as 東京.
   */
  public Font forText(String text, double sizePx) {
    Font inter = at(sizePx);
    return inter.canDisplayUpTo(text) < 0
        ? inter
        : new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) sizePx);
  }

  /** Width of a text at a size, px. */
  double width(String text, double sizePx) {
    if (widths.size() > MOST_WIDTHS) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        new Measured(text, sizePx),
        _ -> forText(text, sizePx).getStringBounds(text, CONTEXT).getWidth());
  }
}
