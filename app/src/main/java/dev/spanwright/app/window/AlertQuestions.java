package dev.spanwright.app.window;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Questions;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks and tells by dialogs over the window. */
public final class AlertQuestions implements Questions {

  private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
  private static final ButtonType DISCARD = new ButtonType("Discard", ButtonBar.ButtonData.NO);

  private final Window owner;

  public AlertQuestions(Window owner) {
    this.owner = owner;
  }

  @Override
  public Unsaved unsaved(String documentName) {
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            "Changes that are not saved would be lost.",
            SAVE,
            DISCARD,
            ButtonType.CANCEL);
    alert.initOwner(owner);
    alert.setTitle("Unsaved changes");
    alert.setHeaderText("Save " + documentName + "?");
    ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
    if (answer == SAVE) {
      return Unsaved.SAVE;
    }
    return answer == DISCARD ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  @Override
  public boolean replaceChanged(String fileName) {
    ButtonType replace = new ButtonType("Replace", ButtonBar.ButtonData.YES);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            "Another program has changed it since you opened it. A backup of it is kept.",
            replace,
            ButtonType.CANCEL);
    alert.initOwner(owner);
    alert.setTitle("The file was changed");
    alert.setHeaderText("Replace " + fileName + "?");
    return alert.showAndWait().filter(replace::equals).isPresent();
  }

  @Override
  public boolean replaceBeside(List<String> fileNames) {
    ButtonType replace = new ButtonType("Replace", ButtonBar.ButtonData.YES);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            "This format writes several files, and these are there already:\n"
                + String.join("\n", fileNames),
            replace,
            ButtonType.CANCEL);
    alert.initOwner(owner);
    alert.setTitle("Files are there already");
    alert.setHeaderText(
        fileNames.size() == 1
            ? "Replace " + fileNames.getFirst() + "?"
            : "Replace " + fileNames.size() + " files?");
    return alert.showAndWait().filter(replace::equals).isPresent();
  }

  @Override
  public void problem(String title, String message) {
    Label text = new Label(message);
    Wrapping.of(text);
    text.setPrefWidth(520);
    Alert alert = new Alert(Alert.AlertType.ERROR, "", ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle("Spanwright");
    alert.setHeaderText(title);
    alert.getDialogPane().setContent(text);
    alert.show();
  }
}
