package dev.spanwright.model.file;

import dev.spanwright.model.network.PropertyValue;
import java.util.List;
import java.util.Map;

/** Writes the fields that Spanwright keeps without interpreting them. */
final class PropertyWriter {

  private final JsonText json;

  PropertyWriter(JsonText json) {
    this.json = json;
  }

  /**
   * Writes the fields into the current object. A field that is named like one of the format cannot
   * come from a file; it is passed over, because it would stand twice.
   */
  void fields(PropertyValue.Fields fields, List<String> known) {
    fields
        .values()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                json.name(name);
                value(value);
              }
            });
  }

  private void value(PropertyValue value) {
    switch (value) {
      case PropertyValue.Text text -> json.text(text.value());
      case PropertyValue.Amount amount -> json.number(amount.value());
      case PropertyValue.Flag flag -> json.raw(String.valueOf(flag.value()));
      case PropertyValue.Nothing _ -> json.raw("null");
      case PropertyValue.Items items -> {
        if (json.fits(width(items, JsonText.WIDTH))) {
          json.inlineArray(() -> items.values().forEach(this::value));
        } else {
          json.array(() -> items.values().forEach(this::value));
        }
      }
      case PropertyValue.Fields fields -> {
        if (json.fits(width(fields, JsonText.WIDTH))) {
          json.inlineObject(() -> fields(fields, List.of()));
        } else {
          json.object(() -> fields(fields, List.of()));
        }
      }
    }
  }

  /** Characters on one line; counting ends beyond {@code most}, so deep values cost little. */
  private static int width(PropertyValue value, int most) {
    int width = 2;
    switch (value) {
      case PropertyValue.Text text -> width = JsonText.quoted(text.value()).length();
      case PropertyValue.Amount amount -> width = amount.value().toString().length();
      case PropertyValue.Flag _, PropertyValue.Nothing _ -> width = 5;
      case PropertyValue.Items items -> {
        for (PropertyValue item : items.values()) {
          if (width > most) {
            break;
          }
          width += 2 + width(item, most - width);
        }
      }
      case PropertyValue.Fields fields -> {
        for (Map.Entry<String, PropertyValue> field : fields.values().entrySet()) {
          if (width > most) {
            break;
          }
          width += JsonText.quoted(field.getKey()).length() + 4;
          width += width(field.getValue(), most - width);
        }
      }
    }
    return width;
  }
}
