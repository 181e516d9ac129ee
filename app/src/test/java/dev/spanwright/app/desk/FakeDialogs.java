package dev.spanwright.app.desk;

import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.render.export.PictureFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** File dialogs that answer what a test has laid out, and keep what name was suggested. */
public final class FakeDialogs implements FileDialogs {

  private Optional<Path> answer = Optional.empty();
  private String suggested = "";

  /** The next dialogs answer this file. */
  public void choose(Path file) {
    answer = Optional.of(file);
  }

  /** The next dialogs are cancelled. */
  public void cancel() {
    answer = Optional.empty();
  }

  /** The name that the last dialog for writing proposed. */
  public String suggested() {
    return suggested;
  }

  @Override
  public Optional<Path> open() {
    return answer;
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    suggested = suggestedName;
    return answer;
  }

  @Override
  public Optional<Path> savePicture(String suggestedName, PictureFormat format) {
    suggested = suggestedName;
    return answer;
  }

  @Override
  public Optional<Path> saveNetwork(String suggestedName, String label, String extension) {
    suggested = suggestedName;
    return answer;
  }

  @Override
  public Optional<Path> saveTable(String suggestedName, String extension) {
    suggested = suggestedName;
    return answer;
  }

  @Override
  public Optional<Path> saveReport(String suggestedName, List<String> extensions) {
    suggested = suggestedName;
    return answer;
  }
}
