package dev.spanwright.model.fiber;

import dev.spanwright.model.network.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the architect should know of a link as laid, in sentences. */
final class PlantWarnings {

  private PlantWarnings() {}

  static List<String> of(
      Link link, double drawnKm, double lengthKm, LineDesign design, PlanningRules rules) {
    List<String> warnings = new ArrayList<>();
    if (lengthKm < drawnKm * (1 - 1e-9)) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The measured length %,.0f km is shorter than the drawn route of %,.0f km: check both.",
              lengthKm,
              drawnKm));
    }
    if (design.best().isEmpty()) {
      warnings.add(nothingCloses(lengthKm, design, rules));
      if (link.fixedCapacityGbps().isPresent()) {
        warnings.add("The fixed capacity is taken as given.");
      }
    }
    return warnings;
  }

  /** Whether the fault lies in noise or in dispersion decides what to do. */
  private static String nothingCloses(double lengthKm, LineDesign design, PlanningRules rules) {
    ModeBudget least = design.leastDemanding();
    double neededDb = least.mode().requiredOsnrDb() + rules.marginDb();
    if (least.gsnrDb() >= neededDb) {
      ModeBudget tolerant = design.mostTolerant();
      return String.format(
          Locale.ROOT,
          "No transceiver mode closes over %,.0f km: GSNR is %.1f dB, but no mode with margin enough"
              + " tolerates the accumulated dispersion (%s takes %,.0f ps/nm). Add a regenerator"
              + " site or shorten the link.",
          lengthKm,
          least.gsnrDb(),
          tolerant.mode().label(),
          tolerant.mode().maxDispersionPsPerNm());
    }
    return String.format(
        Locale.ROOT,
        "No transceiver mode closes over %,.0f km: GSNR is %.1f dB and %s, the least demanding mode,"
            + " needs %.1f dB with margin. Add a regenerator site or shorten the link.",
        lengthKm,
        least.gsnrDb(),
        least.mode().label(),
        neededDb);
  }
}
