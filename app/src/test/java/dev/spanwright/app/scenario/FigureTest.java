package dev.spanwright.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static String change(String id, double from, double to) {
    Figure figure = Figure.all().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    String told = figure.change(OptionalDouble.of(from), OptionalDouble.of(to));
    return told.replace('\u00a0', ' ');
  }

  @Test
  void sharesDifferByPoints() {
    assertEquals("−17 points", change("busiest", 0.783, 0.61));
    assertEquals("+0.4 points", change("share", 0.991, 0.995));
  }

  @Test
  void otherFiguresDifferByTheirUnit() {
    assertEquals("+0.36×", change("headroom", 1.28, 1.64));
    assertEquals("", change("headroom", 1.281, 1.282));
  }
}
