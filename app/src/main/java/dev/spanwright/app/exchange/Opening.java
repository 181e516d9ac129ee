package dev.spanwright.app.exchange;

import dev.spanwright.app.workspace.Documents;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Opens files in the background. A window with progress and Cancel comes once that takes long, or
 * where sites have no position and it has to be asked where they stand. What was open stays until
 * the file is read, and for good if it cannot be.
 */
public final class Opening {

  /** Longer than most files take: a window that flashes is worse than none. */
  private static final Duration PATIENCE = Duration.millis(400);

  private static final double WIDTH_PX = 560;
  private static final double LOW_PX = 170;
  private static final double HIGH_PX = 430;

  private final Stage owner;
  private final Workspace workspace;
  private final Documents documents;
  private final Exchange exchange;
  private final Supplier<Position> middle;
  private final Function<Scene, Subscription> styler;
  private Optional<Reading> current = Optional.empty();

  /**
   * @param exchange runs the reading
   * @param middle where the map is looked at
   * @param styler gives a window the look of the app, until that is ended
   */
  public Opening(
      Stage owner,
      Workspace workspace,
      Documents documents,
      Exchange exchange,
      Supplier<Position> middle,
      Function<Scene, Subscription> styler) {
    this.owner = owner;
    this.workspace = workspace;
    this.documents = documents;
    this.exchange = exchange;
    this.middle = middle;
    this.styler = styler;
  }

  /**
   * Opens a file, unless the document is kept; gives up one that is being opened.
   *
   * @param take puts what was read into the window
   * @param ended is run on the JavaFX thread once that was done, or is not going to be
   */
  public void open(Path file, Consumer<OpenedNetwork> take, Consumer<Boolean> ended) {
    open(file, () -> NetworkFiles.open(file), take, ended);
  }

  /**
   * Opens a file that is read in a way of its own, unless the document is kept; gives up one that
   * is being opened.
   *
   * @param read reads it, off the JavaFX thread; interrupted where it is given up
   * @param take puts what was read into the window
   * @param ended is run on the JavaFX thread once that was done, or is not going to be
   */
  public void open(
      Path file,
      Callable<OpenedNetwork> read,
      Consumer<OpenedNetwork> take,
      Consumer<Boolean> ended) {
    if (!documents.mayLeave()) {
      ended.accept(false);
      return;
    }
    cancel();
    Reading reading = new Reading(file, read, take, ended);
    current = Optional.of(reading);
    reading.start();
  }

  /** Gives up what is being opened. */
  public void cancel() {
    current.ifPresent(Reading::cancel);
  }

  /** One file on its way. On the JavaFX thread. */
  private final class Reading {

    private final Path file;
    private final Callable<OpenedNetwork> read;
    private final Consumer<OpenedNetwork> take;
    private final Consumer<Boolean> ended;
    private final Network before = workspace.document();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<Job> job = Optional.empty();
    private Optional<ReadingWindow> window = Optional.empty();
    private boolean isTaken;
    private boolean isOver;
    private Optional<PlacesChoice> choice = Optional.empty();
    private Optional<ReadFile> result = Optional.empty();

    Reading(
        Path file,
        Callable<OpenedNetwork> read,
        Consumer<OpenedNetwork> take,
        Consumer<Boolean> ended) {
      this.file = file;
      this.read = read;
      this.take = take;
      this.ended = ended;
    }

    void start() {
      patience.setOnFinished(e -> window(LOW_PX).show());
      patience.play();
      job = Optional.of(exchange.start(() -> ReadFile.of(read.call()), this::show, this::failed));
    }

    /** The window, which most files are read without. */
    private ReadingWindow window(double heightPx) {
      if (window.isEmpty()) {
        ReadingWindow made =
            new ReadingWindow(
                owner,
                "Open " + file.getFileName(),
                "open",
                "Open",
                this::placed,
                this::end,
                styler,
                WIDTH_PX,
                heightPx);
        made.say("Reading " + file.getFileName() + " …");
        window = Optional.of(made);
      }
      return window.get();
    }

    void cancel() {
      end();
      window.ifPresent(ReadingWindow::hide);
    }

    private void end() {
      if (!isOver) {
        isOver = true;
        patience.stop();
        job.ifPresent(Job::giveUp);
        current = Optional.empty();
        ended.accept(isTaken);
      }
    }

    private void show(ReadFile read) {
      patience.stop();
      int unplaced = read.opened().unplaced().size();
      if (unplaced == 0) {
        done(read.opened());
        return;
      }
      result = Optional.of(read);
      PlacesChoice places = new PlacesChoice(read);
      choice = Optional.of(places);
      double height = read.matches().isEmpty() ? LOW_PX : HIGH_PX;
      ReadingWindow asking = window(height);
      asking.say(
          PlacesChoice.counted(unplaced)
              + " of "
              + read.opened().network().sites().size()
              + " in "
              + file.getFileName()
              + (unplaced == 1 ? " has" : " have")
              + " no position.");
      asking.add(places.node());
      asking.setBusy(false);
      if (asking.isShown()) {
        asking.grow(height - LOW_PX);
      } else {
        asking.show();
      }
    }

    /** Sites stand where they were chosen to. */
    private void placed() {
      ReadFile read = result.orElseThrow();
      var taken = choice.orElseThrow().taken();
      Position seen = middle.get();
      window.orElseThrow().setBusy(true);
      job =
          Optional.of(
              exchange.start(
                  () -> Locator.placed(read.opened(), taken, seen), this::done, this::failed));
    }

    /** What was changed while it was read is asked for once more. */
    private void done(OpenedNetwork opened) {
      isTaken = workspace.document().equals(before) || documents.mayLeave();
      if (isTaken) {
        take.accept(opened);
      }
      cancel();
    }

    private void failed(String why) {
      cancel();
      exchange.tell(
          file.getFileName() + " could not be opened",
          why + "\n\nWhat you had open is still there.");
    }
  }
}
