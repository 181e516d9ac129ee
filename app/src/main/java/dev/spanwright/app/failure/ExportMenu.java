package dev.spanwright.app.failure;

import dev.spanwright.model.file.SweepWriter;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies the table that is shown, and writes it or the whole sweep out. */
final class ExportMenu {

  /**
   * A table that can be written.
   *
   * @param file names it in file names
   * @param ofSweep whether it is of the sweep
   */
  record Shown(StudyTable<?> table, String file, boolean ofSweep) {}

  private final SweepSession session;
  private final TableExport export;
  private final MenuButton menu;

  /**
   * @param shown tells what is shown
   */
  ExportMenu(SweepSession session, TableExport export, Supplier<Shown> shown) {
    this.session = session;
    this.export = export;
    MenuItem copy = item("failures-copy", "Copy the table", () -> shown.get().table().copy());
    MenuItem csv = item("failures-csv", "Export CSV…", () -> csv(shown.get()));
    MenuItem json = item("failures-json", "Export the sweep as JSON…", this::json);
    menu = new MenuButton(null, new FontIcon("mdi2e-export-variant"), copy, csv, json);
    menu.setOnShowing(e -> json.setDisable(!shown.get().ofSweep() || !session.isCurrent()));
    menu.setAccessibleText("Export");
    menu.setTooltip(new Tooltip("Copy the table, or write it out"));
    menu.setId("failures-export");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getStyleClass().addAll("flat", "icon-button");
  }

  private static MenuItem item(String id, String name, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setId(id);
    item.setOnAction(e -> action.run());
    return item;
  }

  MenuButton node() {
    return menu;
  }

  private void csv(Shown shown) {
    export.write(shown.file(), ".csv", shown.table()::csv);
  }

  private void json() {
    session
        .sweptProperty()
        .get()
        .ifPresent(
            swept ->
                export.writeMade(
                    "failures", ".json", () -> SweepWriter.write(SweepSession.report(swept))));
  }
}
