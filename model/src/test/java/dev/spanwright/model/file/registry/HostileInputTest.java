package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.spanwright.model.file.Mutations;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, or made to break. */
class HostileInputTest {

  private static final int MUTATIONS = 300;

  private static String refused(String fileName, byte[] content) {
    NetworkFileException e =
        assertThrows(
            NetworkFileException.class, () -> NetworkFiles.open(Source.of(fileName, content)));
    return e.getMessage();
  }

  private static String refused(String fileName, String content) {
    return refused(fileName, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> readers() {
    return TestedReader.ids();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsChangedIsReadWholeOrRefused(String id) {
    TestedReader reader = TestedReader.of(id);
    byte[] whole = reader.seeds().get().getFirst();
    Random random = new Random(20263);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] content = whole;
      for (int n = random.nextInt(3); n >= 0; n--) {
        content = Mutations.mutate(content, random);
      }
      refused += isRefused(reader, content) ? 1 : 0;
    }
    assertTrue(refused > 10, id + ": mutations are too weak, only " + refused + " were refused");
  }

  private static boolean isRefused(TestedReader reader, byte[] content) {
    try {
      return !reader.reads(content);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return fail(reader.id() + " broken by " + new String(content, StandardCharsets.UTF_8), e);
    }
  }

  @ParameterizedTest
  @CsvSource({"graphml,graphml", "kml,kml", "network,n2p"})
  void entitiesOfXmlAreTurnedDown(String root, String extension) {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<"
            + root
            + ">&b;</"
            + root
            + ">";
    String external =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><" + root + ">&e;</" + root + ">";
    for (String text : List.of(bomb, external)) {
      Importer format =
          NetworkFormats.importers().stream()
              .filter(f -> f.extensions().contains(extension))
              .findFirst()
              .orElseThrow();
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      String told =
          assertThrows(
                  NetworkFileException.class,
                  () ->
                      format.read(
                          Source.of("x." + extension, content),
                          dev.spanwright.model.file.NetworkLimits.USUAL))
              .getMessage();
      assertTrue(told.contains("a document type declaration"), told);
      assertTrue(told.contains("line 1"), told);
    }
  }

  @Test
  void whatIsTooDeepIsRefused() {
    int deep = 100_000;
    assertTrue(
        refused("x.graphml", "<graphml>" + "<graph>".repeat(deep)).contains("nested more than 64"));
    assertTrue(refused("x.gml", "graph [ ".repeat(deep)).contains("nested more than 64"));
    assertTrue(refused("x.dot", "graph { " + "{ ".repeat(deep)).contains("at most 64 deep"));
    String json = "{\"type\": \"FeatureCollection\", \"features\": " + "[".repeat(deep);
    assertTrue(refused("x.geojson", json).contains("nested more than 64"));
  }

  @Test
  void anArchiveThatBlowsUpIsRefused() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../doc.kml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        zip.write(zeros);
      }
    }
    assertTrue(refused("x.kmz", bytes.toByteArray()).contains("unpacks to more than"));
    assertTrue(refused("x.kmz", new byte[] {'P', 'K', 3, 4, 1, 2}).contains("archive"));
  }

  @Test
  void moreNodesThanTheLimitAreRefusedWithTheLimit() {
    StringBuilder gml = new StringBuilder("graph [\n");
    for (int i = 0; i < 100_000; i++) {
      gml.append("node [ id ").append(i).append(" ]\n");
    }
    String told = refused("big.gml", gml.append("]").toString());
    assertTrue(told.contains("100000 nodes, expected at most 20000"), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.gml|graph [ node [ id 0 ] edge [ source 0 target 7 ] ]|found an end at node \"7\"",
        "a.gml|graph [ node [ label \"x\" ] ]|found a node without \"id\"",
        "a.dot|graph { a -- }|found \"}\", expected a name",
        "a.geojson|{\"type\": \"FeatureCollection\"}|features: found no such field",
        "a.graphml|<graphml/>|found no element <graph>",
        "a.n2p|<network version=\"4\" nextElementId=\"1\"/>|expected \"5\" or \"6\"",
        "a.kml|<kml><Placemark><Point/></Placemark></kml>|found no coordinates",
        "a.json|{\"elements\": {}, \"data\": 1}|found JSON with the fields elements, data, expected a",
        "a.json|{\"version\": 1}|format: found no such field, expected \"spanwright-network\"",
        "a-sites.csv|id,latitude,longitude|no file \"a-links.csv\" beside it",
      })
  void whatIsWrongIsTold(String fileName, String content, String told) {
    String message = refused(fileName, content);
    assertTrue(message.contains(told), message);
    assertTrue(message.startsWith(fileName), message);
  }

  @Test
  void sectionsOfSndlibAreChecked() {
    String text =
        """
        ?SNDlib native format; type: network; version: 1.0
        NODES (
         a ( 1 2 )
        )
        LINKS (
         ab ( a a ) -5 0 0 0 ( )
        )
        """;
    String message = refused("x.txt", text);
    assertTrue(message.contains("line 6") && message.contains("\"-5\""), message);
  }

  @Test
  void tablesBesideAreFound() throws Exception {
    byte[] links = "id,from,to,lengthKm\nab,a,b,80\n".getBytes(StandardCharsets.UTF_8);
    byte[] sites =
        "id,name,latitude,longitude\na,Aa,50,8\nb,Bb,51,8\n".getBytes(StandardCharsets.UTF_8);
    Source source =
        new Source(
            "n-sites.csv",
            "n-sites.csv",
            sites,
            name -> name.equals("n-links.csv") ? Optional.of(links) : Optional.empty());
    Network network = NetworkFiles.open(source).network();
    assertTrue(network.links().contains("ab"));
  }
}
