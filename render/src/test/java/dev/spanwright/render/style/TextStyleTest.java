package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextStyleTest {

  private static final TextStyle STYLE = TextStyle.SUBTITLE;
  private static final String TEXT = "137 Tbit/s carried of 212 Tbit/s offered";

  @Test
  void whatFitsStaysAsItIs() {
    assertEquals(TEXT, STYLE.fitted(TEXT, STYLE.width(TEXT)));
    assertEquals(List.of(TEXT), STYLE.lines(TEXT, STYLE.width(TEXT), 1));
    assertEquals(List.of(""), STYLE.lines("", 50, 1));
  }

  @Test
  void whatIsWiderIsCut() {
    String cut = STYLE.fitted(TEXT, 120);
    assertTrue(cut.endsWith("…") && TEXT.startsWith(cut.substring(0, cut.length() - 1)), cut);
    assertTrue(STYLE.width(cut) <= 120);
    assertTrue(STYLE.width(cut) > 100, "no more is cut than needed");
  }

  @Test
  void linesHoldAllWordsAndAreNoWider() {
    for (double most = STYLE.width("offered"); most < STYLE.width(TEXT); most += 7) {
      double room = most;
      List<String> lines = STYLE.lines(TEXT, room, Integer.MAX_VALUE);
      assertEquals(TEXT, String.join(" ", lines));
      assertTrue(lines.stream().allMatch(line -> STYLE.width(line) <= room), lines::toString);
    }
  }

  @Test
  void tooFewLinesEndWithAnEllipsis() {
    double room = STYLE.width("137 Tbit/s carried");
    assertEquals("137 Tbit/s carried", STYLE.lines(TEXT, room, 2).getFirst());
    List<String> lines = STYLE.lines(TEXT, room, 2);
    assertEquals(2, lines.size());
    assertTrue(lines.getLast().startsWith("of 212 Tbit") && lines.getLast().endsWith("…"));
    assertTrue(STYLE.width(lines.getLast()) <= room);
  }

  @Test
  void aWordThatIsTooWideIsCutInItsLine() {
    double room = STYLE.width("network");
    List<String> lines = STYLE.lines("a Donaudampfschifffahrtsnetz network", room, 3);
    assertEquals("a", lines.getFirst());
    assertTrue(lines.get(1).startsWith("Don") && lines.get(1).endsWith("…"), lines::toString);
    assertEquals("network", lines.getLast());
  }
}
