package dev.spanwright.model.file;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.equipment.TransceiverMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes rows of equipment over the whole of their ranges, with and without defaults. */
final class RandomEquipment {

  private final Random random;
  private final String[] texts;

  RandomEquipment(Random random, String[] texts) {
    this.random = random;
    this.texts = texts;
  }

  Equipment next() {
    return random.nextInt(3) == 0
        ? Equipment.NONE
        : new Equipment(
            IntStream.range(0, random.nextInt(3)).mapToObj(this::fiber).toList(),
            IntStream.range(0, random.nextInt(3)).mapToObj(this::mode).toList(),
            IntStream.range(0, random.nextInt(3)).mapToObj(this::amplifier).toList());
  }

  private FiberType fiber(int i) {
    double lossDbPerKm = in(FiberType.LOSS_DB_PER_KM);
    double maxSpanKm = in(FiberType.SPAN_KM);
    double spanKm = random.nextBoolean() ? maxSpanKm : in(Range.from(1, maxSpanKm, ""));
    String id = id("g652d", "f", i);
    return new FiberType(
        id,
        label(),
        !id.equals("g652d") && random.nextBoolean(),
        lossDbPerKm,
        random.nextBoolean() ? lossDbPerKm : in(FiberType.LOSS_DB_PER_KM),
        random.nextBoolean() ? lossDbPerKm : in(FiberType.LOSS_DB_PER_KM),
        in(FiberType.EFFECTIVE_AREA_MICRONS2),
        in(FiberType.GAMMA_PER_WATT_KM),
        in(FiberType.DISPERSION_PS_PER_NM_KM),
        in(FiberType.GROUP_INDEX),
        usually(EquipmentDefaults.JOINT_LOSS_DB, FiberType.JOINT_LOSS_DB),
        usually(EquipmentDefaults.JOINT_SPACING_KM, FiberType.JOINT_SPACING_KM),
        usually(EquipmentDefaults.TRANSITION_LOSS_DB, FiberType.TRANSITION_LOSS_DB),
        optional(FiberType.INTERMODAL_INTERFERENCE_DB_PER_KM),
        IntStream.range(0, random.nextInt(3)).mapToObj(_ -> lossBand()).toList(),
        random.nextBoolean() ? EquipmentDefaults.minSpanKm(spanKm) : in(Range.from(1, spanKm, "")),
        spanKm,
        maxSpanKm,
        status(),
        source());
  }

  private LossBand lossBand() {
    double lowThz = 100 + 299 * random.nextDouble();
    return new LossBand(
        lowThz,
        in(Range.above(lowThz, LossBand.FREQUENCY_THZ.max(), "")),
        in(LossBand.EXTRA_DB_PER_KM));
  }

  private TransceiverMode mode(int i) {
    double gbaud = in(TransceiverMode.SYMBOL_RATE_GBAUD);
    return new TransceiverMode(
        id("400zr", "m", i),
        label(),
        in(TransceiverMode.RATE_GBPS),
        gbaud,
        label(),
        in(Range.from(gbaud, TransceiverMode.SLOT_GHZ.max(), "")),
        in(TransceiverMode.REQUIRED_OSNR_DB),
        in(TransceiverMode.MAX_DISPERSION_PS_PER_NM),
        usually(EquipmentDefaults.TRANSMITTER_OSNR_DB, TransceiverMode.TRANSMITTER_OSNR_DB),
        optional(TransceiverMode.MIN_RECEIVER_DBM),
        optional(TransceiverMode.POWER_WATTS),
        status(),
        source());
  }

  private AmplifierType amplifier(int i) {
    String id = id("edfa-c", "a", i);
    boolean isBuiltIn = id.equals("edfa-c");
    return new AmplifierType(
        id,
        label(),
        !isBuiltIn && random.nextBoolean(),
        isBuiltIn ? "C" : AmplifierType.BANDS.get(random.nextInt(2)),
        in(AmplifierType.OUTPUT_POWER_DBM),
        in(AmplifierType.NOISE_FIGURE_DB),
        usually(EquipmentDefaults.MAX_GAIN_DB, AmplifierType.MAX_GAIN_DB),
        status(),
        source());
  }

  /** Some rows take the place of built-in ones. */
  private String id(String builtIn, String own, int i) {
    return i == 0 && random.nextBoolean() ? builtIn : own + i;
  }

  private double in(Range range) {
    double value = range.max() - random.nextDouble() * (range.max() - range.min());
    double whole = Math.rint(value) + 0.0;
    return random.nextInt(4) == 0 && range.holds(whole) ? whole : value;
  }

  private double usually(double usual, Range range) {
    return random.nextBoolean() ? usual : in(range);
  }

  private OptionalDouble optional(Range range) {
    return random.nextBoolean() ? OptionalDouble.of(in(range)) : OptionalDouble.empty();
  }

  private String status() {
    List<String> letters = Equipment.STATUSES;
    return letters.get(random.nextInt(letters.size()));
  }

  private String label() {
    return "l" + texts[random.nextInt(texts.length)];
  }

  private String source() {
    return random.nextBoolean() ? "" : label();
  }
}
