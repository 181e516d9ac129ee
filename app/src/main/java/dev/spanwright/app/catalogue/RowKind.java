package dev.spanwright.app.catalogue;

import dev.spanwright.app.form.Property;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.RecordField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Rows of one catalogue: those that come with the program, and the architect's own.
 *
 * @param id names it in the window
 * @param name what people call its rows, in the plural
 * @param all the rows of the catalogues
 * @param own the architect's own rows
 * @param with the architect's own equipment with other rows
 * @param properties what can be changed about a row
 * @param users what of a network uses a row, in words
 */
record RowKind<T extends Record>(
    String id,
    String name,
    Function<Catalogues, List<T>> all,
    Function<Equipment, List<T>> own,
    BiFunction<Equipment, List<T>, Equipment> with,
    List<Property<T>> properties,
    BiFunction<Network, String, List<String>> users) {

  private static final RecordField ID = RecordField.of("id");
  private static final RecordField LABEL = RecordField.of("label");
  private static final RecordField SOURCE = RecordField.of("source");

  static String idOf(Record row) {
    return (String) ID.get(row);
  }

  static String labelOf(Record row) {
    return (String) LABEL.get(row);
  }

  boolean isBuiltIn(String rowId) {
    return all.apply(Catalogues.builtIn()).stream().anyMatch(row -> idOf(row).equals(rowId));
  }

  boolean isOwn(Equipment equipment, String rowId) {
    return own.apply(equipment).stream().anyMatch(row -> idOf(row).equals(rowId));
  }

  /** All rows: own ones in the place of those that they replace, the others at the end. */
  List<T> rows(Equipment equipment) {
    return all.apply(Catalogues.builtIn().with(equipment));
  }

  /** The equipment with a row in the place of the own one of the same identifier, or added. */
  Equipment put(Equipment equipment, T row) {
    List<T> rows = new ArrayList<>(own.apply(equipment));
    int at = rows.stream().map(RowKind::idOf).toList().indexOf(idOf(row));
    if (at >= 0) {
      rows.set(at, row);
    } else {
      rows.add(row);
    }
    return with.apply(equipment, rows);
  }

  /** The equipment without an own row. */
  Equipment remove(Equipment equipment, String rowId) {
    return with.apply(
        equipment, own.apply(equipment).stream().filter(row -> !idOf(row).equals(rowId)).toList());
  }

  /** A copy of a row under another identifier and name. */
  T copy(T row, String newId, String newLabel) {
    T named = LABEL.with(ID.with(row, newId), newLabel);
    String source = (String) SOURCE.get(row);
    return SOURCE.with(named, "From " + labelOf(row) + (source.isEmpty() ? "" : ": " + source));
  }
}
