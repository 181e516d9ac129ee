package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.style.Theme;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgExportTest {

  @Test
  void layersAreGroupsInOrder() throws Exception {
    Document svg = parse(bytes(EveryMark.sheet()));
    List<String> ids = new ArrayList<>();
    for (Element g : all(svg, "g")) {
      if (g.hasAttribute("id")) {
        ids.add(g.getAttribute("id"));
        assertEquals("layer", g.getAttributeNS(SvgLayerWriter.INKSCAPE, "groupmode"));
        assertEquals(g.getAttribute("id"), g.getAttributeNS(SvgLayerWriter.INKSCAPE, "label"));
      }
    }
    assertEquals(List.of("basemap", "links", "sites", "labels"), ids);
    assertEquals("Every mark", all(svg, "title").getFirst().getTextContent());
    assertEquals("What is drawn", all(svg, "desc").getFirst().getTextContent());
  }

  @Test
  void everyMarkIsThere() throws Exception {
    Document svg = parse(bytes(EveryMark.sheet()));
    assertEquals(
        3, all(layer(svg, "basemap"), "rect").size() + all(layer(svg, "basemap"), "path").size());
    assertEquals(4, all(layer(svg, "links"), "path").size());
    assertEquals(1, all(layer(svg, "sites"), "circle").size());
    assertEquals(1, all(layer(svg, "sites"), "rect").size());
    assertEquals(3, all(layer(svg, "sites"), "path").size());
    Element text = all(layer(svg, "labels"), "text").getFirst();
    assertEquals("Abilene", text.getTextContent());
    assertEquals("20", text.getAttribute("x"));
    assertEquals("172", text.getAttribute("y"));
    assertEquals("600", text.getAttribute("font-weight"));
    assertEquals("3", text.getAttribute("stroke-width"), "a halo of 1.5 px a side");
    Element ocean = all(layer(svg, "labels"), "text").getLast();
    assertEquals("GULF  OF MEXICO", ocean.getTextContent());
    assertEquals("italic", ocean.getAttribute("font-style"));
    assertEquals("1.4", ocean.getAttribute("letter-spacing"));
  }

  @Test
  void pathsAreShortAndHoldNothingBeyondTheEdge() throws Exception {
    Document svg = parse(bytes(EveryMark.sheet()));
    Element land = all(layer(svg, "basemap"), "path").getFirst();
    assertEquals("M60 20l262 0 0 120-262 0zM200 40l0 60 60 0 0-60z", land.getAttribute("d"));
    Element dashed = all(layer(svg, "links"), "path").getLast();
    assertEquals("M20 80l130-20 140 20", dashed.getAttribute("d"));
    assertEquals("14 5", dashed.getAttribute("stroke-dasharray"));
    assertEquals("butt", dashed.getAttribute("stroke-linecap"));
    Element glow = all(layer(svg, "links"), "path").getFirst();
    assertEquals("#FBD41A", glow.getAttribute("stroke"));
    assertEquals("0.22", glow.getAttribute("stroke-opacity"));
  }

  @Test
  void neighboursShareTheirStyle() throws Exception {
    Document svg = parse(bytes(EveryMark.sheet()));
    Element style = all(layer(svg, "sites"), "g").getFirst();
    assertEquals("#FBD41A", style.getAttribute("fill"));
    for (Element path : all(style, "path")) {
      assertEquals("", path.getAttribute("fill"));
    }
  }

  @Test
  void sizeFollowsTheFactorAndTheLayoutDoesNot() throws Exception {
    Document svg = parse(bytes(EveryMark.sheet(EveryMark.layers("A"), 2.5)));
    assertEquals("800", svg.getDocumentElement().getAttribute("width"));
    assertEquals("500", svg.getDocumentElement().getAttribute("height"));
    assertEquals("0 0 320 200", svg.getDocumentElement().getAttribute("viewBox"));
  }

  @Test
  void itsFontsHaveTheLettersInUseAndNoOthers() throws Exception {
    String svg = SvgExport.document(EveryMark.sheet());
    List<Font> fonts = new ArrayList<>();
    for (String part : svg.split("base64,")) {
      if (part.contains(")}")) {
        byte[] ttf = Base64.getDecoder().decode(part.substring(0, part.indexOf(')')));
        fonts.add(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf)));
        assertTrue(ttf.length < 20_000, ttf.length + " bytes");
      }
    }
    assertEquals(2, fonts.size());
    assertEquals(-1, fonts.getFirst().canDisplayUpTo("Abilene"));
    assertFalse(fonts.getFirst().canDisplay('G'));
  }

  @Test
  void anyNameMakesAValidFile() throws Exception {
    Document svg = parse(bytes(EveryMark.hostile()));
    String expected = "<a href=\"x\">&amp;]]>\uFFFD\uFFFD\uFFFD 東京 \uD83D\uDE80 --><!--";
    assertEquals(expected, all(layer(svg, "labels"), "text").getFirst().getTextContent());
    assertEquals(expected, all(svg, "title").getFirst().getTextContent());
  }

  @Test
  void aTextOfOtherLettersBringsNoFont() throws Exception {
    var layers = EveryMark.layers("東京");
    String svg = SvgExport.document(EveryMark.sheet(layers, 1));
    assertEquals(1, svg.split("@font-face", -1).length - 1, "that of the ocean");
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    assertArrayEquals(bytes(EveryMark.sheet()), bytes(EveryMark.sheet()));
  }

  @Test
  void withoutAGroundItIsTransparent() throws Exception {
    var network = EveryMark.layers("A").subList(1, 4);
    Document svg = parse(bytes(EveryMark.sheet(network, 1)));
    assertEquals(1, all(svg, "rect").size(), "only the square symbol");
  }

  @Test
  void theWorldIsUnderThreeMegabytes() throws Exception {
    var picture =
        PictureComposer.compose(SampleScenes.fitted("global-ai-backbone", 1920, 1080, Theme.DARK));
    byte[] svg = bytes(PictureSheet.of(picture, 1, new PictureInfo("world", "")));
    assertTrue(svg.length < 3_000_000, svg.length + " bytes");
    parse(svg);
  }

  private static byte[] bytes(PictureSheet sheet) throws Exception {
    return PictureFile.bytes(sheet, PictureFormat.SVG);
  }

  private static Document parse(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    assertTrue(new String(svg, StandardCharsets.UTF_8).startsWith("<?xml"));
    return document;
  }

  private static Element layer(Document svg, String id) {
    return all(svg, "g").stream().filter(g -> g.getAttribute("id").equals(id)).findFirst().get();
  }

  private static List<Element> all(Document svg, String name) {
    return all(svg.getDocumentElement(), name);
  }

  private static List<Element> all(Element parent, String name) {
    var nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
