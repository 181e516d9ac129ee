package dev.spanwright.app.tables;

import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What pasted rows would do, worked out before anything is done.
 *
 * @param edits one for each row that changes or adds something, in order
 * @param changed how many rows change what is there
 * @param added how many rows add something
 * @param same how many rows are as they are already
 * @param refused what does not fit, each with its row, column, value and what was expected
 */
record Paste(List<Edit> edits, int changed, int added, int same, List<String> refused) {

  private static final String ID = "id";

  Paste {
    edits = List.copyOf(edits);
    refused = List.copyOf(refused);
  }

  /** Whether there is anything to do, and nothing in the way. */
  boolean canBeApplied() {
    return refused.isEmpty() && !edits.isEmpty();
  }

  /** The whole as one step. */
  Edit step(String rows) {
    int count = changed + added;
    return new Edit.Several(
        "Paste %d %s".formatted(count, count == 1 ? "row" : "rows of " + rows), edits);
  }

  /** In words: how many rows do what. */
  String summary() {
    List<String> parts = new ArrayList<>();
    if (changed > 0) {
      parts.add(changed + " changed");
    }
    if (added > 0) {
      parts.add(added + " added");
    }
    if (same > 0) {
      parts.add(same + " as they are");
    }
    if (!refused.isEmpty()) {
      parts.add(refused.size() + " refused");
    }
    return parts.isEmpty() ? "no rows" : String.join(", ", parts);
  }

  /** Works out what a pasted text would do. */
  static <T extends Identified> Paste of(Sheet<T> sheet, String text, Known known) {
    return new Reading<>(sheet, known).read(TabText.cells(text));
  }

  /** Goes through the rows; each is read on top of what those before it did. */
  private static final class Reading<T extends Identified> {

    private final Sheet<T> sheet;
    private Known known;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, T> items = new HashMap<>();
    private int changed;
    private int added;
    private int same;

    Reading(Sheet<T> sheet, Known known) {
      this.sheet = sheet;
      this.known = known;
      sheet.rows().apply(known).forEach(item -> items.put(item.id(), item));
    }

    Paste read(List<List<String>> rows) {
      if (rows.isEmpty()) {
        refused.add("the clipboard holds no rows; copy some with their headers first");
        return result();
      }
      List<Optional<Column<T>>> columns = rows.getFirst().stream().map(sheet::column).toList();
      int idAt = -1;
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).map(c -> c.id().equals(ID)).orElse(false)) {
          idAt = i;
        }
      }
      if (idAt < 0) {
        refused.add(
            "line 1: no column \"Identifier\" among \"%s\"; the first line has to hold the headers"
                .formatted(String.join(", ", rows.getFirst())));
        return result();
      }
      for (int i = 1; i < rows.size(); i++) {
        row(i + 1, columns, rows.get(i), idAt);
      }
      return result();
    }

    private Paste result() {
      return new Paste(edits, changed, added, same, refused);
    }

    private void row(int line, List<Optional<Column<T>>> columns, List<String> cells, int idAt) {
      String id = idAt < cells.size() ? cells.get(idAt) : "";
      T item = items.get(id);
      boolean isNew = item == null;
      if (isNew) {
        item = made(line, id, columns, cells);
      }
      if (item == null) {
        return;
      }
      T next = item;
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        if (columns.get(i).isPresent()) {
          next = changed(line, next, columns.get(i).get(), cells.get(i));
        }
        if (next == null) {
          return;
        }
      }
      if (!isNew && next.equals(item)) {
        same++;
        return;
      }
      take(next, isNew);
    }

    private void take(T next, boolean isNew) {
      Edit edit = isNew ? adding(next) : sheet.put().apply(next);
      edits.add(edit);
      items.put(next.id(), next);
      Network network = edit.applyTo(known.network());
      known = known.with(network);
      if (isNew) {
        added++;
      } else {
        changed++;
      }
    }

    private Edit adding(T item) {
      return switch (item) {
        case dev.spanwright.model.network.Site site -> new Edit.AddSite(site);
        case dev.spanwright.model.network.Link link -> new Edit.AddLink(link);
        default -> sheet.put().apply(item);
      };
    }

    private T made(int line, String id, List<Optional<Column<T>>> columns, List<String> cells) {
      if (sheet.adder().isEmpty()) {
        refused.add(
            "line %d: no %s has the identifier \"%s\", and none can be added by a row"
                .formatted(line, sheet.name().toLowerCase(java.util.Locale.ROOT), id));
        return null;
      }
      if (!Ids.isValid(id)) {
        refused.add("line %d, Identifier: \"%s\"; expected %s".formatted(line, id, Ids.EXPECTED));
        return null;
      }
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        String value = cells.get(i);
        columns.get(i).ifPresent(column -> fields.put(column.id(), value));
      }
      try {
        return sheet.adder().get().apply(fields, known);
      } catch (IllegalArgumentException e) {
        refused.add("line %d, new \"%s\": %s".formatted(line, id, e.getMessage()));
        return null;
      }
    }

    /** The item with a cell taken over; null, with the reason told, if it does not fit. */
    private T changed(int line, T item, Column<T> column, String typed) {
      Cell now = column.cell().apply(known, item);
      boolean isSame = typed.equals(now.text()) || typed.equals(now.plain());
      if (isSame || column.editor().isEmpty()) {
        return item; // what is a result is not taken over
      }
      try {
        return column.editor().get().changed(item, typed, known);
      } catch (IllegalArgumentException e) {
        refused.add("line %d, %s: %s".formatted(line, column.name(), e.getMessage()));
        return null;
      }
    }
  }

  /** Everything that is in the way, a line each. */
  String complaints() {
    return refused.stream().limit(8).collect(Collectors.joining("\n"))
        + (refused.size() > 8 ? "\nand " + (refused.size() - 8) + " more" : "");
  }
}
