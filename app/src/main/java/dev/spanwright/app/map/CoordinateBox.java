package dev.spanwright.app.map;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.Selection;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Takes typed coordinates: the selected site moves there, or the map if no single one is. */
final class CoordinateBox {

  private static final double LEAST_ZOOM = 6;
  private static final double WIDTH_PX = 300;

  private final MapView view;
  private final Workspace workspace;
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final Label message = new Label();
  private final VBox box = new VBox(title, field, message);
  private boolean justOpened; // the key that opened the box has not been typed yet

  CoordinateBox(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    field.setId("coordinates");
    field.setPromptText(CoordinateText.EXPECTED);
    message.setId("coordinates-message");
    Wrapping.of(message);
    message.getStyleClass().add("field-message");
    message.managedProperty().bind(message.visibleProperty());
    box.setId("coordinate-box");
    box.getStyleClass().add("map-coordinates");
    box.setPrefWidth(WIDTH_PX);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    box.addEventHandler(KeyEvent.ANY, KeyEvent::consume); // typing is no walking about the map
    box.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was) {
                view.overlay().remove(box);
              }
            });
  }

  /** Asks for coordinates. */
  void open() {
    Optional<Site> site = site();
    title.setText(
        site.map(s -> "Move " + s.name() + " to coordinates").orElse("Go to coordinates"));
    field.setAccessibleText(title.getText());
    field.setText(site.map(s -> CoordinateText.of(s.position())).orElse(""));
    message.setVisible(false);
    view.overlay().beside(box, view.getWidth() / 2 - WIDTH_PX / 2, view.getHeight() / 5);
    field.requestFocus();
    field.selectAll();
    justOpened = true;
  }

  private Optional<Site> site() {
    Selection chosen = workspace.selection();
    return chosen.sites().size() == 1
        ? workspace.network().sites().find(chosen.sites().iterator().next())
        : Optional.empty();
  }

  /** The letter of the shortcut that opened the box arrives here, and is no coordinate. */
  private void typed(KeyEvent e) {
    if (justOpened) {
      e.consume();
    }
  }

  private void pressed(KeyEvent e) {
    justOpened = false;
    if (e.getCode() == KeyCode.ESCAPE) {
      e.consume();
      view.requestFocus();
    } else if (e.getCode() == KeyCode.ENTER) {
      e.consume();
      CoordinateText.read(field.getText()).ifPresentOrElse(this::go, this::refuse);
    }
  }

  private void go(Position to) {
    site()
        .ifPresentOrElse(
            site -> workspace.apply(new Edit.MoveSite(site.id(), to)),
            () -> view.goTo(to, LEAST_ZOOM));
    view.requestFocus();
  }

  private void refuse() {
    message.setText(
        "“%s” is no place on earth; expected one %s"
            .formatted(field.getText(), CoordinateText.EXPECTED));
    message.setVisible(true);
    box.autosize();
  }
}
