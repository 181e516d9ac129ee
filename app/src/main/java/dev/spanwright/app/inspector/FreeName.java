package dev.spanwright.app.inspector;

import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that nothing else of the kind has. */
final class FreeName {

  private static final RecordField NAME = RecordField.of("name");

  private FreeName() {}

  /** The name, with a number behind it if something is called so. */
  static String of(String name, Table<?> taken) {
    Set<Object> names = taken.stream().map(NAME::get).collect(Collectors.toSet());
    String free = name;
    for (int n = 2; names.contains(free); n++) {
      free = name + " " + n;
    }
    return free;
  }
}
