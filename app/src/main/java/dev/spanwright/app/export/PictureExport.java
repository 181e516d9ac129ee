package dev.spanwright.app.export;

import dev.spanwright.app.map.Frame;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.paint.PicturePainter;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Brings what is on the map into files, to the clipboard and to paper, off the JavaFX thread. */
public final class PictureExport {

  /** Slides of presentations have this size at 96 pixels an inch. */
  private static final double SLIDE_WIDTH_PX = 1280;

  private static final double SLIDE_HEIGHT_PX = 720;

  private static final double COPY_FACTOR = 2;

  /** Pixels for each px on paper. */
  private static final double PRINT_FACTOR = 3;

  private final FileDialogs dialogs;
  private final Questions questions;
  private final Executor executor;
  private final Consumer<String> status;

  /**
   * @param executor runs the writing
   * @param status takes a line about what was done, on the JavaFX thread
   */
  public PictureExport(
      FileDialogs dialogs, Questions questions, Executor executor, Consumer<String> status) {
    this.dialogs = dialogs;
    this.questions = questions;
    this.executor = executor;
    this.status = status;
  }

  /**
   * Asks for a file and writes the scene with its title.
   *
   * @param factor pixels of a PNG, or size of another file, for each px on the screen
   */
  public void export(Scene onScreen, PictureFormat format, double factor) {
    String name = FileNames.suggested(onScreen.network().name(), format.extension());
    Optional<Path> chosen = dialogs.savePicture(name, format);
    chosen.ifPresent(
        path -> {
          Path file = FileNames.withExtension(path, format.extension());
          status.accept("Writing " + file.getFileName() + " …");
          executor.execute(() -> write(withTitle(onScreen), format, factor, file));
        });
  }

  /** The same for a slide of 16:9, on which the whole network is in view. */
  public void exportSlide(Scene onScreen) {
    Scene slide = onScreen.at(onScreen.camera().resized(SLIDE_WIDTH_PX, SLIDE_HEIGHT_PX));
    export(slide.at(Fitting.camera(withTitle(slide))), PictureFormat.PPTX, 1);
  }

  /** Puts the scene with its title on the clipboard, with twice the pixels. */
  public void copy(Scene onScreen) {
    status.accept("Copying the picture …");
    inBackground(
        "The picture could not be copied",
        () -> {
          Image image = image(withTitle(onScreen), COPY_FACTOR);
          Platform.runLater(
              () -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                boolean done = Clipboard.getSystemClipboard().setContent(content);
                status.accept(done ? "The picture is on the clipboard" : "");
                if (!done) {
                  questions.problem(
                      "The picture could not be copied",
                      "The clipboard did not take it. Close what else uses it and try again.");
                }
              });
        });
  }

  /** Prints the scene with its title on a page, as large as it goes. */
  public void print(Scene onScreen) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      questions.problem(
          "There is no printer", "Set one up in the system, or export a PDF and print that.");
      return;
    }
    if (!job.showPrintDialog(null)) {
      return;
    }
    status.accept("Printing …");
    inBackground(
        "The picture could not be printed",
        () -> {
          Image image = image(withTitle(onScreen), PRINT_FACTOR);
          Platform.runLater(() -> print(job, image));
        });
  }

  private void print(PrinterJob job, Image image) {
    Printer printer = job.getPrinter();
    Paper paper = job.getJobSettings().getPageLayout().getPaper();
    PageOrientation orientation =
        image.getWidth() > image.getHeight() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    PageLayout page = printer.createPageLayout(paper, orientation, Printer.MarginType.DEFAULT);
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(page.getPrintableWidth());
    view.setFitHeight(page.getPrintableHeight());
    boolean done = job.printPage(page, view) && job.endJob();
    status.accept(done ? "Printed" : "");
    if (!done) {
      questions.problem("The picture could not be printed", "Look at the printer's own messages.");
    }
  }

  private static Scene withTitle(Scene scene) {
    Set<Scene.Furniture> furniture = EnumSet.of(Scene.Furniture.TITLE);
    furniture.addAll(scene.furniture());
    return scene.furnished(furniture);
  }

  private static Image image(Scene scene, double factor) {
    Picture picture = PictureComposer.compose(scene);
    int width = (int) Math.round(picture.widthPx() * factor);
    int height = (int) Math.round(picture.heightPx() * factor);
    Frame frame = new Frame(width, height);
    Graphics2D graphics = frame.painted().createGraphics();
    try {
      PicturePainter painter = new PicturePainter(graphics);
      painter.magnify(factor);
      painter.paint(picture.layers());
    } finally {
      graphics.dispose();
    }
    return frame.shown();
  }

  private void inBackground(String failure, Runnable work) {
    executor.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | OutOfMemoryError e) {
            Platform.runLater(
                () -> {
                  status.accept("");
                  questions.problem(failure, String.valueOf(e.getMessage()));
                });
          }
        });
  }

  private void write(Scene scene, PictureFormat format, double factor, Path file) {
    try {
      Picture picture = PictureComposer.compose(scene);
      PictureInfo info = new PictureInfo(scene.network().name(), scene.network().notes());
      PictureFile.write(PictureSheet.of(picture, factor, info), format, file);
      Platform.runLater(() -> status.accept("Wrote " + file));
    } catch (IOException e) {
      Platform.runLater(() -> failed(file, IoMessages.of(e)));
    } catch (RuntimeException | OutOfMemoryError e) {
      Platform.runLater(() -> failed(file, String.valueOf(e.getMessage())));
    }
  }

  private void failed(Path file, String why) {
    status.accept("");
    questions.problem(
        "The picture could not be written",
        file + ": " + why + "\n\nChoose another place or a smaller size.");
  }
}
