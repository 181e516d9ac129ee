package dev.spanwright.render.export;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes pictures as SVG 1.1, with the order of painting of SVG 2 for halos. Text stays text,
 * layers are groups (layers in Inkscape), and the letters in use come with the file.
 */
final class SvgExport {

  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgExport() {}

  /** The file's text. */
  static String document(PictureSheet sheet) throws IOException {
    PictureInfo info = sheet.info();
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      root(xml, sheet);
      element(xml, "title", info.title());
      if (!info.description().isEmpty()) {
        element(xml, "desc", info.description());
      }
      element(xml, "style", SvgFonts.faces(sheet.layers()));
      new SvgMarks(new SvgLayerWriter(xml), sheet).paint(sheet.layers());
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("the picture cannot be written as SVG: " + e.getMessage(), e);
    }
    return out.toString();
  }

  /** What holds for all marks stands here: fonts, round lines, and halos behind their letters. */
  private static void root(XMLStreamWriter xml, PictureSheet sheet) throws XMLStreamException {
    String width = SvgNumber.of(sheet.widthPx());
    String height = SvgNumber.of(sheet.heightPx());
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    xml.writeNamespace("inkscape", SvgLayerWriter.INKSCAPE);
    xml.writeAttribute("width", SvgNumber.of(sheet.widthPx() * sheet.factor()));
    xml.writeAttribute("height", SvgNumber.of(sheet.heightPx() * sheet.factor()));
    xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
    xml.writeAttribute("xml:space", "preserve");
    xml.writeAttribute("font-family", SvgFonts.FAMILY);
    xml.writeAttribute("style", "font-feature-settings:'tnum';font-kerning:none");
    xml.writeAttribute("stroke-linecap", "round");
    xml.writeAttribute("stroke-linejoin", "round");
    xml.writeAttribute("paint-order", "stroke");
    xml.writeCharacters("\n");
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
