package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.tables.CsvTable.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What columns are called in German, French, Spanish, Italian, Dutch, Polish and, of other
 * languages, where the words are alike. Words stand without accents and blanks.
 */
final class ColumnLanguages {

  private static final String LENGTH_UNIT = "(?:in)?(?:km|m|kilomet\\w{1,6}|met\\w{1,6})";

  private static final String RATE_UNIT = "(?:in)?[kmgt]?(?:bps|bits?|bitpers(?:ec)?|bitsec)";

  /** A meaning of a column, with the tables that can have it. */
  private enum Meaning {
    LATITUDE(
        "latitude",
        "",
        column -> Facts.means(column, Facts.LATITUDE),
        EnumSet.of(Kind.SITES),
        "breite breitengrad geographischebreite geogrbreite geobreite",
        "latitudine latitud",
        "breedte breedtegraad geografischebreedte noorderbreedte",
        "szerokosc szerokoscgeograficzna szergeogr",
        "breddgrad breddegrad"),
    LONGITUDE(
        "longitude",
        "",
        column -> Facts.means(column, Facts.LONGITUDE),
        EnumSet.of(Kind.SITES),
        "lange laenge langengrad laengengrad geographischelange geographischelaenge geogrlange",
        "geogrlaenge geolange geolaenge longitudine longitud",
        "lengte lengtegraad geografischelengte oosterlengte",
        "dlugosc dlugoscgeograficzna dlgeogr",
        "langdgrad lengdegrad laengdegrad"),
    NAME(
        "name",
        "",
        column -> CsvColumns.NAME.contains(column),
        EnumSet.of(Kind.SITES),
        "bezeichnung ort ortsname stadt standort standortname knoten knotenname",
        "nom ville noeud emplacement nombre ciudad nodo sitio emplazamiento",
        "nome citta sito naam plaats plaatsnaam stad locatie knooppunt",
        "nazwa miasto miejscowosc wezel lokalizacja namn navn"),
    ID(
        "id",
        "",
        column -> CsvColumns.ID.contains(column),
        EnumSet.of(Kind.SITES, Kind.LINKS),
        "kennung kurzel kuerzel identifiant identificador identificativo identyfikator"),
    FROM(
        "from",
        "",
        column -> CsvColumns.FROM.contains(column),
        EnumSet.of(Kind.LINKS, Kind.DEMANDS),
        "von quelle anfang anfangspunkt startknoten startort vonknoten vonort standorta knotena",
        "de depuis origine depart noeuda desde origen inicio nodoa da partenza sitoa",
        "van bron begin beginpunt vertrek locatiea od zrodlo poczatek skad wezela fran fra"),
    TO(
        "to",
        "",
        column -> CsvColumns.TO.contains(column),
        EnumSet.of(Kind.LINKS, Kind.DEMANDS),
        "nach ziel zielknoten zielort bis ende endpunkt nachknoten nachort standortb knotenb",
        "vers arrivee noeudb hasta hacia destino nodob destinazione arrivo sitob",
        "naar doel eind einde eindpunt bestemming aankomst locatieb do cel koniec dokad wezelb",
        "till til"),
    LENGTH(
        "length",
        LENGTH_UNIT,
        column -> Facts.isLength(column),
        EnumSet.of(Kind.LINKS),
        "lange laenge entfernung distanz streckenlange streckenlaenge faserlange faserlaenge",
        "kabellange kabellaenge leitungslange leitungslaenge longueur longitud distancia",
        "lunghezza distanza lengte afstand kabellengte vezellengte",
        "dlugosc odleglosc dystans langd lengde laengde comprimento"),
    CAPACITY(
        "capacity",
        RATE_UNIT,
        column -> Facts.isCapacity(column),
        EnumSet.of(Kind.LINKS),
        "kapazitat kapazitaet bandbreite datenrate ubertragungsrate uebertragungsrate",
        "capacite debit bandepassante capacidad anchodebanda velocidad",
        "capacita larghezzadibanda velocita capaciteit bandbreedte snelheid",
        "przepustowosc pojemnosc przeplywnosc kapacitet kapasitet capacidade"),
    DEMAND(
        "demand",
        RATE_UNIT,
        column -> CsvColumns.GBPS.contains(column),
        EnumSet.of(Kind.DEMANDS),
        "bedarf verkehr verkehrsbedarf nachfrage demande trafic demanda trafico",
        "domanda traffico vraag verkeer ruch zapotrzebowanie");

    private final String english;
    private final Pattern words;
    private final Predicate<String> isEnglish;
    private final Set<Kind> tables;

    /**
     * @param unit what may stand behind a word, as a pattern
     * @param isEnglish whether a column in its plain form has the meaning in English
     */
    Meaning(
        String english,
        String unit,
        Predicate<String> isEnglish,
        Set<Kind> tables,
        String... words) {
      this.english = english;
      this.isEnglish = isEnglish;
      this.tables = tables;
      String all = String.join("|", String.join(" ", words).split(" "));
      this.words = Pattern.compile("(?:" + all + ")(" + unit + ")?");
    }
  }

  private ColumnLanguages() {}

  /**
   * The columns, those of other languages by their English names. A meaning that has a column in
   * English, or another one before, is not looked for.
   */
  static List<String> english(List<String> columns, Kind table) {
    List<String> english = new ArrayList<>(columns);
    List<String> plain = columns.stream().map(ColumnLanguages::plain).toList();
    if (table != Kind.SITES) {
      shortWords(plain, english);
    }
    for (Meaning meaning : Meaning.values()) {
      if (meaning.tables.contains(table)
          && english.stream().map(CsvColumns::plain).noneMatch(meaning.isEnglish)) {
        first(meaning, plain, english);
      }
    }
    return english;
  }

  private static void first(Meaning meaning, List<String> plain, List<String> english) {
    for (int i = 0; i < plain.size(); i++) {
      var word = meaning.words.matcher(plain.get(i));
      if (word.matches()) {
        String unit = Optional.ofNullable(word.group(1)).orElse("").replaceFirst("^in", "");
        String plainUnit = unit.replaceFirst("met.*", "m").replace("kilo", "k");
        english.set(i, unit.isEmpty() ? meaning.english : meaning.english + " " + plainUnit);
        return;
      }
    }
  }

  /**
   * Of one letter, and ends of links in English too: French de/à, Italian da/a, Polish z/do. Where
   * another column is such an end, the letters mean nothing else.
   */
  private static void shortWords(List<String> plain, List<String> english) {
    Set<String> all = new HashSet<>(plain);
    if (all.contains("a") && (all.contains("de") || all.contains("da")) && isAlone("a", english)) {
      english.set(plain.indexOf("a"), "to");
    }
    if (all.contains("z") && all.contains("do") && isAlone("z", english)) {
      english.set(plain.indexOf("z"), "from");
    }
  }

  private static boolean isAlone(String letter, List<String> columns) {
    return columns.stream()
        .map(ColumnLanguages::plain)
        .filter(column -> !column.equals(letter))
        .noneMatch(column -> CsvColumns.FROM.contains(column) || CsvColumns.TO.contains(column));
  }

  /** Letters and digits alone, small and without accents. */
  private static String plain(String column) {
    String small = column.toLowerCase(Locale.ROOT).replace("ł", "l").replace("ß", "ss");
    return Normalizer.normalize(small.replace("œ", "oe").replace("ø", "o"), Normalizer.Form.NFD)
        .replaceAll("[^a-z0-9]", "");
  }
}
