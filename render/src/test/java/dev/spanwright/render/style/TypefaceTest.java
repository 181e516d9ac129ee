package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TypefaceTest {

  @Test
  void interSetsWhatItHasLettersFor() {
    assertEquals("Inter", Typeface.REGULAR.forText("Zürich, Kraków, Αθήνα, Київ", 12).getFamily());
    assertEquals(12, Typeface.REGULAR.forText("Zürich", 12).getSize());
  }

  @Test
  void theSystemSetsTheRest() {
    assertNotEquals("Inter", Typeface.REGULAR.forText("東京", 12).getFamily());
    assertEquals(12, Typeface.REGULAR.forText("東京", 12).getSize());
  }
}
