package dev.spanwright.app.command;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Framing;
import dev.spanwright.render.projection.Margins;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A part of the earth between two parallels and two meridians.
 *
 * @param south least latitude, degrees
 * @param west longitude of its western side, degrees; where it is larger than the eastern one, the
 *     box crosses the antimeridian
 * @param north largest latitude, degrees
 * @param east longitude of its eastern side, degrees
 */
public record GeoBox(double south, double west, double north, double east) {

  private static final int STEPS = 36;

  /** A box as wide as this has no outside that a camera could be fitted against, degrees. */
  private static final double WIDEST = 345;

  /** Reads {@code 24,-125,50,-66}. */
  static final class Converter implements ITypeConverter<GeoBox> {
    @Override
    public GeoBox convert(String text) {
      String[] parts = text.split(",", -1);
      double[] sides = new double[4];
      try {
        for (int i = 0; i < parts.length && i < 4; i++) {
          sides[i] = Double.parseDouble(parts[i].strip());
        }
      } catch (NumberFormatException _) {
        throw malformed(text);
      }
      if (parts.length != 4) {
        throw malformed(text);
      }
      boolean latitudes = -90 <= sides[0] && sides[0] < sides[2] && sides[2] <= 90;
      boolean longitudes = Math.abs(sides[1]) <= 180 && Math.abs(sides[3]) <= 180;
      if (!latitudes || !longitudes || sides[1] == sides[3]) {
        throw new TypeConversionException(
            "\""
                + text
                + "\": latitudes have to rise within -90 to 90, and longitudes to differ within"
                + " -180 to 180; the order is latMin,lonMin,latMax,lonMax");
      }
      return new GeoBox(sides[0], sides[1], sides[2], sides[3]);
    }

    private static TypeConversionException malformed(String text) {
      return new TypeConversionException(
          "\""
              + text
              + "\" is not of the form latMin,lonMin,latMax,lonMax, such as 24,-125,50,-66");
    }
  }

  /** A camera like another that shows the whole box, as large as it goes. */
  Camera seenBy(Camera camera) {
    double whole = east > west ? east - west : east - west + 360;
    double width = Math.min(WIDEST, whole);
    double start = west + (whole - width) / 2;
    List<Position> frame = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double lon = Math.IEEEremainder(start + width * i / STEPS, 360);
      for (int j = 0; j <= STEPS; j++) {
        double lat = south + (north - south) * j / STEPS;
        frame.add(new Position(lat, lon));
      }
    }
    return Framing.fit(camera.projection(), frame, camera.width(), camera.height(), Margins.all(0));
  }
}
