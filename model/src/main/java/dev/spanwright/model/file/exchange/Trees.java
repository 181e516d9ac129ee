package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes and changes JSON values. */
final class Trees {

  private Trees() {}

  static Json text(String value, At at) {
    return new Json.Text(value, at.line(), at.column());
  }

  static Json number(String digits, At at) {
    return new Json.Num(digits, at.line(), at.column());
  }

  @SafeVarargs
  static Json.Obj object(At at, Map.Entry<String, Json>... fields) {
    List<Json.Member> members = new ArrayList<>();
    for (Map.Entry<String, Json> field : fields) {
      members.add(new Json.Member(field.getKey(), field.getValue(), at.line(), at.column()));
    }
    return new Json.Obj(members, at.line(), at.column());
  }

  static Json texts(List<String> values) {
    return new Json.Arr(values.stream().map(value -> text(value, At.FILE)).toList(), 0, 0);
  }

  /** The texts of an array; what else is in it is passed over. */
  static List<String> textsOf(Json json) {
    return json instanceof Json.Arr array
        ? array.items().stream()
            .filter(Json.Text.class::isInstance)
            .map(item -> ((Json.Text) item).value())
            .toList()
        : List.of();
  }

  /** The object with a field of another value, in its place or at the end. */
  static Json.Obj with(Json.Obj object, String name, Json value) {
    List<Json.Member> members = new ArrayList<>(object.members());
    Json.Member next = new Json.Member(name, value, value.line(), value.column());
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).name().equals(name)) {
        members.set(i, next);
        return new Json.Obj(members, object.line(), object.column());
      }
    }
    members.add(next);
    return new Json.Obj(members, object.line(), object.column());
  }

  /** The object without a field. */
  static Json.Obj without(Json.Obj object, String name) {
    return new Json.Obj(
        object.members().stream().filter(member -> !member.name().equals(name)).toList(),
        object.line(),
        object.column());
  }

  /** A value with all in it at one place: that of the element of the file that it came from. */
  static Json moved(Json json, At at) {
    int line = at.line();
    int column = at.column();
    return switch (json) {
      case Json.Text text -> new Json.Text(text.value(), line, column);
      case Json.Num number -> new Json.Num(number.text(), line, column);
      case Json.Bool bool -> new Json.Bool(bool.value(), line, column);
      case Json.Null _ -> new Json.Null(line, column);
      case Json.Arr array ->
          new Json.Arr(array.items().stream().map(item -> moved(item, at)).toList(), line, column);
      case Json.Obj object ->
          new Json.Obj(
              object.members().stream()
                  .map(m -> new Json.Member(m.name(), moved(m.value(), at), line, column))
                  .toList(),
              line,
              column);
    };
  }
}
