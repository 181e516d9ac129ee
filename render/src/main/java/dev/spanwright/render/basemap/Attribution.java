package dev.spanwright.render.basemap;

import java.util.List;

/**
 * Whom the bundled map data comes from, in words for the corner of the map and for an about box.
 * SimpleMaps' licence (CC BY 4.0) asks to be named with a link; Natural Earth asks for nothing.
 */
public final class Attribution {

  /** Coasts, borders, lakes, rivers, names of countries. */
  public static final String BASEMAP = "Map: Natural Earth";

  /** Cities. */
  public static final String CITIES = "Cities: SimpleMaps (CC BY 4.0)";

  /** Prices of electric power. */
  public static final String PRICES = "Power prices: Eurostat, US EIA, Lokshin 2026";

  /** Carbon intensity of electric power by country. */
  public static final String CARBON = "Carbon: Ember (CC BY-SA 4.0)";

  /** Where the basemap comes from. */
  public static final String BASEMAP_URL = "https://www.naturalearthdata.com";

  /** Where the cities come from; the licence asks for this link. */
  public static final String CITIES_URL = "https://simplemaps.com/data/world-cities";

  /** The licence of the cities. */
  public static final String CITIES_LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

  /** What the borders on the map mean, disputed ones included. */
  public static final String BORDERS =
      "Borders are those of Natural Earth: they show who holds a place in fact, also where that is"
          + " disputed, and are drawn all alike. Neither they nor the names of countries state a"
          + " view on who should hold it.";

  /** Full lines for an about box, a report or a notice. */
  public static final List<String> LINES =
      List.of(
          "Made with Natural Earth, public domain, " + BASEMAP_URL,
          "World Cities Database by SimpleMaps, " + CITIES_URL + ", CC BY 4.0, adapted",
          BORDERS);

  private Attribution() {}
}
