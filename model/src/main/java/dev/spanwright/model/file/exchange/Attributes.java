package dev.spanwright.model.file.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes maps that keep the order of their entries, for files that are always the same. */
public final class Attributes {

  private Attributes() {}

  /** A map of names and values in turn. */
  public static Map<String, String> of(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
