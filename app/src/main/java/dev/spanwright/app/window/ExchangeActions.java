package dev.spanwright.app.window;

import dev.spanwright.app.exchange.Exchange;
import dev.spanwright.app.exchange.ExportNetworkDialog;
import dev.spanwright.app.exchange.ImportDialog;
import dev.spanwright.app.exchange.NetworkClipboard;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/** Import and export of networks, for menus, keys and dropped files. */
final class ExchangeActions {

  /** Each is a window: more are a slip of the hand. */
  private static final int MOST_DROPPED = 10;

  private final Stage stage;
  private final Workspace workspace;
  private final Settings settings;
  private final FileDialogs dialogs;
  private final Exchange exchange;
  private final WindowHost host;
  private final Actions actions;
  private final NetworkClipboard clipboard;

  ExchangeActions(
      Stage stage,
      Workspace workspace,
      Settings settings,
      FileDialogs dialogs,
      Exchange exchange,
      WindowHost host,
      Actions actions) {
    this.stage = stage;
    this.workspace = workspace;
    this.settings = settings;
    this.dialogs = dialogs;
    this.exchange = exchange;
    this.host = host;
    this.actions = actions;
    clipboard = new NetworkClipboard(workspace, exchange, () -> actions.map().camera());
  }

  void copy() {
    clipboard.copy();
  }

  void cut() {
    clipboard.cut();
  }

  /** Shows what was pasted, where the map does not. */
  void paste() {
    clipboard.paste(
        () -> {
          if (!isSeen()) {
            actions.views().showSelection();
          }
        });
  }

  private boolean isSeen() {
    return workspace.selection().sites().stream()
        .flatMap(id -> workspace.network().sites().find(id).stream())
        .allMatch(
            site ->
                actions
                    .map()
                    .contains(
                        actions.map().camera().screenX(site.position()),
                        actions.map().camera().screenY(site.position())));
  }

  /** Asks for a file to be added to the document or put in its place. */
  void importNetwork() {
    actions.takeTyped();
    dialogs.open().ifPresent(this::importNetwork);
  }

  private void importNetwork(Path file) {
    new ImportDialog(
            stage,
            file,
            workspace,
            exchange,
            () -> actions.map().camera().middle(),
            actions::fit,
            scene -> Styles.apply(scene, settings.themeProperty()))
        .show();
  }

  /**
   * Opens dropped files: the first one here, each further one in a window of its own, as the system
   * does with files that are opened together.
   */
  void dropped(List<Path> files) {
    int taken = Math.min(files.size(), MOST_DROPPED);
    dropped(files.getFirst());
    files.subList(1, taken).forEach(host::open);
    if (taken < files.size()) {
      String left =
          files.subList(taken, files.size()).stream()
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(", "));
      exchange.tell(
          (files.size() - taken) + " files were not opened",
          "At most %d are opened at a time. Drop the others again: %s."
              .formatted(MOST_DROPPED, left));
    }
  }

  /** Where there is a network already, one of another program can be added to it. */
  private void dropped(Path file) {
    if (workspace.document().sites().isEmpty()) {
      actions.open(file);
      return;
    }
    exchange.isForeign(
        file,
        isForeign -> {
          if (isForeign) {
            importNetwork(file);
          } else {
            actions.open(file);
          }
        });
  }

  void exportNetwork() {
    actions.takeTyped();
    new ExportNetworkDialog(
            stage,
            workspace,
            dialogs,
            exchange,
            scene -> Styles.apply(scene, settings.themeProperty()))
        .show();
  }

  void copyAsGeoJson() {
    actions.takeTyped();
    exchange.copyAsGeoJson(workspace);
  }
}
