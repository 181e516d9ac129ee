package dev.spanwright.app.start;

import dev.spanwright.app.form.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A short walk along the parts of the window, one card at a time; Esc ends it. */
public final class Tour {

  private static final double CARD_WIDTH_PX = 330;
  private static final double GAP_PX = 14;

  /**
   * A stop of the walk.
   *
   * @param part identifier of the part of the window that it is about
   */
  public record Stop(String part, String title, String text) {}

  private final List<Stop> stops;
  private final Pane pane = new Pane();
  private final Region frame = new Region();
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label count = new Label();
  private final Button back = new Button("Back");
  private final Button next = new Button("Next");
  private final VBox card;
  private Optional<Node> before = Optional.empty();
  private int at;

  /**
   * @param stops at least one
   */
  public Tour(List<Stop> stops) {
    this.stops = List.copyOf(stops);
    frame.getStyleClass().add("tour-frame");
    frame.setMouseTransparent(true);
    title.getStyleClass().add("tour-title");
    title.setId("tour-title");
    Wrapping.of(text);
    count.getStyleClass().add("tour-count");
    back.setId("tour-back");
    back.setOnAction(e -> go(at - 1));
    next.setId("tour-next");
    next.setDefaultButton(true);
    next.setOnAction(e -> go(at + 1));
    Button end = new Button("End the tour");
    end.setId("tour-end");
    end.getStyleClass().add("flat");
    end.setOnAction(e -> end());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    card = new VBox(10, title, text, new HBox(8, count, gap, end, back, next));
    card.getStyleClass().add("tour-card");
    card.setPrefWidth(CARD_WIDTH_PX);
    // Placed beside what they are about, not by the pane.
    frame.setManaged(false);
    card.setManaged(false);
    pane.getChildren().setAll(frame, card);
    pane.setId("tour");
    pane.getStyleClass().add("tour");
    pane.setVisible(false);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    pane.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    pane.widthProperty().addListener((o, old, now) -> place());
    pane.heightProperty().addListener((o, old, now) -> place());
  }

  /** The layer above the window. */
  public Node node() {
    return pane;
  }

  /** Begins at the first stop. */
  public void begin() {
    pane.setVisible(true); // which gives it its scene, the first time
    before = Optional.ofNullable(pane.getScene().getFocusOwner());
    go(0);
  }

  private void end() {
    pane.setVisible(false);
    before.ifPresent(Node::requestFocus);
  }

  private void key(KeyEvent e) {
    switch (e.getCode()) {
      case KeyCode.ESCAPE -> end();
      case KeyCode.RIGHT -> go(at + 1);
      case KeyCode.LEFT -> go(at - 1);
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void go(int stop) {
    if (stop >= stops.size()) {
      end();
      return;
    }
    at = Math.max(0, stop);
    Stop now = stops.get(at);
    title.setText(now.title());
    text.setText(now.text());
    count.setText((at + 1) + " of " + stops.size());
    back.setDisable(at == 0);
    next.setText(at == stops.size() - 1 ? "Done" : "Next");
    next.requestFocus();
    place();
    Platform.runLater(this::place); // once the new text is laid out
  }

  private void place() {
    if (!pane.isVisible()) {
      return;
    }
    Bounds part = part();
    frame.resizeRelocate(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight());
    card.applyCss();
    double height = card.prefHeight(CARD_WIDTH_PX);
    card.resize(CARD_WIDTH_PX, height);
    double x = beside(part.getMinX(), part.getMaxX(), CARD_WIDTH_PX, pane.getWidth());
    boolean isWide = part.getWidth() > pane.getWidth() / 2;
    double y = isWide ? below(part, height) : part.getMinY();
    card.relocate(
        Math.clamp(isWide ? part.getMinX() + GAP_PX : x, 0, room(pane.getWidth(), CARD_WIDTH_PX)),
        Math.clamp(y, 0, room(pane.getHeight(), height)));
  }

  private static double room(double all, double part) {
    return Math.max(0, all - part);
  }

  private static double beside(double from, double to, double size, double all) {
    return to + GAP_PX + size <= all ? to + GAP_PX : from - GAP_PX - size;
  }

  private double below(Bounds part, double height) {
    boolean fits = part.getMaxY() + GAP_PX + height <= pane.getHeight();
    return fits ? part.getMaxY() + GAP_PX : part.getMinY() + GAP_PX;
  }

  private Bounds part() {
    Node part = pane.getScene().lookup("#" + stops.get(at).part());
    Node shown = part == null ? pane : part;
    return pane.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
  }
}
