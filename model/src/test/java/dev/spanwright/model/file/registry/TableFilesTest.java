package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.tables.CsvPair;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as spreadsheets and people write them. */
class TableFilesTest {

  private static final String LINKS = "from,to,lengthKm\nb,f,545\n";

  @Test
  void numbersMayHaveADecimalCommaWhereItIsNoSeparator() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "net-sites.csv",
            Map.of(
                "net-sites.csv",
                "sep=;\r\nid;name;lat;lon\r\nb;Berlin;52,52;13,4\r\n1,5;\"Main; 1,5\";50,1;-8\r\n",
                "net-links.csv",
                "from\tto\tlengthKm\tcapacityGbps\nb\t1,5\t545,5\t1.000\n",
                "net-demands.csv",
                "from;to;gbps\nb;1,5;1.234,5\n"));
    assertEquals(
        List.of("b Berlin 52.52,13.4", "main-1-5 Main; 1,5 50.1,-8.0"), Foreign.sites(opened));
    Link link = Foreign.link(opened.network(), 0);
    assertEquals(OptionalDouble.of(545.5), link.measuredLengthKm());
    assertEquals(OptionalDouble.of(1000), link.fixedCapacityGbps());
    assertTrue(opened.network().workloads().list().toString().contains("1234.5"));
    assertEquals(
        3, Foreign.found(opened).stream().filter("numbers with a decimal comma"::equals).count());
  }

  @Test
  void pointsStayDecimalWhereSomeCannotBeOfThousands() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "net-sites.csv",
            Map.of(
                "net-sites.csv",
                "id;lat;lon\nb;52.5;13,4\nf;50.125;8.5\n",
                "net-links.csv",
                LINKS));
    assertEquals(List.of("b b 52.5,13.4", "f f 50.125,8.5"), Foreign.sites(opened));
  }

  @Test
  void moreCellsThanColumnsAreRefused() {
    Map<String, String> folder =
        Map.of(
            "net-sites.csv",
            "id,name,lat,lon\nb,Frankfurt, Main,50.1,8.7\nf,F,50,8,,\n",
            "net-links.csv",
            LINKS);
    String message =
        assertThrows(NetworkFileException.class, () -> Foreign.open("net-links.csv", folder))
            .problems()
            .getFirst()
            .message();
    assertTrue(
        message.startsWith("net-sites.csv, line 2, column 1, sites: found 5 cells"), message);
    assertTrue(message.contains("quotes"), message);
  }

  @Test
  void aNumberBeyondAllMeasureIsToldAsItStands() {
    Map<String, String> folder =
        Map.of("n-sites.csv", "id,lat,lon\nb,52,13\nf,1e400,8\n", "n-links.csv", LINKS);
    String message =
        assertThrows(NetworkFileException.class, () -> Foreign.open("n-sites.csv", folder))
            .getMessage();
    assertTrue(message.contains("found 1e400, expected a number from -90 to 90"), message);
    assertTrue(message.contains("Check the value"), message);
  }

  @Test
  void onlyDecimalNumbersAreNumbers() {
    for (String number : List.of("12f", "0x1p3", "NaN", "-1", "1e400")) {
      Map<String, String> folder =
          Map.of(
              "n-sites.csv",
              "id,lat,lon\nb,52,13\nf,50,8\n",
              "n-links.csv",
              LINKS,
              "n-demands.csv",
              "from,to,gbps\nb,f," + number + "\n");
      String message =
          assertThrows(NetworkFileException.class, () -> Foreign.open("n-sites.csv", folder))
              .getMessage();
      assertTrue(
          message.startsWith("n-demands.csv, line 2, column 5, demands.gbps: found"), message);
    }
  }

  @Test
  void tablesMayHaveNoNameBesideWhatTheyAre() throws Exception {
    Map<String, String> folder =
        Map.of("sites.csv", "id,lat,lon\nb,52,13\nf,50,8\n", "links.csv", LINKS);
    assertEquals(List.of("b-f b>f"), Foreign.links(Foreign.open("links.csv", folder)));
    assertEquals(List.of("b-f b>f"), Foreign.links(Foreign.open("sites.csv", folder)));
  }

  @Test
  void columnsMayBeCalledAsOperatorsDo() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "op-sites.csv",
            Map.of(
                "op-sites.csv",
                "Site ID,City,Latitude,Longitude\nber,Berlin,52,13\nfra,Frankfurt,50,8\n",
                "op-links.csv",
                "Link ID,A End,Z-End,Distance (km),Bandwidth [Mbit/s]\nL7,ber,fra,545,100000\n",
                "op-demands.csv",
                "src,dst,Traffic (Gbit/s)\nber,fra,12\n"));
    assertEquals(List.of("ber Berlin 52.0,13.0", "fra Frankfurt 50.0,8.0"), Foreign.sites(opened));
    assertEquals(List.of("L7 ber>fra"), Foreign.links(opened));
    Link link = Foreign.link(opened.network(), 0);
    assertEquals(OptionalDouble.of(545), link.measuredLengthKm());
    assertEquals(OptionalDouble.of(100), link.fixedCapacityGbps());
    assertTrue(opened.network().workloads().list().toString().contains("gbps=12.0"));
  }

  @Test
  void whatStandsTwiceIsToldByLinesOfItsTable(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("n-sites.csv"), "id,lat,lon\nb,52,13\nf,50,8\n");
    Files.writeString(folder.resolve("n-links.csv"), LINKS);
    Files.writeString(folder.resolve("n-demands.csv"), "from,to,gbps\nb,f,1\nb,f,2\n");
    List<String> remarks =
        NetworkFiles.open(folder.resolve("n-sites.csv")).remarks().stream()
            .map(Problem::message)
            .filter(m -> m.contains("second time"))
            .toList();
    assertEquals(1, remarks.size());
    assertTrue(remarks.getFirst().startsWith("n-demands.csv, line 3"), remarks.getFirst());
    assertTrue(remarks.getFirst().contains("(first in line 2)"), remarks.getFirst());
  }

  @Test
  void whatMakesNamesHarmlessGoesAgain() throws Exception {
    List<String> names = List.of("=1+1", "-home", "'=quoted", "'plain'", "@");
    List<Site> sites =
        names.stream()
            .map(n -> Site.of("s" + names.indexOf(n), n, SiteKind.EXCHANGE, new Position(1, 2)))
            .toList();
    Network network = Network.empty("x").withSites(Table.of(sites));
    List<Exporter.Part> parts = new CsvPair().write(network);
    String written = new String(parts.getFirst().content(), StandardCharsets.UTF_8);
    assertTrue(Stream.of(",=", ",-", ",@").noneMatch(written::contains), written);
    OpenedNetwork opened = NetworkFiles.open(FidelityTest.source(new CsvPair(), parts));
    assertEquals(names, opened.network().sites().stream().map(Site::name).toList());
  }

  /** A table of demands that was left beside it would be read with the new network. */
  @Test
  void anExportReplacesTheDemandsOfAnEarlierOne() {
    List<Exporter.Part> parts = new CsvPair().write(Network.empty("x"));
    assertEquals(
        List.of("-sites", "-links", "-demands"),
        parts.stream().map(Exporter.Part::suffix).toList());
    assertEquals("from,to,gbps\r\n", new String(parts.getLast().content(), StandardCharsets.UTF_8));
  }

  @Test
  void aTableThatCannotBeReadIsNotPassedOver(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("n-sites.csv"), "id,lat,lon\nb,52,13\nf,50,8\n");
    Files.writeString(folder.resolve("n-links.csv"), LINKS);
    Path demands = Files.createDirectory(folder.resolve("n-demands.csv"));
    String message =
        assertThrows(
                NetworkFileException.class, () -> NetworkFiles.open(folder.resolve("n-sites.csv")))
            .getMessage();
    assertTrue(message.startsWith(demands.toAbsolutePath() + ": found a folder"), message);
  }

  /** As pandas, Gephi and spreadsheets hold a network in one table. */
  @Test
  void aListOfEdgesMakesItsSites() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "edges.csv", "Source;Target;Km;Gbps\nBonn;Köln;30,5;100\nKöln;Ulm;400;10\n;;;\n");
    assertEquals(List.of("Bonn Bonn", "koln Köln", "Ulm Ulm"), names(opened));
    assertEquals(List.of("bonn-koln Bonn>koln", "koln-ulm koln>Ulm"), Foreign.links(opened));
    assertEquals(3, opened.unplaced().size());
    assertEquals(OptionalDouble.of(30.5), Foreign.link(opened.network(), 0).measuredLengthKm());
    assertEquals(OptionalDouble.of(10), Foreign.link(opened.network(), 1).fixedCapacityGbps());
    assertTrue(Foreign.found(opened).contains("a list of edges without a table of sites"));
    assertFalse(Foreign.found(opened).toString().contains("without a unit"));
    String message = refused(Map.of("edges.csv", "from,to\nBonn,\n"), "edges.csv");
    assertTrue(message.startsWith("edges.csv, line 2, "), message);
  }

  private static List<String> names(OpenedNetwork opened) {
    return opened.network().sites().stream().map(site -> site.id() + " " + site.name()).toList();
  }

  private static String refused(Map<String, String> folder, String opened) {
    return assertThrows(NetworkFileException.class, () -> Foreign.open(opened, folder))
        .getMessage();
  }

  @Test
  void aTableOfSitesNeedsNoLinks() throws Exception {
    OpenedNetwork opened =
        Foreign.open("halls.csv", "Site Name,Latitude,Longitude\nBonn,50.7,7.1\n,,\n");
    assertEquals(List.of("Bonn Bonn 50.7,7.1"), Foreign.sites(opened));
    assertEquals(List.of(), Foreign.links(opened));
  }

  @Test
  void aPlainNameStillStandsForTheTablesBesideIt() throws Exception {
    Map<String, String> folder =
        Map.of(
            "n.csv", "from,to\nx,y\n",
            "n-sites.csv", "id,lat,lon\na,50,7\nb,51,7\n",
            "n-links.csv", "from,to\na,b\n");
    assertEquals(List.of("a-b a>b"), Foreign.links(Foreign.open("n.csv", folder)));
  }

  @Test
  void columnsThatLackAreNamedWithThoseThatAreThere() {
    Map<String, String> folder =
        Map.of("n-sites.csv", "id,lat,lon\na,50,7\n", "n-links.csv", "Alpha,Beta\na,a\n");
    String message = refused(folder, "n-sites.csv");
    assertTrue(
        message.startsWith(
            "n-links.csv, line 1, column 1, links: found the columns Alpha, Beta, expected one that is"
                + " called from, or source."),
        message);
    String other = refused(Map.of("n.csv", "Nummer,Ort\n1,Bonn\n"), "n.csv");
    assertTrue(other.contains("or one table with the columns from and to"), other);
  }
}
