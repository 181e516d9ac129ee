package dev.spanwright.model.file;

import dev.spanwright.model.network.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one JSON object that its format does not know. */
final class UnknownFields {

  private final List<Json.Member> members;
  private final FieldPath path;
  private final List<String> known;
  private final Problems problems;

  UnknownFields(Json.Obj object, FieldPath path, List<String> known, Problems problems) {
    this.members =
        object.members().stream().filter(member -> !known.contains(member.name())).toList();
    this.path = path;
    this.known = known;
    this.problems = problems;
  }

  /** The fields as they came; those that look like slips are remarked. */
  PropertyValue.Fields kept() {
    Map<String, PropertyValue> kept = new LinkedHashMap<>();
    for (Json.Member member : members) {
      remarkSlip(member, "kept but not used");
      FieldPath where = path.field(member.name());
      kept.put(member.name(), Properties.of(member.value(), where, problems));
    }
    return PropertyValue.Fields.of(kept);
  }

  /** Remarks those that look like slips. */
  void remarkSlips() {
    members.forEach(member -> remarkSlip(member, "ignored"));
  }

  private void remarkSlip(Json.Member member, String fate) {
    Words.nearest(member.name(), known)
        .ifPresent(
            near ->
                problems.remark(
                    member.line(),
                    member.column(),
                    path.field(member.name()),
                    "the field " + Words.quote(member.name()) + ", which is " + fate,
                    "a field of the format",
                    "Did you mean " + Words.quote(near) + "?"));
  }

  /** Reports each of them; true if there is any. */
  boolean reject() {
    for (Json.Member member : members) {
      problems.addAt(
          member.line(),
          member.column(),
          path.field(member.name()).toString(),
          "the unknown field " + Words.quote(member.name()),
          "only " + String.join(", ", known),
          Words.suggest(
              member.name(), known, "Remove it, or move it to the object that holds this one."));
    }
    return !members.isEmpty();
  }
}
