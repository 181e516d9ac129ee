package dev.spanwright.app.inspector;

import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Workload;
import dev.spanwright.render.picture.Selection;

/** Adds workloads and shared-risk groups, which the inspector then shows. */
public final class NewSubject {

  private NewSubject() {}

  /** Adds a workload of a kind, of the sites that are selected. */
  public static void add(Workspace workspace, NewWorkload kind) {
    Workload made = kind.in(workspace.network(), workspace.selection().sites());
    workspace.apply(new Edit.PutWorkload(made));
    workspace.inspect(new Subject.OfWorkload(made.id()));
  }

  /** Adds a group of what is selected. */
  public static void group(Workspace workspace) {
    SharedRiskGroup made = groupOf(workspace.network(), workspace.selection());
    workspace.apply(new Edit.PutGroup(made));
    workspace.inspect(new Subject.OfGroup(made.id()));
  }

  private static SharedRiskGroup groupOf(Network network, Selection selection) {
    String name = FreeName.of("Shared-risk group", network.groups());
    return new SharedRiskGroup(
        Ids.fresh(name, network.groups()::contains),
        name,
        network.links().stream().map(l -> l.id()).filter(selection.links()::contains).toList(),
        network.sites().stream().map(s -> s.id()).filter(selection.sites()::contains).toList(),
        "",
        PropertyValue.Fields.NONE);
  }
}
