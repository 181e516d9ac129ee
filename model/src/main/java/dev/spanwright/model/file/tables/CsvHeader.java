package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table.
 *
 * @param written their names as they stand in the file
 * @param names the same, those of other languages in English
 * @param columns the names by their plain form
 */
record CsvHeader(List<String> written, List<String> names, Map<String, String> columns) {

  /** A header of these cells. */
  static CsvHeader of(List<String> cells, CsvTable.Kind kind) {
    List<String> written = cells.stream().map(String::strip).toList();
    List<String> names =
        ColumnLanguages.english(written.stream().map(CsvHeader::withBits).toList(), kind);
    Map<String, String> columns = new LinkedHashMap<>();
    names.forEach(name -> columns.putIfAbsent(CsvColumns.plain(name), name));
    return new CsvHeader(written, names, columns);
  }

  /** Gb/s is what others write Gbit/s or Gbps; GB/s would be bytes, and is left as it is. */
  private static String withBits(String column) {
    return column.replaceAll("(?<=[kKMGT])b/s", "bps");
  }

  /** The number of the column of a name, from 0; -1 where there is none. */
  int indexOf(String name) {
    return names.indexOf(name);
  }

  /** Remarks which columns were taken as what. */
  void tell(Problems problems, int line, String table) {
    List<String> others = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).equals(withBits(written.get(i)))) {
        others.add(Words.quote(written.get(i)));
        meant.add(names.get(i).replaceFirst(" .*", "")); // its unit is told by the file
      }
    }
    if (others.isEmpty()) {
      return;
    }
    problems.remark(
        line,
        1,
        FieldPath.ROOT.field(table),
        (others.size() == 1 ? "the column " : "the columns ") + String.join(", ", others),
        String.join(", ", meant),
        others.size() == 1 ? "It was read so." : "They were read so, in this order.");
  }
}
