package dev.spanwright.app.exchange;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.network.Network;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** Asks in which format the network shall leave, tells what is lost on the way, and writes it. */
public final class ExportNetworkDialog {

  private final Workspace workspace;
  private final FileDialogs dialogs;
  private final Exchange exchange;
  private final Stage stage = new Stage();
  private final ListView<Exporter> formats = new ListView<>();
  private final Label seen = new Label();
  private final Label kept = new Label();
  private final VBox lost = new VBox(4);
  private final WorkButtons buttons;
  private final Subscription followed;
  private Optional<AtomicBoolean> writing = Optional.empty();
  private int asked;

  /**
   * @param styler gives a window the look of the app, until that is ended
   */
  public ExportNetworkDialog(
      Stage owner,
      Workspace workspace,
      FileDialogs dialogs,
      Exchange exchange,
      Function<Scene, Subscription> styler) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.exchange = exchange;
    Button write = new Button("Export…");
    write.setId("export-network-write");
    write.setOnAction(e -> write());
    buttons = new WorkButtons("export-network", write, "Writing", this::cancelled);
    buttons.setBusy(false);
    Scene content = new Scene(root(), 760, 620);
    buttons.cancelOnEscape(content);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle("Export network");
    stage.setScene(content);
    stage.setOnCloseRequest(e -> cancelled());
    followed = styler.apply(content);
    stage.setOnHidden(e -> followed.unsubscribe());
    formats.getSelectionModel().selectedItemProperty().subscribe(f -> refresh());
    formats.getSelectionModel().selectFirst();
  }

  private BorderPane root() {
    formats.setId("export-network-formats");
    formats.setAccessibleText("Format");
    formats.getItems().setAll(AppFormats.exporters());
    formats.setCellFactory(list -> new FormatCell());
    formats.setPrefWidth(290);
    seen.setId("export-network-seen");
    kept.setId("export-network-kept");
    lost.setId("export-network-lost");
    for (Label label : List.of(seen, kept)) {
      Wrapping.of(label);
    }
    VBox told = new VBox(10, heading("Other programs see"), seen, heading("Lost on the way"));
    told.getChildren().addAll(lost, kept);
    told.getStyleClass().add("exchange-told");
    ScrollPane right = new ScrollPane(told);
    right.setFitToWidth(true);
    right.getStyleClass().add("edge-to-edge");
    BorderPane root = new BorderPane(right, null, null, buttons.node(), formats);
    root.setId("export-network");
    root.getStyleClass().add("exchange");
    return root;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("exchange-heading");
    return heading;
  }

  /** Shows it. */
  public void show() {
    OverOwner.show(stage);
    formats.requestFocus();
  }

  /** Whether it is on the screen. */
  public boolean isShown() {
    return stage.isShowing();
  }

  private Exporter format() {
    return formats.getSelectionModel().getSelectedItem();
  }

  private void refresh() {
    Exporter format = format();
    if (format == null) {
      return;
    }
    String facets =
        format.holds().stream()
            .filter(facet -> facet != Facet.EVERYTHING)
            .map(Facet::label)
            .collect(Collectors.joining(", "));
    seen.setText(
        facets.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + facets.substring(1) + ".");
    boolean isWhole = format.holds().contains(Facet.EVERYTHING);
    kept.setText(
        isWhole
            ? "All the rest travels as data of Spanwright's own: opened here again, the network is"
                + " as it was."
            : "");
    lost.getChildren().setAll(line("…"));
    int question = ++asked;
    Network network = Exchange.of(workspace);
    exchange.losses(
        format,
        network,
        losses -> {
          if (question == asked) { // a later choice has asked anew
            showLosses(losses);
          }
        });
  }

  private void showLosses(List<String> losses) {
    lost.getChildren()
        .setAll(
            losses.isEmpty()
                ? List.of(line("Nothing."))
                : losses.stream().map(loss -> line("•  " + loss)).toList());
  }

  private static Label line(String text) {
    Label line = new Label(text);
    Wrapping.of(line);
    return line;
  }

  private void write() {
    Exporter format = format();
    if (format == null || writing.isPresent()) {
      return;
    }
    Network network = Exchange.of(workspace);
    String extension = "." + format.extensions().getFirst();
    String name = FileNames.suggested(network.name(), extension);
    Optional<Path> chosen = dialogs.saveNetwork(name, format.label(), extension);
    if (chosen.isEmpty()) {
      return;
    }
    AtomicBoolean ended = new AtomicBoolean();
    writing = Optional.of(ended);
    buttons.setBusy(true);
    exchange.write(format, network, chosen.get(), ended, this::written);
  }

  private void written(boolean isDone) {
    writing = Optional.empty();
    buttons.setBusy(false);
    if (isDone) {
      stage.hide();
    }
  }

  private void cancelled() {
    writing.ifPresent(ended -> ended.set(true));
    stage.hide();
  }

  /** A format with the ending of its files. */
  private static final class FormatCell extends ListCell<Exporter> {
    @Override
    protected void updateItem(Exporter format, boolean isEmpty) {
      super.updateItem(format, isEmpty);
      setText(
          isEmpty || format == null
              ? null
              : format.label() + "  ." + format.extensions().getFirst());
    }
  }
}
