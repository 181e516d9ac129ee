package dev.spanwright.model.calibration;

import dev.spanwright.model.calibration.PublishedRoundTrip.End;
import dev.spanwright.model.calibration.PublishedRoundTrip.FiberLength;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a file of round trips.
 *
 * @param file name of the file, for messages
 * @param line where the row is, counted from 1
 * @param fields the row
 */
record RoundTripRow(String file, long line, CSVRecord fields) {

  private static final double MAX_ROUND_TRIP_MS = 10_000;
  private static final double MIN_DISTANCE_KM = 1;

  PublishedRoundTrip read() throws RoundTripFileException {
    if (!fields.isConsistent()) {
      int columns = fields.getParser().getHeaderNames().size();
      throw new RoundTripFileException(
          "%s, line %d: %d values, expected %d, one for each column; put values with a comma into quotes"
              .formatted(file, line, fields.size(), columns));
    }
    PublishedRoundTrip row =
        new PublishedRoundTrip(
            choice("kind", SourceKind.values(), SourceKind::id),
            optional("name"),
            end("city_a", "lat_a", "lon_a"),
            end("city_b", "lat_b", "lon_b"),
            positive("rtt_ms", MAX_ROUND_TRIP_MS),
            choiceOr("figure", FigureKind.MEASURED, FigureKind.values(), FigureKind::id),
            choiceOr("way", Way.UNKNOWN, Way.values(), Way::id),
            flag("outlier"),
            fiberLength(),
            year(),
            text("source"),
            optional("note"));
    if (row.geodesicKm() < MIN_DISTANCE_KM) {
      throw wrong("city_b", row.to().name(), "a place at least 1 km from " + row.from().name());
    }
    return row;
  }

  private End end(String name, String lat, String lon) throws RoundTripFileException {
    return new End(text(name), new Position(number(lat, -90, 90), number(lon, -180, 180)));
  }

  private Optional<FiberLength> fiberLength() throws RoundTripFileException {
    return optional("fibre_km").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FiberLength(positive("fibre_km", Link.MAX_LENGTH_KM), text("fibre_source")));
  }

  private int year() throws RoundTripFileException {
    String value = text("year");
    if (!value.matches("[12]\\d{3}")) {
      throw wrong("year", value, "a year of four digits");
    }
    return Integer.parseInt(value);
  }

  private boolean flag(String column) throws RoundTripFileException {
    return switch (optional(column)) {
      case "yes" -> true;
      case "", "no" -> false;
      case String value -> throw wrong(column, value, "yes, no or nothing");
    };
  }

  private <T> T choiceOr(String column, T otherwise, T[] choices, Function<T, String> id)
      throws RoundTripFileException {
    return optional(column).isEmpty() ? otherwise : choice(column, choices, id);
  }

  private <T> T choice(String column, T[] choices, Function<T, String> id)
      throws RoundTripFileException {
    String value = text(column);
    for (T choice : choices) {
      if (id.apply(choice).equals(value)) {
        return choice;
      }
    }
    throw wrong(
        column,
        value,
        Arrays.stream(choices).map(id).collect(Collectors.joining(", ", "one of ", "")));
  }

  private double positive(String column, double most) throws RoundTripFileException {
    double number = number(column, 0, most);
    if (number == 0) {
      throw wrong(column, text(column), "a number above 0");
    }
    return number;
  }

  private double number(String column, double least, double most) throws RoundTripFileException {
    String value = text(column);
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below, with the place
    }
    throw wrong(column, value, "a number from %.0f to %.0f".formatted(least, most));
  }

  private String text(String column) throws RoundTripFileException {
    String value = optional(column);
    if (value.isEmpty()) {
      throw wrong(column, "nothing", "a value");
    }
    return value;
  }

  private String optional(String column) {
    return fields.isSet(column) ? fields.get(column) : "";
  }

  private RoundTripFileException wrong(String column, String value, String expected) {
    String shown = value.length() <= 60 ? value : value.substring(0, 60) + "…";
    return new RoundTripFileException(
        "%s, line %d, column %s: found \"%s\", expected %s"
            .formatted(file, line, column, shown, expected));
  }
}
