package dev.spanwright.app.form;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How the values of a list read that is chosen from and not typed into; nothing reads as "". */
public final class ChosenText<T> extends StringConverter<T> {

  private final Function<T, String> label;

  public ChosenText(Function<T, String> label) {
    this.label = label;
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : label.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("the list cannot be typed into: " + text);
  }
}
