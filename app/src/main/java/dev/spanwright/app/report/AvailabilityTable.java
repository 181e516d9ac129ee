package dev.spanwright.app.report;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.resilience.Availability;
import dev.spanwright.model.resilience.AvailabilityStudy;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The demands that are down most. */
final class AvailabilityTable {

  private static final int MOST_DEMANDS = 20;

  private final AvailabilityStudy study;
  private final Network network;

  AvailabilityTable(ReportData data) {
    this.study = data.availability();
    this.network = data.network();
  }

  ReportTable table() {
    ReportTable table =
        ReportTable.of(
            "Availability, least first",
            List.of("From", "To", "Class", "#At least", "#Down, h a year", "#Target", "Verdict"),
            study.demands().stream()
                .sorted(Comparator.comparingDouble(Availability::atLeast))
                .map(this::row),
            MOST_DEMANDS,
            "demands");
    return table.noted(
        "Share of the time that a demand has a path, by the protection of its class; capacity is"
            + " not looked at."
            + (study.notCounted().isEmpty()
                ? ""
                : " Not counted, since nothing is known of it: "
                    + String.join(", ", study.notCounted())
                    + "."));
  }

  private List<String> row(Availability availability) {
    return List.of(
        Text.site(network, availability.demand().from()),
        Text.site(network, availability.demand().to()),
        availability.demand().trafficClass().label(),
        nines(availability.atLeast()),
        Text.number("%,.1f", availability.downHoursPerYear()),
        availability.target().isPresent()
            ? nines(availability.target().getAsDouble())
            : ReportTable.BLANK,
        Text.sentence(availability.verdict().id()));
  }

  /** With as many nines as there are, and two digits more: nothing is rounded up to a target. */
  private static String nines(double share) {
    double down = 1 - share;
    if (down <= 0) {
      return "100 %";
    }
    int decimals = Math.clamp((int) Math.ceil(-Math.log10(down)) - 1, 1, 7);
    double scale = Math.pow(10, decimals);
    return String.format(
        Locale.ROOT, "%." + decimals + "f %%", Math.floor(100 * share * scale + 1e-9) / scale);
  }
}
