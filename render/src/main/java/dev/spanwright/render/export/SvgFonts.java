package dev.spanwright.render.export;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Fonts of a file: the letters in use are inside, so that it looks alike without Inter. */
final class SvgFonts {

  /** Inter, or what comes near it where a program takes no font from the file. */
  static final String FAMILY = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

  /** What a font needs to be drawn; kerning and alternatives, 100 kB a cut, stay out. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  private SvgFonts() {}

  /** The attributes of a style of text; what is the default of SVG is left out. */
  static SequencedMap<String, String> style(TextStyle style) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("font-size", SvgNumber.of(style.sizePx()));
    if (weight(style.typeface()) != 400) {
      attributes.put("font-weight", Integer.toString(weight(style.typeface())));
    }
    if (style.typeface() == Typeface.ITALIC) {
      attributes.put("font-style", "italic");
    }
    if (style.spacingEm() != 0) {
      attributes.put("letter-spacing", SvgNumber.of(style.spacingEm() * style.sizePx()));
    }
    return attributes;
  }

  /** Style rules that hold the letters in use of each cut. */
  static String faces(List<PictureLayer> layers) throws IOException {
    Map<Typeface, NavigableSet<Integer>> letters = new EnumMap<>(Typeface.class);
    for (PictureLayer layer : layers) {
      for (Mark mark : layer.marks()) {
        if (mark instanceof Mark.Text text) {
          NavigableSet<Integer> known =
              letters.computeIfAbsent(text.style().typeface(), _ -> new TreeSet<>());
          text.text().codePoints().forEach(known::add);
        }
      }
    }
    StringBuilder rules = new StringBuilder();
    for (var cut : letters.entrySet()) {
      subset(cut.getKey(), cut.getValue()).ifPresent(ttf -> face(rules, cut.getKey(), ttf));
    }
    return rules.toString();
  }

  private static void face(StringBuilder rules, Typeface typeface, byte[] ttf) {
    rules
        .append("@font-face{font-family:Inter;font-weight:")
        .append(weight(typeface))
        .append(typeface == Typeface.ITALIC ? ";font-style:italic" : "")
        .append(";src:url(data:font/ttf;base64,")
        .append(Base64.getEncoder().encodeToString(ttf))
        .append(")}\n");
  }

  private static int weight(Typeface typeface) {
    return switch (typeface) {
      case REGULAR, ITALIC -> 400;
      case MEDIUM -> 500;
      case SEMI_BOLD -> 600;
    };
  }

  /** The letters of a cut, without those that it has not; nothing where it has none of them. */
  private static Optional<byte[]> subset(Typeface typeface, NavigableSet<Integer> letters)
      throws IOException {
    try (InputStream in = typeface.open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      List<Integer> known = letters.stream().filter(c -> glyphs.getGlyphId(c) != 0).toList();
      if (known.isEmpty()) {
        return Optional.empty();
      }
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      known.forEach(subsetter::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return Optional.of(out.toByteArray());
    }
  }
}
