package dev.spanwright.app.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What a line of the palette is, its name, more about it, and its keys. */
final class PaletteCell extends ListCell<PaletteItem> {

  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label group = new Label();
  private final Label keys = new Label();
  private final HBox row;

  PaletteCell() {
    title.getStyleClass().add("palette-title");
    detail.getStyleClass().add("palette-detail");
    group.getStyleClass().add("palette-group");
    keys.getStyleClass().add("palette-keys");
    title.setMinWidth(Region.USE_PREF_SIZE);
    group.setMinWidth(Region.USE_PREF_SIZE);
    keys.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(title, detail, gap, keys, group);
    row.getStyleClass().add("palette-row");
    setPrefWidth(0); // never wider than the list
  }

  @Override
  protected void updateItem(PaletteItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    title.setText(item.title());
    detail.setText(item.detail());
    group.setText(item.group());
    keys.setText(item.keys());
    keys.setManaged(!item.keys().isEmpty());
    keys.setVisible(!item.keys().isEmpty());
    setGraphic(row);
    setAccessibleText(String.join(", ", item.group(), item.title(), item.detail(), item.keys()));
  }
}
