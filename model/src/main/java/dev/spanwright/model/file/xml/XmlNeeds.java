package dev.spanwright.model.file.xml;

import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;

/** Asks elements for what they must have, and says where it lacks. */
public final class XmlNeeds {

  private final Problems problems;

  /**
   * @param problems gets what lacks
   */
  public XmlNeeds(Problems problems) {
    this.problems = problems;
  }

  /** An attribute that has to be there; empty, and a problem, where it is not. */
  public String attribute(XmlElement element, String name) {
    String value = element.attribute(name);
    if (value.isEmpty()) {
      lacks(element, name, "the attribute " + name);
    }
    return value;
  }

  /** The text of an element within that has to be there; empty, and a problem, where it is not. */
  public String text(XmlElement element, String child) {
    String value = element.textOf(child);
    if (value.isEmpty()) {
      lacks(element, child, "an element <" + child + "> with a text");
    }
    return value;
  }

  private void lacks(XmlElement element, String name, String expected) {
    String article = "aeiou".indexOf(element.name().charAt(0)) >= 0 ? "an " : "a ";
    problems.addAt(
        element.at().line(),
        element.at().column(),
        element.at().path(),
        article + element.name() + " without " + Words.quote(name),
        expected,
        "Add it.");
  }
}
