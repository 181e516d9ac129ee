package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;

/** Names and places of GNPy elements. */
final class GnpyUnits {

  static final String ROADM = "roadm ";
  static final String TRANSCEIVER = "trx ";

  private GnpyUnits() {}

  /** Where an element stands, and the city that people call it by. */
  static void metadata(JsonText json, Position place, String city) {
    json.name("metadata")
        .object(
            () ->
                json.name("location")
                    .inlineObject(
                        () -> {
                          json.field("latitude", place.latDeg());
                          json.field("longitude", place.lonDeg());
                          json.field("city", GnpyLimits.text(city));
                          json.field("region", "");
                        }));
  }

  static String roadm(Site site) {
    return ROADM + site.id();
  }

  static String transceiver(Site site) {
    return TRANSCEIVER + site.id();
  }

  /** The identifier of a site in the name of its ROADM or transceiver. */
  static String site(String uid) {
    return uid.startsWith(ROADM)
        ? uid.substring(ROADM.length())
        : uid.startsWith(TRANSCEIVER) ? uid.substring(TRANSCEIVER.length()) : uid;
  }

  /** The first fibre of a link in one direction, by which services are pinned to it. */
  static String fiber(String linkId, boolean forward, int span) {
    return "fiber " + linkId + (forward ? " > " : " < ") + span;
  }

  /** An amplifier of a link in one direction; 0 stands before the first span. */
  static String amplifier(String linkId, boolean forward, int number) {
    return "edfa " + linkId + (forward ? " > " : " < ") + number;
  }
}
