package dev.spanwright.app.workspace;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.network.Network;
import dev.spanwright.samples.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** New, open, save: what a failure leaves is the document as it was. */
public final class Documents {

  private final NetworkReader reader = NetworkReader.standard();
  private final Workspace workspace;
  private final FileDialogs dialogs;
  private final Questions questions;
  private final Settings settings;
  private final Backups backups;
  private final ReadOnlyObjectWrapper<Optional<Path>> changed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<FileStamp> stamp = Optional.empty();
  private final ReadOnlyObjectWrapper<List<Problem>> remarks =
      new ReadOnlyObjectWrapper<>(List.of());

  public Documents(
      Workspace workspace, FileDialogs dialogs, Questions questions, Settings settings) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.questions = questions;
    this.settings = settings;
    backups = new Backups(settings.folder().resolve("backups"), Clock.systemUTC());
  }

  /**
   * A look at the file of the document.
   *
   * @param expected its stamp when it was read or written last
   */
  public record Check(Path file, FileStamp expected) {

    /** Whether it is another one now; one that was deleted is not. Looks at the disk. */
    public boolean isChanged() {
      return FileStamp.of(file).map(now -> !now.equals(expected)).orElse(false);
    }
  }

  /** The file of the document, if another program has changed it since. */
  public ReadOnlyObjectProperty<Optional<Path>> changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** What to look at to know whether the file was changed; nothing for a document without one. */
  public Optional<Check> check() {
    return workspace
        .fileProperty()
        .get()
        .flatMap(file -> stamp.map(expected -> new Check(file, expected)));
  }

  /** Tells what a look has found; passed over if the document is another one by now. */
  public void found(Check check, boolean isChanged) {
    if (check().equals(Optional.of(check))) {
      changed.set(isChanged ? Optional.of(check.file()) : Optional.empty());
    }
  }

  /** Goes on with the document as it is; saving replaces the file. */
  public void keepMine() {
    stamp = workspace.fileProperty().get().flatMap(FileStamp::of);
    changed.set(Optional.empty());
  }

  /** The backups of the document's file, the newest first. */
  public List<Path> backups() {
    try {
      Optional<Path> file = workspace.fileProperty().get();
      return file.isPresent() ? backups.of(file.get()) : List.of();
    } catch (IOException e) {
      questions.problem("The backups could not be listed", IoMessages.of(e));
      return List.of();
    }
  }

  /** Takes up a backup of the document's file; the file is as it was until the next save. */
  public void takeBackup(Network backup) {
    Optional<Path> original = workspace.fileProperty().get();
    workspace.restore(backup, original);
    began(original);
  }

  /** What looks like a slip in the file that was opened last, and was read all the same. */
  public ReadOnlyObjectProperty<List<Problem>> remarksProperty() {
    return remarks.getReadOnlyProperty();
  }

  /** Begins an empty network. */
  public boolean newNetwork() {
    boolean go = mayLeave();
    if (go) {
      workspace.open(Network.empty(Workspace.UNTITLED), Optional.empty());
      began(Optional.empty());
    }
    return go;
  }

  /** Opens a sample as a document without a file. */
  public boolean openSample(Sample sample) {
    if (!mayLeave()) {
      return false;
    }
    try {
      workspace.open(reader.read(sample.json(), sample.name()), Optional.empty());
      began(Optional.empty());
      return true;
    } catch (NetworkFileException e) {
      questions.problem("The sample could not be opened", e.getMessage());
      return false;
    }
  }

  /** Another document is in the window. */
  private void began(Optional<Path> path) {
    stamp = path.flatMap(FileStamp::of);
    changed.set(Optional.empty());
    remarks.set(List.of());
  }

  /** Puts a file that was read into the window. */
  public void take(OpenedNetwork opened, Path path) {
    take(opened, Optional.of(path));
  }

  /**
   * Puts what was read into the window.
   *
   * @param path its file; empty for a sample
   */
  public void take(OpenedNetwork opened, Optional<Path> path) {
    workspace.open(opened.network(), path.flatMap(file -> home(opened, file)));
    began(path); // without remarks, so that the same ones are told again
    remarks.set(opened.remarks());
    path.ifPresent(settings::addRecent);
  }

  /**
   * The file to save to: none for another format, which saving would overwrite by the native one.
   */
  private static Optional<Path> home(OpenedNetwork opened, Path path) {
    return switch (opened.format()) {
      case NATIVE -> Optional.of(path);
      case TE_INSTANCE, FOREIGN -> Optional.empty();
    };
  }

  /** Takes up a document that was not saved when the program ended. */
  public boolean restore(Network network, Optional<Path> original) {
    boolean go = mayLeave();
    if (go) {
      workspace.restore(network, original);
      began(original);
    }
    return go;
  }

  /** Saves to the document's file, or asks for one. */
  public boolean save() {
    return workspace.fileProperty().get().map(this::write).orElseGet(this::saveAs);
  }

  /** Asks for a file and saves to it. */
  public boolean saveAs() {
    String name = FileNames.suggested(workspace.document().name(), ".spanwright.json");
    return dialogs.save(name).map(this::write).orElse(false);
  }

  private boolean write(Path path) {
    if (!mayReplace(path)) {
      return false;
    }
    keepBackup(path);
    Network network = named(workspace.document(), path);
    try {
      NetworkWriter.save(network, path);
      workspace.markSaved(network, path);
      stamp = FileStamp.of(path);
      changed.set(Optional.empty());
      settings.addRecent(path);
      return true;
    } catch (NetworkFileException e) {
      questions.problem(
          path.getFileName() + " could not be saved",
          e.getMessage() + "\n\nChoose another place with File > Save as. Nothing is lost.");
      return false;
    }
  }

  /** A network without a name of its own is called as its first file: pictures are titled by it. */
  private Network named(Network document, Path path) {
    boolean isNameless = document.name().equals(Workspace.UNTITLED);
    boolean isFirst = workspace.fileProperty().get().isEmpty();
    String stem = FileNames.stem(path);
    return isNameless && isFirst && !stem.isBlank() ? document.withName(stem) : document;
  }

  /** Whether the file is as it was read or written last, or the user wants it replaced. */
  private boolean mayReplace(Path path) {
    boolean own = workspace.fileProperty().get().filter(path::equals).isPresent();
    boolean isChanged = own && check().map(Check::isChanged).orElse(false);
    return !isChanged || questions.replaceChanged(path.getFileName().toString());
  }

  /** Saving goes on without: what is on the screen matters more than what was before. */
  private void keepBackup(Path path) {
    try {
      backups.keep(path);
    } catch (IOException e) {
      System.getLogger(Documents.class.getName())
          .log(System.Logger.Level.WARNING, "no backup of " + path, e);
    }
  }

  /** Whether the document may be left: it is saved, or the user does not want it. */
  public boolean mayLeave() {
    if (!workspace.dirtyProperty().get()) {
      return true;
    }
    return switch (questions.unsaved(name())) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  /** What the document is called: the name of its file, or that of the network. */
  private String name() {
    return workspace
        .fileProperty()
        .get()
        .map(file -> file.getFileName().toString())
        .orElse(workspace.document().name());
  }
}
