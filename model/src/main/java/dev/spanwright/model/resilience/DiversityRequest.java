package dev.spanwright.model.resilience;

import dev.spanwright.model.equipment.Range;

/**
 * When two links are suspected to lie in one conduit.
 *
 * @param nearKm as far apart as they may be on the map, 0.1 to 200 km
 * @param lengthKm over so much of the way, 0 to 10,000 km
 * @param aroundSiteKm what lies so near to a site where both end does not count, 0 to 1,000 km:
 *     there they have to meet
 */
public record DiversityRequest(double nearKm, double lengthKm, double aroundSiteKm) {

  // What the components of these names take.

  public static final Range NEAR_KM = Range.from(0.1, 200, "km");
  public static final Range LENGTH_KM = Range.from(0, 10_000, "km");
  public static final Range AROUND_SITE_KM = Range.from(0, 1_000, "km");

  /** Within 5 km over 20 km, beyond 20 km from common sites: assumptions to begin with (E). */
  public static final DiversityRequest USUAL = new DiversityRequest(5, 20, 20);

  /**
   * @throws dev.spanwright.model.equipment.FieldException if a value is out of its range
   */
  public DiversityRequest {
    NEAR_KM.require("nearKm", nearKm);
    LENGTH_KM.require("lengthKm", lengthKm);
    AROUND_SITE_KM.require("aroundSiteKm", aroundSiteKm);
  }
}
