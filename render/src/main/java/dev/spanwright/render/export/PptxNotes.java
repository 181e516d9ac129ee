package dev.spanwright.render.export;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Speaker notes of slides. */
final class PptxNotes {

  private PptxNotes() {}

  /** Puts a text into the notes of a slide, where a speaker's screen shows it. */
  static void add(XMLSlideShow show, XSLFSlide slide, String text) {
    XSLFNotes notes = show.getNotesSlide(slide);
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText(text);
      }
    }
  }
}
