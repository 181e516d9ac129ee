package dev.spanwright.model.file.xml;

import dev.spanwright.model.file.exchange.At;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element.
 *
 * @param name local name, without a prefix
 * @param attributes by local name
 * @param children the elements in it
 * @param text the text that is directly in it
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text, At at) {

  /** An attribute; empty where it is not there. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The elements of a name that are directly in it. */
  public Stream<XmlElement> all(String child) {
    return children.stream().filter(element -> element.name().equals(child));
  }

  /** The first element of a name that is directly in it. */
  public Optional<XmlElement> first(String child) {
    return all(child).findFirst();
  }

  /** The text of the first element of a name, stripped; empty where there is none. */
  public String textOf(String child) {
    return first(child).map(element -> element.text().strip()).orElse("");
  }

  /** The first element of a name at any depth, itself too. */
  public Optional<XmlElement> deep(String wanted) {
    if (name.equals(wanted)) {
      return Optional.of(this);
    }
    return children.stream().flatMap(child -> child.deep(wanted).stream()).findFirst();
  }
}
