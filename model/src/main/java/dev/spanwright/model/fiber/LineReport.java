package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.TransceiverMode;
import java.util.List;
import java.util.Optional;

/**
 * A link as laid, looked at closely: power and noise along the way, every channel, and what would
 * carry more. Decibels of noise are in 0.1 nm (12.5 GHz), transmitter and add stage included unless
 * said otherwise.
 *
 * @param linkId identifier of the link
 * @param mode the mode that is looked at: the one in use, or where none closes, the nearest
 * @param closes whether the mode can be used
 * @param requiredMarginDb margin above the required OSNR that the planning rules ask for, dB
 * @param launchPowerDbm power of each channel at the input of the first span, dBm
 * @param stations from the first site over every hut to the second site
 * @param channels every channel of the band in rising frequency
 * @param noise what the noise of the worst lit channel is made of
 * @param limit what keeps the link from carrying more
 * @param limitText the same as a sentence, with figures
 * @param budgets every mode of the catalogue, in its order
 * @param faster the mode that would carry more and lacks least; empty where none would carry more
 */
public record LineReport(
    String linkId,
    TransceiverMode mode,
    boolean closes,
    double requiredMarginDb,
    double launchPowerDbm,
    List<Station> stations,
    List<Channel> channels,
    NoiseShares noise,
    Limit limit,
    String limitText,
    List<ModeBudget> budgets,
    Optional<ModeBudget> faster) {

  public LineReport {
    stations = List.copyOf(stations);
    channels = List.copyOf(channels);
    budgets = List.copyOf(budgets);
  }

  /** What stands at a place along the line. */
  public enum StationKind {
    /** A site at an end of the link. */
    SITE,
    /** A hut with amplifiers. */
    AMPLIFIER,
    /** A hut where the signal is received and sent anew. */
    REGENERATOR
  }

  /**
   * A place along the line.
   *
   * @param kind what stands there
   * @param atKm fibre from the first site, km
   * @param town the town that it stands at, where huts were moved to towns
   * @param inDbm power of a channel that arrives from the span before, dBm; at the first site that
   *     which is launched
   * @param outDbm power of a channel that leaves, dBm; at the last site that of the receiver's
   *     amplifier
   * @param gsnrDb signal over all noise of the worst lit channel behind the amplifiers of this
   *     place, dB; at a regenerator what it receives, behind it the line begins anew with that of
   *     the first station
   */
  public record Station(
      StationKind kind,
      double atKm,
      Optional<String> town,
      double inDbm,
      double outDbm,
      double gsnrDb) {}

  /**
   * A channel at the end of the line, or at that regenerator where it is worst.
   *
   * @param frequencyThz its centre, THz
   * @param osnrDb signal over amplifier noise alone, dB
   * @param nonlinearSnrDb signal over nonlinear noise alone, dB; infinite without any
   * @param interferenceSnrDb signal over intermodal interference alone, dB; infinite without any
   * @param gsnrDb signal over all noise, dB
   * @param marginDb what it has above the required OSNR of the mode, dB
   * @param lit whether it closes with the margin asked for
   */
  public record Channel(
      double frequencyThz,
      double osnrDb,
      double nonlinearSnrDb,
      double interferenceSnrDb,
      double gsnrDb,
      double marginDb,
      boolean lit) {}

  /**
   * Shares of the noise power, each 0 to 1, together 1.
   *
   * @param emission amplifier noise
   * @param nonlinear nonlinear noise
   * @param interference intermodal interference
   * @param terminals transmitter and add stage
   */
  public record NoiseShares(
      double emission, double nonlinear, double interference, double terminals) {}

  /** What keeps a link from carrying more. */
  public enum Limit {
    /** Amplifier noise, balanced against nonlinearity: more power would not help. */
    NOISE("amplifier noise"),
    /** Nonlinear noise: the given launch power is above the best. */
    NONLINEARITY("nonlinearity"),
    /** Intermodal interference of hollow-core fibre. */
    INTERFERENCE("intermodal interference"),
    /** The faster mode does not bear the accumulated dispersion. */
    DISPERSION("dispersion"),
    /** Amplifier noise, with amplifiers that cannot give the best launch power. */
    POWER("amplifier power"),
    /** Transmitter and add stage. */
    TERMINALS("terminals"),
    /** Loss in a span that no amplifier makes up, or power that it cannot give. */
    AMPLIFIER("amplifier gain"),
    /** The spectrum: no mode of the catalogue carries more in this band. */
    BAND("the band");

    private final String label;

    Limit(String label) {
      this.label = label;
    }

    /** The name on screen, lower case. */
    public String label() {
      return label;
    }
  }
}
