package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkLineTest {

  /** 4,000 px for the equator: a degree is 11.1 px. */
  private static final Camera CAMERA = SampleScenes.over(0, 10, 4_000, 600, 300);

  private static final List<Position> PLACES =
      List.of(new Position(0, 0), new Position(0, 10), new Position(0, 20));
  private static final double LENGTH_PX = 20 * 4_000 / 360.0;

  @Test
  void partsLieWhereTheirShareOfTheLengthIs() {
    LinkLine line = line(0.3, 0.8, Dash.SOLID);
    assertEquals(1, line.hollow().parts());
    assertEquals(2, line.standard().parts());
    double start = line.whole().x(0);
    assertEquals(start + 0.3 * LENGTH_PX, line.hollow().x(0), 0.2);
    assertEquals(start + 0.8 * LENGTH_PX, line.hollow().x(line.hollow().end(0) - 1), 0.2);
    assertEquals(LENGTH_PX, length(line.hollow()) + length(line.standard()), 0.5);
  }

  @Test
  void shortPartsAlternateInSegmentsOfTwelvePx() {
    LinkLine line = line(0.5, 0.53, Dash.SOLID);
    assertTrue(0.03 * LENGTH_PX < 12);
    int pieces = (int) Math.ceil(LENGTH_PX / 12);
    assertEquals(pieces, line.hollow().parts() + line.standard().parts());
    for (int part = 0; part < line.hollow().parts() - 1; part++) {
      int end = line.hollow().end(part) - 1;
      assertEquals(12, line.hollow().x(end) - line.hollow().x(line.hollow().start(part)), 0.01);
      assertEquals(line.hollow().x(end), line.standard().x(line.standard().start(part + 1)), 0.01);
    }
    assertEquals(LENGTH_PX, length(line.hollow()) + length(line.standard()), 0.5);
  }

  /** An overloaded link keeps its gaps: each dash is of one kind. */
  @Test
  void alternatingPartsOfADashedLineAreItsDashes() {
    LinkLine line = line(0.5, 0.53, Dash.OVER);
    Outline standard = line.standard();
    Outline hollow = line.hollow();
    assertEquals(14, standard.x(standard.end(0) - 1) - standard.x(0), 0.01);
    assertEquals(5, hollow.x(0) - standard.x(standard.end(0) - 1), 0.01);
    assertEquals(14, hollow.x(hollow.end(0) - 1) - hollow.x(0), 0.01);
  }

  @Test
  void oneKindIsOneLine() {
    LinkLine hollow =
        LinkLine.of(PLACES, List.of(new FiberStretch(true, 0, 3, 0, 1)), CAMERA, 0, Dash.SOLID);
    assertEquals(hollow.whole(), hollow.hollow());
    assertTrue(hollow.standard().isEmpty());
    LinkLine unknown = LinkLine.of(PLACES, List.of(), CAMERA, 0, Dash.UNKNOWN);
    assertEquals(unknown.whole(), unknown.standard());
    assertTrue(unknown.hollow().isEmpty());
  }

  private static LinkLine line(double from, double to, Dash dash) {
    List<FiberStretch> stretches =
        List.of(
            new FiberStretch(false, 0, 3, 0, from),
            new FiberStretch(true, 3, 6, from, to),
            new FiberStretch(false, 6, 9, to, 1));
    return LinkLine.of(PLACES, stretches, CAMERA, 0, dash);
  }

  private static double length(Outline line) {
    double length = 0;
    for (int part = 0; part < line.parts(); part++) {
      for (int i = line.start(part) + 1; i < line.end(part); i++) {
        length += Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1));
      }
    }
    return length;
  }
}
