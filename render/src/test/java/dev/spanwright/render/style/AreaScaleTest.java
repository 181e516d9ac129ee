package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AreaScaleTest {

  @Test
  void aBoundBelongsToTheClassAboveIt() {
    AreaScale price = AreaScale.of(MapPart.PRICE, Theme.DARK, 1);
    assertEquals(OptionalInt.of(0), price.classOf(49.9));
    assertEquals(OptionalInt.of(1), price.classOf(50));
    assertEquals(OptionalInt.of(4), price.classOf(1_000));
    assertEquals(price.inks().size(), price.labels().size());
    assertEquals("not known", price.unknown());
  }

  @Test
  void beyondTheLastBandOfReachThereIsNoColour() {
    AreaScale reach = AreaScale.of(MapPart.REACH, Theme.LIGHT, 1);
    assertEquals(OptionalInt.of(0), reach.classOf(4.9));
    assertEquals(OptionalInt.empty(), reach.classOf(50));
  }

  /** Bands lie within each other: what is laid over each other looks as the legend says. */
  @ParameterizedTest
  @EnumSource
  void sheetsAddUpToTheInkOfTheirClass(Theme theme) {
    AreaScale reach = AreaScale.of(MapPart.REACH, theme, 0.8);
    double through = 1;
    for (int i = reach.inks().size() - 1; i >= 0; i--) {
      through *= 1 - reach.sheet(i).opacity();
      assertEquals(reach.inks().get(i).opacity(), 1 - through, 0.006);
    }
  }

  /** The network stays the loudest. */
  @ParameterizedTest
  @EnumSource
  void areasAreQuietAndTheirClassesDiffer(Theme theme) {
    for (MapPart part : MapPart.areas()) {
      AreaScale scale = AreaScale.of(part, theme, 1);
      for (int i = 0; i < scale.inks().size(); i++) {
        assertTrue(scale.inks().get(i).opacity() < 0.6, scale.title());
        if (i > 0) {
          double step = scale.inks().get(i).opacity() - scale.inks().get(i - 1).opacity();
          assertTrue(Math.abs(step) > 0.05, scale.title() + " " + step);
        }
      }
    }
  }

  @Test
  void otherPartsColourNothing() {
    assertThrows(IllegalArgumentException.class, () -> AreaScale.of(MapPart.LINKS, Theme.DARK, 1));
  }
}
