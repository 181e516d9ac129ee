package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void areRound() {
    assertEquals(List.of(0.0, 200.0, 400.0, 600.0), Ticks.within(0, 764, 4).values());
    assertEquals(List.of(-15.0, -10.0, -5.0, 0.0), Ticks.around(-16.6, 1.5, 5).values());
    assertEquals(List.of(192.0, 194.0, 196.0), Ticks.within(191.2, 196.2, 3).values());
  }

  @Test
  void areWrittenWithAsManyDecimalsAsNeeded() {
    assertEquals("\u221215", Ticks.within(-20, 0, 4).label(-15));
    assertEquals("1,200", Ticks.within(0, 1254, 12).label(1200));
    assertEquals("0.005", Ticks.within(0, 0.01, 2).label(0.005));
    assertEquals("192.5", Ticks.within(191, 193, 4).label(192.5));
    assertEquals("0", Ticks.within(-1, 1, 2).label(-1e-12));
  }

  @Test
  void anEmptyRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Ticks.within(3, 3, 5));
    assertThrows(IllegalArgumentException.class, () -> Ticks.within(3, 2, 5));
    assertThrows(IllegalArgumentException.class, () -> Ticks.within(Double.NaN, 2, 5));
  }

  /** Whatever the range: two to a few values, all inside, evenly apart. */
  @Test
  void areFewAndInside() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double min = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(8) - 3);
      double range = random.nextDouble() * Math.pow(10, random.nextInt(8) - 3);
      int most = 1 + random.nextInt(8);
      List<Double> values = Ticks.around(min, min + range, most).values();
      assertTrue(values.size() >= 2 && values.size() <= Math.max(most, 6) + 1, values::toString);
      assertTrue(values.getFirst() >= Ticks.around(min, min + range, most).from() - 1e-6);
    }
  }
}
