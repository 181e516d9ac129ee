package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.label.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks into pictures. */
public final class Marks {

  /** A text and the room that its letters take, with descenders. */
  public record TextBox(String text, Box box) {}

  /** How deep a p or g of Inter hangs. */
  private static final double DESCENDER_EM = 0.21;

  private Marks() {}

  /** The marks of a layer. */
  public static List<Mark> in(Picture picture, String layer) {
    return picture.layers().stream()
        .filter(one -> one.id().equals(layer))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the picture has no layer " + layer))
        .marks();
  }

  /** The texts of a layer. */
  public static List<Mark.Text> texts(Picture picture, String layer) {
    return of(in(picture, layer), Mark.Text.class).toList();
  }

  /** The strings of a layer. */
  public static List<String> strings(Picture picture, String layer) {
    return texts(picture, layer).stream().map(Mark.Text::text).toList();
  }

  /** The room that a text takes. */
  public static TextBox box(Mark.Text text) {
    double above = text.style().capHeight();
    double below = DESCENDER_EM * text.style().sizePx();
    double width = text.style().width(text.text());
    return new TextBox(
        text.text(), new Box(text.x(), text.baselineY() - above, width, above + below));
  }

  /** No text of a layer may cover another or leave the picture. */
  public static void assertTextsAreApart(Picture picture, String layer) {
    Box frame = new Box(0, 0, picture.widthPx(), picture.heightPx());
    List<TextBox> boxes = texts(picture, layer).stream().map(Marks::box).toList();
    for (int i = 0; i < boxes.size(); i++) {
      TextBox text = boxes.get(i);
      assertTrue(frame.contains(text.box()), () -> text + " is cut");
      for (TextBox other : boxes.subList(0, i)) {
        assertFalse(text.box().overlaps(other.box()), () -> text + " covers " + other);
      }
    }
  }

  /** The marks of one sort. */
  public static <T extends Mark> Stream<T> of(List<Mark> marks, Class<T> sort) {
    return marks.stream().filter(sort::isInstance).map(sort::cast);
  }

  /** All marks of a picture in words: two pictures are alike if their words are. */
  public static List<String> describe(Picture picture) {
    List<String> words = new ArrayList<>();
    for (PictureLayer layer : picture.layers()) {
      words.add(layer.id());
      layer.marks().forEach(mark -> words.add(describe(mark)));
    }
    return words;
  }

  private static String describe(Mark mark) {
    return switch (mark) {
      case Mark.Area(var outline, var ink) -> "area " + ink.argb() + describe(outline);
      case Mark.Line(var outline, var ink, var width, var dash) ->
          "line " + ink.argb() + " " + width + " " + dash + describe(outline);
      case Mark.Symbol symbol -> symbol.toString();
      case Mark.Text text -> text.toString();
      case Mark.Panel panel -> panel.toString();
    };
  }

  private static String describe(Outline outline) {
    StringBuilder words = new StringBuilder(outline.closed() ? " closed" : " open");
    for (int part = 0; part < outline.parts(); part++) {
      words.append(" |");
      for (int i = outline.start(part); i < outline.end(part); i++) {
        words.append(' ').append(outline.x(i)).append(',').append(outline.y(i));
      }
    }
    return words.toString();
  }
}
