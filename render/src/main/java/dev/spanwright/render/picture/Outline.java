package dev.spanwright.render.picture;

import java.util.Arrays;

/** One or more lines or rings on the picture, px. Immutable; compared by identity. */
public final class Outline {

  private final float[] xy;
  private final int[] ends;
  private final boolean closed;

  private Outline(float[] xy, int[] ends, boolean closed) {
    this.xy = xy;
    this.ends = ends;
    this.closed = closed;
  }

  /** The parts of several outlines of lines in one. */
  static Outline joined(Iterable<Outline> outlines) {
    Builder all = new Builder(false);
    for (Outline outline : outlines) {
      for (int part = 0; part < outline.parts(); part++) {
        for (int i = outline.start(part); i < outline.end(part); i++) {
          all.add(outline.x(i), outline.y(i));
        }
        all.endPart();
      }
    }
    return all.build();
  }

  /** Whether every part is a ring. */
  public boolean closed() {
    return closed;
  }

  public int parts() {
    return ends.length;
  }

  /** Index of the first point of a part. */
  public int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  /** Index after the last point of a part. */
  public int end(int part) {
    return ends[part];
  }

  public float x(int point) {
    return xy[2 * point];
  }

  public float y(int point) {
    return xy[2 * point + 1];
  }

  public boolean isEmpty() {
    return ends.length == 0;
  }

  /** Collects points into an outline. Not thread-safe. */
  public static final class Builder {

    private final boolean closed;
    private float[] xy = new float[64];
    private int[] ends = new int[4];
    private int points;
    private int parts;
    private int partStart;

    /** Begins an outline of lines, or of rings. */
    public Builder(boolean closed) {
      this.closed = closed;
    }

    public Builder add(double x, double y) {
      if (2 * points + 2 > xy.length) {
        xy = Arrays.copyOf(xy, xy.length * 2);
      }
      xy[2 * points] = (float) x;
      xy[2 * points + 1] = (float) y;
      points++;
      return this;
    }

    /** Ends the part; one of fewer than two points is dropped. */
    public Builder endPart() {
      if (points - partStart < 2) {
        points = partStart;
        return this;
      }
      if (parts == ends.length) {
        ends = Arrays.copyOf(ends, parts * 2);
      }
      ends[parts++] = points;
      partStart = points;
      return this;
    }

    boolean closed() {
      return closed;
    }

    public boolean isEmpty() {
      return points == 0;
    }

    public Outline build() {
      endPart();
      return new Outline(Arrays.copyOf(xy, 2 * points), Arrays.copyOf(ends, parts), closed);
    }
  }
}
