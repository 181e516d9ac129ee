package dev.spanwright.app.window;

import dev.spanwright.app.exchange.AppFormats;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.render.export.PictureFormat;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The platform's own file dialogs. */
public final class PlatformDialogs implements FileDialogs {

  private static final FileChooser.ExtensionFilter NETWORKS =
      new FileChooser.ExtensionFilter("Spanwright networks", "*.spanwright.json", "*.json");

  private static final FileChooser.ExtensionFilter READABLE =
      new FileChooser.ExtensionFilter(
          "Networks of all formats",
          Stream.concat(Stream.of("json"), AppFormats.readableExtensions().stream())
              .distinct()
              .map(extension -> "*." + extension)
              .toList());

  private final Window owner;
  private Optional<File> folder = Optional.empty();

  public PlatformDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open() {
    FileChooser chooser = chooser("Open a network", READABLE);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*"));
    return used(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> save(String suggestedName) {
    return choose("Save the network", NETWORKS, suggestedName, ".json", ".spanwright.json");
  }

  @Override
  public Optional<Path> saveNetwork(String suggestedName, String label, String extension) {
    FileChooser.ExtensionFilter filter = new FileChooser.ExtensionFilter(label, "*" + extension);
    return choose("Export the network", filter, suggestedName, extension, extension);
  }

  @Override
  public Optional<Path> savePicture(String suggestedName, PictureFormat format) {
    String extension = format.extension();
    FileChooser.ExtensionFilter filter =
        new FileChooser.ExtensionFilter(format.name() + " pictures", "*" + extension);
    return choose("Export the picture", filter, suggestedName, extension, extension);
  }

  @Override
  public Optional<Path> saveTable(String suggestedName, String extension) {
    FileChooser.ExtensionFilter filter =
        new FileChooser.ExtensionFilter(
            extension.substring(1).toUpperCase(Locale.ROOT) + " tables", "*" + extension);
    return choose("Export the table", filter, suggestedName, extension, extension);
  }

  @Override
  public Optional<Path> saveReport(String suggestedName, List<String> extensions) {
    FileChooser chooser = chooser("Write a design report", filter(extensions.getFirst()));
    extensions.stream().skip(1).forEach(e -> chooser.getExtensionFilters().add(filter(e)));
    chooser.setInitialFileName(suggestedName);
    Optional<Path> chosen = used(chooser.showSaveDialog(owner));
    String extension =
        chooser.getSelectedExtensionFilter() == null
            ? extensions.getFirst()
            : chooser.getSelectedExtensionFilter().getExtensions().getFirst().substring(1);
    boolean named =
        chosen.filter(path -> extensions.stream().anyMatch(path.toString()::endsWith)).isPresent();
    return named ? chosen : chosen.map(path -> FileNames.completed(path, extension, extension));
  }

  private static FileChooser.ExtensionFilter filter(String extension) {
    return new FileChooser.ExtensionFilter(
        extension.substring(1).toUpperCase(Locale.ROOT) + " reports", "*" + extension);
  }

  /**
   * Asks where to write. A name without the extension is completed; where that meets a file which
   * the dialog has not asked about, it is shown once more under the whole name.
   */
  private Optional<Path> choose(
      String title,
      FileChooser.ExtensionFilter filter,
      String suggestedName,
      String extension,
      String added) {
    String name = suggestedName;
    while (true) {
      FileChooser chooser = chooser(title, filter);
      chooser.setInitialFileName(name);
      Optional<Path> chosen = used(chooser.showSaveDialog(owner));
      Optional<Path> whole = chosen.map(path -> FileNames.completed(path, extension, added));
      if (whole.equals(chosen) || whole.filter(Files::exists).isEmpty()) {
        return whole;
      }
      name = whole.get().getFileName().toString();
    }
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
