package dev.spanwright.model.geo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Cities as lines of text: places and populations are read at once, a {@link City} is made when it
 * is asked for, since most never are. Immutable for those who use it, and safe for use by several
 * threads.
 */
final class CityTable extends AbstractList<City> implements RandomAccess {

  private static final int COUNTRY = 2;
  private static final int REGION = 3;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int POPULATION = 6;
  private static final int CAPITAL = 7;

  private final byte[] text;
  private final int[] starts; // of lines, and the end of the last one
  private final double[] lats;
  private final double[] lons;
  private final int[] populations;

  /** Made so far; two threads may both make one, and both are equal. */
  private final City[] made;

  private int lines;

  /**
   * @param text lines of eight fields that tabs part and a line feed ends, UTF-8: name, the same in
   *     plain letters or nothing, country, region, latitude and longitude in thousandths of a
   *     degree, population, {@code P} for a capital or nothing
   * @throws IOException if a line is no city, with its number
   */
  CityTable(byte[] text) throws IOException {
    this.text = text;
    int count = 0;
    for (byte b : text) {
      if (b == '\n') {
        count++;
      }
    }
    starts = new int[count + 1];
    lats = new double[count];
    lons = new double[count];
    populations = new int[count];
    made = new City[count];
    int at = 0;
    while (lines < count) {
      at = line(at);
    }
    if (at < text.length) {
      throw new IOException("the last line is not ended by a line feed");
    }
  }

  /** Reads a line; the start of the next. */
  private int line(int start) throws IOException {
    int at = start;
    int field = 0;
    int[] numbers = new int[POPULATION + 1];
    while (text[at] != '\n') {
      if (text[at] == '\t') {
        field++;
        at++;
      } else if (field >= LAT && field <= POPULATION) {
        int end = endOfNumber(at);
        numbers[field] = number(at, end);
        at = end;
      } else {
        at++;
      }
    }
    if (field != CAPITAL) {
      throw new IOException("line " + (lines + 1) + " has " + (field + 1) + " fields, expected 8");
    }
    lats[lines] = numbers[LAT] / 1000.0;
    lons[lines] = numbers[LON] / 1000.0;
    populations[lines] = numbers[POPULATION];
    lines++;
    starts[lines] = at + 1;
    return at + 1;
  }

  private int endOfNumber(int start) {
    int end = start;
    while (text[end] != '\t' && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private int number(int start, int end) throws IOException {
    boolean negative = text[start] == '-';
    int value = 0;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        throw new IOException(
            "line %d has \"%s\" where a whole number is expected"
                .formatted(lines + 1, string(start, end)));
      }
      value = 10 * value + digit;
    }
    return negative ? -value : value;
  }

  private String string(int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  @Override
  public int size() {
    return lats.length;
  }

  /** Latitude of a city, degrees. */
  double latDeg(int index) {
    return lats[index];
  }

  /** Longitude of a city, degrees. */
  double lonDeg(int index) {
    return lons[index];
  }

  /** People in a city, 0 if unknown. */
  int population(int index) {
    return populations[index];
  }

  @Override
  public City get(int index) {
    City known = made[index];
    if (known == null) {
      known = make(index);
      made[index] = known;
    }
    return known;
  }

  private City make(int index) {
    String[] fields = string(starts[index], starts[index + 1] - 1).split("\t", -1);
    return new City(
        fields[0],
        plain(fields),
        fields[COUNTRY],
        fields[REGION],
        lats[index],
        lons[index],
        populations[index],
        fields[CAPITAL].equals("P"));
  }

  /** The name in plain letters, without the other fields. */
  String asciiName(int index) {
    return made[index] == null ? plain(names(index)) : made[index].asciiName();
  }

  private String[] names(int index) {
    int start = starts[index];
    int firstEnd = endOfNumber(start);
    int secondEnd = endOfNumber(firstEnd + 1);
    return new String[] {string(start, firstEnd), string(firstEnd + 1, secondEnd)};
  }

  private static String plain(String[] names) {
    return names[1].isEmpty() ? names[0] : names[1];
  }
}
