package dev.spanwright.render.picture;

/** Cuts a line into short pieces, in turn for one and for another. */
final class Alternation {

  private final double onPx;
  private final double offPx;
  private final Outline.Builder[] out = {new Outline.Builder(false), new Outline.Builder(false)};
  private int turn;
  private boolean drawing;
  private double leftPx;

  private Alternation(double onPx, double offPx) {
    this.onPx = onPx;
    this.offPx = offPx;
  }

  /**
   * The pieces of a line.
   *
   * @param onPx length of a piece, px; more than 0
   * @param offPx length of the gap between pieces, px
   * @return the first, third, … piece of each part, and the others
   */
  static Outline[] of(Outline line, double onPx, double offPx) {
    Alternation alternation = new Alternation(onPx, offPx);
    for (int part = 0; part < line.parts(); part++) {
      alternation.part(line, part);
    }
    return new Outline[] {alternation.out[0].build(), alternation.out[1].build()};
  }

  private void part(Outline line, int part) {
    int first = line.start(part);
    turn = 0;
    begin(line.x(first), line.y(first));
    for (int i = first + 1; i < line.end(part); i++) {
      segment(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i));
    }
    out[turn].endPart();
  }

  private void begin(double x, double y) {
    drawing = true;
    leftPx = onPx;
    out[turn].add(x, y);
  }

  private void segment(double x0, double y0, double x1, double y1) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    double done = 0;
    while (length - done > leftPx) {
      done += leftPx;
      double share = done / length;
      change(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
    }
    leftPx -= length - done;
    if (drawing) {
      out[turn].add(x1, y1);
    }
  }

  /** Ends a piece or a gap. */
  private void change(double x, double y) {
    boolean pieceEnds = drawing;
    if (pieceEnds) {
      out[turn].add(x, y).endPart();
      turn = 1 - turn;
      drawing = false;
      leftPx = offPx;
    }
    if (!pieceEnds || offPx == 0) {
      begin(x, y);
    }
  }
}
