package dev.spanwright.model.file;

import dev.spanwright.model.network.PropertyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes values that Spanwright keeps without interpreting them. */
final class Properties {

  private Properties() {}

  static PropertyValue of(Json value, FieldPath path, Problems problems) {
    return switch (value) {
      case Json.Text text -> new PropertyValue.Text(text.value());
      case Json.Num number -> amount(number, path, problems);
      case Json.Bool bool -> new PropertyValue.Flag(bool.value());
      case Json.Null _ -> new PropertyValue.Nothing();
      case Json.Arr array -> items(array, path, problems);
      case Json.Obj object -> fields(object, path, problems);
    };
  }

  private static PropertyValue amount(Json.Num number, FieldPath path, Problems problems) {
    return Numbers.exact(number.text())
        .<PropertyValue>map(PropertyValue.Amount::new)
        .orElseGet(
            () -> {
              problems.add(
                  number,
                  path,
                  Words.of(number),
                  "a number of JSON between 1e-1000 and 1e1000",
                  "Leave the field out, or write it as a text.");
              return new PropertyValue.Nothing();
            });
  }

  private static PropertyValue.Items items(Json.Arr array, FieldPath path, Problems problems) {
    List<PropertyValue> values = new ArrayList<>(array.items().size());
    for (Json item : array.items()) {
      values.add(of(item, path.item(values.size()), problems));
    }
    return new PropertyValue.Items(values);
  }

  private static PropertyValue.Fields fields(Json.Obj object, FieldPath path, Problems problems) {
    Map<String, PropertyValue> values = new LinkedHashMap<>();
    for (Json.Member member : object.members()) {
      values.put(member.name(), of(member.value(), path.field(member.name()), problems));
    }
    return PropertyValue.Fields.of(values);
  }
}
