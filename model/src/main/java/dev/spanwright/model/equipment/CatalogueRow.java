package dev.spanwright.model.equipment;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;

/** A row of a catalogue file, read with messages that say where it is wrong. */
record CatalogueRow(String file, CSVRecord fields) {

  String text(String column) {
    String value = fields.isSet(column) ? fields.get(column) : "";
    if (value.isEmpty()) {
      throw wrong(column, "nothing", "a value");
    }
    return value;
  }

  String status() {
    String value = text("status");
    if (!Equipment.STATUSES.contains(value)) {
      throw wrong("status", value, "one of " + String.join(", ", Equipment.STATUSES));
    }
    return value;
  }

  boolean flag(String column) {
    String value = text(column).toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(column, value, "true or false");
    };
  }

  double number(String column) {
    String value = text(column);
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below, with the place
    }
    throw wrong(column, value, "a number");
  }

  double positive(String column) {
    double number = number(column);
    if (number <= 0) {
      throw wrong(column, Double.toString(number), "more than 0");
    }
    return number;
  }

  double notNegative(String column) {
    double number = number(column);
    if (number < 0) {
      throw wrong(column, Double.toString(number), "0 or more");
    }
    return number;
  }

  OptionalDouble optionalNumber(String column) {
    return fields.isSet(column) && !fields.get(column).isEmpty()
        ? OptionalDouble.of(number(column))
        : OptionalDouble.empty();
  }

  /** The parts of a value between semicolons; none where the column is empty. */
  List<String> parts(String column) {
    return fields.isSet(column) && !fields.get(column).isEmpty()
        ? List.of(fields.get(column).split(";", -1))
        : List.of();
  }

  IllegalArgumentException wrong(String column, String value, String expected) {
    return new IllegalArgumentException(
        "%s, row %d, column %s: %s, expected %s"
            .formatted(file, fields.getRecordNumber(), column, value, expected));
  }
}
