package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the architect should know of a link as laid, in sentences. */
record PlantWarnings(PlanningRules rules) {

  /**
   * A great circle on a sphere is up to 0.56 % shorter than the geodesic on WGS84, and lengths in
   * tables are often such, rounded: that is no slip.
   */
  private static final double SPHERE = 0.006;

  private static final double ROUNDED_KM = 0.1;

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
    } else if (lengthKm < drawnKm * (1 - SPHERE) - ROUNDED_KM) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The measured length %,.1f km is shorter than the drawn route of %,.1f km: check both.",
              lengthKm,
              drawnKm));
    }
    warnings.addAll(design.obstacles());
    warnings.addAll(design.remarks());
    addAboutClosing(warnings, link, lengthKm, design);
    int wanted = link.line().regenerators().orElse(0);
    if (wanted > design.regenerators().size() && design.obstacles().isEmpty()) {
      warnings.add(
          "There are %d regenerators instead of %d: the link has no more huts."
              .formatted(design.regenerators().size(), wanted));
    }
    return warnings;
  }

  private void addAboutClosing(
      List<String> warnings, Link link, double lengthKm, LineDesign design) {
    if (design.best().isEmpty()) {
      if (design.obstacles().isEmpty()) {
        warnings.add(nothingCloses(link, lengthKm, design));
      }
      if (link.fixedCapacityGbps().isPresent()) {
        warnings.add("The fixed capacity is taken as given.");
      }
    } else if (!design.serves()) {
      warnings.add(
          "Only %d of %d channels close over %,.0f km."
              .formatted(design.nearest().channels(), design.nearest().bandChannels(), lengthKm));
    } else if (design.isShortened()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Spans are at most %.0f km instead of %.0f km: too few channels close with longer ones.",
              design.chain().longestKm(),
              design.usualKm()));
    } else if (link.line().regenerators().isEmpty() && !design.regenerators().isEmpty()) {
      int count = design.regenerators().size();
      warnings.add(
          "Too few channels close over %,.0f km in one piece: %s."
              .formatted(
                  lengthKm,
                  count == 1 ? "there is a regenerator" : "there are " + count + " regenerators"));
    }
  }

  /** Whether noise or dispersion is at fault tells the architect what would help. */
  private String nothingCloses(Link link, double lengthKm, LineDesign design) {
    ModeBudget nearest = design.nearest();
    if (nearest.marginDb() >= rules.marginDb()) {
      return String.format(
          Locale.ROOT,
          "No transceiver mode closes over %,.0f km: GSNR is %.1f dB, but the accumulated dispersion"
              + " of %,.0f ps/nm is more than any mode with margin tolerates (%s takes %,.0f). %s",
          lengthKm,
          nearest.gsnrDb(),
          design.chain().dispersionPsPerNm(),
          nearest.mode().label(),
          nearest.mode().maxDispersionPsPerNm(),
          advice(link));
    }
    return String.format(
        Locale.ROOT,
        "No transceiver mode closes over %,.0f km: GSNR is %.1f dB with %s, which needs %.1f dB with"
            + " margin. %s",
        lengthKm,
        nearest.gsnrDb(),
        nearest.mode().label(),
        nearest.mode().requiredOsnrDb() + rules.marginDb(),
        advice(link));
  }

  private static String advice(Link link) {
    if (link.line().launchPowerDbm().isPresent()) {
      return "Leave the launch power to the planner, or choose another.";
    }
    return link.line().regenerators().isPresent()
        ? "Allow regenerators or shorten the link."
        : "Regenerators do not help: shorten the spans.";
  }
}
