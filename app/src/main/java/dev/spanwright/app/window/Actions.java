package dev.spanwright.app.window;

import dev.spanwright.app.action.ActionBook;
import dev.spanwright.app.action.ShortcutsDialog;
import dev.spanwright.app.catalogue.CatalogueWindow;
import dev.spanwright.app.exchange.Exchange;
import dev.spanwright.app.exchange.Opening;
import dev.spanwright.app.export.ExportDialog;
import dev.spanwright.app.export.PictureExport;
import dev.spanwright.app.help.HelpWindow;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.map.ToolKind;
import dev.spanwright.app.map.Views;
import dev.spanwright.app.results.DemandPopup;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Documents;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

/** What can be done in a window, for menus, buttons and keys alike. */
public final class Actions {

  private final BooleanProperty tables = new SimpleBooleanProperty();
  private final BooleanProperty failures = new SimpleBooleanProperty();
  private final BooleanProperty growth = new SimpleBooleanProperty();
  private final Stage stage;
  private final Workspace workspace;
  private final LineSession line;
  private final Settings settings;
  private final Documents documents;
  private final MapView map;
  private final MapController controller;
  private final FileDialogs dialogs;
  private final PictureExport export;
  private final ExchangeActions exchange;
  private final Opening opening;
  private final Consumer<Throwable> failed;
  private final WindowHost host;
  private final Runnable close;
  private final Views views;
  private Optional<ExportDialog> asking = Optional.empty();
  private Optional<CatalogueWindow> catalogue = Optional.empty();

  /**
   * @param dialogs asks for files
   * @param failed takes what went wrong while painting
   */
  Actions(
      Stage stage,
      Workspace workspace,
      LineSession line,
      Settings settings,
      Documents documents,
      MapView map,
      MapController controller,
      FileDialogs dialogs,
      PictureExport export,
      Exchange files,
      Consumer<Throwable> failed,
      WindowHost host,
      Runnable close) {
    this.stage = stage;
    this.workspace = workspace;
    this.line = line;
    this.settings = settings;
    this.documents = documents;
    this.map = map;
    this.controller = controller;
    this.dialogs = dialogs;
    this.export = export;
    this.failed = failed;
    this.host = host;
    this.close = close;
    views = new Views(map, workspace);
    exchange = new ExchangeActions(stage, workspace, settings, dialogs, files, host, this);
    opening =
        new Opening(
            stage,
            workspace,
            documents,
            files,
            () -> map.camera().middle(),
            scene -> Styles.apply(scene, settings.themeProperty()));
  }

  Workspace workspace() {
    return workspace;
  }

  MapView map() {
    return map;
  }

  MapController controller() {
    return controller;
  }

  /** Takes over text that is being typed, as if its field were left. */
  void takeTyped() {
    if (stage.getScene().getFocusOwner() instanceof TextInputControl) {
      map.requestFocus();
    }
  }

  public void newNetwork() {
    beginAnew();
    fitAfter(documents.newNetwork());
  }

  public void open() {
    takeTyped();
    dialogs.open().ifPresent(this::open);
  }

  /** Opens a file in the background; what was open stays if it cannot be read. */
  public void open(Path path) {
    open(path, () -> NetworkFiles.open(path), () -> {});
  }

  /**
   * Opens a file in the background.
   *
   * @param read reads it; interrupted where it is given up
   * @param ended is run once it is open, or is not going to be
   */
  void open(Path path, Callable<OpenedNetwork> read, Runnable ended) {
    takeTyped();
    opening.open(
        path,
        read,
        opened -> documents.take(opened, path),
        isOpened -> {
          fitAfter(isOpened);
          ended.run();
        });
  }

  /** Opens what was read already; without a path it is a sample. */
  void take(OpenedNetwork opened, Optional<Path> path) {
    documents.take(opened, path);
    fitAfter(true);
  }

  public boolean openSample(Sample sample) {
    beginAnew();
    return fitAfter(documents.openSample(sample));
  }

  /** The backups of the document's file, the newest first. */
  List<Path> backups() {
    return documents.backups();
  }

  void restoreBackup(Path backup) {
    takeTyped();
    opening.open(backup, opened -> documents.takeBackup(opened.network()), this::fitAfter);
  }

  /** Takes up a document that was not saved when the program ended. */
  boolean restore(Network network, Optional<Path> original) {
    beginAnew();
    return fitAfter(documents.restore(network, original));
  }

  /** Another document is about to come: a file on its way is given up. */
  private void beginAnew() {
    takeTyped();
    opening.cancel();
  }

  /** Fits in an event of its own: laying out the whole network takes as long as opening it. */
  private boolean fitAfter(boolean opened) {
    if (opened) {
      Platform.runLater(
          () -> {
            map.fit();
            views.begin();
          });
    }
    return opened;
  }

  public void save() {
    goingOnTyping(documents::save);
  }

  public void saveAs() {
    goingOnTyping(documents::saveAs);
  }

  private void goingOnTyping(Runnable action) {
    Optional<Node> typing = Optional.ofNullable(stage.getScene().getFocusOwner());
    takeTyped();
    action.run();
    typing.ifPresent(Node::requestFocus);
  }

  /** Asks how the picture shall be exported. */
  void exportPicture() {
    takeTyped();
    if (asking.filter(ExportDialog::isShown).isEmpty()) {
      asking =
          Optional.of(
              new ExportDialog(
                  stage,
                  workspace,
                  settings,
                  map::exportScene,
                  dialogs,
                  export,
                  scene -> Styles.apply(scene, settings.themeProperty()),
                  failed));
      asking.get().show();
    }
  }

  /** Import and export of networks. */
  ExchangeActions exchange() {
    return exchange;
  }

  void copyPicture() {
    takeTyped();
    export.copy(map.exportScene());
  }

  void print() {
    takeTyped();
    export.print(map.exportScene());
  }

  /** Opens another window with a document of its own. */
  void newWindow() {
    host.newWindow();
  }

  /** Closes this window, unless its document is kept. */
  void close() {
    close.run();
  }

  /** Closes all windows, unless a document is kept. */
  void quit() {
    host.quit();
  }

  public void undo() {
    workspace.undo();
  }

  public void redo() {
    workspace.redo();
  }

  void deleteSelection() {
    workspace.deleteSelection();
  }

  /** Lets the selected sites and links fail too. */
  void cutSelection() {
    Selection chosen = workspace.selection();
    Cuts more = new Cuts(chosen.links(), chosen.sites(), Set.of());
    workspace.cut(workspace.cutsProperty().get().and(more));
  }

  /** Mends all that has failed. */
  void mend() {
    workspace.cut(Cuts.NONE);
  }

  void selectAll() {
    workspace.selectAll();
  }

  void fit() {
    map.fit();
  }

  /** Views that were left, and the view of what is selected. */
  Views views() {
    return views;
  }

  void zoomIn() {
    map.zoomBy(Math.sqrt(2));
  }

  void zoomOut() {
    map.zoomBy(1 / Math.sqrt(2));
  }

  void take(ToolKind tool) {
    controller.toolProperty().set(tool);
  }

  void toggleTheme() {
    Theme now = settings.themeProperty().get();
    settings.themeProperty().set(now.isDark() ? Theme.LIGHT : Theme.DARK);
  }

  /** Opens the line of the selected link, or closes it. */
  void toggleLine() {
    takeTyped();
    line.openProperty().set(!line.openProperty().get());
  }

  /** Whether the traffic of later years is looked at. */
  BooleanProperty growthProperty() {
    return growth;
  }

  /** Whether the tables are open. */
  BooleanProperty tablesProperty() {
    return tables;
  }

  /** Whether the panel of failures is open. */
  BooleanProperty failuresProperty() {
    return failures;
  }

  LineSession line() {
    return line;
  }

  void addDemand() {
    new DemandPopup(workspace, stage).addDemand();
  }

  void allToAll() {
    new DemandPopup(workspace, stage).allToAll();
  }

  /** Shows the keys of all actions, to be changed. */
  void shortcuts(ActionBook book) {
    new ShortcutsDialog(book, stage, scene -> Styles.apply(scene, settings.themeProperty())).show();
  }

  /** Shows the catalogues of the document. */
  void catalogue() {
    takeTyped();
    if (catalogue.filter(CatalogueWindow::isShown).isEmpty()) {
      catalogue =
          Optional.of(
              new CatalogueWindow(
                  stage, workspace, scene -> Styles.apply(scene, settings.themeProperty())));
      catalogue.get().show();
    }
    catalogue.get().toFront();
  }

  /** Closes what was opened beside the window. */
  void closeOthers() {
    opening.cancel();
    catalogue.ifPresent(CatalogueWindow::close);
    views.close();
  }

  void help() {
    new HelpWindow(stage, scene -> Styles.apply(scene, settings.themeProperty())).show();
  }

  void about() {
    new AboutBox(stage).show();
  }
}
