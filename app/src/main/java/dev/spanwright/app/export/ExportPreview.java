package dev.spanwright.app.export;

import dev.spanwright.app.map.Frame;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.paint.BandPainter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/**
 * Shows how a picture will look, small. Painted elsewhere; until it is there, the last one stays.
 */
final class ExportPreview extends StackPane implements AutoCloseable {

  private static final double WIDEST = 520;
  private static final double LEAST = 200;
  private static final double SHAPE = 340 / WIDEST;

  private final double width;
  private final double height;
  private final ImageView image = new ImageView();
  private final LiveSolver<Wish, Shown> painter;
  private Optional<ExportPlan> shown = Optional.empty();
  private long wishes;

  private record Wish(ExportPlan plan, double pixelScale) {}

  private record Shown(ExportPlan plan, Frame frame, double width, double height) {}

  /**
   * @param room width that it may take, px
   * @param failed takes what went wrong while painting
   */
  ExportPreview(double room, Consumer<Throwable> failed) {
    width = Math.clamp(Math.floor(room), LEAST, WIDEST);
    height = Math.floor(width * SHAPE);
    setId("export-preview");
    getStyleClass().add("export-preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Preview of the picture");
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    getChildren().add(image);
    painter =
        LiveSolver.start(
            "export-preview",
            (number, wish, cancellation, better) -> better.accept(paint(wish)),
            (number, answer) -> Platform.runLater(() -> put(answer)),
            problem -> Platform.runLater(() -> failed.accept(problem)));
  }

  /** Wishes for a picture. */
  void show(ExportPlan plan) {
    double pixelScale =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getOutputScaleX();
    painter.submit(++wishes, new Wish(plan, pixelScale));
  }

  /** What is on the screen. */
  Optional<ExportPlan> shown() {
    return shown;
  }

  private Shown paint(Wish wish) {
    PictureSheet sheet = wish.plan().sheet();
    double scale = Math.min(width / sheet.widthPx(), height / sheet.heightPx());
    double across = Math.max(1, Math.round(sheet.widthPx() * scale));
    double down = Math.max(1, Math.round(sheet.heightPx() * scale));
    Frame frame =
        new Frame(
            (int) Math.round(across * wish.pixelScale()),
            (int) Math.round(down * wish.pixelScale()));
    BandPainter.paint(frame.painted(), scale * wish.pixelScale(), sheet.layers(), 1, Runnable::run);
    return new Shown(wish.plan(), frame, across, down);
  }

  private void put(Shown answer) {
    answer.frame().publish();
    image.setImage(answer.frame().shown());
    image.setFitWidth(answer.width());
    image.setFitHeight(answer.height());
    shown = Optional.of(answer.plan());
  }

  @Override
  public void close() {
    painter.close();
  }
}
