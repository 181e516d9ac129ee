package dev.spanwright.model.file;

/**
 * What a row of equipment has where its file leaves the field out. The writer leaves these out. For
 * the rest of a fibre's fields: its best and its planning loss are the loss that is used, and its
 * longest span is the usual one.
 */
final class EquipmentDefaults {

  static final double JOINT_LOSS_DB = 0;

  /** A drum of fibre, as in the catalogue. */
  static final double JOINT_SPACING_KM = 2;

  static final double TRANSITION_LOSS_DB = 0;

  /** As the modes of OpenROADM optical specification 9.0 have it. */
  static final double TRANSMITTER_OSNR_DB = 37;

  static final String BAND = "C";

  /** As the amplifiers of the catalogue have it. */
  static final double MAX_GAIN_DB = 35;

  /** An estimate: what an architect writes down without saying whence. */
  static final String STATUS = "E";

  /** As the standard fibres of the catalogue have it. */
  private static final double MIN_SPAN_KM = 50;

  private EquipmentDefaults() {}

  static double minSpanKm(double spanKm) {
    return Math.min(MIN_SPAN_KM, spanKm);
  }
}
