package dev.spanwright.render.export;

/**
 * What a file says about its picture; programs show it as the title of the document. What XML
 * cannot hold is replaced.
 *
 * @param title the name of what is shown
 * @param description what is shown, and what is assumed; may be empty
 */
public record PictureInfo(String title, String description) {

  public PictureInfo {
    title = Printable.of(title);
    description = Printable.of(description);
  }
}
