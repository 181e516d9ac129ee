package dev.spanwright.app.map;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A short list beside the cursor of what a click may be meant for. The keys come from the map,
 * which keeps the focus.
 */
final class Picker {

  /**
   * One line of the list.
   *
   * @param id names it in the window
   * @param name what people call it
   * @param kind what kind of thing it is
   * @param point shows on the map which one is pointed at
   * @param choose takes it
   */
  record Choice(String id, String name, String kind, Runnable point, Runnable choose) {}

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** More than these do not fit beside a cursor; zooming in tells them apart. */
  private static final int MOST = 9;

  private final Overlay overlay;
  private final VBox box = new VBox();
  private List<Choice> choices = List.of();
  private int index;

  Picker(Overlay overlay) {
    this.overlay = overlay;
    box.setId("picker");
    box.getStyleClass().add("map-picker");
    box.setAccessibleRole(AccessibleRole.LIST_VIEW);
    box.setAccessibleText("What is here");
    box.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  boolean isOpen() {
    return !choices.isEmpty();
  }

  /**
   * Shows a list.
   *
   * @param first which one is pointed at, 0 for the first
   */
  void open(List<Choice> among, int first, Touch at) {
    overlay.clearReadout();
    choices = List.copyOf(among.subList(0, Math.min(MOST, among.size())));
    box.getChildren().clear();
    for (int i = 0; i < choices.size(); i++) {
      box.getChildren().add(row(i));
    }
    pointAt(Math.clamp(first, 0, choices.size() - 1));
    overlay.beside(box, at.x(), at.y());
  }

  private HBox row(int place) {
    Choice choice = choices.get(place);
    Label name = new Label(choice.name());
    Label kind = new Label(choice.kind());
    kind.getStyleClass().add("map-picker-kind");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(name, gap, kind);
    row.setId("picker-" + choice.id());
    row.getStyleClass().add("map-picker-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(choice.name() + ", " + choice.kind());
    row.setOnMouseEntered(e -> pointAt(place));
    row.setOnMouseClicked(e -> choose(place));
    return row;
  }

  private void pointAt(int place) {
    index = place;
    for (int i = 0; i < choices.size(); i++) {
      box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
    }
    choices.get(place).point().run();
  }

  private void choose(int place) {
    Choice chosen = choices.get(place);
    close();
    chosen.choose().run();
  }

  /** Takes a key, if the list is open and it means something there. */
  boolean key(KeyCode key) {
    if (!isOpen()) {
      return false;
    }
    switch (key) {
      case DOWN -> pointAt((index + 1) % choices.size());
      case UP -> pointAt((index + choices.size() - 1) % choices.size());
      case ENTER -> choose(index);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes the list away.
   *
   * @return whether it was there
   */
  boolean close() {
    boolean was = isOpen();
    choices = List.of();
    overlay.remove(box);
    return was;
  }
}
