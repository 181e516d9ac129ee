package dev.spanwright.model.file.tables;

import java.util.List;
import java.util.regex.Pattern;

/** What spreadsheets make of cells. */
final class CsvCells {

  /** First characters of what a spreadsheet would run. */
  private static final String FORMULA = "=+-@\t\r";

  /** Characters of a header that are looked at to tell what the table is. */
  private static final int LONGEST_HEADER = 10_000;

  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[+-]?(?:[0-9]{1,100}|[0-9]{1,3}(?:\\.[0-9]{3}){1,30}),[0-9]{1,100}");

  private static final Pattern THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{3}){1,30}");

  private static final Pattern DECIMAL_POINT = Pattern.compile("[+-]?[0-9]{1,100}\\.[0-9]{1,100}");

  private CsvCells() {}

  /** The cell so that no spreadsheet runs it; a number with a sign is no formula. */
  static String harmless(String cell) {
    boolean isFormula = !cell.isEmpty() && isFormula(cell.charAt(0)) && !cell.matches("-[0-9.e-]+");
    // a cell that begins with such an apostrophe gets another one, so that the first one goes
    return isFormula || isGuarded(cell) ? "'" + cell : cell;
  }

  /**
   * The cell without blanks around it, and without the apostrophe that makes it harmless. Blanks
   * that do not break, as web pages and word processors have them, are blanks.
   */
  static String plain(String cell) {
    String stripped = blanks(cell).strip();
    return isGuarded(stripped) ? stripped.substring(1) : stripped;
  }

  /** With plain blanks in place of those that do not break, and of thin ones. */
  static String blanks(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
  }

  private static boolean isFormula(char first) {
    return FORMULA.indexOf(first) >= 0;
  }

  /** Whether it begins with apostrophes, and then what a spreadsheet would run. */
  private static boolean isGuarded(String cell) {
    int at = 0;
    while (at < cell.length() && cell.charAt(at) == '\'') {
      at++;
    }
    return at > 0 && at < cell.length() && isFormula(cell.charAt(at));
  }

  /** Whichever of tab, semicolon and comma the first line has most of. */
  static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (header.chars().filter(h -> h == c).count()
          > header.chars().filter(h -> h == ',').count()) {
        best = c;
      }
    }
    return best;
  }

  /** The names of the first columns as far as they stand without quotes that hold a separator. */
  static List<String> header(String text) {
    String separator = Pattern.quote(String.valueOf(delimiter(text)));
    String first = text.lines().filter(line -> !line.startsWith("sep=")).findFirst().orElse("");
    return List.of(
        first.substring(0, Math.min(first.length(), LONGEST_HEADER)).split(separator, -1));
  }

  static boolean hasDecimalComma(String cell) {
    return DECIMAL_COMMA.matcher(cell).matches();
  }

  /** Whether it is a number with a point that does not stand between thousands. */
  static boolean hasPoint(String cell) {
    return DECIMAL_POINT.matcher(cell).matches() && !THOUSANDS.matcher(cell).matches();
  }

  /**
   * A number with a decimal comma as others write it.
   *
   * @param hasThousands whether points stand between thousands
   */
  static String pointed(String cell, boolean hasThousands) {
    boolean isGrouped = hasThousands && THOUSANDS.matcher(cell).matches();
    return hasDecimalComma(cell) || isGrouped ? cell.replace(".", "").replace(',', '.') : cell;
  }
}
