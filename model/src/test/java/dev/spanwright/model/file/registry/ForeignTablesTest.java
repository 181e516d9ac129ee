package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.network.Link;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in other languages, with coordinates in minutes, and the places of what is wrong. */
class ForeignTablesTest {

  private static List<String> remarks(OpenedNetwork opened) {
    return opened.remarks().stream().map(Problem::message).toList();
  }

  private static String refused(String opened, Map<String, String> folder) {
    return assertThrows(NetworkFileException.class, () -> Foreign.open(opened, folder))
        .getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kennung;Ort;Breite;Länge|Von;Nach;Länge (km);Kapazität [Gbit/s]",
        "Kürzel;Bezeichnung;Breitengrad;Längengrad|Quelle;Ziel;Streckenlänge in km;Bandbreite Gbps",
        "identifiant;nom;latitude;longitude|de;à;longueur km;débit (Gbit/s)",
        "id;Ville;Latitude;Longitude|Départ;Arrivée;Distance (km);Capacité Gbit/s",
        "identificador;nombre;latitud;longitud|desde;hasta;longitud km;capacidad Gbps",
        "id;nome;latitudine;longitudine|da;a;lunghezza (km);capacità (Gbit/s)",
        "id;naam;breedtegraad;lengtegraad|van;naar;lengte km;capaciteit Gbps",
        "id;nazwa;szerokość geograficzna;długość geograficzna|od;do;długość km;przepustowość Gbps",
        "id;miasto;szerokość;długość|z;do;odległość km;przepustowość (Gb/s)",
      })
  void columnsMayBeInOtherLanguages(String sites, String links) throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n-links.csv",
            Map.of(
                "n-sites.csv", sites + "\nb;Berlin;52,5;13,4\nf;Fulda;50,5;9,7\n",
                "n-links.csv", links + "\nb;f;380,5;400\n"));
    assertEquals(List.of("b Berlin 52.5,13.4", "f Fulda 50.5,9.7"), Foreign.sites(opened));
    assertEquals(List.of("b-f b>f"), Foreign.links(opened));
    Link link = Foreign.link(opened.network(), 0);
    assertEquals(OptionalDouble.of(380.5), link.measuredLengthKm());
    assertEquals(OptionalDouble.of(400), link.fixedCapacityGbps());
    assertTrue(remarks(opened).toString().contains("read so"), remarks(opened).toString());
  }

  @Test
  void theRemarkSaysWhichColumnWasTakenAsWhat() throws Exception {
    OpenedNetwork opened = Foreign.open("n.csv", "Von;Nach;Länge [m];Notiz\nBonn;Köln;30500;x\n");
    assertEquals(OptionalDouble.of(30.5), Foreign.link(opened.network(), 0).measuredLengthKm());
    assertTrue(
        remarks(opened)
            .contains(
                "n.csv, line 1, column 1, links: found the columns \"Von\", \"Nach\","
                    + " \"Länge [m]\", expected from, to, length. They were read so, in this"
                    + " order."),
        remarks(opened).toString());
  }

  @Test
  void wordsOfOtherLanguagesMeanNothingWhereEnglishOnesAreThere() throws Exception {
    OpenedNetwork opened = Foreign.open("n.csv", "from;to;length_km;von;do\na;b;10;c;d\n");
    assertEquals(List.of("a-b a>b"), Foreign.links(opened));
    assertTrue(!remarks(opened).toString().contains("read so"), remarks(opened).toString());
  }

  @ParameterizedTest
  @CsvSource({"a;de;from;to", "da;a;from;to", "z;do;from;to", "do;z;source;target"})
  void shortWordsMeanNothingWhereEnglishOnesAreThere(String columns) throws Exception {
    assertEquals(List.of("x-y X>Y"), Foreign.links(Foreign.open("n.csv", columns + "\n1;2;X;Y\n")));
  }

  /** The columns of the time for which a row holds are called as the ends of links are. */
  @ParameterizedTest
  @CsvSource({
    "'id,name,lat,lon,van,tot,eind', 'b,Bonn,50.7,7.1,2020,2030,x'",
    "'Standort;Breite;Länge;von;bis', 'Bonn;50,7;7,1;2020;2030'",
    "'name,latitude,longitude,from,to', 'Bonn,50.7,7.1,2020,2030'",
  })
  void sitesWithColumnsOfTimeAreSites(String columns, String row) throws Exception {
    OpenedNetwork opened = Foreign.open("n.csv", columns + "\n" + row + "\n");
    assertEquals(1, opened.network().sites().size());
    assertTrue(Foreign.sites(opened).getFirst().endsWith("Bonn 50.7,7.1"), opened::toString);
    assertEquals(List.of(), Foreign.links(opened));
  }

  @ParameterizedTest
  @CsvSource({"id;Von;Nach;Länge;latency_ms", "name;from;to;lat_ms;longitude"})
  void linksWithOtherColumnsStayLinks(String columns) throws Exception {
    OpenedNetwork opened = Foreign.open("n.csv", columns + "\nk;X;Y;5;0.1\n");
    assertEquals(1, Foreign.links(opened).size());
    assertTrue(Foreign.links(opened).getFirst().endsWith(" X>Y"), opened::toString);
  }

  @Test
  void demandsMayBeInOtherLanguages() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n-sites.csv",
            Map.of(
                "n-sites.csv", "id,lat,lon\na,50,7\nb,51,7\n",
                "n-links.csv", "from,to\na,b\n",
                "n-demands.csv", "Von,Nach,Bedarf (Gbit/s)\na,b,12\n"));
    assertTrue(opened.network().workloads().list().toString().contains("gbps=12.0"));
  }

  @Test
  void coordinatesMayHaveMinutesAndLetters() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n.csv",
            "id;lat;lon\nt;59°26'N;24 45 00 E\nm;N59,5;W24,25\ns;-33:30;151,5\np;52.125;13\n");
    assertEquals(
        List.of(
            "t t 59.43333333333333,24.75", "m m 59.5,-24.25", "s s -33.5,151.5", "p p 52.125,13.0"),
        Foreign.sites(opened));
  }

  /** As web pages have them, also where links name their ends. */
  @Test
  void blanksThatDoNotBreakAreBlanks() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n-sites.csv",
            Map.of(
                "n-sites.csv",
                "id;lat;lon\na\u00A0;59°30'0\"N\u00A0;24\u202F45\u00A000 E\nb;\u00A052,5;\u200913\n",
                "n-links.csv",
                "from;to\na;b\u202F\n"));
    assertEquals(List.of("a a 59.5,24.75", "b b 52.5,13.0"), Foreign.sites(opened));
    assertEquals(List.of("a-b a>b"), Foreign.links(opened));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "59°60'N|found \"59°60'N\", expected degrees within 90, such as 59.4417,",
        "59 26|found \"59 26\", expected degrees within 90,",
        "59.5E|found \"59.5E\", expected degrees within 90,",
        "91|found 91, expected a number from -90 to 90",
      })
  void whatIsNoCoordinateIsRefusedWithItsPlace(String cell, String told) {
    String message = refused("n.csv", Map.of("n.csv", "id,Breite,lon\n\"x, y\"," + cell + ",8\n"));
    assertTrue(message.startsWith("n.csv, line 2, column 8, sites.Breite: " + told), message);
  }

  @Test
  void theLetterOIsEastAndWest() {
    String message = refused("n.csv", Map.of("n.csv", "id,lat,lon\na,50,8°30'O\n"));
    assertTrue(message.startsWith("n.csv, line 2, column 6, sites.lon: found \"8°30'O\""), message);
    assertTrue(message.contains("write E or W"), message);
  }

  /** Cells of several lines and quotes shift what follows. */
  @Test
  void placesAreThoseOfTheCells() {
    Map<String, String> folder =
        Map.of(
            "n-sites.csv",
            "id,name,lat,lon\r\n\r\n\r\na,\"A \"\"1\"\",\r\nhall\",50,8\r\nb,\"x\ny\",51,9\r\n",
            "n-links.csv",
            "from,to,Länge (km)\n\na,b,7\na,\"b\",x\n");
    String message = refused("n-sites.csv", folder);
    assertTrue(
        message.startsWith(
            "n-links.csv, line 4, column 7, links[\"Länge (km)\"]: found \"x\", expected a number"),
        message);
    Map<String, String> other =
        Map.of(
            "n-sites.csv",
            "id,name,lat,lon\r\n\r\n\r\na,\"A \"\"1\"\",\r\nhall\",50,8\r\nb,\"x\ny\",151,9\r\n",
            "n-links.csv",
            "from,to\n");
    String told = refused("n-sites.csv", other);
    assertTrue(told.startsWith("n-sites.csv, line 7, column 4, sites.lat: found 151"), told);
  }
}
