package dev.spanwright.model.geo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What large cities are called where they lie, or were called before, where the gazetteer has
 * another name only: who plans there types Köln, not Cologne. General knowledge, not from the
 * gazetteer's source.
 */
final class OtherNames {

  private static final String ROWS =
      """
      AT|Vienna|Wien
      BE|Antwerp|Antwerpen, Anvers
      BE|Bruges|Brugge
      BE|Brussels|Bruxelles, Brussel
      BE|Liège|Luik, Lüttich
      CH|Basel|Bâle
      CH|Geneva|Genève, Genf
      CN|Beijing|Peking
      CZ|Prague|Praha
      DE|Cologne|Köln
      DE|Hannover|Hanover
      DE|Munich|München
      DE|Nuremberg|Nürnberg
      DK|Aarhus|Århus
      DK|Copenhagen|København
      FI|Helsinki|Helsingfors
      FI|Turku|Åbo
      GR|Athens|Athina
      IN|Bangalore|Bengaluru
      IN|Chennai|Madras
      IN|Kolkāta|Calcutta
      IN|Mumbai|Bombay
      IT|Florence|Firenze
      IT|Genoa|Genova
      IT|Milan|Milano
      IT|Naples|Napoli
      IT|Padova|Padua
      IT|Rome|Roma
      IT|Turin|Torino
      IT|Venice|Venezia
      NL|The Hague|Den Haag
      PL|Kraków|Cracow
      PL|Warsaw|Warszawa
      PT|Lisbon|Lisboa
      RO|Bucharest|București
      RS|Belgrade|Beograd
      RU|Moscow|Moskva
      SE|Gothenburg|Göteborg
      UA|Kyiv|Kiev
      UA|Odesa|Odessa
      VN|Ho Chi Minh City|Saigon
      """;

  /** By country and name, as in {@code DE|Cologne}. */
  private static final Map<String, List<String>> BY_CITY =
      ROWS.lines()
          .map(row -> row.split("\\|"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0] + "|" + cells[1], cells -> List.of(cells[2].split(", "))));

  private OtherNames() {}

  /** The other names of a city; none of most. */
  static List<String> of(String country, String name) {
    return BY_CITY.getOrDefault(country + "|" + name, List.of());
  }

  /** The cities that have some, as country, bar and name. */
  static Set<String> cities() {
    return BY_CITY.keySet();
  }

  /** The names of these cities in the gazetteer. */
  static List<String> names() {
    return BY_CITY.keySet().stream().map(city -> city.substring(city.indexOf('|') + 1)).toList();
  }
}
