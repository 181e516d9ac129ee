package dev.spanwright.model.file.xml;

import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements with places, within limits. Document type declarations are turned down,
 * and with them entities of the file's own, external ones, and all that they can blow up.
 */
public final class SafeXml {

  private final XMLStreamReader in;
  private final NetworkLimits limits;
  private final Problems problems;
  private int values;

  private SafeXml(XMLStreamReader in, NetworkLimits limits, Problems problems) {
    this.in = in;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * The outermost element of a file.
   *
   * @throws NetworkFileException if it is no XML, has a document type or passes a limit
   */
  public static XmlElement read(byte[] content, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      String text = XmlCharacters.of(content, problems);
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
      return new SafeXml(in, limits, problems).root();
    } catch (XMLStreamException e) {
      throw broken(problems, e.getLocation(), message(e));
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) { // the parser of the JDK, on some characters that are no text
      throw broken(
          problems, null, "characters that its parser cannot take (" + e.getMessage() + ")");
    }
  }

  private static String message(XMLStreamException e) {
    String all = String.valueOf(e.getMessage());
    String said = all.substring(all.lastIndexOf("Message: ") + (all.contains("Message: ") ? 9 : 0));
    return Words.cut(said.replaceAll("\\s+", " ").strip());
  }

  private static NetworkFileException broken(Problems problems, Location at, String said) {
    int line = at == null ? 0 : Math.max(0, at.getLineNumber());
    int column = at == null || line == 0 ? 0 : Math.max(1, at.getColumnNumber());
    return thrown(problems, line, column, said, "well-formed XML", "Choose another file.");
  }

  static NetworkFileException thrown(
      Problems problems, int line, int column, String found, String expected, String advice) {
    Problems only = new Problems(problems.file());
    only.addAt(line, column, "", found, expected, advice);
    try {
      only.throwIfAny();
    } catch (NetworkFileException e) {
      return e;
    }
    throw new IllegalStateException("a problem was added and is not there");
  }

  private XmlElement root() throws XMLStreamException, NetworkFileException {
    XmlElement root = null;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.DTD) {
        throw here("a document type declaration", "none", "Remove the line <!DOCTYPE …>.");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        root = element(1);
      }
    }
    if (root == null) {
      throw here("no element", "an XML document", "Choose another file.");
    }
    return root;
  }

  private XmlElement element(int depth) throws XMLStreamException, NetworkFileException {
    GivenUp.check();
    values += 1 + in.getAttributeCount();
    if (depth > limits.maxDepth()) {
      String found = "elements nested more than " + limits.maxDepth() + " deep";
      throw here(found, "at most " + limits.maxDepth(), "Choose another file.");
    }
    if (values > limits.maxValues()) {
      String found = "more than " + limits.maxValues() + " elements and attributes";
      throw here(found, "at most " + limits.maxValues(), "Choose a smaller file.");
    }
    String name = in.getLocalName();
    At at = new At(line(), column(), name);
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(in.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw here(
                "the entity &" + in.getLocalName() + ";",
                "one of &amp; &lt; &gt; &quot; &apos; or a number",
                "Write the character itself.");
        default -> {
          // comments and instructions say nothing of the network
        }
      }
    }
    return new XmlElement(name, attributes, children, text.toString(), at);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.putIfAbsent(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return attributes;
  }

  private int line() {
    return Math.max(0, in.getLocation().getLineNumber());
  }

  private int column() {
    return Math.max(1, in.getLocation().getColumnNumber());
  }

  private NetworkFileException here(String found, String expected, String advice) {
    return thrown(problems, line(), column(), found, expected, advice);
  }
}
