package dev.spanwright.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MatchTest {

  @Test
  void everyWordMustBeFoundInAnyOrder() {
    Match match = new Match("pic exp");

    assertTrue(match.cost("Export picture…").isPresent());
    assertEquals(OptionalInt.empty(), match.cost("Export scenes"));
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertTrue(new Match("sao pa").cost("São Paulo").isPresent());
    assertTrue(new Match("LULEA").cost("Luleå").isPresent());
    assertTrue(new Match("tromso").cost("Tromsø").isPresent());
    assertTrue(new Match("Øresund").cost("Oresund").isPresent());
    assertTrue(new Match("lodz").cost("Łódź").isPresent());
    assertEquals(OptionalInt.empty(), new Match("ø").cost("Bergen")); // and never everything
  }

  @Test
  void twoLettersStandForAnUmlaut() {
    assertTrue(new Match("duesseldorf").cost("Düsseldorf").isPresent());
    assertTrue(new Match("Tromsoe").cost("Tromsø").isPresent());
    assertTrue(new Match("queue").cost("Queue of steps").isPresent());
    assertEquals(OptionalInt.empty(), new Match("aesthetic").cost("Ostrava"));
  }

  @Test
  void theStartGoesBeforeAWordAndAWordBeforeTheInside() {
    Match match = new Match("den");

    assertTrue(cost(match, "Denver") < cost(match, "Go to Denver"));
    assertTrue(cost(match, "Go to Denver") < cost(match, "Garden"));
  }

  @Test
  void initialsAreEnough() {
    assertTrue(new Match("sa").cost("Save as…").isPresent());
    assertTrue(new Match("cp").cost("Copy picture").isPresent());
    assertEquals(OptionalInt.empty(), new Match("px").cost("Copy picture"));
  }

  @Test
  void nothingTypedFitsAll() {
    assertTrue(new Match("").cost("anything").isPresent());
  }

  private static int cost(Match match, String text) {
    return match.cost(text).orElseThrow();
  }
}
