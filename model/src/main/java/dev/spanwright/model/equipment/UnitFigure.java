package dev.spanwright.model.equipment;

import java.util.OptionalDouble;

/**
 * What one unit of something costs, draws or yields, and how often and how long it fails. All are
 * weak: most are estimates, and what is not known has no value until the architect gives one.
 */
public enum UnitFigure {
  /** Digging in a cable. */
  BUILD(
      "buildUsdPerKm",
      "Build",
      Range.from(0, 1e7, "USD/km"),
      OptionalDouble.of(23_000),
      "4,000 to 51,000",
      "E",
      "25 to 50 thousand USD a mile in the country (operator page); 6.5 to 82 in grants of the US"
          + " (ITU guide)"),
  /** Solid-core fibre in its cable. */
  STANDARD_FIBER(
      "standardFibreUsdPerKm",
      "Standard fibre",
      Range.from(0, 1e6, "USD/km"),
      OptionalDouble.of(8.4),
      "5 to 15",
      "P",
      "60 CNY for each fibre and km in the cable, tender of China Mobile, 2021"),
  /** Hollow-core fibre. */
  HOLLOW_FIBER(
      "hollowFibreUsdPerKm",
      "Hollow-core fibre",
      Range.from(0, 1e6, "USD/km"),
      OptionalDouble.of(6_000),
      "5,000 to 7,000",
      "E",
      "about 1,000 times the price of standard fibre"),
  /** A hut with its amplifiers. */
  HUT(
      "hutUsd",
      "Hut",
      Range.from(0, 1e9, "USD"),
      OptionalDouble.of(1_000_000),
      "500,000 to 2,000,000",
      "E",
      "a long-haul hut"),
  /** One coherent transceiver: no price is published. */
  TRANSCEIVER(
      "transceiverUsd",
      "Transceiver",
      Range.from(0, 1e7, "USD"),
      OptionalDouble.empty(),
      "",
      "",
      "no price is published: give your own"),
  /** Electric power of a hut. */
  HUT_POWER(
      "hutW",
      "Hut power",
      Range.from(0, 1e6, "W"),
      OptionalDouble.of(3_500),
      "2,000 to 5,000",
      "E",
      "huts for AI have about three times the density of older ones (Lumen, 2025)"),
  /** Electric power of a transceiver of whose mode it is not known. */
  TRANSCEIVER_POWER(
      "transceiverWPerGbps",
      "Transceiver power",
      Range.from(0, 100, "W per Gbit/s"),
      OptionalDouble.of(0.035),
      "",
      "E",
      "28 W for 800 Gbit/s; counts where the mode states none"),
  /** H100 GPUs on a megawatt of the grid. */
  H100_PER_GRID_MW(
      "h100PerGridMw",
      "H100 per grid MW",
      Range.above(0, 1e5, ""),
      OptionalDouble.of(575),
      "430 to 720",
      "E",
      "derived in 2026 from campuses, cooling and losses included"),
  /** H100 GPUs on a megawatt behind cooling and losses. */
  H100_PER_IT_MW(
      "h100PerItMw",
      "H100 per IT MW",
      Range.above(0, 1e5, ""),
      OptionalDouble.of(720),
      "",
      "E",
      "1.39 kW each with its share of the servers; divided by the PUE of a site that states one"),
  /** B200 GPUs on a megawatt of the grid. */
  B200_PER_GRID_MW(
      "b200PerGridMw",
      "B200 per grid MW",
      Range.above(0, 1e5, ""),
      OptionalDouble.of(425),
      "330 to 515",
      "E",
      "derived in 2026 from campuses, cooling and losses included"),
  /** B200 GPUs on a megawatt behind cooling and losses. */
  B200_PER_IT_MW(
      "b200PerItMw",
      "B200 per IT MW",
      Range.above(0, 1e5, ""),
      OptionalDouble.of(515),
      "",
      "E",
      "the upper end of what a grid MW feeds; divided by the PUE of a site that states one"),
  /** Cuts of a fibre route. */
  CUTS(
      "cutsPer1000KmYear",
      "Fibre cuts",
      Range.from(0, 1e3, "per 1,000 km and year"),
      OptionalDouble.of(1),
      "0.1 to 2.73",
      "E",
      "2.73 from 4.39 per 1,000 sheath-miles (Crawford, Bellcore; general knowledge), 0.1 to 0.5"
          + " from later operators (secondary)"),
  /** Time until a cut fibre carries again. */
  CUT_REPAIR(
      "cutRepairHours",
      "Repair of a cut",
      Range.from(0, 8_760, "h"),
      OptionalDouble.of(12),
      "4 to 12",
      "E",
      "4 h on poles, 6 h and more in the ground"),
  /** How often the amplifiers of a hut fail. */
  HUT_FAILURES(
      "hutFailuresPerYear",
      "Failures of a hut",
      Range.from(0, 1e3, "a year"),
      OptionalDouble.empty(),
      "",
      "",
      "no figure is published: give your own"),
  /** How often the equipment at both ends of a link fails, with what stands between. */
  TERMINAL_FAILURES(
      "terminalFailuresPerYear",
      "Failures of the ends of a link",
      Range.from(0, 1e3, "a year"),
      OptionalDouble.empty(),
      "",
      "",
      "transponders and terminals of both ends; no figure is published: give your own"),
  /** How often a whole site fails. */
  SITE_FAILURES(
      "siteFailuresPerYear",
      "Failures of a site",
      Range.from(0, 1e3, "a year"),
      OptionalDouble.empty(),
      "",
      "",
      "no figure is published: give your own"),
  /** Time until failed equipment carries again. */
  EQUIPMENT_REPAIR(
      "equipmentRepairHours",
      "Repair of equipment",
      Range.from(0, 8_760, "h"),
      OptionalDouble.empty(),
      "",
      "",
      "of huts, ends of links and sites; no figure is published: give your own"),
  /** Time until a failure is noticed. */
  DETECTION(
      "detectionMs",
      "Detection of a failure",
      Range.from(0, 1e6, "ms"),
      OptionalDouble.of(10),
      "",
      "U",
      "loss of signal in transport networks; general knowledge"),
  /** Time from the notice until the receiver takes the other path of 1+1. */
  SWITCHING(
      "switchingMs",
      "Protection switching",
      Range.from(0, 1e6, "ms"),
      OptionalDouble.of(50),
      "",
      "U",
      "the usual objective of protection switching; general knowledge"),
  /** Time from the notice until traffic runs on restored paths. */
  RESTORATION(
      "restorationSeconds",
      "Restoration",
      Range.from(0, 1e6, "s"),
      OptionalDouble.of(8),
      "8 s to tens of minutes",
      "M",
      "optical restoration with noise loading (ARROW, SIGCOMM 2021); without it tens of minutes");

  private final String field;
  private final String label;
  private final Range range;
  private final OptionalDouble usual;
  private final String seen;
  private final String status;
  private final String source;

  UnitFigure(
      String field,
      String label,
      Range range,
      OptionalDouble usual,
      String seen,
      String status,
      String source) {
    this.field = field;
    this.label = label;
    this.range = range;
    this.usual = usual;
    this.seen = seen;
    this.status = status;
    this.source = source;
  }

  /** The name in files, with its unit. */
  public String field() {
    return field;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** What it takes, and its unit. */
  public Range range() {
    return range;
  }

  /** What counts where the architect gave nothing; empty where it is not known. */
  public OptionalDouble usual() {
    return usual;
  }

  /** Status, range and source in words. */
  public String origin() {
    String first = status.isEmpty() ? "" : status + (seen.isEmpty() ? "" : ", " + seen) + ": ";
    return first + source;
  }
}
