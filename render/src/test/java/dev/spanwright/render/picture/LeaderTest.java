package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Leader;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lines from symbols to labels that stand apart. */
class LeaderTest {

  private static final double LONGEST_PX = 60;

  @Test
  void crossNothingAndAreShort() {
    int seen = 0;
    for (String name : SampleScenes.names()) {
      for (double size : new double[] {360, 520, 900}) {
        Scene scene = SampleScenes.fitted(name, size, size * 0.62, Theme.DARK);
        for (ColorBy by : List.of(ColorBy.LATENCY, ColorBy.FIBRE)) {
          seen += check(scene.furnished(Set.of()).drawn(scene.look().withColorBy(by)));
        }
      }
    }
    assertTrue(seen > 50, "too few leaders to tell: " + seen);
  }

  @Test
  void areTheSameEachTime() {
    Scene scene = SampleScenes.fitted("us-power-first", 520, 320, Theme.LIGHT);
    assertEquals(
        Marks.describe(PictureComposer.composeNetwork(scene)),
        Marks.describe(PictureComposer.composeNetwork(scene)));
  }

  /** The number of leaders in a scene, all of which are as they should be. */
  private static int check(Scene scene) {
    Picture picture = PictureComposer.composeNetwork(scene);
    List<Box> texts =
        Marks.texts(picture, "labels").stream().map(text -> Marks.box(text).box()).toList();
    List<Mark.Symbol> symbols = Marks.of(Marks.in(picture, "sites"), Mark.Symbol.class).toList();
    List<Leader> leaders = new ArrayList<>();
    Marks.of(Marks.in(picture, "labels"), Mark.Line.class)
        .forEach(line -> leaders.add(leader(line.outline())));
    for (Leader leader : leaders) {
      double length = Math.hypot(leader.endX() - leader.startX(), leader.endY() - leader.startY());
      assertTrue(length <= LONGEST_PX, () -> leader + " is " + length + " px long");
      for (Box text : texts) {
        assertFalse(leader.crosses(text), () -> leader + " crosses " + text);
      }
      for (Mark.Symbol symbol : symbols) {
        double half = symbol.sizePx() / 2;
        boolean own =
            Math.hypot(symbol.x() - leader.startX(), symbol.y() - leader.startY()) < half + 1.1;
        Box box = Box.around(symbol.x(), symbol.y(), 2 * half, 2 * half);
        assertTrue(own || !leader.crosses(box), () -> leader + " crosses " + symbol);
      }
      for (Leader other : leaders) {
        assertTrue(other.equals(leader) || !leader.crosses(other), () -> leader + " and " + other);
      }
    }
    return leaders.size();
  }

  private static Leader leader(Outline line) {
    return new Leader(line.x(0), line.y(0), line.x(1), line.y(1));
  }
}
