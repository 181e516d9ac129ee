package dev.spanwright.model.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Writes JSON in one fixed layout: two spaces a level, one field a line, or everything on one line
 * inside an inline block; LF; numbers in their shortest form.
 */
public final class JsonText {

  /** Widest line that a list or an unknown object is put on. */
  static final int WIDTH = 100;

  private static final double MAX_EXACT = 1L << 53;

  private final StringBuilder out = new StringBuilder();
  private int depth;
  private int lineStart;
  private boolean inline;
  private boolean empty = true;
  private boolean afterName;

  /** An object; the body writes its fields. */
  public void object(Runnable body) {
    block('{', '}', false, body);
  }

  /** An object on one line. */
  public void inlineObject(Runnable body) {
    block('{', '}', true, body);
  }

  /** An array; the body writes its items. */
  public void array(Runnable body) {
    block('[', ']', false, body);
  }

  /** An array on one line. */
  public void inlineArray(Runnable body) {
    block('[', ']', true, body);
  }

  private void block(char open, char close, boolean onOneLine, Runnable body) {
    element();
    out.append(open);
    boolean wasInline = inline;
    inline |= onOneLine;
    empty = true;
    depth++;
    body.run();
    depth--;
    if (!empty && !inline) {
      newLine();
    }
    inline = wasInline;
    empty = false;
    out.append(close);
  }

  /** The name of the field whose value comes next. */
  public JsonText name(String name) {
    element();
    out.append(quoted(name)).append(": ");
    afterName = true;
    return this;
  }

  public void field(String name, String value) {
    name(name).text(value);
  }

  public void field(String name, double value) {
    name(name).number(value);
  }

  public void field(String name, OptionalDouble value) {
    if (value.isPresent()) {
      field(name, value.getAsDouble());
    }
  }

  /** A number field that is left out where it has its default. */
  void fieldUnless(String name, double value, double usual) {
    if (value != usual) {
      field(name, value);
    }
  }

  /** A text field that is left out where it has its default. */
  void fieldUnless(String name, String value, String usual) {
    if (!value.equals(usual)) {
      field(name, value);
    }
  }

  public void field(String name, boolean value) {
    name(name).raw(String.valueOf(value));
  }

  /** A field that is left out where false. */
  void fieldIfTrue(String name, boolean value) {
    if (value) {
      name(name).raw("true");
    }
  }

  /** A list of numbers that is left out where empty, on one line if it fits. */
  void numbersUnlessEmpty(String name, List<Double> values) {
    if (!values.isEmpty()) {
      name(name);
      int width = 2;
      for (double value : values) {
        width += plain(value).length() + 2;
      }
      block('[', ']', fits(width), () -> values.forEach(this::number));
    }
  }

  /** An array of objects of one line each; left out where empty. */
  <T> void rowsUnlessEmpty(String name, List<T> rows, Consumer<T> fields) {
    if (!rows.isEmpty()) {
      name(name).array(() -> rows.forEach(row -> inlineObject(() -> fields.accept(row))));
    }
  }

  /** A text field that is left out where empty. */
  public void fieldUnlessEmpty(String name, String value) {
    if (!value.isEmpty()) {
      field(name, value);
    }
  }

  /** A list of texts, on one line if it fits. */
  public void field(String name, List<String> values) {
    name(name);
    int width = 2;
    for (String value : values) {
      width += value.length() + 4;
    }
    block('[', ']', fits(width), () -> values.forEach(this::text));
  }

  public void text(String value) {
    element();
    out.append(quoted(value));
  }

  /** A number; null where it is infinite or none, because JSON has no such numbers. */
  public void number(double value) {
    raw(Double.isFinite(value) ? plain(value) : "null");
  }

  /** A number, or null. */
  public void number(OptionalDouble value) {
    number(value.orElse(Double.NaN));
  }

  /** A number with its digits. */
  public void number(BigDecimal value) {
    raw(value.toString());
  }

  /** A word of JSON: true, false, null. */
  public void raw(String word) {
    element();
    out.append(word);
  }

  /** Whether so many characters still fit on the line. */
  boolean fits(int width) {
    return inline || out.length() - lineStart + width <= WIDTH;
  }

  private void element() {
    if (afterName) {
      afterName = false;
      return;
    }
    if (!empty) {
      out.append(inline ? ", " : ",");
    }
    if (!inline && depth > 0) {
      newLine();
    }
    empty = false;
  }

  private void newLine() {
    out.append('\n');
    lineStart = out.length();
    out.repeat("  ", depth);
  }

  /** The text so far, with a final line end. */
  public String finish() {
    return out.append('\n').toString();
  }

  /** The shortest digits that give the same double; an exponent only beyond 1e-6 and 2^53. */
  public static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) <= MAX_EXACT) {
      return Long.toString((long) value);
    }
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= 1e-6 && size <= MAX_EXACT
        ? digits.toPlainString()
        : digits.toString().replace("E+", "e").replace('E', 'e');
  }

  /**
   * A JSON text with its quotes. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7F) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(isLoneSurrogate(text, i) ? '\uFFFD' : c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
