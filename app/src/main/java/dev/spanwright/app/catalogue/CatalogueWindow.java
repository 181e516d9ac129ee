package dev.spanwright.app.catalogue;

import dev.spanwright.app.form.LazyTab;
import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The catalogues of fibres, transceivers and amplifiers, to look up and to change. What is changed
 * is the document's: a built-in row that is changed becomes a row of its own in its place.
 */
public final class CatalogueWindow {

  private final Stage stage = new Stage();
  private final List<CataloguePane<?>> panes;

  /**
   * @param dress gives the scene its looks, until that is ended
   */
  public CatalogueWindow(Window owner, Workspace workspace, Consumer<Scene> dress) {
    panes =
        List.of(
            new CataloguePane<>(RowKinds.fibers(), workspace),
            new CataloguePane<>(RowKinds.modes(), workspace),
            new CataloguePane<>(RowKinds.amplifiers(), workspace));
    TabPane tabs = new TabPane();
    tabs.setId("catalogue");
    tabs.setAccessibleText("Catalogues");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (CataloguePane<?> pane : panes) {
      tabs.getTabs().add(LazyTab.of("catalogue-" + pane.id(), pane.name(), pane::shown));
    }
    Label note =
        new Label(
            "What you change here is kept in this document. Built-in rows can be changed too and"
                + " reset again.");
    note.getStyleClass().add("catalogue-note");
    Wrapping.of(note);
    BorderPane root = new BorderPane(tabs);
    root.setBottom(note);
    root.getStyleClass().add("window");
    stage.initOwner(owner);
    stage.setTitle("Catalogue");
    Scene scene = new Scene(root, 760, 620);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            close(); // what is typed in a field is given up first, and takes the key
          }
        });
    dress.accept(scene);
    stage.setScene(scene);
    stage.setMinWidth(560);
    stage.setMinHeight(380);
    Subscription followed =
        workspace.historyProperty().subscribe((_, _) -> panes.forEach(CataloguePane::update));
    stage.setOnHidden(e -> followed.unsubscribe());
  }

  /** Shows the window. */
  public void show() {
    OverOwner.show(stage);
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return stage.isShowing();
  }

  /** Brings it to the front. */
  public void toFront() {
    stage.toFront();
  }

  /** Closes it. */
  public void close() {
    stage.hide();
  }
}
