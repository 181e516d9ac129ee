package dev.spanwright.app.workspace;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.network.Network;
import dev.spanwright.samples.Sample;
import java.nio.file.Path;
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
  private final ReadOnlyObjectWrapper<List<Problem>> remarks =
      new ReadOnlyObjectWrapper<>(List.of());

  public Documents(
      Workspace workspace, FileDialogs dialogs, Questions questions, Settings settings) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.questions = questions;
    this.settings = settings;
  }

  /** What looks like a slip in the file that was opened last, and was read all the same. */
  public ReadOnlyObjectProperty<List<Problem>> remarksProperty() {
    return remarks.getReadOnlyProperty();
  }

  /** Begins an empty network. */
  public boolean newNetwork() {
    boolean go = mayLeave();
    if (go) {
      workspace.open(Network.empty("Untitled network"), Optional.empty());
      remarks.set(List.of());
    }
    return go;
  }

  /** Asks for a file and opens it. */
  public boolean open() {
    return mayLeave() && dialogs.open().map(this::load).orElse(false);
  }

  /** Opens a file. */
  public boolean open(Path path) {
    return mayLeave() && load(path);
  }

  /** Opens a sample as a document without a file. */
  public boolean openSample(Sample sample) {
    if (!mayLeave()) {
      return false;
    }
    try {
      workspace.open(reader.read(sample.json(), sample.name()), Optional.empty());
      remarks.set(List.of());
      return true;
    } catch (NetworkFileException e) {
      questions.problem("The sample could not be opened", e.getMessage());
      return false;
    }
  }

  private boolean load(Path path) {
    try {
      OpenedNetwork opened = reader.open(path);
      workspace.open(opened.network(), home(opened, path));
      remarks.set(List.of()); // so that the same ones are told again
      remarks.set(opened.remarks());
      settings.addRecent(path);
      return true;
    } catch (NetworkFileException e) {
      questions.problem(
          path.getFileName() + " could not be opened",
          e.getMessage() + "\n\nWhat you had open is still there.");
    }
    return false;
  }

  /**
   * The file to save to: none for another format, which saving would overwrite by the native one.
   */
  private static Optional<Path> home(OpenedNetwork opened, Path path) {
    return switch (opened.format()) {
      case NATIVE -> Optional.of(path);
      case TE_INSTANCE -> Optional.empty();
    };
  }

  /** Takes up a document that was not saved when the program ended. */
  public boolean restore(Network network, Optional<Path> original) {
    boolean go = mayLeave();
    if (go) {
      workspace.restore(network, original);
      remarks.set(List.of());
    }
    return go;
  }

  /** Saves to the document's file, or asks for one. */
  public boolean save() {
    return workspace.fileProperty().get().map(this::write).orElseGet(this::saveAs);
  }

  /** Asks for a file and saves to it. */
  public boolean saveAs() {
    String name = FileNames.suggested(workspace.network().name(), ".spanwright.json");
    return dialogs.save(name).map(this::write).orElse(false);
  }

  private boolean write(Path path) {
    Network network = workspace.network();
    try {
      NetworkWriter.save(network, path);
      workspace.markSaved(network, path);
      settings.addRecent(path);
      return true;
    } catch (NetworkFileException e) {
      questions.problem(
          path.getFileName() + " could not be saved",
          e.getMessage() + "\n\nChoose another place with File > Save as. Nothing is lost.");
      return false;
    }
  }

  /** Whether the document may be left: it is saved, or the user does not want it. */
  public boolean mayLeave() {
    if (!workspace.dirtyProperty().get()) {
      return true;
    }
    return switch (questions.unsaved(workspace.network().name())) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }
}
