package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.JsonText;
import java.util.Map;

/** Writes facts as fields of JSON objects. */
public final class FactWriter {

  private FactWriter() {}

  /** Facts into the current object: numbers as numbers, the rest as texts. */
  public static void facts(JsonText json, Map<String, String> facts) {
    facts.forEach(
        (name, value) -> {
          if (Facts.isNumber(name)) {
            json.name(name).raw(value);
          } else {
            json.field(name, value);
          }
        });
  }

  /** Spanwright's own data into the current object, if there are any. */
  public static void carried(JsonText json, String carried) {
    if (!carried.isEmpty()) {
      json.name(Facts.CARRIED).raw(carried);
    }
  }
}
