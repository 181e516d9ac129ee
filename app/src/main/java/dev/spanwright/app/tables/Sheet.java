package dev.spanwright.app.tables;

import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Identified;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Everything of one kind as rows.
 *
 * @param id names it in the window
 * @param name what people call its rows, in the plural
 * @param example of a filter, shown where one is typed
 * @param columns its columns; the first one tells the identifier
 * @param rows all items of a network, in its order
 * @param put the edit that puts a changed item in the place of the old one
 * @param adder makes a new item of pasted fields, by identifier of the column; nothing for what
 *     cannot be added by a row
 * @param onMap what of the map belongs to an item
 * @param remove the edit that removes an item; nothing for what cannot be removed by itself
 */
record Sheet<T extends Identified>(
    String id,
    String name,
    String example,
    List<Column<T>> columns,
    Function<Known, List<T>> rows,
    Function<T, Edit> put,
    Optional<BiFunction<Map<String, String>, Known, T>> adder,
    Function<T, Selection> onMap,
    Function<T, Optional<Edit>> remove) {

  Sheet {
    columns = List.copyOf(columns);
  }

  /** A column by its identifier, its name or what stands above it, whatever their case. */
  Optional<Column<T>> column(String wanted) {
    return Column.find(columns, wanted);
  }
}
