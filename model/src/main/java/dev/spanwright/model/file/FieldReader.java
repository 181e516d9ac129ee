package dev.spanwright.model.file;

import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.PropertyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Takes the fields out of one JSON object. What is wrong goes to the problems with its place; the
 * value returned then is a stand-in, and {@link #build} makes nothing.
 */
final class FieldReader {

  private final Json.Obj object;
  private final FieldPath path;
  private final List<String> known;
  private final Problems problems;
  private boolean failed;

  /**
   * @param known every field that the object can have
   */
  FieldReader(Json.Obj object, FieldPath path, List<String> known, Problems problems) {
    this.object = object;
    this.path = path;
    this.known = known;
    this.problems = problems;
  }

  /** A reader of a value that has to be an object; empty, with a problem, if it is none. */
  static Optional<FieldReader> of(
      Json value, FieldPath path, List<String> known, Problems problems) {
    if (value instanceof Json.Obj object) {
      return Optional.of(new FieldReader(object, path, known, problems));
    }
    problems.add(
        value, path, Words.of(value), "an object { … } with " + String.join(", ", known), "");
    return Optional.empty();
  }

  Json.Obj object() {
    return object;
  }

  FieldPath path() {
    return path;
  }

  /** Reports a problem of one field. */
  void fail(Json at, String name, String found, String expected, String advice) {
    fail(at, path.field(name), found, expected, advice);
  }

  /** Reports a problem of something in this object. */
  void fail(Json at, FieldPath where, String found, String expected, String advice) {
    failed = true;
    problems.add(at, where, found, expected, advice);
  }

  private Optional<Json> optional(String name) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException("field " + name + " is not among " + known);
    }
    return object.find(name);
  }

  private Optional<Json> required(String name, String expected) {
    Optional<Json> value = optional(name);
    if (value.isEmpty()) {
      List<String> unknown =
          object.members().stream().map(Json.Member::name).filter(n -> !known.contains(n)).toList();
      String advice =
          Words.nearest(name, unknown)
              .map(near -> "Is " + Words.quote(near) + " meant to be it? Then rename that field.")
              .orElse("Add the field " + Words.quote(name) + ".");
      fail(object, name, "no such field", expected, advice);
    }
    return value;
  }

  private Optional<String> text(Json value, FieldPath where, String expected) {
    if (value instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    String advice =
        value instanceof Json.Null ? "Leave out what is not known." : "Put it in double quotes.";
    fail(value, where, Words.of(value), expected, advice);
    return Optional.empty();
  }

  /** A text that may be left out. */
  String optionalText(String name) {
    return optional(name).flatMap(value -> text(value, path.field(name), "a text")).orElse("");
  }

  /** A name: required, not blank. */
  String name() {
    return filledText("name", "Give it a name.");
  }

  /** A required text that is not blank. */
  String filledText(String field, String advice) {
    String expected = "a text that is not blank";
    Optional<Json> value = required(field, expected);
    String text = value.flatMap(v -> text(v, path.field(field), expected)).orElse("?");
    if (text.isBlank()) {
      fail(value.orElse(object), field, Words.quote(text), expected, advice);
    }
    return text;
  }

  /** An identifier: required. */
  String id() {
    String expected = "an identifier of " + Ids.EXPECTED;
    Optional<Json> value = required("id", expected);
    String id = value.flatMap(v -> text(v, path.field("id"), expected)).orElse("none");
    if (!Ids.isValid(id)) {
      String free = Ids.fresh(Words.cut(id), _ -> false);
      String advice = "Rename it, for example to " + Words.quote(free) + ".";
      fail(value.orElse(object), "id", Words.quote(id), expected, advice);
    }
    return id;
  }

  /** One of the identifiers of something; required. */
  String reference(String name, Set<String> ids, String what) {
    return required(name, what)
        .map(value -> reference(value, path.field(name), ids, what))
        .orElse("?");
  }

  private String reference(Json value, FieldPath where, Set<String> ids, String what) {
    String id = text(value, where, what).orElse("?");
    if (value instanceof Json.Text && !ids.contains(id)) {
      String advice = Words.suggest(id, ids, "Add it, or name one that is there.");
      fail(value, where, Words.quote(id), what + " (" + Words.list(ids) + ")", advice);
    }
    return id;
  }

  /** Identifiers of something. One that stands twice is kept, and remarked. */
  List<String> references(String name, boolean isRequired, Set<String> ids, String what) {
    List<String> result = new ArrayList<>();
    Twice<String> twice = new Twice<>(problems);
    List<Json> items = items(name, isRequired, "an array of identifiers");
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      Json item = items.get(i);
      FieldPath where = path.field(name).item(i);
      String id = reference(item, where, ids, what);
      twice.check(item, where, id, Words.quote(id), "Remove one of the two.");
      result.add(id);
    }
    return result;
  }

  /** The items of an array. */
  List<Json> items(String name, boolean isRequired, String expected) {
    Optional<Json> value = isRequired ? required(name, expected) : optional(name);
    if (value.isPresent() && !(value.get() instanceof Json.Arr)) {
      fail(value.get(), name, Words.of(value.get()), expected, "Put it in brackets [ … ].");
    }
    return value
        .map(v -> v instanceof Json.Arr array ? array.items() : List.<Json>of())
        .orElse(List.of());
  }

  /** A required object whose fields are not known beforehand. */
  Optional<Json.Obj> map(String name, String expected) {
    Optional<Json> value = required(name, expected);
    if (value.isPresent() && !(value.get() instanceof Json.Obj)) {
      fail(value.get(), name, Words.of(value.get()), expected, "Put it in braces { … }.");
    }
    return value.flatMap(v -> v instanceof Json.Obj map ? Optional.of(map) : Optional.empty());
  }

  /** The items of an array that may be left out; it is a problem where there are too many. */
  List<Json> items(String name, String expected, int most, String advice) {
    List<Json> items = items(name, false, expected);
    if (items.size() > most) {
      String found = items.size() + " " + name;
      fail(items.get(most), name, found, "at most " + most, advice);
    }
    return items;
  }

  /** What the objects of an array are made into. One that is wrong makes this object wrong. */
  <T> List<T> objects(
      String name, List<Json> items, List<String> fields, Function<FieldReader, Optional<T>> make) {
    List<T> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      GivenUp.check();
      of(items.get(i), path.field(name).item(i), fields, problems)
          .flatMap(make)
          .ifPresent(result::add);
    }
    failed |= result.size() < items.size();
    return result;
  }

  /** A reader of an object that may be left out. */
  Optional<FieldReader> nested(String name, List<String> fields) {
    return optional(name).flatMap(value -> of(value, path.field(name), fields, problems));
  }

  /** Numbers in an array that may be left out. */
  List<Double> numbers(String name, Range range, int most, String advice) {
    List<Json> items = items(name, "an array of numbers", most, advice);
    List<Double> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      result.add(number(items.get(i), path.field(name).item(i), range));
    }
    return result;
  }

  /** Texts of a form, in an array that may be left out. */
  List<String> texts(String name, Predicate<String> form, String expected, int most) {
    List<Json> items = items(name, "an array of texts", most, "Leave out the others.");
    List<String> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      Json item = items.get(i);
      FieldPath where = path.field(name).item(i);
      Optional<String> text = text(item, where, expected);
      if (text.isPresent() && !form.test(text.get())) {
        fail(item, where, Words.quote(text.get()), expected, "Correct it.");
      }
      text.ifPresent(result::add);
    }
    return result;
  }

  /** A required number. */
  double number(String name, Range range) {
    return required(name, range.words())
        .map(v -> number(v, path.field(name), range))
        .orElse(Double.NaN);
  }

  /** A number that may be left out. */
  OptionalDouble optionalNumber(String name, Range range) {
    Optional<Json> value = optional(name);
    return value.isPresent()
        ? OptionalDouble.of(number(value.get(), path.field(name), range))
        : OptionalDouble.empty();
  }

  /** A number that has a default. */
  double number(String name, Range range, double otherwise) {
    return optionalNumber(name, range).orElse(otherwise);
  }

  /** A number that stands somewhere in this object. */
  double number(Json value, FieldPath where, Range range) {
    if (!(value instanceof Json.Num num)) {
      String advice =
          switch (value) {
            case Json.Text text -> Words.adviceOfNumber(text.value());
            case Json.Null _ -> "Leave out what is not known.";
            case Json.Bool _, Json.Arr _, Json.Obj _, Json.Num _ -> "Write one number.";
          };
      fail(value, where, Words.of(value), range.words(), advice);
      return Double.NaN;
    }
    double number = Numbers.parse(num.text());
    if (!range.holds(number)) {
      String advice =
          Double.isNaN(number)
              ? "JSON has no NaN and no infinity; leave out what is not known."
              : "Check the value and its unit.";
      fail(value, where, Words.of(value), range.words(), advice);
    }
    return number + 0.0; // -0 becomes 0
  }

  /** A required whole number. */
  int integer(String name, int min, int max) {
    String expected = "a whole number from " + min + " to " + max;
    return required(name, expected).map(v -> integer(v, path.field(name), min, max)).orElse(min);
  }

  /** A whole number that may be left out. */
  int integer(String name, int min, int max, int otherwise) {
    return optional(name).map(v -> integer(v, path.field(name), min, max)).orElse(otherwise);
  }

  /** A whole number that may be left out. */
  OptionalInt optionalInteger(String name, int min, int max) {
    return optional(name).stream()
        .mapToInt(v -> integer(v, path.field(name), min, max))
        .findFirst();
  }

  /** A whole number that stands somewhere in this object. */
  int integer(Json value, FieldPath where, int min, int max) {
    double number = value instanceof Json.Num num ? Numbers.parse(num.text()) : Double.NaN;
    if (!(number >= min && number <= max) || number != Math.rint(number)) {
      String expected = "a whole number from " + min + " to " + max;
      fail(value, where, Words.of(value), expected, "Check the value.");
      return min;
    }
    return (int) number;
  }

  /** True or false; false where it is left out. */
  boolean flag(String name) {
    Optional<Json> value = optional(name);
    if (value.isPresent() && !(value.get() instanceof Json.Bool)) {
      String advice = "Write it without quotes, or leave it out for false.";
      fail(value.get(), name, Words.of(value.get()), "true or false", advice);
    }
    return value.isPresent() && value.get() instanceof Json.Bool bool && bool.value();
  }

  /** One of several words, or a default where it is left out. */
  String word(String name, List<String> words, String otherwise) {
    Map<String, String> choices = new LinkedHashMap<>();
    words.forEach(word -> choices.put(word, word));
    return choice(name, false, choices).orElse(otherwise);
  }

  /** One of several words. */
  <T> Optional<T> choice(String name, boolean isRequired, Map<String, T> choices) {
    String expected = "one of " + String.join(", ", choices.keySet());
    Optional<Json> value = isRequired ? required(name, expected) : optional(name);
    Optional<String> word = value.flatMap(v -> text(v, path.field(name), expected));
    if (word.isPresent() && !choices.containsKey(word.get())) {
      String advice = Words.suggest(word.get(), choices.keySet(), "Choose one of these.");
      fail(value.get(), name, Words.quote(word.get()), expected, advice);
    }
    return word.map(choices::get);
  }

  /** The fields that the format does not know, as they came. */
  PropertyValue.Fields rest() {
    return unknown().kept();
  }

  /** Notes fields that are not used and look like slips of those that are. */
  void remarkSlips() {
    unknown().remarkSlips();
  }

  /** Turns down fields that the format does not know, in objects that cannot keep them. */
  void rejectRest() {
    failed |= unknown().reject();
  }

  private UnknownFields unknown() {
    return new UnknownFields(object, path, known, problems);
  }

  /** Whether nothing was wrong so far. */
  boolean isSound() {
    return !failed;
  }

  /** Makes the thing, unless one of its fields was wrong. */
  <T> Optional<T> build(Supplier<T> maker) {
    if (failed) {
      return Optional.empty();
    }
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException e) {
      failed = true;
      report(e);
      return Optional.empty();
    }
  }

  /** What a record refuses is reported at its field, where the file has it under that name. */
  private void report(IllegalArgumentException e) {
    if (e instanceof FieldException wrong) {
      Optional<Place> place = Place.of(object, path, wrong.field());
      if (place.isPresent()) {
        Json value = place.get().json();
        String advice = "Correct it, or what it depends on.";
        problems.add(value, place.get().path(), Words.of(value), wrong.expected(), advice);
        return;
      }
    }
    problems.add(object, path, e.getMessage(), "values that fit together", "Correct them.");
  }
}
