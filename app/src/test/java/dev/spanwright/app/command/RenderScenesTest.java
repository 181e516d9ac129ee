package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the scenes of a network into files. */
class RenderScenesTest {

  private static final String NETWORK =
      """
      {
        "format": "spanwright-network",
        "version": 1,
        "name": "Two towns",
        "sites": [
          {"id": "a", "name": "Aalborg", "kind": "exchange", "latDeg": 57, "lonDeg": 9.9},
          {"id": "b", "name": "Bergen", "kind": "exchange", "latDeg": 60.4, "lonDeg": 5.3}
        ],
        "links": [{"id": "ab", "from": "a", "to": "b", "fibre": "g652d"}],
        "scenes": [
          {
            "id": "both", "name": "Both towns", "latDeg": 58.7, "lonDeg": 7.5,
            "widthKm": 1200, "heightKm": 700, "projection": "lambert-azimuthal",
            "notes": "They are far apart."
          },
          {
            "id": "south", "name": "The southern one", "latDeg": 57, "lonDeg": 9.9,
            "widthKm": 300, "heightKm": 200, "colour": "latency", "routing": "best"
          }
        ]
      }
      """;

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  private String network(String text) throws Exception {
    Path file = folder.resolve("two.spanwright.json");
    Files.writeString(file, text);
    return file.toString();
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void allScenesArePagesWithTheirTitlesAndNotes() throws Exception {
    String pdf = out("scenes.pdf");
    int code = terminal.run("render", network(NETWORK), pdf, "--scenes", "--size", "800x450");
    assertEquals(0, code, terminal.err());
    assertTrue(terminal.out().contains("2 scenes of 800 x 450 px"), terminal.out());
    try (PDDocument document = Loader.loadPDF(Path.of(pdf).toFile())) {
      assertEquals(2, document.getNumberOfPages());
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      assertTrue(first.getText(document).contains("Both towns"));
      assertTrue(first.getText(document).contains("They are far apart."));
      assertTrue(first.getText(document).contains("Bergen"));
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      assertTrue(second.getText(document).contains("The southern one"));
      assertFalse(second.getText(document).contains("Bergen"), "out of view");
    }
  }

  @Test
  void oneSceneGoesIntoAnyFormat() throws Exception {
    String svg = out("south.svg");
    int code = terminal.run("render", network(NETWORK), svg, "--scene", "south");
    assertEquals(0, code, terminal.err());
    assertTrue(Files.readString(Path.of(svg)).contains("The southern one"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all.png | --scenes                    | a file .png holds one picture. End the name in
          all.pdf | --scenes --projection globe | a scene has its own --projection; drop it
          all.pdf | --scenes --scene both       | drop one of them
          one.png | --scene north               | no scene "north"; expected one of both, south
          """)
  void whatCannotBeIsSaid(String name, String options, String words) throws Exception {
    String[] args = ("render;" + network(NETWORK) + ";" + out(name) + ";" + options).split("[; ]");
    assertNotEquals(0, terminal.run(args));
    assertTrue(terminal.err().contains(words), terminal.err());
    assertFalse(Files.exists(Path.of(out(name))));
  }

  @Test
  void aNetworkWithoutScenesIsToldWhatToDo() throws Exception {
    String none = NETWORK.replaceFirst("(?s),\\s+\"scenes.*", "}");
    assertNotEquals(0, terminal.run("render", network(none), out("all.pdf"), "--scenes"));
    assertTrue(terminal.err().contains("Two towns has no scenes"), terminal.err());
  }
}
