package dev.spanwright.model.geo;

/**
 * A city or town of the {@link Gazetteer}.
 *
 * @param name name with its accents, such as "São Paulo"
 * @param asciiName the same in plain letters, such as "Sao Paulo"
 * @param country two-letter country code (ISO 3166-1, and the source's XG, XK, XR, XW for Gaza,
 *     Kosovo, Svalbard, West Bank); its name is {@link Gazetteer#countryName(String)}
 * @param region state or province, empty if the source names none
 * @param latDeg latitude in degrees, -90 to 90, north positive
 * @param lonDeg longitude in degrees, -180 to 180, east positive
 * @param population people in the urban area as the source counts them, 0 if unknown; suburbs that
 *     are listed too are counted twice, so that sums over cities exceed a country's people
 * @param capital true for the capital of a country
 */
public record City(
    String name,
    String asciiName,
    String country,
    String region,
    double latDeg,
    double lonDeg,
    int population,
    boolean capital) {

  /** The place of the city's centre. */
  public Position position() {
    return new Position(latDeg, lonDeg);
  }
}
