package dev.spanwright.app.plot;

import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.style.Theme;

/** Where plots go to leave the window. */
public interface PlotOutlet {

  /** The theme in use. */
  Theme theme();

  /** Puts a picture on the clipboard. */
  void copy(PictureSheet sheet);

  /** Puts a text on the clipboard. */
  void copy(String text);

  /** Asks where to, and writes a picture. */
  void export(PictureSheet sheet, String suggestedName, PictureFormat format);
}
