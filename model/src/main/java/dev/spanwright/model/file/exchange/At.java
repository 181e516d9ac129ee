package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Json;

/**
 * A place in a file.
 *
 * @param line from 1; 0 where the format has no lines
 * @param column from 1; 0 where there is no line
 * @param path the element or field, such as {@code features[3]}; may be empty
 */
public record At(int line, int column, String path) {

  /** The file as a whole. */
  public static final At FILE = new At(0, 0, "");

  /** The place of a field of what is here. */
  public At field(String name, int fieldLine, int fieldColumn) {
    String field = FieldPath.ROOT.field(name).toString(); // in quotes where it is no plain word
    String dot = path.isEmpty() || field.startsWith("[") ? "" : ".";
    return new At(fieldLine, fieldColumn, path + dot + field);
  }

  /** The place of a field of the JSON object that is here. */
  public At field(String name, Json value) {
    return field(name, value.line(), value.column());
  }

  /** The place of a JSON value. */
  public static At of(Json json, String path) {
    return new At(json.line(), json.column(), path);
  }
}
