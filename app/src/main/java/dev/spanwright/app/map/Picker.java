package dev.spanwright.app.map;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.HitMap;
import java.util.List;
import java.util.function.Consumer;
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
 * A short list beside the cursor of what overlaps under a click. The keys come from the map, which
 * keeps the focus.
 */
final class Picker {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** More than these do not fit beside a cursor; zooming in tells them apart. */
  private static final int MOST = 9;

  private final Overlay overlay;
  private final Consumer<HitMap.Hit> mark;
  private final Consumer<HitMap.Hit> choose;
  private final VBox box = new VBox();
  private List<HitMap.Hit> hits = List.of();
  private int index;

  /**
   * @param mark shows on the map which one is pointed at
   * @param choose takes the one that is chosen
   */
  Picker(Overlay overlay, Consumer<HitMap.Hit> mark, Consumer<HitMap.Hit> choose) {
    this.overlay = overlay;
    this.mark = mark;
    this.choose = choose;
    box.setId("picker");
    box.getStyleClass().add("map-picker");
    box.setAccessibleRole(AccessibleRole.LIST_VIEW);
    box.setAccessibleText("What overlaps here");
    box.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  boolean isOpen() {
    return !hits.isEmpty();
  }

  /** Shows a list. */
  void open(Network network, List<HitMap.Hit> choices, HitMap.Hit chosen, Touch at) {
    hits = choices.subList(0, Math.min(MOST, choices.size()));
    index = Math.max(0, hits.indexOf(chosen));
    box.getChildren().clear();
    for (int i = 0; i < hits.size(); i++) {
      box.getChildren().add(row(network, i));
    }
    pointAt(index);
    overlay.beside(box, at.x(), at.y());
  }

  private HBox row(Network network, int place) {
    HitMap.Hit hit = hits.get(place);
    Label name = new Label(Names.of(network, hit));
    Label kind = new Label(Names.kind(network, hit));
    kind.getStyleClass().add("map-picker-kind");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(name, gap, kind);
    row.setId("picker-" + hit.id());
    row.getStyleClass().add("map-picker-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(name.getText() + ", " + kind.getText());
    row.setOnMouseEntered(e -> pointAt(place));
    row.setOnMouseClicked(e -> choose(place));
    return row;
  }

  private void pointAt(int place) {
    index = place;
    for (int i = 0; i < hits.size(); i++) {
      box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
    }
    mark.accept(hits.get(place));
  }

  private void choose(int place) {
    HitMap.Hit chosen = hits.get(place);
    close();
    choose.accept(chosen);
  }

  /** Takes a key, if the list is open and it means something there. */
  boolean key(KeyCode key) {
    if (!isOpen()) {
      return false;
    }
    switch (key) {
      case DOWN -> pointAt((index + 1) % hits.size());
      case UP -> pointAt((index + hits.size() - 1) % hits.size());
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
    hits = List.of();
    overlay.remove(box);
    return was;
  }
}
