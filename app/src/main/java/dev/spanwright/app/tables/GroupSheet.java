package dev.spanwright.app.tables;

import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheet of shared-risk groups. */
final class GroupSheet {

  private static final RecordField FAILURES = RecordField.of("failuresPerYear");

  private GroupSheet() {}

  static Sheet<SharedRiskGroup> make() {
    return new Sheet<>(
        "groups",
        "Shared-risk groups",
        "sites=denver",
        columns(),
        known -> known.network().groups().list(),
        Edit.PutGroup::new,
        Optional.of(GroupSheet::added),
        group -> new Selection(Set.copyOf(group.sites()), Set.copyOf(group.links())),
        group -> Optional.of(new Edit.RemoveGroup(group.id())));
  }

  private static List<Column<SharedRiskGroup>> columns() {
    return List.of(
        text("id", "Identifier", 150, (k, g) -> g.id()),
        Column.<SharedRiskGroup>text("name", "Name", 220, (k, g) -> g.name())
            .editedBy(
                (g, typed, k) -> with(g, Typed.filled(typed), g.links(), g.sites(), g.notes())),
        Column.<SharedRiskGroup>text("links", "Links", 260, (k, g) -> String.join("; ", g.links()))
            .editedBy((g, typed, k) -> with(g, g.name(), links(typed, k), g.sites(), g.notes())),
        Column.<SharedRiskGroup>text("sites", "Sites", 200, (k, g) -> String.join("; ", g.sites()))
            .editedBy(
                (g, typed, k) -> with(g, g.name(), g.links(), Typed.sites(typed, k), g.notes())),
        Column.<SharedRiskGroup>number(
                "failuresPerYear",
                "Fails as a whole",
                "a year",
                110,
                (k, g) -> Cell.number(g.failuresPerYear()))
            .editedBy((g, typed, k) -> FAILURES.with(g, Typed.optional(typed))),
        Column.<SharedRiskGroup>text("notes", "Notes", 220, (k, g) -> g.notes())
            .editedBy((g, typed, k) -> with(g, g.name(), g.links(), g.sites(), typed)));
  }

  private static SharedRiskGroup with(
      SharedRiskGroup group, String name, List<String> links, List<String> sites, String notes) {
    return new SharedRiskGroup(
        group.id(), name, links, sites, group.failuresPerYear(), notes, group.properties());
  }

  private static List<String> links(String typed, Known known) {
    List<String> links = Typed.parts(typed);
    for (String link : links) {
      if (!known.network().links().contains(link)) {
        throw new IllegalArgumentException(
            "\"" + link + "\" is no link; give identifiers with semicolons between");
      }
    }
    return links;
  }

  private static SharedRiskGroup added(Map<String, String> fields, Known known) {
    return new SharedRiskGroup(
        fields.get("id"),
        Typed.filled(fields.getOrDefault("name", "")),
        links(fields.getOrDefault("links", ""), known),
        Typed.sites(fields.getOrDefault("sites", ""), known),
        "",
        PropertyValue.Fields.NONE);
  }
}
