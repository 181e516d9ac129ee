package dev.spanwright.app.inspector;

import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.Selection;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Shows and changes the workload or group that is looked at, else what is selected; with nothing
 * selected, the network itself.
 */
public final class InspectorPane extends ScrollPane {

  private final Workspace workspace;
  private final LineSession session;
  private Selection shown = Selection.NONE;
  private Optional<Subject> subject = Optional.empty();
  private Form form;

  public InspectorPane(Workspace workspace, LineSession session) {
    this.workspace = workspace;
    this.session = session;
    setId("inspector");
    getStyleClass().add("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    workspace.selectionProperty().addListener((o, old, now) -> select(now));
    workspace.subjectProperty().addListener((o, old, now) -> select(workspace.selection()));
    workspace.historyProperty().addListener((o, old, now) -> update());
    workspace.evaluationProperty().addListener((o, old, now) -> update());
    session.studyProperty().addListener((o, old, now) -> update());
    select(workspace.selection());
  }

  private void select(Selection selection) {
    Optional<Subject> wanted = workspace.subjectProperty().get();
    if (form == null || !selection.equals(shown) || !wanted.equals(subject)) {
      shown = selection;
      subject = wanted;
      form = wanted.map(this::formOf).orElseGet(() -> formOf(selection));
      setVvalue(0);
      setContent(form.node());
    }
    update();
  }

  private Form formOf(Subject of) {
    Runnable back = () -> workspace.select(Selection.NONE);
    return switch (of) {
      case Subject.OfWorkload workload ->
          new WorkloadForm(workspace, workspace.network().workloads().get(workload.id()), back);
      case Subject.OfGroup group -> new GroupForm(workspace, group.id(), back);
    };
  }

  private Form formOf(Selection selection) {
    if (selection.isEmpty()) {
      return new NetworkForm(workspace);
    }
    if (selection.size() > 1) {
      return new SeveralForm(workspace);
    }
    return selection.sites().isEmpty()
        ? new LinkForm(workspace, session, selection.links().iterator().next())
        : new SiteForm(workspace, selection.sites().iterator().next());
  }

  private void update() {
    boolean same = workspace.subjectProperty().get().equals(subject);
    if (same && workspace.selection().equals(shown)) {
      form.update();
    }
  }

  /** Controls for one kind of thing. */
  interface Form {

    Node node();

    /** Shows the values as they are now. */
    void update();
  }
}
