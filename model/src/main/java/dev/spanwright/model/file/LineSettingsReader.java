package dev.spanwright.model.file;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.SpanLayout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what the architect fixed about the line of a link. */
final class LineSettingsReader {

  static final String A_FIBER = "a fibre of the catalogue";

  private final Set<String> fiberIds;
  private final Set<String> amplifierIds;
  private final NetworkLimits limits;

  LineSettingsReader(Set<String> fiberIds, Set<String> amplifierIds, NetworkLimits limits) {
    this.fiberIds = fiberIds;
    this.amplifierIds = amplifierIds;
    this.limits = limits;
  }

  /**
   * Reads the settings.
   *
   * @param in reader of the link
   */
  Optional<LineSettings> line(FieldReader in) {
    List<FiberPart> parts = parts(in);
    SpanLayout layout =
        in.nested("spanLayout", NetworkFields.SPAN_LAYOUT)
            .flatMap(LineSettingsReader::layout)
            .orElse(SpanLayout.AUTOMATIC);
    OptionalInt regenerators = in.optionalInteger("regenerators", 0, LineSettings.MAX_REGENERATORS);
    OptionalDouble launchDbm = in.optionalNumber("launchPowerDbm", LineSettings.LAUNCH_POWER_DBM);
    List<String> amplifiers =
        in.references("amplifiers", false, amplifierIds, "an amplifier of the catalogue");
    return in.build(() -> new LineSettings(parts, layout, regenerators, launchDbm, amplifiers));
  }

  private List<FiberPart> parts(FieldReader in) {
    String advice = "Join parts of the same fibre.";
    List<Json> items = in.items("fibreParts", "an array of objects", limits.maxParts(), advice);
    return in.objects("fibreParts", items, NetworkFields.FIBER_PART, this::part);
  }

  private Optional<FiberPart> part(FieldReader in) {
    double fromShare = in.number("fromShare", FiberPart.SHARE);
    double toShare = in.number("toShare", FiberPart.SHARE);
    String fiber = in.reference("fibre", fiberIds, A_FIBER);
    in.rejectRest();
    return in.build(() -> new FiberPart(fromShare, toShare, fiber));
  }

  private static Optional<SpanLayout> layout(FieldReader in) {
    OptionalDouble spacingKm = in.optionalNumber("spacingKm", FiberType.SPAN_KM);
    OptionalDouble minSpanKm = in.optionalNumber("minSpanKm", FiberType.SPAN_KM);
    OptionalDouble maxSpanKm = in.optionalNumber("maxSpanKm", FiberType.SPAN_KM);
    boolean hutsAtTowns = in.flag("hutsAtTowns");
    List<Double> hutShares =
        in.numbers("hutShares", FiberPart.SHARE, SpanLayout.MAX_HUTS, "Leave huts out.");
    in.rejectRest();
    return in.build(() -> new SpanLayout(spacingKm, minSpanKm, maxSpanKm, hutsAtTowns, hutShares));
  }
}
