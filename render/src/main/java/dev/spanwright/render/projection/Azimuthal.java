package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import java.util.Map;

/**
 * The earth seen from above a place: as a globe from afar (orthographic), or equal-area (Lambert
 * azimuthal). It ends at a circle round the place. By the math transforms of GeoTools, for the
 * sphere. Immutable and thread-safe.
 *
 * <p>Source: Snyder, Map Projections: A Working Manual, USGS 1395, chapters 20 and 24.
 */
public final class Azimuthal implements Projection {

  /** Which of them. */
  enum Kind {
    /** As from a great distance: half of the earth is seen. */
    GLOBE("Orthographic", "latitude_of_origin", "central_meridian", 90, 1),
    /** Equal-area. Beyond 150 degrees all is stretched beyond use, and left out. */
    EQUAL_AREA(
        "Lambert_Azimuthal_Equal_Area",
        "latitude_of_center",
        "longitude_of_center",
        150,
        2 * Math.sin(Math.toRadians(75)));

    private final String name;
    private final String latitude;
    private final String longitude;
    private final double radiusDeg;

    /** Radius of the edge in the plane, world units. */
    private final double edge;

    Kind(String name, String latitude, String longitude, double radiusDeg, double edgeOverRadius) {
      this.name = name;
      this.latitude = latitude;
      this.longitude = longitude;
      this.radiusDeg = radiusDeg;
      this.edge = edgeOverRadius / (2 * Math.PI);
    }
  }

  /** Keeps points on the edge from falling off it by rounding. */
  private static final double INSIDE = 1 - 1e-9;

  private final Kind kind;
  private final double latDeg;
  private final double lonDeg;
  private final double sinLat;
  private final double cosLat;
  private final double cosEdge;
  private final SphereTransform transform;

  /**
   * Makes the projection.
   *
   * @param latDeg latitude in the middle, degrees
   * @param lonDeg longitude in the middle, degrees
   */
  Azimuthal(Kind kind, double latDeg, double lonDeg) {
    this.kind = kind;
    this.latDeg = latDeg;
    this.lonDeg = lonDeg;
    sinLat = Math.sin(Math.toRadians(latDeg));
    cosLat = Math.cos(Math.toRadians(latDeg));
    cosEdge = Math.cos(Math.toRadians(kind.radiusDeg * INSIDE));
    transform = new SphereTransform(kind.name, Map.of(kind.latitude, latDeg, kind.longitude, 0.0));
  }

  @Override
  public double x(double lat, double lon) {
    double[] xy = new double[2];
    project(lat, lon, xy);
    return xy[0];
  }

  @Override
  public double y(double lat, double lon) {
    double[] xy = new double[2];
    project(lat, lon, xy);
    return xy[1];
  }

  @Override
  public void project(double lat, double lon, double[] xy) {
    double from = Math.IEEEremainder(lon - lonDeg, 360);
    double sin = Math.sin(Math.toRadians(lat));
    double cos = Math.cos(Math.toRadians(lat));
    double cosFrom = Math.cos(Math.toRadians(from));
    if (sinLat * sin + cosLat * cos * cosFrom >= cosEdge) {
      transform.project(lat, from, xy);
    } else {
      double east = cos * Math.sin(Math.toRadians(from));
      double north = cosLat * sin - sinLat * cos * cosFrom;
      double length = Math.hypot(east, north);
      xy[0] = kind.edge * (length == 0 ? 0 : east / length);
      xy[1] = kind.edge * (length == 0 ? 1 : north / length);
    }
    xy[0] = 0.5 + xy[0];
    xy[1] = 0.5 - xy[1];
  }

  @Override
  public Position position(double x, double y) {
    double[] at = {x - 0.5, 0.5 - y};
    double length = Math.hypot(at[0], at[1]);
    double most = kind.edge * INSIDE;
    if (length > most) {
      at[0] *= most / length;
      at[1] *= most / length;
    }
    transform.unproject(at);
    return Position.wrapped(Math.clamp(at[1], -90.0, 90.0), lonDeg + at[0]);
  }

  @Override
  public boolean covers(double x, double y) {
    return Math.hypot(x - 0.5, y - 0.5) <= kind.edge;
  }

  @Override
  public boolean shows(double lat, double lon) {
    double cosFrom = Math.cos(Math.toRadians(lon - lonDeg));
    double sin = Math.sin(Math.toRadians(lat));
    double cos = Math.cos(Math.toRadians(lat));
    return sinLat * sin + cosLat * cos * cosFrom >= cosEdge;
  }

  @Override
  public Edge edge() {
    return new Edge.Cap(latDeg, lonDeg, kind.radiusDeg);
  }

  @Override
  public boolean turns() {
    return kind == Kind.GLOBE;
  }

  @Override
  public Projection turnedTo(double lat, double lon) {
    return turns() ? new Azimuthal(kind, lat, lon) : this;
  }

  @Override
  public double centralLonDeg() {
    return lonDeg;
  }

  @Override
  public double minX() {
    return 0.5 - kind.edge;
  }

  @Override
  public double maxX() {
    return 0.5 + kind.edge;
  }

  @Override
  public double minY() {
    return 0.5 - kind.edge;
  }

  @Override
  public double maxY() {
    return 0.5 + kind.edge;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Azimuthal that
        && kind == that.kind
        && latDeg == that.latDeg
        && lonDeg == that.lonDeg;
  }

  @Override
  public int hashCode() {
    return (kind.hashCode() * 31 + Double.hashCode(latDeg)) * 31 + Double.hashCode(lonDeg);
  }

  @Override
  public String toString() {
    return kind.name + " over " + latDeg + "°, " + lonDeg + "°";
  }
}
