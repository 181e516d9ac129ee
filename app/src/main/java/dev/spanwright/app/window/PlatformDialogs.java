package dev.spanwright.app.window;

import dev.spanwright.app.workspace.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The platform's own file dialogs. */
public final class PlatformDialogs implements FileDialogs {

  private static final FileChooser.ExtensionFilter NETWORKS =
      new FileChooser.ExtensionFilter("Spanwright networks", "*.spanwright.json", "*.json");
  private static final FileChooser.ExtensionFilter PICTURES =
      new FileChooser.ExtensionFilter("PNG pictures", "*.png");

  private final Window owner;
  private Optional<File> folder = Optional.empty();

  public PlatformDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open() {
    return used(chooser("Open a network", NETWORKS).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    FileChooser chooser = chooser("Save the network", NETWORKS);
    chooser.setInitialFileName(suggestedName);
    return used(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> savePicture(String suggestedName) {
    FileChooser chooser = chooser("Export the picture", PICTURES);
    chooser.setInitialFileName(suggestedName);
    return used(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(String title, FileChooser.ExtensionFilter filter) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(filter);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> used(File file) {
    Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
    path.map(Path::getParent).map(Path::toFile).ifPresent(f -> folder = Optional.of(f));
    return path;
  }
}
