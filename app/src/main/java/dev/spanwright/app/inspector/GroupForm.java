package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Property;
import dev.spanwright.app.form.PropertyForm;
import dev.spanwright.app.inspector.MemberList.Member;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.render.picture.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** A shared-risk group: its name, and the links and sites that fail together. */
final class GroupForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final String id;
  private final Fields fields = new Fields();
  private final Label title;
  private final PropertyForm<SharedRiskGroup> rows;
  private final MemberList links;
  private final MemberList sites;

  GroupForm(Workspace workspace, String id, Runnable back) {
    this.workspace = workspace;
    this.id = id;
    fields.wide(Back.link(back));
    title = fields.title("form-title");
    Label kind = new Label("Shared-risk group");
    kind.getStyleClass().add("form-label");
    fields.wide(kind);
    rows =
        new PropertyForm<>(
            fields,
            "group",
            () -> group().stream().toList(),
            changed -> workspace.apply(new Edit.PutGroup(changed.getFirst())));
    rows.with(Property.name("name", "Name", "name"));
    fields.heading("Links");
    links = members("link", "links");
    fields.heading("Sites");
    sites = members("site", "sites");
    rows.with(
        Property.<SharedRiskGroup>optional(
                "failures",
                "Fails as a whole",
                "failuresPerYear",
                SharedRiskGroup.FAILURES_PER_YEAR)
            .explained("Counts in the availability of what it takes; unknown, it is not counted"));
    rows.with(Property.notes("notes", "notes", 3));
    Hyperlink show = new Hyperlink("Select them on the map");
    show.setId("group-select");
    show.setOnAction(e -> group().ifPresent(this::select));
    fields.wide(show);
    Hyperlink delete = new Hyperlink("Delete this group");
    delete.setId("group-delete");
    delete.setOnAction(e -> workspace.apply(new Edit.RemoveGroup(id)));
    fields.wide(delete);
  }

  private MemberList members(String what, String component) {
    RecordField field = RecordField.of(component);
    MemberList list =
        new MemberList(
            MemberList.Kind.plain("group-" + component, what, false),
            now ->
                group()
                    .ifPresent(
                        group ->
                            workspace.apply(
                                new Edit.PutGroup(
                                    field.with(group, now.stream().map(Member::id).toList())))));
    fields.wide(list.node());
    return list;
  }

  private void select(SharedRiskGroup group) {
    workspace.select(new Selection(Set.copyOf(group.sites()), Set.copyOf(group.links())));
  }

  private Optional<SharedRiskGroup> group() {
    return workspace.network().groups().find(id);
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    rows.update();
    group().ifPresent(this::show);
  }

  private void show(SharedRiskGroup group) {
    Network network = workspace.network();
    title.setText(group.name());
    show(
        links, group.links(), network.links().stream().map(link -> member(network, link)).toList());
    show(
        sites,
        group.sites(),
        network.sites().stream()
            .map(site -> new Member(site.id(), site.name(), Optional.empty()))
            .toList());
  }

  private static Member member(Network network, Link link) {
    String from = network.sites().get(link.from()).name();
    String to = network.sites().get(link.to()).name();
    return new Member(link.id(), from + " – " + to, Optional.empty());
  }

  private static void show(MemberList list, List<String> ids, List<Member> all) {
    Set<String> there = new HashSet<>(ids);
    list.show(
        all.stream().filter(member -> there.contains(member.id())).toList(),
        all.stream().filter(member -> !there.contains(member.id())).toList());
  }
}
