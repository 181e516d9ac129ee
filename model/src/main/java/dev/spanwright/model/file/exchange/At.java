package dev.spanwright.model.file.exchange;

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

  /** The place of a JSON value. */
  public static At of(Json json, String path) {
    return new At(json.line(), json.column(), path);
  }
}
