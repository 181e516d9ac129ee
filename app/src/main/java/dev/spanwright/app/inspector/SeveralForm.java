package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Property;
import dev.spanwright.app.form.PropertyForm;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Several things at once: what they share can be changed in one step, and mixed values show. */
final class SeveralForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final Optional<PropertyForm<Site>> sites;
  private final Optional<PropertyForm<Link>> links;

  SeveralForm(Workspace workspace) {
    this.workspace = workspace;
    Selection selection = workspace.selection();
    Button group = new Button("Make a shared-risk group");
    group.setId("several-group");
    group.setMinWidth(Region.USE_PREF_SIZE);
    group.setOnAction(e -> NewSubject.group(workspace));
    fields.wide(group);
    sites = selection.sites().isEmpty() ? Optional.empty() : Optional.of(siteRows());
    links = selection.links().isEmpty() ? Optional.empty() : Optional.of(linkRows());
  }

  private PropertyForm<Site> siteRows() {
    fields.heading("Sites");
    return new PropertyForm<>(
            fields,
            "several",
            () -> workspace.selection().sites().stream().sorted().map(this::site).toList(),
            changed -> apply(changed, "site", Edit.ChangeSite::new))
        .with(SiteProperties.kind())
        .with(SiteProperties.power())
        .with(SiteProperties.facts())
        .with(Property.notes("site-notes", "notes", 3));
  }

  private PropertyForm<Link> linkRows() {
    fields.heading("Links");
    return new PropertyForm<>(
            fields,
            "several",
            () -> workspace.selection().links().stream().sorted().map(this::link).toList(),
            changed -> apply(changed, "link", Edit.ChangeLink::new))
        .with(LinkProperties.all(workspace::network));
  }

  private Site site(String id) {
    return workspace.network().sites().get(id);
  }

  private Link link(String id) {
    return workspace.network().links().get(id);
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Selection selection = workspace.selection();
    title.setText(
        Stream.of(
                Quantity.count(selection.sites().size(), "site"),
                Quantity.count(selection.links().size(), "link"))
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", ")));
    sites.ifPresent(PropertyForm::update);
    links.ifPresent(PropertyForm::update);
  }

  private <T> void apply(List<T> changed, String thing, Function<T, Edit> edit) {
    List<Edit> edits = new ArrayList<>();
    changed.forEach(it -> edits.add(edit.apply(it)));
    String title = "Change " + Quantity.count(edits.size(), thing);
    workspace.apply(edits.size() == 1 ? edits.getFirst() : new Edit.Several(title, edits));
  }
}
