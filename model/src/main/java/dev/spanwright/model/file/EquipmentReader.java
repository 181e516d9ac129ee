package dev.spanwright.model.file;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.TransceiverMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Reads the equipment of the architect's own. */
final class EquipmentReader {

  private final FieldReader in;
  private final NetworkLimits limits;
  private final Problems problems;
  private final List<Json> fibers;
  private final List<Json> modes;
  private final List<Json> amplifiers;
  private boolean unique = true;

  /**
   * @param in reader of the object that holds the lists
   */
  EquipmentReader(FieldReader in, NetworkLimits limits, Problems problems) {
    this.in = in;
    this.limits = limits;
    this.problems = problems;
    this.fibers = items("fibres");
    this.modes = items("transceiverModes");
    this.amplifiers = items("amplifiers");
  }

  private List<Json> items(String name) {
    return in.items(
        name, "an array of objects", limits.maxRows(), "Keep those that the network needs.");
  }

  /** Those of a catalogue and the own fibres. */
  Set<String> fiberIds(Set<String> builtIn) {
    return union(builtIn, fibers);
  }

  /** Those of a catalogue and the own amplifiers. */
  Set<String> amplifierIds(Set<String> builtIn) {
    return union(builtIn, amplifiers);
  }

  private static Set<String> union(Set<String> builtIn, List<Json> own) {
    Set<String> ids = new LinkedHashSet<>(builtIn);
    ids.addAll(Identifiers.of(own));
    return ids;
  }

  Optional<Equipment> equipment() {
    var fiberTypes = read("fibres", fibers, NetworkFields.FIBER, new FiberReader(limits)::fiber);
    var modeTypes =
        read("transceiverModes", modes, NetworkFields.TRANSCEIVER_MODE, EquipmentReader::mode);
    var amplifierTypes =
        read("amplifiers", amplifiers, NetworkFields.AMPLIFIER, EquipmentReader::amplifier);
    in.rejectRest();
    return unique
        ? in.build(() -> new Equipment(fiberTypes, modeTypes, amplifierTypes))
        : Optional.empty();
  }

  private <T> List<T> read(
      String name, List<Json> items, List<String> fields, Function<FieldReader, Optional<T>> row) {
    unique &= new Identifiers(name, problems).check(items, in.path().field(name));
    return in.objects(name, items, fields, row);
  }

  private static Optional<TransceiverMode> mode(FieldReader in) {
    String id = in.id();
    String label = label(in);
    double rateGbps = in.number("rateGbps", TransceiverMode.RATE_GBPS);
    double gbaud = in.number("symbolRateGbaud", TransceiverMode.SYMBOL_RATE_GBAUD);
    String modulation = in.filledText("modulation", "Name it, for example \"16QAM\".");
    double slotGhz = in.number("slotGhz", TransceiverMode.SLOT_GHZ);
    double osnrDb = in.number("requiredOsnrDb", TransceiverMode.REQUIRED_OSNR_DB);
    double psPerNm = in.number("maxDispersionPsPerNm", TransceiverMode.MAX_DISPERSION_PS_PER_NM);
    double transmitterDb =
        in.number(
            "transmitterOsnrDb",
            TransceiverMode.TRANSMITTER_OSNR_DB,
            EquipmentDefaults.TRANSMITTER_OSNR_DB);
    OptionalDouble receiverDbm =
        in.optionalNumber("minReceiverDbm", TransceiverMode.MIN_RECEIVER_DBM);
    OptionalDouble watts = in.optionalNumber("powerW", TransceiverMode.POWER_WATTS);
    String status = status(in);
    String source = in.optionalText("source");
    in.rejectRest();
    return in.build(
        () ->
            new TransceiverMode(
                id,
                label,
                rateGbps,
                gbaud,
                modulation,
                slotGhz,
                osnrDb,
                psPerNm,
                transmitterDb,
                receiverDbm,
                watts,
                status,
                source));
  }

  private static Optional<AmplifierType> amplifier(FieldReader in) {
    String id = in.id();
    String label = label(in);
    boolean hollowCore = in.flag("hollowCore");
    String band = in.word("band", AmplifierType.BANDS, EquipmentDefaults.BAND);
    double outputDbm = in.number("outputPowerDbm", AmplifierType.OUTPUT_POWER_DBM);
    double noiseDb = in.number("noiseFigureDb", AmplifierType.NOISE_FIGURE_DB);
    double gainDb =
        in.number("maxGainDb", AmplifierType.MAX_GAIN_DB, EquipmentDefaults.MAX_GAIN_DB);
    String status = status(in);
    String source = in.optionalText("source");
    in.rejectRest();
    return in.build(
        () ->
            new AmplifierType(
                id, label, hollowCore, band, outputDbm, noiseDb, gainDb, status, source));
  }

  /** The name on screen. */
  static String label(FieldReader in) {
    return in.filledText("label", "Give it a name.");
  }

  static String status(FieldReader in) {
    return in.word("status", Equipment.STATUSES, EquipmentDefaults.STATUS);
  }
}
