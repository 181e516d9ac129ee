package dev.spanwright.app.window;

import dev.spanwright.app.line.LinePanel;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.app.settings.Settings;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The map, and below it the line while that is open, in the height that it had last. */
final class BottomPanel {

  /** So much of the map stays in sight, px. */
  private static final double LEAST_MAP_PX = 160;

  private final LinePanel panel;
  private final Settings settings;
  private final Runnable focusMap;
  private final SplitPane split;

  /**
   * @param focusMap gives the keys back to the map once the panel is closed
   */
  BottomPanel(
      Node map, LinePanel panel, LineSession session, Settings settings, Runnable focusMap) {
    this.focusMap = focusMap;
    this.panel = panel;
    this.settings = settings;
    split = new SplitPane(map);
    split.setOrientation(Orientation.VERTICAL);
    split.setId("below-the-map");
    SplitPane.setResizableWithParent(panel, false);
    session.openProperty().addListener((o, was, is) -> show(is));
  }

  SplitPane node() {
    return split;
  }

  private void show(boolean open) {
    if (open) {
      split.getItems().add(panel);
      place();
      // Once more when the divider is there; before, the split has no place for it.
      Platform.runLater(this::place);
      panel.requestFocus();
    } else {
      remember();
      split.getItems().remove(panel);
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
    if (split.getItems().size() == 2 && panel.getHeight() > 0) {
      settings.lineHeightProperty().set(Math.rint(panel.getHeight()));
    }
  }
}
