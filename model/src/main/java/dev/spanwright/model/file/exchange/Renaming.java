package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New identifiers of what a network in the native format has, by the old ones. */
record Renaming(
    Map<String, String> sites,
    Map<String, String> links,
    Map<String, String> fibers,
    Map<String, String> amplifiers,
    Map<String, String> modes) {

  /** Fields of the native format that name sites. */
  private static final Set<String> SITE_FIELDS =
      Set.of(
          "from",
          "to",
          "site",
          "sites",
          "campuses",
          "sources",
          "targets",
          "prefill",
          "decode",
          "cores",
          "regions");

  /** The tree with the new identifiers, wherever they are named. */
  Json of(Json json, String field) {
    return switch (json) {
      case Json.Text text ->
          Trees.text(named(field).getOrDefault(text.value(), text.value()), At.FILE);
      case Json.Arr array -> {
        List<Json> items = new ArrayList<>();
        for (Json item : array.items()) {
          items.add(of(withId(item, field), field));
        }
        yield new Json.Arr(items, 0, 0);
      }
      case Json.Obj object -> {
        GivenUp.check();
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
          members.add(new Json.Member(member.name(), of(member.value(), member.name()), 0, 0));
        }
        yield new Json.Obj(members, 0, 0);
      }
      case Json.Num _, Json.Bool _, Json.Null _ -> json;
    };
  }

  /** What a field of this name names. */
  private Map<String, String> named(String field) {
    return switch (field) {
      case "links" -> links;
      case "fibre" -> fibers;
      case "amplifiers" -> amplifiers;
      default -> SITE_FIELDS.contains(field) ? sites : Map.of();
    };
  }

  /** A thing of a list under its new identifier. */
  private Json withId(Json item, String list) {
    Map<String, String> ids =
        switch (list) {
          case "sites" -> sites;
          case "links" -> links;
          case "fibres" -> fibers;
          case "amplifiers" -> amplifiers;
          case "transceiverModes" -> modes;
          default -> Map.of();
        };
    return item instanceof Json.Obj object
            && object.find("id").orElse(item) instanceof Json.Text id
            && ids.containsKey(id.value())
        ? Trees.with(object, "id", Trees.text(ids.get(id.value()), At.FILE))
        : item;
  }
}
