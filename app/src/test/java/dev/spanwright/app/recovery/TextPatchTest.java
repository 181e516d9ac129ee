package dev.spanwright.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPatchTest {

  @Test
  void theSecondTextComesOutOfTheFirst() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      List<String> before = lines(random);
      List<String> after = random.nextBoolean() ? lines(random) : changed(before, random);

      assertEquals(after, TextPatch.between(before, after).applyTo(before));
    }
  }

  @Test
  void onlyWhatDiffersIsHeld() {
    TextPatch patch = TextPatch.between(List.of("a", "b", "c", "d"), List.of("a", "x", "y", "d"));

    assertEquals(new TextPatch(1, 2, List.of("x", "y")), patch);
  }

  @Test
  void aPatchOfAnotherTextIsTurnedDown() {
    TextPatch patch = new TextPatch(3, 2, List.of());

    assertThrows(IllegalArgumentException.class, () -> patch.applyTo(List.of("a", "b")));
  }

  private static List<String> changed(List<String> lines, Random random) {
    List<String> next = new ArrayList<>(lines);
    next.add(random.nextInt(next.size() + 1), "new");
    next.remove(random.nextInt(next.size()));
    return next;
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      lines.add(String.valueOf(random.nextInt(3)));
    }
    return lines;
  }
}
