package dev.spanwright.app.catalogue;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Property;
import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.RecordField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The three catalogues and what can be changed about their rows. */
final class RowKinds {

  private RowKinds() {}

  static RowKind<FiberType> fibers() {
    return new RowKind<>(
        "fibres",
        "Fibres",
        catalogues -> catalogues.fibers().types(),
        Equipment::fibers,
        (equipment, rows) -> new Equipment(rows, equipment.modes(), equipment.amplifiers()),
        List.of(
            Property.name("label", "Name", "label"),
            Property.number("loss", "Loss", "lossDbPerKm", FiberType.LOSS_DB_PER_KM),
            Property.number("loss-low", "Loss, best", "lossLowDbPerKm", FiberType.LOSS_DB_PER_KM),
            Property.number(
                "loss-plan", "Loss, cautious", "lossPlanDbPerKm", FiberType.LOSS_DB_PER_KM),
            Property.<FiberType>number("index", "Group index", "groupIndex", FiberType.GROUP_INDEX)
                .explained("Light takes group index / c"),
            Property.number(
                "dispersion",
                "Dispersion",
                "dispersionPsPerNmKm",
                FiberType.DISPERSION_PS_PER_NM_KM),
            Property.number(
                "area",
                "Effective area",
                "effectiveAreaMicrons2",
                FiberType.EFFECTIVE_AREA_MICRONS2),
            Property.number("gamma", "Nonlinearity", "gammaPerWattKm", FiberType.GAMMA_PER_WATT_KM),
            Property.number("joint-loss", "Joint loss", "jointLossDb", FiberType.JOINT_LOSS_DB),
            Property.number(
                "joint-spacing", "Joint spacing", "jointSpacingKm", FiberType.JOINT_SPACING_KM),
            Property.<FiberType>number(
                    "transition",
                    "Transition loss",
                    "transitionLossDb",
                    FiberType.TRANSITION_LOSS_DB)
                .explained("Of one transition to standard fibre"),
            Property.<FiberType>optional(
                    "imi",
                    "Intermodal",
                    "intermodalInterferenceDbPerKm",
                    FiberType.INTERMODAL_INTERFERENCE_DB_PER_KM)
                .explained("Intermodal interference")
                .prompted("none"),
            lossBands(),
            Property.number("min-span", "Span, shortest", "minSpanKm", FiberType.SPAN_KM),
            Property.number("span", "Span, usual", "spanKm", FiberType.SPAN_KM),
            Property.number("max-span", "Span, longest", "maxSpanKm", FiberType.SPAN_KM),
            status(),
            source()),
        (network, id) -> links(network, link -> link.fibers().contains(id)));
  }

  /** Gas lines as people type them: {@code 186 187.5 0.3; 190 190.2 1}. */
  private static Property<FiberType> lossBands() {
    return new Property.Typed<>(
        "loss-bands",
        "Gas lines",
        "",
        "From THz, to THz, extra dB/km, with semicolons between: 186 187.5 0.3; 190 190.2 1",
        "none",
        1,
        type ->
            type.lossBands().stream()
                .map(
                    band ->
                        NumberText.of(band.lowThz())
                            + " "
                            + NumberText.of(band.highThz())
                            + " "
                            + NumberText.of(band.extraDbPerKm()))
                .collect(Collectors.joining("; ")),
        (type, typed) -> RecordField.of("lossBands").with(type, bands(typed)));
  }

  private static List<LossBand> bands(String typed) {
    return Arrays.stream(typed.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(RowKinds::band)
        .toList();
  }

  private static LossBand band(String part) {
    String[] numbers = part.split("\\s+");
    if (numbers.length != 3) {
      throw new IllegalArgumentException(
          "\"" + part + "\" is not three numbers: from THz, to THz, extra dB/km");
    }
    return new LossBand(
        NumberText.required(numbers[0]),
        NumberText.required(numbers[1]),
        NumberText.required(numbers[2]));
  }

  static RowKind<TransceiverMode> modes() {
    return new RowKind<>(
        "modes",
        "Transceivers",
        catalogues -> catalogues.transceivers().modes(),
        Equipment::modes,
        (equipment, rows) -> new Equipment(equipment.fibers(), rows, equipment.amplifiers()),
        List.of(
            Property.name("label", "Name", "label"),
            Property.number("rate", "Rate", "rateGbps", TransceiverMode.RATE_GBPS),
            Property.number(
                "symbol-rate", "Symbol rate", "symbolRateGbaud", TransceiverMode.SYMBOL_RATE_GBAUD),
            Property.name("modulation", "Modulation", "modulation"),
            Property.number("slot", "Slot", "slotGhz", TransceiverMode.SLOT_GHZ),
            Property.<TransceiverMode>number(
                    "osnr", "Required OSNR", "requiredOsnrDb", TransceiverMode.REQUIRED_OSNR_DB)
                .explained("Back to back, in 0.1 nm"),
            Property.number(
                "dispersion",
                "Dispersion, most",
                "maxDispersionPsPerNm",
                TransceiverMode.MAX_DISPERSION_PS_PER_NM),
            Property.number(
                "transmitter-osnr",
                "Transmitter OSNR",
                "transmitterOsnrDb",
                TransceiverMode.TRANSMITTER_OSNR_DB),
            Property.optional(
                "receiver", "Receiver, least", "minReceiverDbm", TransceiverMode.MIN_RECEIVER_DBM),
            Property.optional("power", "Power", "powerWatts", TransceiverMode.POWER_WATTS),
            status(),
            source()),
        (network, id) -> List.of());
  }

  static RowKind<AmplifierType> amplifiers() {
    return new RowKind<>(
        "amplifiers",
        "Amplifiers",
        catalogues -> catalogues.amplifiers().types(),
        Equipment::amplifiers,
        (equipment, rows) -> new Equipment(equipment.fibers(), equipment.modes(), rows),
        List.of(
            Property.name("label", "Name", "label"),
            Property.number(
                "output", "Output power", "outputPowerDbm", AmplifierType.OUTPUT_POWER_DBM),
            Property.number(
                "noise", "Noise figure", "noiseFigureDb", AmplifierType.NOISE_FIGURE_DB),
            Property.number("gain", "Gain, most", "maxGainDb", AmplifierType.MAX_GAIN_DB),
            status(),
            source()),
        (network, id) -> links(network, link -> link.line().amplifiers().contains(id)));
  }

  private static <T> Property<T> status() {
    return Property.choice("status", "Status", "status", Equipment.STATUSES, RowKinds::meaning);
  }

  private static String meaning(String status) {
    return switch (status) {
      case "M" -> "M – measured";
      case "P" -> "P – published";
      case "S" -> "S – simulated";
      case "E" -> "E – estimate";
      default -> status + " – general knowledge";
    };
  }

  private static <T> Property<T> source() {
    return Property.<T>text("source", "Source", "source").prompted("your own figures");
  }

  private static List<String> links(Network network, Predicate<Link> which) {
    return network.links().stream()
        .filter(which)
        .map(
            link ->
                network.sites().get(link.from()).name()
                    + " – "
                    + network.sites().get(link.to()).name())
        .toList();
  }
}
