package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads facts out of JSON objects. */
public final class JsonFacts {

  private JsonFacts() {}

  /** The texts, numbers and flags of an object by their names; the rest is passed over. */
  public static Map<String, String> of(Json.Obj object) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Json.Member member : object.members()) {
      scalar(member.value()).ifPresent(text -> facts.put(member.name(), text));
    }
    return facts;
  }

  /**
   * Where the facts of an object stand.
   *
   * @param whole its place
   */
  public static Places places(Json.Obj object, At whole) {
    return fact -> object.find(fact).map(value -> whole.field(fact, value)).orElse(whole);
  }

  /** A text, number or flag as text. */
  public static Optional<String> scalar(Json json) {
    return switch (json) {
      case Json.Text text -> Optional.of(text.value());
      case Json.Num number -> Optional.of(number.text());
      case Json.Bool bool -> Optional.of(String.valueOf(bool.value()));
      case Json.Null _, Json.Arr _, Json.Obj _ -> Optional.empty();
    };
  }

  /** A field that is a text, number or flag. */
  public static Optional<String> scalar(Json.Obj object, String name) {
    return object.find(name).flatMap(JsonFacts::scalar);
  }

  /** A field that is an object. */
  public static Optional<Json.Obj> object(Json.Obj object, String name) {
    return object.find(name).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
  }

  /** The objects of a field that is an array; none where it is not there. */
  public static List<Json.Obj> objects(Json.Obj object, String name) {
    return object.find(name).orElse(object) instanceof Json.Arr array
        ? array.items().stream()
            .filter(Json.Obj.class::isInstance)
            .map(Json.Obj.class::cast)
            .toList()
        : List.of();
  }

  /**
   * Spanwright's own data of an object; empty where there is none. Programs that know only texts
   * keep it as one, as it was in GraphML or GML.
   */
  public static String carried(Json.Obj object) {
    return object(object, Facts.CARRIED)
        .map(JsonTree::compact)
        .or(() -> scalar(object, Facts.CARRIED))
        .orElse("");
  }
}
