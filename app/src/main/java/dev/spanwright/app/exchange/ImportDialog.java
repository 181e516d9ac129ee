package dev.spanwright.app.exchange;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.exchange.Merge;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.ScenarioEdit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * Reads a file of any format in the background, tells what is in it and what was assumed, and adds
 * it to the document or puts it in its place: one step that can be undone.
 */
public final class ImportDialog {

  private final Workspace workspace;
  private final Exchange exchange;
  private final Runnable imported;
  private final Path file;
  private final Stage stage = new Stage();
  private final Label found = new Label();
  private final TextArea remarks = new TextArea();
  private final RadioButton add = new RadioButton();
  private final RadioButton replace = new RadioButton();
  private final Button take = new Button("Import");
  private final ProgressBar progress = new ProgressBar();
  private Optional<Network> read = Optional.empty();
  private boolean isOver;

  /**
   * @param exchange runs the reading
   * @param imported is run after the import
   * @param styler gives a window the look of the app, until that is ended
   */
  public ImportDialog(
      Stage owner,
      Path file,
      Workspace workspace,
      Exchange exchange,
      Runnable imported,
      Function<Scene, Subscription> styler) {
    this.file = file;
    this.workspace = workspace;
    this.exchange = exchange;
    this.imported = imported;
    Scene content = new Scene(root(), 640, 420);
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle("Import " + file.getFileName());
    stage.setScene(content);
    Subscription followed = styler.apply(content);
    stage.setOnHidden(
        e -> {
          isOver = true;
          followed.unsubscribe();
        });
  }

  private BorderPane root() {
    found.setId("import-found");
    found.getStyleClass().add("exchange-heading");
    found.setText("Reading " + file.getFileName() + " …");
    remarks.setId("import-remarks");
    remarks.setAccessibleText("What was assumed or left out");
    remarks.setEditable(false);
    remarks.setWrapText(true);
    VBox.setVgrow(remarks, Priority.ALWAYS);
    ToggleGroup group = new ToggleGroup();
    add.setId("import-add");
    add.setText("Add it to \"" + workspace.document().name() + "\"");
    add.setToggleGroup(group);
    replace.setId("import-replace");
    replace.setText("Replace \"" + workspace.document().name() + "\"; undo brings it back");
    replace.setToggleGroup(group);
    group.selectToggle(add);
    VBox middle = new VBox(10, found, remarks, add, replace);
    middle.getStyleClass().add("exchange-told");
    BorderPane root = new BorderPane(middle);
    root.setBottom(buttons());
    root.setId("import");
    root.getStyleClass().add("exchange");
    return root;
  }

  private HBox buttons() {
    take.setId("import-take");
    take.setDefaultButton(true);
    take.setDisable(true);
    take.getStyleClass().add("accent");
    take.setOnAction(e -> take());
    Button cancel = new Button("Cancel");
    cancel.setId("import-cancel");
    cancel.setOnAction(e -> stage.hide());
    progress.setAccessibleText("Reading");
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    HBox buttons = new HBox(10, progress, cancel, take);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("export-buttons");
    return buttons;
  }

  /** Shows it and begins to read. */
  public void show() {
    OverOwner.show(stage);
    exchange.run(this::read);
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return stage.isShowing();
  }

  private void read() {
    try {
      OpenedNetwork opened = NetworkFiles.open(file);
      Platform.runLater(() -> showRead(opened));
    } catch (NetworkFileException e) {
      failed("could not be read", IoMessages.of(e));
    } catch (RuntimeException | Error e) {
      failed("could not be read", String.valueOf(e.getMessage()));
    }
  }

  private void showRead(OpenedNetwork opened) {
    if (isOver) {
      return;
    }
    Network network = opened.network();
    read = Optional.of(network);
    progress.setVisible(false);
    take.setDisable(false);
    found.setText(
        "%s: %s, %s, %s"
            .formatted(
                network.name(),
                counted(network.sites().size(), "site"),
                counted(network.links().size(), "link"),
                counted(network.workloads().size(), "workload")));
    remarks.setText(
        opened.remarks().isEmpty()
            ? "Nothing was assumed or left out."
            : opened.remarks().stream().map(Problem::message).collect(Collectors.joining("\n\n")));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void take() {
    if (read.isEmpty()) {
      return;
    }
    Network network = read.get();
    if (replace.isSelected()) {
      finish("Replace the network by " + network.name(), network);
      return;
    }
    take.setDisable(true);
    progress.setVisible(true);
    Network document = workspace.document();
    exchange.run(
        () -> {
          try {
            Network merged = Merge.added(document, network);
            Platform.runLater(() -> finish("Import " + network.name(), merged));
          } catch (NetworkFileException e) {
            failed("could not be added", IoMessages.of(e));
          } catch (RuntimeException | Error e) {
            failed("could not be added", String.valueOf(e.getMessage()));
          }
        });
  }

  private void finish(String title, Network next) {
    if (!isOver) {
      workspace.apply(new ScenarioEdit.TakeOver(title, next));
      stage.hide();
      imported.run();
    }
  }

  private void failed(String what, String why) {
    Platform.runLater(
        () -> {
          if (!isOver) {
            stage.hide();
            exchange.tell(file.getFileName() + " " + what, why + "\n\nThe document is as it was.");
          }
        });
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      e.consume();
      stage.hide();
    }
  }
}
