package dev.spanwright.render.export;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of rows under a heading that stays while scrolling. */
final class WorkbookSheet {

  /** The longest text that a cell takes, characters. */
  private static final int LONGEST = 32_767;

  /** The most rows that a sheet takes. */
  private static final int MOST_ROWS = 1_048_576;

  /** Width of a column for each character of its heading, in 1/256 of a character. */
  private static final int CHARACTER = 256;

  private final XSSFSheet sheet;
  private final Styles styles;
  private XSSFRow row;
  private int rows;
  private int columns;

  /** What headings look like. */
  static final class Styles {

    private final XSSFCellStyle heading;

    Styles(XSSFWorkbook workbook) {
      XSSFFont bold = workbook.createFont();
      bold.setBold(true);
      heading = workbook.createCellStyle();
      heading.setFont(bold);
    }
  }

  WorkbookSheet(XSSFWorkbook workbook, String name, Styles styles) {
    sheet = workbook.createSheet(name);
    this.styles = styles;
  }

  void header(String... names) {
    row();
    for (String name : names) {
      text(name);
      row.getCell(columns - 1).setCellStyle(styles.heading);
      sheet.setColumnWidth(columns - 1, Math.max(12, name.length() + 4) * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
  }

  /**
   * Begins the next row.
   *
   * @throws IllegalArgumentException if a sheet does not take so many
   */
  WorkbookSheet row() {
    if (rows >= MOST_ROWS) {
      throw new IllegalArgumentException(
          "Sheet \"%s\" has more than %d rows. Export CSV tables instead."
              .formatted(sheet.getSheetName(), MOST_ROWS));
    }
    row = sheet.createRow(rows++);
    columns = 0;
    return this;
  }

  WorkbookSheet text(String text) {
    XSSFCell cell = row.createCell(columns++);
    String plain = printable(text);
    cell.setCellValue(plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST));
    return this;
  }

  /** A number; infinite ones and none leave the cell blank. */
  WorkbookSheet number(double value) {
    if (Double.isFinite(value)) {
      row.createCell(columns).setCellValue(value);
    }
    columns++;
    return this;
  }

  WorkbookSheet number(OptionalDouble value) {
    return number(value.orElse(Double.NaN));
  }

  WorkbookSheet number(Optional<Double> value) {
    return number(value.orElse(Double.NaN));
  }

  /** Lets the rows be filtered by their headings. */
  void finish() {
    int width = sheet.getRow(0).getLastCellNum();
    sheet.setAutoFilter(
        new org.apache.poi.ss.util.CellRangeAddress(0, Math.max(0, rows - 1), 0, width - 1));
  }

  /** A text without the characters that XML cannot hold. */
  static String printable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
