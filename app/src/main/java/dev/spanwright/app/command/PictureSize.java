package dev.spanwright.app.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Size of a picture.
 *
 * @param width pixels, 64 to 16,384
 * @param height pixels, 64 to 16,384
 */
public record PictureSize(int width, int height) {

  private static final int LEAST = 64;
  private static final int MOST = 16_384;
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

  /** Reads {@code 1920x1080}. */
  static final class Converter implements ITypeConverter<PictureSize> {
    @Override
    public PictureSize convert(String text) {
      Matcher matcher = FORM.matcher(text);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "\"" + text + "\" is not of the form WxH, such as 1920x1080");
      }
      int width = Integer.parseInt(matcher.group(1));
      int height = Integer.parseInt(matcher.group(2));
      boolean fits = Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
      if (!fits) {
        throw new TypeConversionException(
            "%s: width and height have to be %d to %d".formatted(text, LEAST, MOST));
      }
      return new PictureSize(width, height);
    }
  }
}
