package dev.spanwright.app.exchange;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.geo.Gazetteer;
import java.nio.file.Path;
import java.util.List;

/**
 * A network that was read from a file, with the cities that sites without a position may be.
 *
 * @param matches empty where every site has its position
 */
record ReadFile(OpenedNetwork opened, List<Locator.Match> matches) {

  ReadFile {
    matches = List.copyOf(matches);
  }

  /**
   * Reads a file of any format; takes as long as that takes.
   *
   * @throws NetworkFileException if it cannot be read or anything in it is wrong
   */
  static ReadFile of(Path file) throws NetworkFileException {
    return of(NetworkFiles.open(file));
  }

  /** With the cities for what was read; takes long at the first time, which loads the cities. */
  static ReadFile of(OpenedNetwork opened) {
    return new ReadFile(
        opened,
        opened.unplaced().isEmpty() ? List.of() : Locator.matches(opened, Gazetteer.bundled()));
  }
}
