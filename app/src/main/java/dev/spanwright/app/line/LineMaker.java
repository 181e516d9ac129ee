package dev.spanwright.app.line;

import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.line.ChannelPictureComposer;
import dev.spanwright.render.picture.line.LinePictureComposer;
import dev.spanwright.render.picture.line.LineTitles;
import dev.spanwright.render.style.Theme;
import java.util.OptionalInt;

/** Lays out the pictures of a link. */
sealed interface LineMaker extends PictureView.Maker {

  /** The line, with one span highlighted. */
  record OfLine(LineStudy study, Theme theme, OptionalInt highlighted) implements LineMaker {
    @Override
    public Picture make(double widthPx, double heightPx) {
      LineTitles titles = LineTitles.of(study.network(), study.link());
      return LinePictureComposer.compose(
          study.report(), study.plant(), titles, theme, widthPx, heightPx, highlighted);
    }
  }

  /** Its channels. */
  record OfChannels(LineStudy study, Theme theme) implements LineMaker {
    @Override
    public Picture make(double widthPx, double heightPx) {
      return ChannelPictureComposer.compose(study.report(), theme, widthPx, heightPx);
    }
  }
}
