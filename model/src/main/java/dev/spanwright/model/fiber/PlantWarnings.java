package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the architect should know of a link as laid, in sentences. */
record PlantWarnings(FiberType fiber, PlanningRules rules) {

  List<String> of(Link link, double drawnKm, double lengthKm, LineDesign design) {
    List<String> warnings = new ArrayList<>();
    double wantedKm = drawnKm * link.routeFactor();
    if (link.measuredLengthKm().isEmpty() && lengthKm < wantedKm * (1 - 1e-9)) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The route with its factor is %,.0f km long, of which %,.0f km are laid, the most that"
                  + " is: remove waypoints or lower the route factor.",
              wantedKm,
              lengthKm));
    } else if (lengthKm < drawnKm * (1 - 1e-9)) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The measured length %,.1f km is shorter than the drawn route of %,.1f km: check both.",
              lengthKm,
              drawnKm));
    }
    if (design.best().isEmpty()) {
      warnings.add(nothingCloses(lengthKm, design));
      if (link.fixedCapacityGbps().isPresent()) {
        warnings.add("The fixed capacity is taken as given.");
      }
    } else if (design.spanKm() < fiber.spanKm()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Spans are at most %.0f km instead of %.0f km: no transceiver mode closes with longer"
                  + " ones.",
              design.spanKm(),
              fiber.spanKm()));
    }
    return warnings;
  }

  /** Whether noise or dispersion is at fault tells the architect what would help. */
  private String nothingCloses(double lengthKm, LineDesign design) {
    ModeBudget nearest = design.nearest();
    if (nearest.marginDb() >= rules.marginDb()) {
      return String.format(
          Locale.ROOT,
          "No transceiver mode closes over %,.0f km: GSNR is %.1f dB, but the accumulated dispersion"
              + " of %,.0f ps/nm is more than any mode with margin tolerates (%s takes %,.0f). Add a"
              + " regenerator site or shorten the link.",
          lengthKm,
          nearest.gsnrDb(),
          design.dispersionPsPerNm(),
          nearest.mode().label(),
          nearest.mode().maxDispersionPsPerNm());
    }
    return String.format(
        Locale.ROOT,
        "No transceiver mode closes over %,.0f km: GSNR is %.1f dB with %s, which needs %.1f dB with"
            + " margin. Add a regenerator site or shorten the link.",
        lengthKm,
        nearest.gsnrDb(),
        nearest.mode().label(),
        nearest.mode().requiredOsnrDb() + rules.marginDb());
  }
}
