package dev.spanwright.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.style.Theme;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportChoiceTest {

  @Test
  void comesBackFromItsLine() {
    ExportChoice choice =
        new ExportChoice(
            PictureFormat.PDF,
            ExportSize.OWN,
            640,
            16_384,
            4,
            true,
            Optional.of(Theme.LIGHT),
            Backdrop.NONE);
    assertEquals(choice, ExportChoice.of(choice.text()));
    assertEquals(ExportChoice.USUAL, ExportChoice.of(ExportChoice.USUAL.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",,,", "format", "format:GIF,size:huge,scale:3,width:9,height:1e9,theme:x"})
  void whatIsNotUnderstoodIsAsUsual(String line) {
    assertEquals(ExportChoice.USUAL, ExportChoice.of(line));
  }

  @Test
  void onlyPixelsAreMultiplied() {
    ExportChoice twice = ExportChoice.USUAL.withScale(2);
    assertEquals(2, twice.factor());
    assertEquals(1, twice.withFormat(PictureFormat.SVG).factor());
  }
}
