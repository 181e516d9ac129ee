package dev.spanwright.model.fiber;

import dev.spanwright.model.fiber.LineReport.Limit;
import dev.spanwright.model.fiber.LineReport.NoiseShares;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what keeps a line from carrying more.
 *
 * @param shares what the noise of the worst lit channel is made of
 * @param marginDb margin that is asked for, dB
 * @param powerLimited whether amplifiers cannot give the power that is best or asked for
 * @param givenPower whether the launch power was given
 */
record LineJudge(NoiseShares shares, double marginDb, boolean powerLimited, boolean givenPower) {

  /** Amplifier noise above so many times the nonlinear noise: there was power to gain. */
  private static final double OFF_BALANCE = 4;

  /**
   * @param faster the mode that would carry more and lacks least
   */
  LineVerdict verdict(LineDesign design, Optional<ModeBudget> faster) {
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
    if (lackingDb <= 0 && !next.powerFits()) {
      return new LineVerdict(
          Limit.POWER,
          next.mode().label()
              + " has margin enough, but the amplifiers do not give its channels the launch power"
              + " that is set.");
    }
    Limit limit = largest();
    return new LineVerdict(limit, lack(next, lackingDb) + "; " + explained(limit) + ".");
  }

  private static String lack(ModeBudget next, double lackingDb) {
    return lackingDb > 0
        ? String.format(Locale.ROOT, "%s lacks %.1f dB", next.mode().label(), lackingDb)
        : "%s closes on %d of %d channels only"
            .formatted(next.mode().label(), next.channels(), next.bandChannels());
  }

  private Limit largest() {
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
    return powerLimited || isGivenTooLow() ? Limit.POWER : Limit.NOISE;
  }

  private boolean isGivenTooLow() {
    return givenPower && shares.emission() > OFF_BALANCE * shares.nonlinear();
  }

  private String explained(Limit limit) {
    return switch (limit) {
      case NOISE -> "most noise is of amplifiers, and more power would raise nonlinearity";
      case POWER ->
          isGivenTooLow()
              ? "most noise is of amplifiers: the launch power that is set is below the best"
              : "most noise is of amplifiers, and they cannot launch more power";
      case NONLINEARITY -> "most noise is nonlinear: the launch power is above the best";
      case INTERFERENCE -> "most noise is intermodal interference, which grows with length";
      case TERMINALS -> "most noise is made in transmitter and add stage";
      case DISPERSION, AMPLIFIER, BAND -> limit.label();
    };
  }
}
