package dev.spanwright.model.fiber;

import dev.spanwright.model.fiber.LineReport.Limit;
import dev.spanwright.model.fiber.LineReport.NoiseShares;
import java.util.Locale;
import java.util.Optional;

/**
 * What keeps a line from carrying more.
 *
 * @param limit the cause
 * @param text the same as a sentence
 */
record LineVerdict(Limit limit, String text) {

  static LineVerdict of(
      LineDesign design,
      NoiseShares shares,
      Optional<ModeBudget> faster,
      double marginDb,
      boolean powerLimited) {
    if (!design.obstacles().isEmpty()) {
      return new LineVerdict(Limit.AMPLIFIER, String.join(" ", design.obstacles()));
    }
    if (faster.isEmpty()) {
      return new LineVerdict(Limit.BAND, "No mode of the catalogue carries more in this band.");
    }
    ModeBudget next = faster.get();
    double lackingDb = next.mode().requiredOsnrDb() + marginDb - next.gsnrDb();
    if (lackingDb <= 0 && !next.dispersionFits()) {
      return new LineVerdict(
          Limit.DISPERSION,
          String.format(
              Locale.ROOT,
              "%s has margin enough, but takes no more than %,.0f ps/nm of dispersion.",
              next.mode().label(),
              next.mode().maxDispersionPsPerNm()));
    }
    Limit limit = largest(shares, powerLimited);
    String lack =
        lackingDb > 0
            ? String.format(Locale.ROOT, "%s lacks %.1f dB", next.mode().label(), lackingDb)
            : "%s closes on %d of %d channels only"
                .formatted(next.mode().label(), next.channels(), next.bandChannels());
    return new LineVerdict(limit, lack + "; " + explained(limit) + ".");
  }

  private static Limit largest(NoiseShares shares, boolean powerLimited) {
    double most =
        Math.max(
            Math.max(shares.emission(), shares.nonlinear()),
            Math.max(shares.interference(), shares.terminals()));
    if (shares.interference() == most) {
      return Limit.INTERFERENCE;
    }
    if (shares.terminals() == most) {
      return Limit.TERMINALS;
    }
    if (shares.nonlinear() == most) {
      return Limit.NONLINEARITY;
    }
    return powerLimited ? Limit.POWER : Limit.NOISE;
  }

  private static String explained(Limit limit) {
    return switch (limit) {
      case NOISE -> "most noise is of amplifiers, and more power would raise nonlinearity";
      case POWER -> "most noise is of amplifiers, and they cannot launch more power";
      case NONLINEARITY -> "most noise is nonlinear: the launch power is above the best";
      case INTERFERENCE -> "most noise is intermodal interference, which grows with length";
      case TERMINALS -> "most noise is made in transmitter and add stage";
      case DISPERSION, AMPLIFIER, BAND -> limit.label();
    };
  }
}
