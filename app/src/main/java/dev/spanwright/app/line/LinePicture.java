package dev.spanwright.app.line;

import dev.spanwright.render.picture.line.LineScale;
import dev.spanwright.render.style.Theme;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The picture of a line under the hand: pointing at a span shows its figures, a click chooses it, a
 * drag or Shift-click chooses several.
 */
final class LinePicture extends Region implements AutoCloseable {

  private static final double READOUT_GAP_PX = 14;

  private final LineSession session;
  private final PictureView picture;
  private final Rectangle chosen = new Rectangle();
  private final Rectangle pointed = new Rectangle();
  private final Label readout = new Label();
  private OptionalInt anchor = OptionalInt.empty();

  LinePicture(LineSession session, Consumer<Throwable> failed) {
    this.session = session;
    picture = new PictureView("line-picture", "Picture of the line", failed);
    chosen.getStyleClass().add("line-chosen");
    pointed.getStyleClass().add("line-pointed");
    readout.getStyleClass().add("map-readout");
    readout.setId("line-readout");
    for (var overlay : java.util.List.of(chosen, pointed, readout)) {
      overlay.setMouseTransparent(true);
      overlay.setManaged(false);
      overlay.setVisible(false);
    }
    getChildren().setAll(picture, chosen, pointed, readout);
    setMinSize(0, 0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, e -> anchor = OptionalInt.empty());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> clearPointed());
    picture.paintedProperty().addListener((o, old, now) -> placeChosen());
  }

  PictureView picture() {
    return picture;
  }

  void show(Optional<LineViewModel> view, Theme theme) {
    picture.show(view.map(v -> new LineMaker.OfLine(v.study(), theme, v.onlySpan())));
    placeChosen();
    clearPointed();
  }

  /** The scale of the picture that is on the screen, which may be older than the newest study. */
  private Optional<LineScale> scale(LineViewModel view) {
    return getWidth() < 1
        ? Optional.empty()
        : Optional.of(LineScale.of(view.study().report(), Math.floor(getWidth())));
  }

  private OptionalInt spanAt(double x) {
    return session
        .view()
        .flatMap(this::scale)
        .map(scale -> scale.spanAt(x))
        .orElse(OptionalInt.empty());
  }

  private void pressed(MouseEvent e) {
    requestFocus();
    OptionalInt span = spanAt(e.getX());
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    anchor = span;
    Optional<ChosenPart> next =
        span.isEmpty()
            ? Optional.empty()
            : session.view().map(v -> v.choosing(span.getAsInt(), e.isShiftDown()));
    session.chosenProperty().set(next);
  }

  private void dragged(MouseEvent e) {
    OptionalInt span = spanAt(Math.clamp(e.getX(), 0, getWidth()));
    if (anchor.isPresent() && span.isPresent()) {
      session
          .chosenProperty()
          .set(session.view().map(v -> v.between(anchor.getAsInt(), span.getAsInt())));
    }
  }

  private void moved(MouseEvent e) {
    OptionalInt span = spanAt(e.getX());
    Optional<LineViewModel> view = session.view();
    if (span.isEmpty() || view.isEmpty()) {
      clearPointed();
      return;
    }
    LineScale scale = scale(view.get()).orElseThrow();
    int index = span.getAsInt();
    place(pointed, scale.stationX(index), scale.stationX(index + 1));
    readout.setText(view.get().hoverText(index));
    readout.setVisible(true);
    readout.autosize();
    double left = e.getX() + READOUT_GAP_PX;
    if (left + readout.getWidth() > getWidth()) {
      left = Math.max(0, e.getX() - READOUT_GAP_PX - readout.getWidth());
    }
    double most = Math.max(0, getHeight() - readout.getHeight());
    readout.relocate(left, Math.clamp(e.getY() + READOUT_GAP_PX, 0, most));
  }

  private void clearPointed() {
    pointed.setVisible(false);
    readout.setVisible(false);
  }

  /** One span is highlighted by the picture itself; several get a band here. */
  private void placeChosen() {
    chosen.setVisible(false);
    session
        .view()
        .flatMap(view -> view.spans().filter(range -> !range.isOne()).flatMap(range -> scale(view)))
        .ifPresent(
            scale -> {
              SpanRange range = session.view().flatMap(LineViewModel::spans).orElseThrow();
              place(chosen, scale.stationX(range.first()), scale.stationX(range.last() + 1));
            });
  }

  private void place(Rectangle band, double left, double right) {
    band.setX(left);
    band.setY(0);
    band.setWidth(right - left);
    band.setHeight(getHeight());
    band.setVisible(true);
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    placeChosen();
  }

  @Override
  public void close() {
    picture.close();
  }
}
