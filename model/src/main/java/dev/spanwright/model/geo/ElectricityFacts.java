package dev.spanwright.model.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The bundled price and carbon intensity of electric power by country, in the United States by
 * state. Every figure carries its year and source. Immutable.
 */
public final class ElectricityFacts {

  private static final String FILE = "electricity.csv";
  private static final String UNITED_STATES = "US";

  private final Map<String, Electricity> byCountry = new HashMap<>();
  private final Map<String, Electricity> byState = new HashMap<>();

  private ElectricityFacts() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = ElectricityFacts.class.getResourceAsStream(FILE);
        BufferedReader text =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, FILE + " is not bundled"),
                    StandardCharsets.UTF_8))) {
      for (CSVRecord row : format.parse(text)) {
        String code = row.get("code");
        if (code.startsWith(UNITED_STATES + "-")) {
          byState.put(row.get("name"), read(row));
        } else {
          byCountry.put(code, read(row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the file " + FILE + ": " + e, e);
    }
  }

  /** The facts that come with the program. The first call reads them. */
  public static ElectricityFacts bundled() {
    return Holder.BUNDLED;
  }

  /** What is known where a city lies: of its state in the United States, else of its country. */
  public Optional<Electricity> at(City city) {
    Optional<Electricity> ofState =
        city.country().equals(UNITED_STATES)
            ? Optional.ofNullable(byState.get(city.region()))
            : Optional.empty();
    return ofState.or(() -> Optional.ofNullable(byCountry.get(city.country())));
  }

  /** What is known of a country as a whole, by its two-letter code. */
  public Optional<Electricity> ofCountry(String code) {
    return Optional.ofNullable(byCountry.get(code));
  }

  /** The number of countries and states with a figure. */
  public int size() {
    return byCountry.size() + byState.size();
  }

  private static Electricity read(CSVRecord row) {
    OptionalDouble price = number(row, "industrial_price_usd_per_mwh");
    OptionalDouble carbon = number(row, "carbon_intensity_gco2_per_kwh");
    return new Electricity(
        row.get("name"),
        price,
        price.isEmpty() ? "" : dated(row, "price") + ", " + status(row),
        row.get("price_year"),
        price.isEmpty() ? "" : status(row).substring(0, 1),
        carbon,
        carbon.isEmpty() ? "" : dated(row, "carbon"),
        row.get("carbon_year"),
        carbon.isEmpty() ? "" : "P");
  }

  private static String dated(CSVRecord row, String figure) {
    return (row.get(figure + "_year") + " " + row.get(figure + "_source")).strip();
  }

  /** Official statistics are published figures; compiled tariffs are estimates. */
  private static String status(CSVRecord row) {
    return row.get("price_quality").equals("A") ? "P (published)" : "E (estimate)";
  }

  private static OptionalDouble number(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
  }

  private static final class Holder {

    private static final ElectricityFacts BUNDLED = new ElectricityFacts();

    private Holder() {}
  }
}
