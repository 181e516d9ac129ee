package dev.spanwright.app.workspace;

import dev.spanwright.render.export.PictureFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files. An interface, because the platform's own dialogs cannot be driven by tests. */
public interface FileDialogs {

  /** A network to open. */
  Optional<Path> open();

  /** Where to save a network. */
  Optional<Path> save(String suggestedName);

  /**
   * Where to write a network in a format of other programs.
   *
   * @param label what the format is called
   * @param extension the ending of its files, with the dot
   */
  Optional<Path> saveNetwork(String suggestedName, String label, String extension);

  /** Where to write a picture of a format. */
  Optional<Path> savePicture(String suggestedName, PictureFormat format);

  /**
   * Where to write a table.
   *
   * @param extension with its dot
   */
  Optional<Path> saveTable(String suggestedName, String extension);

  /**
   * Where to write a report.
   *
   * @param extensions those that there are, with their dots, the usual one first
   */
  Optional<Path> saveReport(String suggestedName, List<String> extensions);
}
