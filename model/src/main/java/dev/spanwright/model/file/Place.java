package dev.spanwright.model.file;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value in a file.
 *
 * @param json the value
 * @param path its path
 */
record Place(Json json, FieldPath path) {

  private static final Pattern BETWEEN = Pattern.compile("[.\\[\\]]+");

  /**
   * Follows what a record calls its field; empty where the file has no such field.
   *
   * @param object the object that the record was made of
   * @param path its path
   * @param field such as {@code spanKm} or {@code fibreParts[1].fromShare}
   */
  static Optional<Place> of(Json object, FieldPath path, String field) {
    Optional<Place> place = Optional.of(new Place(object, path));
    for (String step : BETWEEN.split(field)) {
      place = place.flatMap(p -> p.inner(step));
    }
    return place;
  }

  private Optional<Place> inner(String step) {
    return switch (json) {
      case Json.Obj object -> object.find(step).map(value -> new Place(value, path.field(step)));
      case Json.Arr array -> {
        int index = Integer.parseInt(step);
        yield Optional.of(new Place(array.items().get(index), path.item(index)));
      }
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
    };
  }
}
