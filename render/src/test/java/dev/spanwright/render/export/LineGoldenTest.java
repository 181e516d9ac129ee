package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.line.ChannelPictureComposer;
import dev.spanwright.render.picture.line.LinePictureComposer;
import dev.spanwright.render.picture.line.SampleLine;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Golden pictures of lines and their channels; how to renew them: see {@link GoldenPictures}. */
class LineGoldenTest {

  /** The pictures. */
  enum Golden {
    LINE_STANDARD_DARK,
    LINE_MIXED_LIGHT,
    LINE_HOLLOW_CORE_DARK,
    CHANNELS_STANDARD_LIGHT,
    CHANNELS_MIXED_DARK,
    CHANNELS_HOLLOW_CORE_LIGHT;

    Picture picture() {
      return switch (this) {
        case LINE_STANDARD_DARK -> line(SampleLine.standard(), Theme.DARK, 900, 380);
        case LINE_MIXED_LIGHT -> line(SampleLine.mixed(), Theme.LIGHT, 900, 400);
        case LINE_HOLLOW_CORE_DARK -> line(SampleLine.hollowCore(), Theme.DARK, 320, 220);
        case CHANNELS_STANDARD_LIGHT -> channels(SampleLine.standard(), Theme.LIGHT, 320, 220);
        case CHANNELS_MIXED_DARK -> channels(SampleLine.mixed(), Theme.DARK, 700, 320);
        case CHANNELS_HOLLOW_CORE_LIGHT -> channels(SampleLine.hollowCore(), Theme.LIGHT, 700, 320);
      };
    }

    String fileName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @ParameterizedTest
  @EnumSource
  void looksAsItDid(Golden golden) throws IOException {
    GoldenPictures.assertLooksAsItDid(golden.fileName(), golden.picture());
  }

  /** The comparison itself. */
  @Test
  void aHighlightedSpanIsNoticed() throws IOException {
    SampleLine line = SampleLine.standard();
    Picture other =
        LinePictureComposer.compose(
            line.report(), line.plant(), line.titles(), Theme.DARK, 900, 380, OptionalInt.of(4));
    String golden = Golden.LINE_STANDARD_DARK.fileName();
    assertFalse(GoldenPictures.difference(golden, other).isTolerable());
  }

  private static Picture line(SampleLine line, Theme theme, double width, double height) {
    return LinePictureComposer.compose(
        line.report(), line.plant(), line.titles(), theme, width, height);
  }

  private static Picture channels(SampleLine line, Theme theme, double width, double height) {
    return ChannelPictureComposer.compose(line.report(), theme, width, height);
  }
}
