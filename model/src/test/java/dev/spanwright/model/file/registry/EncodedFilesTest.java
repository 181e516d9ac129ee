package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.RandomNetworks;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files of every format, in the encodings that programs save in. */
class EncodedFilesTest {

  private static OpenedNetwork open(String name, String text, String charset) throws Exception {
    return NetworkFiles.open(Source.of(name, text.getBytes(Charset.forName(charset))));
  }

  private static List<String> guesses(OpenedNetwork opened) {
    return opened.remarks().stream()
        .map(Problem::message)
        .filter(message -> message.contains("Windows-1252"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n.geojson|{'name': 'Nüll', 'type': 'Feature', 'properties': {'name': 'Köln'}, 'geometry': {'type': 'Point', 'coordinates': [7, 51]}}",
        "n.json|{'graph': {'name': 'Nüll'}, 'nodes': [{'id': 1, 'name': 'Köln', 'lat': 51, 'lon': 7}], 'links': []}",
        "n.gml|graph [ node [ id 1 label 'Köln' latitude 51 longitude 7 ] ]",
        "n.dot|graph { 1 [label='Köln', latitude=51, longitude=7] }",
        "n.csv|id,name,lat,lon~1,Köln,51,7~",
        "n.tsv|id;name;lat;lon~1;Köln;51;7~",
      })
  void lettersAreReadInEveryEncoding(String name, String template) throws Exception {
    String text = template.replace('\'', '"').replace('~', '\n');
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      OpenedNetwork marked = open(name, "\uFEFF" + text, charset);
      assertEquals("Köln", marked.network().sites().list().getFirst().name(), charset);
      assertEquals(List.of(), guesses(marked), charset);
    }
    OpenedNetwork guessed = open(name, text, "windows-1252");
    assertEquals("Köln", guessed.network().sites().list().getFirst().name());
    assertEquals(1, guesses(guessed).size());
    String place = template.contains("~") ? name + ", line 2, column 4" : name + ", line 1, column";
    assertTrue(guesses(guessed).getFirst().startsWith(place), guesses(guessed).toString());
  }

  /** Every format of text that is not XML, whatever stands in a network. */
  @ParameterizedTest
  @ValueSource(strings = {"geojson", "gml", "node-link", "dot", "csv", "gnpy", "sndlib", "ietf"})
  void whatWeWriteIsReadInUtf16(String id) throws Exception {
    Exporter format =
        NetworkFormats.exporters().stream().filter(f -> f.id().equals(id)).findFirst().get();
    RandomNetworks random = new RandomNetworks(20270);
    for (int i = 0; i < 12; i++) {
      List<Exporter.Part> parts = written(format, random.next());
      List<Exporter.Part> wide = parts.stream().map(EncodedFilesTest::wide).toList();
      OpenedNetwork plain = NetworkFiles.open(FidelityTest.source(format, parts));
      OpenedNetwork other = NetworkFiles.open(FidelityTest.source(format, wide));
      assertEquals(plain.network(), other.network());
      assertEquals(plain.remarks(), other.remarks());
    }
  }

  /** GNPy takes no line that no amplifier can light. */
  private static List<Exporter.Part> written(Exporter format, Network network) {
    try {
      return format.write(network);
    } catch (IllegalArgumentException _) {
      return format.write(SampleLike.read());
    }
  }

  private static Exporter.Part wide(Exporter.Part part) {
    String text = "\uFEFF" + new String(part.content(), StandardCharsets.UTF_8);
    return new Exporter.Part(part.suffix(), text.getBytes(StandardCharsets.UTF_16LE));
  }

  /** "Unicode text" of Excel: UTF-16 with tabs. */
  @ParameterizedTest
  @CsvSource({"tsv", "txt", "csv"})
  void tablesOfExcelAreRead(String ending) throws Exception {
    Charset wide = Charset.forName("UTF-16LE");
    byte[] sites = "\uFEFFid\tname\tlat\tlon\r\nb\tŁódź\t51,75\t19,47\r\n".getBytes(wide);
    byte[] links = "\uFEFFfrom\tto\r\n".getBytes(wide);
    OpenedNetwork opened =
        NetworkFiles.open(
            new Source(
                "n-sites." + ending,
                "n-sites." + ending,
                sites,
                name -> name.equals("n-links." + ending) ? Optional.of(links) : Optional.empty()));
    assertEquals(List.of("b Łódź 51.75,19.47"), Foreign.sites(opened));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, UTF-16", "windows-1250, windows-1250", "ISO-8859-2, iso-8859-2"})
  void xmlIsReadAsItDeclares(String charset, String declared) throws Exception {
    String mark = declared.equals("UTF-16") ? "\uFEFF" : "";
    String text =
        mark
            + "<?xml version=\"1.0\" encoding=\""
            + declared
            + "\"?><graphml><key id=\"d\" attr.name=\"label\"/><graph><node id=\"a\">"
            + "<data key=\"d\">Łódź</data></node></graph></graphml>";
    assertEquals(
        "Łódź", open("n.graphml", text, charset).network().sites().list().getFirst().name());
  }
}
