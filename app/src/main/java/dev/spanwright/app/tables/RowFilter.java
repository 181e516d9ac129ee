package dev.spanwright.app.tables;

import dev.spanwright.model.network.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rows are looked for: words that stand somewhere in them, and comparisons of columns such as
 * {@code utilisation>80} or {@code kind=exchange}.
 *
 * @param test whether a row is wanted
 * @param complaint what could not be read, if anything
 */
public record RowFilter<T>(BiPredicate<Known, T> test, Optional<String> complaint) {

  private static final Pattern PART =
      Pattern.compile(
          "([\\p{L}][\\p{L}\\d]*)\\s*(<=|>=|!=|=|<|>)\\s*(\"[^\"]*\"|\\S*)|\"[^\"]*\"|\\S+");

  /** Reads what is typed; nothing typed wants all rows. */
  static <T extends Identified> RowFilter<T> of(String typed, Sheet<T> sheet) {
    return of(typed, sheet.columns());
  }

  /** Reads what is typed; nothing typed wants all rows. */
  public static <T> RowFilter<T> of(String typed, List<Column<T>> columns) {
    List<BiPredicate<Known, T>> tests = new ArrayList<>();
    Optional<String> complaint = Optional.empty();
    Matcher parts = PART.matcher(typed);
    while (parts.find()) {
      if (parts.group(1) == null) {
        tests.add(word(unquoted(parts.group()), columns));
        continue;
      }
      Optional<Column<T>> column = Column.find(columns, parts.group(1));
      String wanted = unquoted(parts.group(3));
      if (column.isEmpty()) {
        complaint = Optional.of(noColumn(parts.group(1), columns));
      } else if (wanted.isEmpty()) {
        complaint = Optional.of("a value is expected after \"" + parts.group().strip() + "\"");
      } else if (isOrder(parts.group(2)) && number(wanted).isEmpty()) {
        complaint = Optional.of("\"" + wanted + "\" is not a number to compare with");
      } else {
        tests.add(comparison(column.get(), parts.group(2), wanted));
      }
    }
    return new RowFilter<>(
        (known, row) -> tests.stream().allMatch(test -> test.test(known, row)), complaint);
  }

  private static <T> String noColumn(String name, List<Column<T>> columns) {
    return "there is no column \""
        + name
        + "\"; there are "
        + String.join(", ", columns.stream().map(Column::id).toList());
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.replace("\"", "") : text;
  }

  private static boolean isOrder(String sign) {
    return sign.contains("<") || sign.contains(">");
  }

  private static OptionalDouble number(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static <T> BiPredicate<Known, T> word(String word, List<Column<T>> columns) {
    String plain = word.toLowerCase(Locale.ROOT);
    return (known, row) ->
        columns.stream()
            .anyMatch(
                column ->
                    column
                        .cell()
                        .apply(known, row)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(plain));
  }

  private static <T> BiPredicate<Known, T> comparison(
      Column<T> column, String sign, String wanted) {
    OptionalDouble limit = number(wanted);
    String plain = wanted.toLowerCase(Locale.ROOT);
    return (known, row) -> {
      Cell cell = column.cell().apply(known, row);
      if (limit.isPresent() && cell.number().isPresent()) {
        return holds(Double.compare(cell.number().getAsDouble(), limit.getAsDouble()), sign);
      }
      boolean found = cell.text().toLowerCase(Locale.ROOT).contains(plain);
      return switch (sign) {
        case "=" -> found;
        case "!=" -> !found;
        default -> false; // nothing is neither more nor less
      };
    };
  }

  private static boolean holds(int compared, String sign) {
    return switch (sign) {
      case "<" -> compared < 0;
      case "<=" -> compared <= 0;
      case ">" -> compared > 0;
      case ">=" -> compared >= 0;
      case "!=" -> compared != 0;
      default -> compared == 0;
    };
  }
}
