package dev.spanwright.app.help;

import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table of the documentation. */
final class TableGrid {

  /** Columns of short texts do not wrap: so many letters in all, which is over half the width. */
  private static final int LETTERS = 60;

  /** A column of longer texts is no narrower: long words have to fit. */
  private static final double LEAST_PX = 90;

  private TableGrid() {}

  /**
   * A table.
   *
   * @param inline shows the text of a cell
   */
  static GridPane of(TableBlock table, Function<Node, TextFlow> inline) {
    GridPane grid = new GridPane();
    grid.setMaxWidth(MarkdownView.WIDTH_PX);
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node at = part.getFirstChild(); at != null; at = at.getNext()) {
        if (at instanceof TableRow cells) {
          add(grid, cells, row++, part instanceof TableHead, inline);
        }
      }
    }
    int columns = grid.getColumnCount();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      boolean wraps = longest(table, column) > LETTERS / columns;
      width.setMinWidth(wraps ? LEAST_PX : Region.USE_PREF_SIZE);
      width.setHgrow(Priority.SOMETIMES);
      grid.getColumnConstraints().add(width);
    }
    return grid;
  }

  private static void add(
      GridPane grid, TableRow cells, int row, boolean head, Function<Node, TextFlow> inline) {
    int column = 0;
    for (Node at = cells.getFirstChild(); at != null; at = at.getNext()) {
      if (at instanceof TableCell cell) {
        TextFlow text = inline.apply(cell);
        text.getStyleClass().add(head ? "help-head" : "help-cell");
        grid.add(text, column++, row);
      }
    }
  }

  private static int longest(TableBlock table, int column) {
    int longest = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        Node cell = row.getFirstChild();
        for (int at = 0; at < column && cell != null; at++) {
          cell = cell.getNext();
        }
        longest = Math.max(longest, cell == null ? 0 : MarkdownView.words(cell).length());
      }
    }
    return longest;
  }
}
