package dev.spanwright.app.export;

import dev.spanwright.app.map.Frame;
import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.export.WriteWatch;
import dev.spanwright.render.paint.PicturePainter;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
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

  private static final double COPY_FACTOR = 2;

  /** Pixels for each px on paper: 300 to the inch. */
  private static final double PRINT_FACTOR = 300.0 / 96;

  private final Questions questions;
  private final Executor executor;
  private final Consumer<String> status;

  /**
   * @param executor runs the writing
   * @param status takes a line about what was done, on the JavaFX thread
   */
  public PictureExport(Questions questions, Executor executor, Consumer<String> status) {
    this.questions = questions;
    this.executor = executor;
    this.status = status;
  }

  /**
   * Writes a picture.
   *
   * @param ended set to end the writing; no file is written then
   * @param progress told how much is done, 0 to 1, on the JavaFX thread
   * @param done told whether the file is written, on the JavaFX thread
   */
  void write(
      ExportPlan plan,
      Path file,
      AtomicBoolean ended,
      DoubleConsumer progress,
      Consumer<Boolean> done) {
    write(plan.sheet(), plan.choice().format(), file, ended, progress, done);
  }

  /** Writes a sheet; the status says how it went. */
  void write(PictureSheet sheet, PictureFormat format, Path file) {
    write(sheet, format, file, new AtomicBoolean(), _ -> {}, _ -> {});
  }

  private void write(
      PictureSheet sheet,
      PictureFormat format,
      Path file,
      AtomicBoolean ended,
      DoubleConsumer progress,
      Consumer<Boolean> done) {
    status.accept("Writing " + file.getFileName() + " …");
    WriteWatch watch =
        share -> {
          if (ended.get()) {
            throw new CancellationException();
          }
          Platform.runLater(() -> progress.accept(share));
        };
    executor.execute(
        () -> {
          try {
            watch.at(0);
            PictureFile.write(sheet, format, file, watch);
            ended(done, true, "Wrote " + file);
          } catch (CancellationException _) {
            ended(done, false, "The export was cancelled; nothing was written");
          } catch (IOException e) {
            failed(done, file, IoMessages.of(e));
          } catch (RuntimeException | Error e) {
            failed(done, file, String.valueOf(e.getMessage()));
          }
        });
  }

  private void ended(Consumer<Boolean> done, boolean written, String line) {
    Platform.runLater(
        () -> {
          done.accept(written);
          status.accept(line);
        });
  }

  private void failed(Consumer<Boolean> done, Path file, String why) {
    Platform.runLater(
        () -> {
          done.accept(false);
          status.accept("");
          questions.problem(
              "The picture could not be written",
              file + ": " + why + "\n\nChoose another place or a smaller size.");
        });
  }

  /** Puts the scene with its title on the clipboard, with twice the pixels. */
  public void copy(Scene onScreen) {
    status.accept("Copying the picture …");
    inBackground(
        "The picture could not be copied",
        () -> {
          putOnClipboard(image(withTitle(onScreen), COPY_FACTOR));
        });
  }

  /** Puts a sheet on the clipboard, as many pixels as it says. */
  void copy(PictureSheet sheet) {
    status.accept("Copying the picture …");
    inBackground(
        "The picture could not be copied",
        () ->
            putOnClipboard(
                image(sheet.layers(), sheet.widthPx(), sheet.heightPx(), sheet.factor())));
  }

  private void putOnClipboard(Image image) {
    Platform.runLater(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          put(content, "The picture is on the clipboard");
        });
  }

  /** Puts something on the clipboard; the status says so, and a question where it was refused. */
  void put(ClipboardContent content, String line) {
    boolean done = Clipboard.getSystemClipboard().setContent(content);
    status.accept(done ? line : "");
    if (!done) {
      questions.problem(
          "It could not be copied",
          "The clipboard did not take it. Close what else uses it and try again.");
    }
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
    Camera seen = onScreen.camera();
    PageOrientation orientation =
        seen.width() > seen.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    Paper paper = job.getJobSettings().getPageLayout().getPaper();
    PageLayout page =
        job.getPrinter().createPageLayout(paper, orientation, Printer.MarginType.DEFAULT);
    ExportChoice choice =
        ExportChoice.USUAL
            .withSize(ExportSize.OWN)
            .withOwn(px(page.getPrintableWidth()), px(page.getPrintableHeight()));
    ExportPlan plan =
        new ExportPlan(onScreen, choice, onScreen.network().name(), onScreen.furniture());
    status.accept("Printing …");
    inBackground(
        "The picture could not be printed",
        () -> {
          boolean done = print(job, page, image(plan.scene(), PRINT_FACTOR));
          Platform.runLater(() -> printed(done));
        });
  }

  /** Px of a layout, 96 to the inch, for points of paper. */
  private static int px(double points) {
    return (int) Math.round(points * 96 / 72);
  }

  /** What is in no window may be printed on any thread, and a spooler may take its time. */
  private static boolean print(PrinterJob job, PageLayout page, Image image) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(page.getPrintableWidth());
    view.setFitHeight(page.getPrintableHeight());
    return job.printPage(page, view) && job.endJob();
  }

  private void printed(boolean done) {
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
    return image(picture.layers(), picture.widthPx(), picture.heightPx(), factor);
  }

  private static Image image(
      List<PictureLayer> layers, double widthPx, double heightPx, double factor) {
    Frame frame =
        new Frame((int) Math.round(widthPx * factor), (int) Math.round(heightPx * factor));
    Graphics2D graphics = frame.painted().createGraphics();
    try {
      PicturePainter painter = new PicturePainter(graphics);
      painter.magnify(factor);
      painter.paint(layers);
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
}
