package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InkTest {

  @Test
  void isReadAndWrittenAsHex() {
    Ink ink = Ink.of("#12AB9F");
    assertEquals(0xFF12AB9F, ink.argb());
    assertEquals(0x12, ink.red());
    assertEquals(0xAB, ink.green());
    assertEquals(0x9F, ink.blue());
    assertEquals("#12AB9F", ink.hex());
  }

  @Test
  void opacityIsAByte() {
    Ink ink = Ink.of("#FFFFFF");
    assertEquals(1, ink.opacity());
    assertEquals(0x80FFFFFF, ink.withOpacity(0.5).argb());
    assertEquals(0, ink.withOpacity(0).opacity());
    assertEquals(0.85, ink.withOpacity(0.85).opacity(), 0.002);
    assertEquals("#FFFFFF", ink.withOpacity(0.2).hex());
  }

  @Test
  void layingOverMixes() {
    Ink white = Ink.of("#FFFFFF");
    Ink black = Ink.of("#000000");
    assertEquals(white, white.over(black, 1));
    assertEquals(black, white.over(black, 0));
    assertEquals(Ink.of("#404040"), white.over(black, 0.25));
  }
}
