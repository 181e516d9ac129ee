package dev.spanwright.app.results;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Tiles of one width beside and below each other, as many in a row as fit, two at least. A row is
 * as high as the tallest of its tiles needs, whose text wraps; JavaFX's own pane of tiles asks them
 * for their height before it knows their width, and cuts the text.
 */
final class TileGrid extends Pane {

  private static final double LEAST_TILE_PX = 160;
  private static final int LEAST_COLUMNS = 2;
  private static final double GAP_PX = 8;

  TileGrid(Node... tiles) {
    super(tiles);
    getStyleClass().add("tiles");
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    int fitting = (int) Math.floor((width + GAP_PX) / (LEAST_TILE_PX + GAP_PX));
    return Math.max(1, Math.min(Math.max(fitting, LEAST_COLUMNS), getManagedChildren().size()));
  }

  private static double tileWidth(double width, int columns) {
    return Math.max(0, Math.floor((width + GAP_PX) / columns - GAP_PX));
  }

  private double inside(double width) {
    Insets insets = getInsets();
    return width - insets.getLeft() - insets.getRight();
  }

  @Override
  protected double computePrefWidth(double height) {
    return getInsets().getLeft()
        + LEAST_COLUMNS * (LEAST_TILE_PX + GAP_PX)
        - GAP_PX
        + getInsets().getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double own = inside(width < 0 ? prefWidth(-1) : width);
    int columns = columns(own);
    List<Node> tiles = getManagedChildren();
    double height = getInsets().getTop() + getInsets().getBottom();
    for (int from = 0; from < tiles.size(); from += columns) {
      height += rowHeight(tiles, from, columns, tileWidth(own, columns)) + (from > 0 ? GAP_PX : 0);
    }
    return height;
  }

  private double rowHeight(List<Node> tiles, int from, int columns, double tileWidth) {
    double height = 0;
    for (Node tile : tiles.subList(from, Math.min(tiles.size(), from + columns))) {
      height = Math.max(height, snapSizeY(tile.prefHeight(tileWidth)));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double own = inside(getWidth());
    int columns = columns(own);
    double width = tileWidth(own, columns);
    List<Node> tiles = getManagedChildren();
    double y = getInsets().getTop();
    for (int from = 0; from < tiles.size(); from += columns) {
      double height = rowHeight(tiles, from, columns, width);
      for (int i = from; i < Math.min(tiles.size(), from + columns); i++) {
        double x = getInsets().getLeft() + (i - from) * (width + GAP_PX);
        tiles.get(i).resizeRelocate(x, y, width, height);
      }
      y += height + GAP_PX;
    }
  }
}
