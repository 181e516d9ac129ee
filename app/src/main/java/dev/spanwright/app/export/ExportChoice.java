package dev.spanwright.app.export;

import dev.spanwright.render.export.Backdrop;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.style.Theme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How pictures are exported, as it is remembered from one to the next.
 *
 * @param size of the layout
 * @param ownWidth width of an own size, px
 * @param ownHeight height of an own size, px
 * @param scale pixels of a PNG for each px of the layout; other formats have none
 * @param fitted whether the whole network is shown rather than what the map shows
 * @param theme colours; those of the window where it is empty
 * @param backdrop what the network is drawn upon
 */
record ExportChoice(
    PictureFormat format,
    ExportSize size,
    int ownWidth,
    int ownHeight,
    int scale,
    boolean fitted,
    Optional<Theme> theme,
    Backdrop backdrop) {

  /** Scales that are offered. */
  static final List<Integer> SCALES = List.of(1, 2, 4);

  /** The map as it is, in a PNG. */
  static final ExportChoice USUAL =
      new ExportChoice(
          PictureFormat.PNG, ExportSize.MAP, 1600, 900, 1, false, Optional.empty(), Backdrop.MAP);

  ExportChoice withFormat(PictureFormat other) {
    return new ExportChoice(other, size, ownWidth, ownHeight, scale, fitted, theme, backdrop);
  }

  ExportChoice withSize(ExportSize other) {
    return new ExportChoice(format, other, ownWidth, ownHeight, scale, fitted, theme, backdrop);
  }

  ExportChoice withOwn(int width, int height) {
    return new ExportChoice(format, size, width, height, scale, fitted, theme, backdrop);
  }

  ExportChoice withScale(int other) {
    return new ExportChoice(format, size, ownWidth, ownHeight, other, fitted, theme, backdrop);
  }

  ExportChoice withFitted(boolean whole) {
    return new ExportChoice(format, size, ownWidth, ownHeight, scale, whole, theme, backdrop);
  }

  ExportChoice withTheme(Optional<Theme> other) {
    return new ExportChoice(format, size, ownWidth, ownHeight, scale, fitted, other, backdrop);
  }

  ExportChoice withBackdrop(Backdrop other) {
    return new ExportChoice(format, size, ownWidth, ownHeight, scale, fitted, theme, other);
  }

  /** Pixels for each px of the layout. */
  double factor() {
    return format == PictureFormat.PNG ? scale : 1;
  }

  /** As one line for settings. */
  String text() {
    return "format:%s,size:%s,width:%d,height:%d,scale:%d,fitted:%s,theme:%s,backdrop:%s"
        .formatted(
            format,
            size.id(),
            ownWidth,
            ownHeight,
            scale,
            fitted,
            theme.map(Theme::id).orElse("window"),
            backdrop.id());
  }

  /** The choice of a line; what is not understood in it is as usual. */
  static ExportChoice of(String text) {
    Map<String, String> values = new HashMap<>();
    for (String entry : text.split(",", -1)) {
      int colon = entry.indexOf(':');
      if (colon > 0) {
        values.put(entry.substring(0, colon), entry.substring(colon + 1));
      }
    }
    return new ExportChoice(
        named(PictureFormat.values(), PictureFormat::name, values.get("format"))
            .orElse(USUAL.format),
        named(ExportSize.values(), ExportSize::id, values.get("size")).orElse(USUAL.size),
        number(values.get("width")).filter(ExportChoice::isSide).orElse(USUAL.ownWidth),
        number(values.get("height")).filter(ExportChoice::isSide).orElse(USUAL.ownHeight),
        number(values.get("scale")).filter(SCALES::contains).orElse(USUAL.scale),
        Boolean.parseBoolean(values.get("fitted")),
        named(Theme.values(), Theme::id, values.get("theme")),
        named(Backdrop.values(), Backdrop::id, values.get("backdrop")).orElse(USUAL.backdrop));
  }

  private static <T> Optional<T> named(T[] all, Function<T, String> idOf, String id) {
    return Arrays.stream(all).filter(one -> idOf.apply(one).equals(id)).findFirst();
  }

  private static Optional<Integer> number(String text) {
    return text != null && text.matches("[0-9]{1,6}")
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }

  /** Whether an own size may have a side of so many px. */
  static boolean isSide(int px) {
    return px >= ExportSize.LEAST_PX && px <= PictureFormat.PNG.mostPx();
  }
}
