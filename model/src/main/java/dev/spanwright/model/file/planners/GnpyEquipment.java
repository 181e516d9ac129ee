package dev.spanwright.model.file.planners;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the equipment that the topology names, in GNPy's units: Hz, bit/s, s/m², 1/(W m). */
final class GnpyEquipment {

  static final String TRANSCEIVER = "spanwright";

  /** The C band of OpenROADM's optical specification 9.0, Hz. */
  private static final double F_MIN_HZ = 191.325e12;

  private static final double F_MAX_HZ = 196.125e12;

  private final Network network;
  private final GnpyLines lines;
  private final JsonText json = new JsonText();

  GnpyEquipment(Network network, GnpyLines lines) {
    this.network = network;
    this.lines = lines;
  }

  byte[] write() {
    json.object(
        () -> {
          json.name("Edfa")
              .array(
                  () -> {
                    lines.amplifiers().forEach(this::amplifier);
                    lines.amplifiers().forEach(this::booster);
                  });
          json.name("Fiber").array(() -> lines.fibers().forEach(this::fiber));
          json.name("Span").array(this::span);
          json.name("Roadm").array(this::roadm);
          json.name("SI").array(this::spectrum);
          json.name("Transceiver").array(this::transceiver);
        });
    return json.finish().getBytes(StandardCharsets.UTF_8);
  }

  private void amplifier(AmplifierType type) {
    json.object(
        () -> {
          json.field("type_variety", type.id());
          json.field("type_def", "fixed_gain");
          json.field("gain_flatmax", type.maxGainDb());
          json.field("nf0", type.noiseFigureDb());
          common(type);
        });
  }

  /**
   * The amplifier before the first span is part of the add stage. Its noise is in the OSNR of that
   * stage, which the ROADM has as {@code add_drop_osnr}; an amplifier behind it that made noise of
   * its own (32.5 dB at -20 dBm and 5.5 dB) would count it twice. GNPy has one type without noise.
   */
  private void booster(AmplifierType type) {
    json.object(
        () -> {
          json.field("type_variety", boosterOf(type));
          json.field("type_def", "openroadm_booster");
          json.field("gain_flatmax", GnpyLimits.MOST_GAIN_DB);
          common(type);
        });
  }

  /** No amplifier of a network is called so: identifiers have no spaces. */
  static String boosterOf(AmplifierType type) {
    return type.id() + " booster";
  }

  private void common(AmplifierType type) {
    json.field("gain_min", 0);
    json.field("p_max", GnpyLimits.outputDbm(type));
    json.field("allowed_for_design", false);
    json.field("f_min", F_MIN_HZ);
    // The last channel is centred on the end of the band; one that is cut off is dropped.
    json.field("f_max", F_MAX_HZ + lines.widestMode().slotGhz() * 1e9 / 2);
  }

  private void fiber(FiberType fiber) {
    json.object(
        () -> {
          json.field("type_variety", fiber.id());
          json.field("dispersion", fiber.dispersionPsPerNmKm() * 1e-6);
          json.field("gamma", GnpyLimits.gammaPerWattKm(fiber) * 1e-3);
          json.field("pmd_coef", 0);
        });
  }

  private void span() {
    json.object(
        () -> {
          json.field("power_mode", false);
          json.name("delta_power_range_db")
              .inlineArray(() -> List.of(0, 0, 0).forEach(json::number));
          json.field("max_fiber_lineic_loss_for_raman", 0.25);
          json.field("target_extended_gain", 2.5);
          json.field("max_length", GnpyLimits.MOST_SPAN_KM);
          json.field("length_units", "km");
          json.field("max_loss", GnpyLimits.MOST_SPAN_LOSS_DB);
          json.field("padding", 0);
          json.field("EOL", 0);
          json.field("con_in", 0);
          json.field("con_out", 0);
        });
  }

  private void roadm() {
    json.object(
        () -> {
          json.field("type_variety", "default");
          json.field("target_pch_out_db", GnpyLines.ROADM_OUT_DBM);
          json.field("add_drop_osnr", network.planning().addStageOsnrDb());
          json.field("pmd", 0);
          json.field("pdl", 0);
          json.name("restrictions")
              .object(
                  () -> {
                    json.field("preamp_variety_list", List.of());
                    json.field("booster_variety_list", List.of());
                  });
        });
  }

  private double marginDb() {
    return Math.min(GnpyLimits.MOST_MARGIN_DB, network.planning().marginDb());
  }

  /** With what of the margin GNPy does not take as one. */
  private double requiredOsnrDb(TransceiverMode mode) {
    double db = mode.requiredOsnrDb() + network.planning().marginDb() - marginDb();
    return Math.rint(db * 1e6) / 1e6; // without the last digits, which the sum makes up
  }

  /** Whole Hz or bit/s. */
  private static double giga(double value) {
    return Math.rint(value * 1e9);
  }

  private void spectrum() {
    TransceiverMode mode = lines.widestMode();
    json.object(
        () -> {
          json.field("f_min", F_MIN_HZ);
          json.field("f_max", F_MAX_HZ);
          json.field("baud_rate", giga(mode.symbolRateGbaud()));
          json.field("spacing", giga(mode.slotGhz()));
          json.field("power_dbm", 0);
          json.name("power_range_db").inlineArray(() -> List.of(0, 0, 1).forEach(json::number));
          json.field("roll_off", 0.15);
          json.field("tx_osnr", mode.transmitterOsnrDb());
          json.field("sys_margins", marginDb());
        });
  }

  private void transceiver() {
    json.object(
        () -> {
          json.field("type_variety", TRANSCEIVER);
          json.name("frequency")
              .inlineObject(
                  () -> {
                    json.field("min", F_MIN_HZ);
                    json.field("max", F_MAX_HZ);
                  });
          json.name("mode").array(() -> lines.modes().forEach(this::mode));
        });
  }

  private void mode(TransceiverMode mode) {
    json.object(
        () -> {
          json.field("format", mode.id());
          json.field("baud_rate", giga(mode.symbolRateGbaud()));
          json.field("OSNR", requiredOsnrDb(mode));
          json.field("bit_rate", giga(mode.rateGbps()));
          json.field("roll_off", 0.15);
          json.field("tx_osnr", mode.transmitterOsnrDb());
          json.field("min_spacing", giga(mode.slotGhz()));
          json.field("cost", 1);
        });
  }
}
