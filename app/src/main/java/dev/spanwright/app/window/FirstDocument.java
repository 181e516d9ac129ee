package dev.spanwright.app.window;

import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The document that the first window begins with. */
final class FirstDocument {

  private final WindowBase base;
  private final Optional<HeadStart> start;
  private final Map<String, String> given;
  private final Optional<OpenedNetwork> read;
  private boolean isOpen; // or could not be opened
  private Runnable then = () -> {};

  /**
   * @param start what was begun before; empty where all is to be read here
   * @param given the parameters of the program by their names
   */
  FirstDocument(WindowBase base, Optional<HeadStart> start, Map<String, String> given) {
    this.base = base;
    this.start = start;
    this.given = given;
    // Where sites stand that have no position is asked once there is a window.
    read = start.flatMap(HeadStart::document).filter(opened -> opened.unplaced().isEmpty());
  }

  /** Shows it on the map, if it could be read. */
  void show() {
    read.ifPresent(
        opened -> {
          start.map(HeadStart::picture).ifPresent(base.map()::expect);
          base.frame().keepPlaces(opened.network());
          base.documents().take(opened, file());
        });
  }

  /** Opens it for the parts of the window, which have come after it; what is wrong is told. */
  void open(Actions actions) {
    if (read.isEmpty() && file().isPresent()) {
      Path file = file().get();
      actions.open(
          file, start.map(this::awaiting).orElse(() -> NetworkFiles.open(file)), this::ended);
      return;
    }
    read.ifPresentOrElse(
        opened -> actions.take(opened, file()), () -> actions.openSample(sample()));
    ended();
  }

  /** What was begun is not begun once more: a file that was not read by then is a large one. */
  private Callable<OpenedNetwork> awaiting(HeadStart begun) {
    return begun::awaited;
  }

  private void ended() {
    start.ifPresent(HeadStart::giveUp); // unless it was read
    isOpen = true;
    then.run();
  }

  /** Does something once the document is open, or is not going to be. */
  void onceOpen(Runnable action) {
    if (isOpen) {
      action.run();
    } else {
      then = action;
    }
  }

  private Optional<Path> file() {
    return Optional.ofNullable(given.get("file")).map(Path::of);
  }

  private Sample sample() {
    return Optional.ofNullable(given.get("sample"))
        .flatMap(SampleNetworks::find)
        .orElseGet(Sample::defaultSample);
  }
}
