package dev.spanwright.app.inspector;

import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.Selection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Shows and changes what is selected; with nothing selected, the network itself. */
public final class InspectorPane extends ScrollPane {

  private final Workspace workspace;
  private final LineSession session;
  private Selection shown = Selection.NONE;
  private Form form;

  public InspectorPane(Workspace workspace, LineSession session) {
    this.workspace = workspace;
    this.session = session;
    setId("inspector");
    getStyleClass().add("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    workspace.selectionProperty().addListener((o, old, now) -> select(now));
    workspace.historyProperty().addListener((o, old, now) -> update());
    workspace.evaluationProperty().addListener((o, old, now) -> update());
    session.studyProperty().addListener((o, old, now) -> update());
    select(workspace.selection());
  }

  private void select(Selection selection) {
    if (form == null || !selection.equals(shown)) {
      shown = selection;
      form = formOf(selection);
      setContent(form.node());
    }
    update();
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
    if (workspace.selection().equals(shown)) {
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
