package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.Workload;
import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a network has of one kind that has no place on the map: to open, to add, to delete. */
final class SubjectList<T extends Identified> {

  private final Workspace workspace;
  private final VBox rows = new VBox();
  private final Kind<T> kind;
  private Table<T> listed = Table.empty();

  /**
   * @param name what one is called
   * @param about what is said behind it
   */
  private record Kind<T>(
      Function<T, String> name,
      Function<T, String> about,
      Function<T, Subject> subject,
      Function<T, Edit> remove,
      String none) {}

  private SubjectList(Fields fields, Workspace workspace, String heading, String id, Kind<T> kind) {
    this.workspace = workspace;
    this.kind = kind;
    fields.heading(heading);
    rows.getStyleClass().add("link-list");
    rows.setId(id);
    fields.wide(rows);
  }

  static SubjectList<Workload> workloads(Fields fields, Workspace workspace) {
    SubjectList<Workload> list =
        new SubjectList<>(
            fields,
            workspace,
            "Workloads",
            "network-workloads",
            new Kind<>(
                Workload::name,
                w -> w.trafficClass().label(),
                w -> new Subject.OfWorkload(w.id()),
                w -> new Edit.RemoveWorkload(w.id()),
                "None yet."));
    MenuButton add = new MenuButton("Add a workload");
    add.setId("workload-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.getItems()
        .setAll(Arrays.stream(NewWorkload.values()).map(kind -> newItem(workspace, kind)).toList());
    fields.wide(add);
    return list;
  }

  private static MenuItem newItem(Workspace workspace, NewWorkload kind) {
    MenuItem item = new MenuItem(kind.label());
    item.setId("workload-add-" + kind.id());
    item.setOnAction(e -> NewSubject.add(workspace, kind));
    return item;
  }

  static SubjectList<SharedRiskGroup> groups(Fields fields, Workspace workspace) {
    return new SubjectList<>(
        fields,
        workspace,
        "Shared-risk groups",
        "network-groups",
        new Kind<>(
            SharedRiskGroup::name,
            group -> "",
            group -> new Subject.OfGroup(group.id()),
            group -> new Edit.RemoveGroup(group.id()),
            "None yet: select links or sites that fail together, then Arrange › Make a"
                + " shared-risk group."));
  }

  void show(Table<T> now) {
    if (!listed.equals(now) || rows.getChildren().isEmpty()) {
      listed = now;
      rows.getChildren().setAll(now.stream().map(this::row).toList());
      if (now.isEmpty()) {
        Label none = new Label(kind.none());
        Wrapping.of(none);
        rows.getChildren().add(none);
      }
    }
  }

  private HBox row(T item) {
    String name = kind.name().apply(item);
    Hyperlink open = new Hyperlink(name);
    open.setMinWidth(0);
    open.setOnAction(e -> workspace.inspect(kind.subject().apply(item)));
    Label about = new Label(kind.about().apply(item));
    about.getStyleClass().add("form-label");
    about.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(about, Priority.ALWAYS);
    Hyperlink delete = new Hyperlink("Delete");
    delete.setMinWidth(Region.USE_PREF_SIZE);
    delete.setAccessibleText("Delete " + name);
    delete.setOnAction(e -> workspace.apply(kind.remove().apply(item)));
    HBox row = new HBox(6, open, about, delete);
    row.getStyleClass().add("link-row");
    return row;
  }
}
