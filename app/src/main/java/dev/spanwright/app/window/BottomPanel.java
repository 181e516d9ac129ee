package dev.spanwright.app.window;

import dev.spanwright.app.form.Later;
import dev.spanwright.app.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The map, and below it one panel while that is open, in the height that it had last. */
final class BottomPanel {

  /** So much of the map stays in sight, px. */
  private static final double LEAST_MAP_PX = 160;

  private record Panel(Later<? extends Region> node, BooleanProperty open) {}

  private final Settings settings;
  private final Runnable focusMap;
  private final SplitPane split;
  private final List<Panel> panels = new ArrayList<>();
  private Optional<Panel> shown = Optional.empty();

  /**
   * @param focusMap gives the keys back to the map once a panel is closed
   */
  BottomPanel(Node map, Settings settings, Runnable focusMap) {
    this.focusMap = focusMap;
    this.settings = settings;
    split = new SplitPane(map);
    split.setOrientation(Orientation.VERTICAL);
    split.setId("below-the-map");
  }

  /** Shows a panel while it is open; opening one closes the others. */
  void add(Later<? extends Region> node, BooleanProperty open) {
    Panel panel = new Panel(node, open);
    panels.add(panel);
    open.addListener((o, was, is) -> show(panel, is));
  }

  SplitPane node() {
    return split;
  }

  private void show(Panel panel, boolean open) {
    if (open) {
      panels.stream().filter(other -> !other.equals(panel)).forEach(p -> p.open().set(false));
      shown = Optional.of(panel);
      Region node = panel.node().get();
      SplitPane.setResizableWithParent(node, false);
      split.getItems().add(node);
      place();
      // Once more when the divider is there; before, the split has no place for it.
      Platform.runLater(this::place);
      node.requestFocus();
    } else {
      remember();
      panel.node().ifMade(split.getItems()::remove);
      shown = shown.filter(other -> !other.equals(panel));
      focusMap.run();
    }
  }

  private void place() {
    double total = split.getHeight();
    if (total > LEAST_MAP_PX && split.getItems().size() == 2) {
      double height = Math.min(settings.lineHeightProperty().get(), total - LEAST_MAP_PX);
      split.setDividerPositions(1 - height / total);
    }
  }

  /** Keeps the height for the next time. */
  void remember() {
    shown
        .map(panel -> panel.node().get().getHeight())
        .filter(height -> height > 0 && split.getItems().size() == 2)
        .ifPresent(height -> settings.lineHeightProperty().set(Math.rint(height)));
  }
}
