package dev.spanwright.render.style;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is set.
 *
 * @param typeface cut of the typeface
 * @param sizePx height of the type, px
 * @param spacingEm extra space after each letter, in multiples of the size
 */
public record TextStyle(Typeface typeface, double sizePx, double spacingEm) {

  /** Names of training campuses. */
  public static final TextStyle CAMPUS = new TextStyle(Typeface.SEMI_BOLD, 12, 0);

  /** Names of other sites. */
  public static final TextStyle SITE = new TextStyle(Typeface.MEDIUM, 12, 0);

  /** Figures beside sites and links. */
  public static final TextStyle FIGURE = new TextStyle(Typeface.MEDIUM, 11, 0);

  /** Towns of the basemap. */
  public static final TextStyle TOWN = new TextStyle(Typeface.REGULAR, 11, 0);

  /** Countries of the basemap, in capitals. */
  public static final TextStyle COUNTRY = new TextStyle(Typeface.MEDIUM, 11, 0.08);

  /** Oceans. */
  public static final TextStyle OCEAN = new TextStyle(Typeface.ITALIC, 14, 0.1);

  /** Seas, gulfs, bays and straits. */
  public static final TextStyle SEA = new TextStyle(Typeface.ITALIC, 12, 0.1);

  /** Legend and scale bar. */
  public static final TextStyle FURNITURE = new TextStyle(Typeface.REGULAR, 11, 0);

  /** Headings in the legend. */
  public static final TextStyle HEADING = new TextStyle(Typeface.SEMI_BOLD, 11, 0);

  /** Title of an exported picture. */
  public static final TextStyle TITLE = new TextStyle(Typeface.SEMI_BOLD, 20, -0.01);

  /** Title of a scene. */
  public static final TextStyle CAPTION = new TextStyle(Typeface.SEMI_BOLD, 24, -0.01);

  /** Note of a scene, below its title. */
  public static final TextStyle NOTE = new TextStyle(Typeface.REGULAR, 15, 0);

  /** Title of a chart. */
  public static final TextStyle CHART_TITLE = new TextStyle(Typeface.SEMI_BOLD, 14, 0);

  /** Figures under the title of an exported picture. */
  public static final TextStyle SUBTITLE = new TextStyle(Typeface.MEDIUM, 13, 0);

  /** Main figures of a network in large type. */
  public static final TextStyle KEY_NUMBER = new TextStyle(Typeface.SEMI_BOLD, 26, -0.01);

  /** Sources in the corner. */
  public static final TextStyle ATTRIBUTION = new TextStyle(Typeface.REGULAR, 10, 0);

  private static final String ELLIPSIS = "…";

  /**
   * How a country is named: the larger the earlier, 10 to 14 px.
   *
   * @param fromZoom the zoom of a web map from which it is named
   */
  public static TextStyle country(double fromZoom) {
    double sizePx = fromZoom < 1.3 ? 14 : fromZoom < 2.6 ? 12 : fromZoom < 4.5 ? 11 : 10;
    return new TextStyle(COUNTRY.typeface, sizePx, COUNTRY.spacingEm);
  }

  /** Width of a text, px. */
  public double width(String text) {
    return typeface.width(text, sizePx)
        + text.codePointCount(0, text.length()) * spacingEm * sizePx;
  }

  /** The text, cut with an ellipsis where it is wider than there is room. */
  public String fitted(String text, double mostPx) {
    if (width(text) <= mostPx) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + ELLIPSIS) > mostPx) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /**
   * The text in lines, broken at spaces; a word that is too wide is cut, and so is the last line
   * where there are too few.
   *
   * @param mostPx no line is wider, px
   * @param mostLines 1 or more
   */
  public List<String> lines(String text, double mostPx, int mostLines) {
    List<String> lines = new ArrayList<>();
    String line = "";
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int space = rest.indexOf(' ');
      String word = space < 0 ? rest : rest.substring(0, space);
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > mostPx) {
        if (lines.size() == mostLines - 1) {
          line = line + " " + rest;
          break;
        }
        lines.add(fitted(line, mostPx));
        longer = word;
      }
      line = longer;
      rest = rest.substring(word.length()).strip();
    }
    lines.add(fitted(line, mostPx));
    return lines;
  }

  /** Height of capital letters, px: 0.727 em in Inter. */
  public double capHeight() {
    return 0.727 * sizePx;
  }
}
