package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Place;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is to be named on a picture, and how it may be. World pixels.
 *
 * @param x middle of what is named
 * @param y likewise
 * @param symbol what it is drawn as, which its leader may touch
 * @param ways ways to name it, the most liked first
 * @param divisible whether some of it may be seen at the edge of the picture
 */
record Label(double x, double y, Box symbol, List<Way> ways, boolean divisible) {

  /**
   * A way to name something.
   *
   * @param wording what is written
   * @param beside where it may stand beside its symbol
   * @param apart where it may stand with a leader, asked for where there is no good place beside
   * @param coverCost what a cell of a line under it costs; infinite if there must be none
   * @param dislike how much worse it is than the best way
   */
  record Way(
      Wording wording,
      List<Place> beside,
      Supplier<List<Place>> apart,
      double coverCost,
      double dislike) {}
}
