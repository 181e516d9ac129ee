package dev.spanwright.render.export;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a document, which a reader can show and hide. */
final class PdfLayers {

  private final PDOptionalContentProperties properties = new PDOptionalContentProperties();

  PdfLayers(PDDocument document) {
    document.getDocumentCatalog().setOCProperties(properties);
  }

  /** The layer of a name. */
  PDOptionalContentGroup group(String name) {
    if (properties.hasGroup(name)) {
      return properties.getGroup(name);
    }
    PDOptionalContentGroup group = new PDOptionalContentGroup(name);
    properties.addGroup(group);
    return group;
  }
}
