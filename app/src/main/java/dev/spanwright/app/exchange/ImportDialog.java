package dev.spanwright.app.exchange;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Locator;
import dev.spanwright.model.file.exchange.Merge;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.ScenarioEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
  private Optional<Job> job = Optional.empty();
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
        new ReadingWindow(
            owner, title, "import", "Import", this::take, this::end, styler, 640, 420);
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
    Network document = workspace.document();
    job =
        Optional.of(
            exchange.start(
                () -> read(file, document),
                this::showRead,
                why -> failed("could not be read", why)));
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return window.isShown();
  }

  private void end() {
    job.ifPresent(Job::giveUp);
  }

  /**
   * What was read.
   *
   * @param beside what becomes of its equipment where it is added to the document, in sentences
   */
  private record Reading(ReadFile file, List<String> beside) {}

  private static Reading read(Path file, Network document) throws NetworkFileException {
    ReadFile read = ReadFile.of(file);
    OpenedNetwork opened = read.opened();
    return new Reading(read, Merge.equipment(document, opened.network(), opened.assumedFibers()));
  }

  private void showRead(Reading reading) {
    ReadFile done = reading.file();
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
    remarks.setText(told(reading));
    if (unplaced > 0) {
      PlacesChoice asked = new PlacesChoice(done);
      choice = Optional.of(asked);
      places.getChildren().setAll(asked.node());
      places.setVisible(true);
      window.grow(done.matches().isEmpty() ? 40 : 220);
    }
  }

  private String told(Reading reading) {
    OpenedNetwork opened = reading.file().opened();
    List<String> added = new ArrayList<>(reading.beside());
    List<String> left = Merge.leftBehind(opened.network());
    if (!left.isEmpty()) {
      added.add("This stays behind: %s.".formatted(String.join(", ", left)));
    }
    List<String> told = new ArrayList<>();
    if (!added.isEmpty()) {
      String where = "Where it is added to \"%s\":\n".formatted(workspace.document().name());
      told.add(where + String.join("\n", added));
    }
    opened.remarks().forEach(remark -> told.add(remark.message()));
    return told.isEmpty() ? "Nothing was assumed or left out." : String.join("\n\n", told);
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
    job =
        Optional.of(
            exchange.start(
                () -> {
                  Network placed = Locator.placed(opened, taken, seen).network();
                  return isReplaced
                      ? new ScenarioEdit.TakeOver("Replace the network by " + placed.name(), placed)
                      : new ScenarioEdit.TakeOver(
                          "Import " + placed.name(),
                          Merge.added(document, placed, opened.assumedFibers()));
                },
                this::finish,
                why -> failed("could not be added", why)));
  }

  private void finish(ScenarioEdit step) {
    workspace.apply(step);
    window.hide();
    imported.run();
  }

  private void failed(String what, String why) {
    window.hide();
    exchange.tell(file.getFileName() + " " + what, why + "\n\nThe document is as it was.");
  }
}
