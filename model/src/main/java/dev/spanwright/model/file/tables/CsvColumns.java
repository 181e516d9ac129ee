package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.exchange.Facts;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What columns are called, in their plain form. */
final class CsvColumns {

  static final List<String> FROM =
      List.of(
          "from",
          "source",
          "src",
          "origin",
          "start",
          "a",
          "aend",
          "sitea",
          "nodea",
          "fromsite",
          "fromnode",
          "startnode");
  static final List<String> TO =
      List.of(
          "to",
          "target",
          "dst",
          "dest",
          "destination",
          "end",
          "b",
          "z",
          "bend",
          "zend",
          "siteb",
          "sitez",
          "nodeb",
          "nodez",
          "tosite",
          "tonode",
          "endnode");
  static final List<String> ID = List.of("id", "siteid", "nodeid", "site", "node");
  static final List<String> NAME =
      List.of("name", "sitename", "nodename", "label", "title", "city");
  static final List<String> LINK_ID = List.of("id", "link", "linkid");
  static final List<String> GBPS =
      List.of(
          "gbps",
          "demand",
          "traffic",
          "demandgbps",
          "trafficgbps",
          "gbits",
          "demandgbits",
          "trafficgbits");

  /** Columns whose cells are never numbers. */
  static final Set<String> TEXTS =
      Stream.of(FROM, TO, ID, NAME).flatMap(List::stream).collect(Collectors.toSet());

  private CsvColumns() {}

  /** Whether columns are those of one of our tables: sites, links or demands. */
  static boolean areOfNetwork(List<String> columns) {
    return areOfLinks(columns) || areOfSites(columns);
  }

  /** Whether columns name two ends. */
  static boolean areOfLinks(List<String> columns) {
    Set<String> plain = CsvHeader.of(columns, CsvTable.Kind.LINKS).columns().keySet();
    return !Collections.disjoint(plain, FROM) && !Collections.disjoint(plain, TO);
  }

  /** Whether columns name a place. */
  static boolean areOfSites(List<String> columns) {
    Set<String> plain = CsvHeader.of(columns, CsvTable.Kind.SITES).columns().keySet();
    boolean isNamed = !Collections.disjoint(plain, ID) || !Collections.disjoint(plain, NAME);
    return isNamed && plain.stream().anyMatch(column -> column.startsWith("lat"));
  }

  /**
   * Whether columns name a place with both of its coordinates. Such a table is of sites, whatever
   * else it has: {@code from} and {@code to} are then the time for which a row holds.
   */
  static boolean arePlaced(List<String> columns) {
    List<String> names = CsvHeader.of(columns, CsvTable.Kind.SITES).names();
    return areOfSites(columns)
        && names.stream().anyMatch(name -> Facts.means(name, Facts.LATITUDE))
        && names.stream().anyMatch(name -> Facts.means(name, Facts.LONGITUDE));
  }

  /** A column without capitals and signs: {@code A End} and {@code a_end} mean the same. */
  static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
