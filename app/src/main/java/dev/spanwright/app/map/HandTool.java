package dev.spanwright.app.map;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;

/** Moves the map and touches nothing on it. */
final class HandTool implements MapTool {

  private final ReadOnlyStringWrapper hint =
      new ReadOnlyStringWrapper("Drag to move the map. Wheel zooms. Esc ends");

  @Override
  public Cursor cursor() {
    return Cursor.OPEN_HAND;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public void clicked(Touch touch) {}

  @Override
  public void moved(Touch touch) {}

  @Override
  public void left() {}

  @Override
  public boolean cancel() {
    return false;
  }
}
