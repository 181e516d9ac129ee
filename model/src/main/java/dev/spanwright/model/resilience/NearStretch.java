package dev.spanwright.model.resilience;

import dev.spanwright.model.geo.Position;
import java.util.List;

/**
 * A part of a link that runs near another link.
 *
 * @param linkId the link
 * @param otherId the link that it runs near to
 * @param fromKm where it begins along the drawn route of the link, km from its first site
 * @param toKm where it ends, km
 * @param nearestKm how near they come, km
 * @param places the part of the link, to be drawn; two places or more
 */
public record NearStretch(
    String linkId,
    String otherId,
    double fromKm,
    double toKm,
    double nearestKm,
    List<Position> places) {

  public NearStretch {
    places = List.copyOf(places);
  }

  /** Its length along the drawn route, km. */
  public double lengthKm() {
    return toKm - fromKm;
  }

  /** Whether it is of two links, in whichever order. */
  public boolean isOf(String one, String two) {
    return (linkId.equals(one) && otherId.equals(two))
        || (linkId.equals(two) && otherId.equals(one));
  }
}
