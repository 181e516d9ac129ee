package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** The projections that one may choose among. */
public enum ProjectionChoice {
  /** One of the others, by the extent of the network. */
  AUTO("auto", "Automatic"),
  /** Conformal; known from every map on the web. */
  WEB_MERCATOR("web-mercator", "Web Mercator"),
  /** Equal-area, the whole earth in one piece. */
  EQUAL_EARTH("equal-earth", "Equal Earth"),
  /** A compromise, the whole earth in one piece. */
  ROBINSON("robinson", "Robinson"),
  /** The earth as seen from afar. */
  GLOBE("globe", "Globe (orthographic)"),
  /** Equal-area round the middle of the network: continents, poles. */
  LAMBERT_AZIMUTHAL("lambert-azimuthal", "Lambert azimuthal equal-area"),
  /** Equal-area along the parallels of the network: wide countries, continents. */
  ALBERS("albers", "Albers equal-area conic");

  /** Puts the edge of the earth, 169° W, into the Bering Strait. */
  private static final double BERING_CENTRAL_LON_DEG = 11;

  /**
   * A network that reaches no farther from its middle is a country: any projection shows it well.
   */
  private static final double COUNTRY_DEG = 7;

  /** A network that reaches farther from its middle is one of several continents. */
  private static final double CONTINENT_DEG = 50;

  /** Cones suit middle latitudes. */
  private static final double LEAST_CONE_LAT_DEG = 20;

  private static final double MOST_CONE_LAT_DEG = 62;

  /** Networks this much wider than high, in degrees, suit a cone. */
  private static final double CONE_SHAPE = 1.5;

  /** A gap between places that is worth moving the edge of the earth into, degrees. */
  private static final double WIDE_GAP_DEG = 150;

  private final String id;
  private final String label;

  ProjectionChoice(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The choice with an identifier; an {@link IllegalArgumentException} names the known ones. */
  public static ProjectionChoice named(String id) {
    for (ProjectionChoice choice : values()) {
      if (choice.id.equals(id)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "Unknown projection \"" + id + "\": expected one of " + known());
  }

  /** The identifiers of all, with commas between. */
  public static String known() {
    return Arrays.stream(values()).map(ProjectionChoice::id).collect(Collectors.joining(", "));
  }

  /** Identifier in commands, settings and files. */
  public String id() {
    return id;
  }

  /** Name in menus. */
  public String label() {
    return label;
  }

  /**
   * The one that {@link #AUTO} takes for a network; any other choice is itself. Web Mercator up to
   * 7 degrees round the middle of the network; Equal Earth from 50 degrees on and for an empty
   * network; between, Albers where the network is 1.5 times as wide as high, in degrees, in
   * latitudes of 20 to 62 degrees, and Lambert azimuthal elsewhere.
   */
  public ProjectionChoice resolved(Collection<Position> places) {
    if (this != AUTO) {
      return this;
    }
    Spread spread = Spread.of(places);
    if (spread.radiusDeg() > CONTINENT_DEG) {
      return EQUAL_EARTH;
    }
    if (spread.radiusDeg() < COUNTRY_DEG && Math.abs(spread.latDeg()) < MOST_CONE_LAT_DEG) {
      return WEB_MERCATOR;
    }
    double lat = Math.abs(spread.latDeg());
    boolean wide = spread.lonSpanDeg() > CONE_SHAPE * (spread.northDeg() - spread.southDeg());
    return wide && lat >= LEAST_CONE_LAT_DEG && lat <= MOST_CONE_LAT_DEG
        ? ALBERS
        : LAMBERT_AZIMUTHAL;
  }

  /**
   * The projection, centred for a network. Any but Web Mercator loads GeoTools, which takes about a
   * second the first time: not for the JavaFX thread.
   *
   * @param places of the network; may be none
   */
  public Projection projection(Collection<Position> places) {
    Spread spread = Spread.of(places);
    return switch (resolved(places)) {
      case AUTO -> throw new IllegalStateException("an automatic choice resolves to another");
      case WEB_MERCATOR -> new WebMercator();
      case EQUAL_EARTH -> new Pseudocylindrical("Equal Earth", centralLonDeg(spread));
      case ROBINSON -> new Pseudocylindrical("Robinson", centralLonDeg(spread));
      case GLOBE -> new Azimuthal(Azimuthal.Kind.GLOBE, spread.latDeg(), spread.lonDeg());
      case LAMBERT_AZIMUTHAL ->
          new Azimuthal(
              Azimuthal.Kind.EQUAL_AREA, rounded(spread.latDeg()), rounded(spread.lonDeg()));
      case ALBERS -> {
        double sixth = (spread.northDeg() - spread.southDeg()) / 6;
        yield new AlbersConic(
            rounded(spread.southDeg() + sixth),
            rounded(spread.northDeg() - sixth),
            rounded(spread.lonDeg()));
      }
    };
  }

  /**
   * The central meridian of a map of the whole earth. Its edge lies in the Bering Strait, unless
   * the places lie on both sides of it and leave a wide gap elsewhere: then it lies in that gap.
   */
  private static double centralLonDeg(Spread spread) {
    double gap = 360 - spread.lonSpanDeg();
    double edge = BERING_CENTRAL_LON_DEG + 180;
    double fromWest = edge - spread.westDeg();
    boolean within = fromWest - 360 * Math.floor(fromWest / 360) < spread.lonSpanDeg();
    return within && gap >= WIDE_GAP_DEG
        ? rounded(Math.IEEEremainder(spread.westDeg() + spread.lonSpanDeg() / 2, 360))
        : BERING_CENTRAL_LON_DEG;
  }

  /** So that moving a site a little does not turn the map. */
  private static double rounded(double degrees) {
    return Math.rint(degrees);
  }
}
