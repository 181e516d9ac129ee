package dev.spanwright.render.picture;

import dev.spanwright.render.style.TextStyle;

/**
 * How a title is set, in px.
 *
 * @param name style of the name
 * @param figures style of the lines below
 * @param padPx from the edge of the panel to the text
 * @param ascentPx from the padding to the first baseline
 * @param nameLinePx from a line of the name to the next
 * @param gapPx from the last line of the name to the first below
 * @param figuresLinePx between the lines below
 * @param namePx height of a name of one line
 */
record TitleType(
    TextStyle name,
    TextStyle figures,
    double padPx,
    double ascentPx,
    double nameLinePx,
    double gapPx,
    double figuresLinePx,
    double namePx) {

  /** The name of a network with its figures. */
  static final TitleType NETWORK =
      new TitleType(
          TextStyle.TITLE, TextStyle.SUBTITLE, FurnitureComposer.PAD_PX, 17, 25, 25, 18, 28);

  /** What is said about a scene, to be read from the back of a room. */
  static final TitleType CAPTION =
      new TitleType(TextStyle.CAPTION, TextStyle.NOTE, 16, 21, 30, 28, 21, 32);

  static TitleType of(Scene scene) {
    return scene.caption().isPresent() ? CAPTION : NETWORK;
  }

  /** Height of a panel. */
  double heightPx(int nameLines, int figuresLines) {
    double below = figuresLines == 0 ? 0 : gapPx - 3 + (figuresLines - 1) * figuresLinePx;
    return namePx + below + (nameLines - 1) * nameLinePx + 1.4 * padPx;
  }
}
