package dev.spanwright.app.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A column of a sheet.
 *
 * @param id names it in files that are pasted and in filters; unique in its sheet
 * @param name what people call it
 * @param unit of its numbers; empty for texts
 * @param numeric whether it holds numbers
 * @param widthPx width at first, px
 * @param cell what stands in the row of an identifier
 * @param editor takes over what is typed; nothing for what is a result
 */
public record Column<T>(
    String id,
    String name,
    String unit,
    boolean numeric,
    double widthPx,
    BiFunction<Known, T, Cell> cell,
    Optional<Editor<T>> editor) {

  /** Makes a changed item of what was typed. */
  public interface Editor<T> {

    /**
     * @param typed without blanks round it; empty where nothing is typed
     * @throws IllegalArgumentException if it does not fit, with what was expected
     */
    T changed(T item, String typed, Known known);
  }

  /** A text. */
  public static <T> Column<T> text(
      String id, String name, double widthPx, BiFunction<Known, T, String> text) {
    return new Column<>(
        id, name, "", false, widthPx, (k, t) -> Cell.text(text.apply(k, t)), Optional.empty());
  }

  /** A number. */
  public static <T> Column<T> number(
      String id, String name, String unit, double widthPx, BiFunction<Known, T, Cell> number) {
    return new Column<>(id, name, unit, true, widthPx, number, Optional.empty());
  }

  /** The same column, whose cells can be edited. */
  public Column<T> editedBy(Editor<T> by) {
    return new Column<>(id, name, unit, numeric, widthPx, cell, Optional.of(by));
  }

  /** A column by its identifier, its name or what stands above it, whatever their case. */
  static <T> Optional<Column<T>> find(List<Column<T>> columns, String wanted) {
    String plain = wanted.strip();
    return columns.stream()
        .filter(
            c ->
                c.id().equalsIgnoreCase(plain)
                    || c.name().equalsIgnoreCase(plain)
                    || c.header().equalsIgnoreCase(plain))
        .findFirst();
  }

  /** What stands above the column. */
  public String header() {
    return unit.isEmpty() ? name : name + ", " + unit;
  }
}
