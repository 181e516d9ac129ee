package dev.spanwright.app.line;

import dev.spanwright.app.map.Frame;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.render.paint.PicturePainter;
import dev.spanwright.render.picture.Picture;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * Shows a picture in its own size. It is laid out and painted elsewhere; until it is there, the
 * last one stays.
 */
final class PictureView extends Region implements AutoCloseable {

  /** Smaller pictures are not painted, px. */
  private static final double LEAST_PX = 40;

  private final LiveSolver<Wish, Painted> painter;
  private final AtomicReference<Painted> waiting = new AtomicReference<>();
  private final ImageView image = new ImageView();
  private final ReadOnlyObjectWrapper<Optional<Painted>> painted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Maker> maker = Optional.empty();
  private long wishes;
  private boolean wished;
  private boolean closed;

  /** Lays a picture out for a size in px. */
  interface Maker {
    Picture make(double widthPx, double heightPx);
  }

  /**
   * A picture on the screen.
   *
   * @param maker what it was made by
   * @param widthPx its width
   * @param heightPx its height
   */
  record Painted(Maker maker, double widthPx, double heightPx, Frame frame) {}

  private record Wish(Maker maker, double widthPx, double heightPx, double pixelScale) {}

  /**
   * @param failed takes what went wrong while painting
   */
  PictureView(String id, String accessibleText, Consumer<Throwable> failed) {
    setId(id);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(accessibleText);
    getChildren().add(image);
    setMinSize(0, 0);
    painter =
        LiveSolver.start(
            id,
            (number, wish, cancellation, better) -> better.accept(paint(wish)),
            (number, answer) -> publish(answer),
            problem -> Platform.runLater(() -> failed.accept(problem)));
  }

  /** What is on the screen. */
  ReadOnlyObjectProperty<Optional<Painted>> paintedProperty() {
    return painted.getReadOnlyProperty();
  }

  /** Wishes for a picture, or for none. */
  void show(Optional<Maker> next) {
    maker = next;
    if (next.isEmpty()) {
      image.setImage(null);
      painted.set(Optional.empty());
    }
    refresh();
  }

  /** Whether the newest picture that was wished for is on the screen. */
  boolean isPainted() {
    return maker.isPresent()
        && painted
            .get()
            .filter(p -> p.maker().equals(maker.get()))
            .filter(p -> p.widthPx() == Math.floor(getWidth()))
            .filter(p -> p.heightPx() == Math.floor(getHeight()))
            .isPresent();
  }

  /** Of all that happens now, only the last state is worth painting. */
  private void refresh() {
    if (!wished) {
      wished = true;
      Platform.runLater(this::wish);
    }
  }

  private void wish() {
    wished = false;
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (width >= LEAST_PX && height >= LEAST_PX && !closed) {
      maker.ifPresent(m -> painter.submit(++wishes, new Wish(m, width, height, pixelScale())));
    }
  }

  private double pixelScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private static Painted paint(Wish wish) {
    Picture picture = wish.maker().make(wish.widthPx(), wish.heightPx());
    int width = (int) Math.round(wish.widthPx() * wish.pixelScale());
    int height = (int) Math.round(wish.heightPx() * wish.pixelScale());
    Frame frame = new Frame(width, height);
    Graphics2D graphics = frame.painted().createGraphics();
    try {
      PicturePainter painter = new PicturePainter(graphics);
      painter.magnify(wish.pixelScale());
      painter.paint(picture.layers());
    } finally {
      graphics.dispose();
    }
    return new Painted(wish.maker(), wish.widthPx(), wish.heightPx(), frame);
  }

  private void publish(Painted answer) {
    boolean scheduled = waiting.getAndSet(answer) != null;
    if (!scheduled) {
      Platform.runLater(() -> Optional.ofNullable(waiting.getAndSet(null)).ifPresent(this::put));
    }
  }

  private void put(Painted answer) {
    if (maker.isPresent()) {
      answer.frame().publish();
      image.setImage(answer.frame().shown());
      image.setFitWidth(answer.widthPx());
      image.setFitHeight(answer.heightPx());
      painted.set(Optional.of(answer));
    }
  }

  @Override
  protected void layoutChildren() {
    image.relocate(0, 0);
    boolean sized =
        painted
            .get()
            .filter(p -> p.widthPx() == Math.floor(getWidth()))
            .filter(p -> p.heightPx() == Math.floor(getHeight()))
            .isPresent();
    if (!sized) {
      refresh();
    }
  }

  @Override
  public void close() {
    closed = true;
    painter.close();
  }
}
