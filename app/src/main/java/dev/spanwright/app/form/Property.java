package dev.spanwright.app.form;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.RecordField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One thing that can be changed about things of one kind: how it is shown, and how what the user
 * gives becomes a changed thing.
 */
public sealed interface Property<T> {

  /** The last part of the identifier of its control. */
  String id();

  /** What people call it. */
  String name();

  /** What is accepted, the default and where it comes from; may be empty. */
  String tip();

  /**
   * What is typed.
   *
   * @param unit behind the field; may be empty
   * @param prompt what holds where the field is empty
   * @param lines rows of text, 1 for a field
   * @param shown the text of a thing
   * @param typed the thing with what was typed; says by an {@link IllegalArgumentException} that it
   *     does not fit
   */
  record Typed<T>(
      String id,
      String name,
      String unit,
      String tip,
      String prompt,
      int lines,
      Function<T, String> shown,
      BiFunction<T, String, T> typed)
      implements Property<T> {

    /** The same with something said where the field is empty. */
    public Typed<T> prompted(String what) {
      return new Typed<>(id, name, unit, tip, what, lines, shown, typed);
    }

    /** The same over several lines, with its name above. */
    public Typed<T> inLines(int rows) {
      return new Typed<>(id, name, unit, tip, prompt, rows, shown, typed);
    }

    /** The same with the unit in other words. */
    public Typed<T> inUnit(String other) {
      return new Typed<>(id, name, other, tip, prompt, lines, shown, typed);
    }

    /** The same with more said about it. */
    public Typed<T> explained(String what) {
      String both = tip.isEmpty() ? what : what + "\n" + tip;
      return new Typed<>(id, name, unit, both, prompt, lines, shown, typed);
    }
  }

  /**
   * One of several.
   *
   * @param choices what can be chosen now
   * @param label how it is called
   * @param about more about it; may be empty
   * @param value what a thing has; nothing where it has several
   * @param with the thing with another one
   */
  record Chosen<T, V>(
      String id,
      String name,
      String tip,
      Supplier<List<V>> choices,
      Function<V, String> label,
      Function<V, String> about,
      Function<T, Optional<V>> value,
      BiFunction<T, V, T> with)
      implements Property<T> {}

  /** A text in a field of the record. */
  static <T> Typed<T> text(String id, String name, String path) {
    RecordField field = RecordField.of(path);
    return new Typed<>(
        id,
        name,
        "",
        "",
        "",
        1,
        thing -> (String) field.get(thing),
        (thing, typed) -> field.with(thing, typed.strip()));
  }

  /** A name, which is not blank. */
  static <T> Typed<T> name(String id, String name, String path) {
    RecordField field = RecordField.of(path);
    return new Typed<>(
        id,
        name,
        "",
        "",
        "",
        1,
        thing -> (String) field.get(thing),
        (thing, typed) -> {
          if (typed.isBlank()) {
            throw new IllegalArgumentException("A name is expected");
          }
          return field.with(thing, typed.strip());
        });
  }

  /** A text of several lines. */
  static <T> Typed<T> notes(String id, String path, int lines) {
    return Property.<T>text(id, "Notes", path).inLines(lines);
  }

  /** A number. */
  static <T> Typed<T> number(String id, String name, String path, Range range) {
    RecordField field = RecordField.of(path);
    return new Typed<>(
        id,
        name,
        range.unit(),
        accepted(range),
        "",
        1,
        thing -> NumberText.of((double) field.get(thing)),
        (thing, typed) -> field.with(thing, NumberText.required(typed)));
  }

  /** A share, which is shown in percent. */
  static <T> Typed<T> percent(String id, String name, String path, Range share) {
    RecordField field = RecordField.of(path);
    Range percent =
        Range.from(NumberText.moved(share.min(), 2), NumberText.moved(share.max(), 2), "%");
    return new Typed<>(
        id,
        name,
        "%",
        accepted(percent),
        "",
        1,
        thing -> NumberText.of(NumberText.moved((double) field.get(thing), 2)),
        (thing, typed) -> {
          double number = NumberText.required(typed);
          percent.require(name, number);
          return field.with(thing, NumberText.moved(number, -2));
        });
  }

  /** A number, or none. */
  static <T> Typed<T> optional(String id, String name, String path, Range range) {
    RecordField field = RecordField.of(path);
    return new Typed<>(
        id,
        name,
        range.unit(),
        accepted(range) + ", or empty",
        "not known",
        1,
        thing -> NumberText.of((OptionalDouble) field.get(thing)),
        (thing, typed) -> field.with(thing, NumberText.optional(typed)));
  }

  /** A whole number. */
  static <T> Typed<T> whole(String id, String name, String path, Range range) {
    RecordField field = RecordField.of(path);
    return new Typed<>(
        id,
        name,
        range.unit(),
        "whole: " + range.words(),
        "",
        1,
        thing -> String.valueOf(field.get(thing)),
        (thing, typed) -> field.with(thing, count(name, typed, range)));
  }

  /** A whole number, or none. */
  static <T> Typed<T> optionalWhole(String id, String name, String path, Range range) {
    RecordField field = RecordField.of(path);
    return new Typed<>(
        id,
        name,
        range.unit(),
        "whole: " + range.words() + ", or empty",
        "",
        1,
        thing -> shown((OptionalInt) field.get(thing)),
        (thing, typed) ->
            field.with(
                thing,
                typed.isBlank() ? OptionalInt.empty() : OptionalInt.of(count(name, typed, range))));
  }

  /** One of a list that stays the same. */
  @SuppressWarnings("unchecked") // the list is of the type of the field
  static <T, V> Chosen<T, V> choice(
      String id, String name, String path, List<V> choices, Function<V, String> label) {
    RecordField field = RecordField.of(path);
    return new Chosen<>(
        id,
        name,
        "",
        () -> choices,
        label,
        v -> "",
        thing -> Optional.of((V) field.get(thing)),
        (thing, value) -> field.with(thing, value));
  }

  /** Yes or no. */
  static <T> Chosen<T, Boolean> flag(String id, String name, String path, String yes, String no) {
    return choice(id, name, path, List.of(true, false), on -> on ? yes : no);
  }

  private static String shown(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static int count(String name, String typed, Range range) {
    double number = NumberText.required(typed);
    range.require(name, number);
    return NumberText.whole(number, name + " come whole: " + range.words());
  }

  private static String accepted(Range range) {
    return range.words();
  }
}
