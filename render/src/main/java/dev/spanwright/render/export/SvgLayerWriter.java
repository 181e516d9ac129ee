package dev.spanwright.render.export;

import java.util.List;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of layers. Neighbours of one style stand in a group that has it; layers are
 * groups that Inkscape shows as layers. Ends of lines by Unix.
 */
final class SvgLayerWriter {

  static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

  private final XMLStreamWriter xml;

  SvgLayerWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void beginLayer(String id) throws XMLStreamException {
    xml.writeStartElement("g");
    xml.writeAttribute("id", id);
    xml.writeAttribute("inkscape", INKSCAPE, "groupmode", "layer");
    xml.writeAttribute("inkscape", INKSCAPE, "label", id);
    xml.writeCharacters("\n");
  }

  void endLayer() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  void elements(List<SvgElement> elements) throws XMLStreamException {
    int from = 0;
    while (from < elements.size()) {
      SequencedMap<String, String> style = elements.get(from).style();
      int to = from + 1;
      while (to < elements.size() && elements.get(to).style().equals(style)) {
        to++;
      }
      run(elements.subList(from, to), style);
      from = to;
    }
  }

  private void run(List<SvgElement> alike, SequencedMap<String, String> style)
      throws XMLStreamException {
    boolean grouped = alike.size() > 1;
    if (grouped) {
      xml.writeStartElement("g");
      attributes(style);
      xml.writeCharacters("\n");
    }
    for (SvgElement element : alike) {
      boolean empty = element.text().isEmpty();
      if (empty) {
        xml.writeEmptyElement(element.name());
      } else {
        xml.writeStartElement(element.name());
      }
      if (!grouped) {
        attributes(style);
      }
      attributes(element.place());
      if (!empty) {
        xml.writeCharacters(element.text().orElseThrow());
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
    }
    if (grouped) {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
  }

  private void attributes(SequencedMap<String, String> attributes) throws XMLStreamException {
    for (var attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }
}
