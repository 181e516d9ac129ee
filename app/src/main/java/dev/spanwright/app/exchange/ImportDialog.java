package dev.spanwright.app.exchange;

import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.file.exchange.Merge;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.ScenarioEdit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * Reads a file of any format in the background, tells what is in it and what was assumed, asks
 * where sites without a position stand, and adds it to the document or puts it in its place: one
 * step that can be undone.
 */
public final class ImportDialog {

  private final Workspace workspace;
  private final Exchange exchange;
  private final Supplier<Position> middle;
  private final Runnable imported;
  private final Path file;
  private final ReadingWindow window;
  private final TextArea remarks = new TextArea();
  private final VBox places = new VBox();
  private final RadioButton add = new RadioButton();
  private final RadioButton replace = new RadioButton();
  private Optional<ReadFile> read = Optional.empty();
  private Optional<PlacesChoice> choice = Optional.empty();

  /**
   * @param exchange runs the reading
   * @param middle where the map is looked at
   * @param imported is run after the import
   * @param styler gives a window the look of the app, until that is ended
   */
  public ImportDialog(
      Stage owner,
      Path file,
      Workspace workspace,
      Exchange exchange,
      Supplier<Position> middle,
      Runnable imported,
      Function<Scene, Subscription> styler) {
    this.file = file;
    this.workspace = workspace;
    this.exchange = exchange;
    this.middle = middle;
    this.imported = imported;
    String title = "Import " + file.getFileName();
    window =
        new ReadingWindow(owner, title, "import", "Import", this::take, () -> {}, styler, 640, 420);
    window.say("Reading " + file.getFileName() + " …");
    remarks.setId("import-remarks");
    remarks.setAccessibleText("What was assumed or left out");
    remarks.setEditable(false);
    remarks.setWrapText(true);
    remarks.setPrefRowCount(5);
    VBox.setVgrow(remarks, Priority.ALWAYS);
    places.managedProperty().bind(places.visibleProperty());
    places.setVisible(false);
    add.setMnemonicParsing(false); // names may have an underscore
    replace.setMnemonicParsing(false);
    ToggleGroup group = new ToggleGroup();
    add.setId("import-add");
    add.setText("Add it to \"" + workspace.document().name() + "\"");
    add.setToggleGroup(group);
    replace.setId("import-replace");
    replace.setText("Replace \"" + workspace.document().name() + "\"; undo brings it back");
    replace.setToggleGroup(group);
    group.selectToggle(add);
    window.add(remarks, places, add, replace);
  }

  /** Shows it and begins to read. */
  public void show() {
    window.show();
    exchange.run(this::read);
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return window.isShown();
  }

  private void read() {
    try {
      ReadFile done = ReadFile.of(file);
      Platform.runLater(() -> showRead(done));
    } catch (NetworkFileException e) {
      failed("could not be read", IoMessages.of(e));
    } catch (RuntimeException | Error e) {
      failed("could not be read", String.valueOf(e.getMessage()));
    }
  }

  private void showRead(ReadFile done) {
    if (window.isOver()) {
      return;
    }
    read = Optional.of(done);
    Network network = done.opened().network();
    window.setBusy(false);
    int unplaced = done.opened().unplaced().size();
    String sites = counted(network.sites().size(), "site");
    window.say(
        "%s: %s, %s, %s"
            .formatted(
                network.name(),
                unplaced == 0 ? sites : sites + " (" + unplaced + " without a position)",
                counted(network.links().size(), "link"),
                counted(network.workloads().size(), "workload")));
    remarks.setText(told(done.opened()));
    if (unplaced > 0) {
      PlacesChoice asked = new PlacesChoice(done);
      choice = Optional.of(asked);
      places.getChildren().setAll(asked.node());
      places.setVisible(true);
      window.grow(done.matches().isEmpty() ? 40 : 220);
    }
  }

  private String told(OpenedNetwork opened) {
    List<String> left = Merge.leftBehind(opened.network());
    String behind =
        left.isEmpty()
            ? ""
            : "Where it is added to \"%s\", this stays behind: %s.\n\n"
                .formatted(workspace.document().name(), String.join(", ", left));
    return behind
        + (opened.remarks().isEmpty()
            ? "Nothing was assumed or left out."
            : opened.remarks().stream().map(Problem::message).collect(Collectors.joining("\n\n")));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void take() {
    OpenedNetwork opened = read.orElseThrow().opened();
    List<Locator.Match> taken = choice.map(PlacesChoice::taken).orElse(List.of());
    Position seen = middle.get();
    Network document = workspace.document();
    boolean isReplaced = replace.isSelected();
    window.setBusy(true);
    exchange.run(
        () -> {
          try {
            Network placed = Locator.placed(opened, taken, seen).network();
            if (isReplaced) {
              Platform.runLater(() -> finish("Replace the network by " + placed.name(), placed));
            } else {
              Network merged = Merge.added(document, placed);
              Platform.runLater(() -> finish("Import " + placed.name(), merged));
            }
          } catch (NetworkFileException e) {
            failed("could not be added", IoMessages.of(e));
          } catch (RuntimeException | Error e) {
            failed("could not be added", String.valueOf(e.getMessage()));
          }
        });
  }

  private void finish(String title, Network next) {
    if (!window.isOver()) {
      workspace.apply(new ScenarioEdit.TakeOver(title, next));
      window.hide();
      imported.run();
    }
  }

  private void failed(String what, String why) {
    Platform.runLater(
        () -> {
          if (!window.isOver()) {
            window.hide();
            exchange.tell(file.getFileName() + " " + what, why + "\n\nThe document is as it was.");
          }
        });
  }
}
