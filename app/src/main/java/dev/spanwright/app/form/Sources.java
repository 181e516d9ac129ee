package dev.spanwright.app.form;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.FiberType;
import java.util.Locale;

/** Says where the figures of a row of the catalogues come from. */
public final class Sources {

  private Sources() {}

  /** Status letter, its meaning and source of a fibre, and its main figures. */
  public static String of(FiberType type) {
    return String.format(
        Locale.ROOT,
        "%.2f dB/km, %.3f µs/km, %.0f km between huts%n%s",
        type.lossDbPerKm(),
        type.delayMicrosPerKm(),
        type.spanKm(),
        source(type.status(), type.source()));
  }

  /** Status letter, its meaning and source of an amplifier, and its main figures. */
  public static String of(AmplifierType type) {
    return String.format(
        Locale.ROOT,
        "%.0f dBm in all, noise figure %.1f dB, gain up to %.0f dB%n%s",
        type.outputPowerDbm(),
        type.noiseFigureDb(),
        type.maxGainDb(),
        source(type.status(), type.source()));
  }

  private static String source(String status, String source) {
    String meaning = meaning(status);
    return status
        + (meaning.equals(status) ? "" : " (" + meaning + ")")
        + (source.isBlank() ? "" : ", " + source);
  }

  /** What a status letter stands for; as it is where it is none of those that are known. */
  public static String meaning(String status) {
    return switch (status) {
      case "M" -> "measured";
      case "P" -> "published";
      case "S" -> "simulated";
      case "E" -> "estimate";
      case "U" -> "general knowledge";
      default -> status;
    };
  }
}
