package dev.spanwright.model.file;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads fibres of the architect's own. */
final class FiberReader {

  /** Losses of the glass or the hollow core itself, dB/km. */
  private record Losses(double usedDbPerKm, double lowDbPerKm, double planDbPerKm) {

    static Losses of(FieldReader in) {
      double used = in.number("lossDbPerKm", FiberType.LOSS_DB_PER_KM);
      return new Losses(
          used,
          in.number("lossLowDbPerKm", FiberType.LOSS_DB_PER_KM, used),
          in.number("lossPlanDbPerKm", FiberType.LOSS_DB_PER_KM, used));
    }
  }

  /** Joints between drums and to other fibre. */
  private record Joints(double lossDb, double spacingKm, double transitionDb) {

    static Joints of(FieldReader in) {
      return new Joints(
          in.number("jointLossDb", FiberType.JOINT_LOSS_DB, EquipmentDefaults.JOINT_LOSS_DB),
          in.number(
              "jointSpacingKm", FiberType.JOINT_SPACING_KM, EquipmentDefaults.JOINT_SPACING_KM),
          in.number(
              "transitionLossDb",
              FiberType.TRANSITION_LOSS_DB,
              EquipmentDefaults.TRANSITION_LOSS_DB));
    }
  }

  /** Lengths of spans, km. */
  private record Spans(double minKm, double usualKm, double maxKm) {

    static Spans of(FieldReader in) {
      double usual = in.number("spanKm", FiberType.SPAN_KM);
      return new Spans(
          in.number("minSpanKm", FiberType.SPAN_KM, EquipmentDefaults.minSpanKm(usual)),
          usual,
          in.number("maxSpanKm", FiberType.SPAN_KM, usual));
    }
  }

  private final NetworkLimits limits;

  FiberReader(NetworkLimits limits) {
    this.limits = limits;
  }

  Optional<FiberType> fiber(FieldReader in) {
    String id = in.id();
    String label = EquipmentReader.label(in);
    boolean hollowCore = in.flag("hollowCore");
    Losses losses = Losses.of(in);
    double area = in.number("effectiveAreaUm2", FiberType.EFFECTIVE_AREA_MICRONS2);
    double gamma = in.number("gammaPerWKm", FiberType.GAMMA_PER_WATT_KM);
    double dispersion = in.number("dispersionPsPerNmKm", FiberType.DISPERSION_PS_PER_NM_KM);
    double groupIndex = in.number("groupIndex", FiberType.GROUP_INDEX);
    Joints joints = Joints.of(in);
    OptionalDouble interference =
        in.optionalNumber("imiDbPerKm", FiberType.INTERMODAL_INTERFERENCE_DB_PER_KM);
    List<LossBand> lossBands = lossBands(in);
    Spans spans = Spans.of(in);
    String status = EquipmentReader.status(in);
    String source = in.optionalText("source");
    in.rejectRest();
    return in.build(
        () ->
            new FiberType(
                id,
                label,
                hollowCore,
                losses.usedDbPerKm(),
                losses.lowDbPerKm(),
                losses.planDbPerKm(),
                area,
                gamma,
                dispersion,
                groupIndex,
                joints.lossDb(),
                joints.spacingKm(),
                joints.transitionDb(),
                interference,
                lossBands,
                spans.minKm(),
                spans.usualKm(),
                spans.maxKm(),
                status,
                source));
  }

  private List<LossBand> lossBands(FieldReader in) {
    String advice = "Join bands that touch.";
    List<Json> items = in.items("lossBands", "an array of objects", limits.maxRows(), advice);
    return in.objects("lossBands", items, NetworkFields.LOSS_BAND, FiberReader::lossBand);
  }

  private static Optional<LossBand> lossBand(FieldReader in) {
    double lowThz = in.number("lowThz", LossBand.FREQUENCY_THZ);
    double highThz = in.number("highThz", LossBand.FREQUENCY_THZ);
    double extraDbPerKm = in.number("extraLossDbPerKm", LossBand.EXTRA_DB_PER_KM);
    in.rejectRest();
    return in.build(() -> new LossBand(lowThz, highThz, extraDbPerKm));
  }
}
