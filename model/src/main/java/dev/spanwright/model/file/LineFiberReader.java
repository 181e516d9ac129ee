package dev.spanwright.model.file;

import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.fiber.LineFiber;
import dev.spanwright.model.fiber.LineQuantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the fibres of a file of lines. */
final class LineFiberReader {

  private final Problems problems;

  LineFiberReader(Problems problems) {
    this.problems = problems;
  }

  /** The fibres of which all is right, by name. */
  Map<String, LineFiber> fibers(Json.Obj map, FieldPath path) {
    Map<String, LineFiber> fibers = new HashMap<>();
    for (Json.Member member : map.members()) {
      FieldReader.of(member.value(), path.field(member.name()), LineFields.FIBRE, problems)
          .flatMap(this::fiber)
          .ifPresent(fiber -> fibers.put(member.name(), fiber));
    }
    return fibers;
  }

  private Optional<LineFiber> fiber(FieldReader in) {
    double loss = in.number("loss_db_per_km", Ranges.of(LineQuantity.ATTENUATION_DB_PER_KM));
    double dispersion =
        in.number("dispersion_ps_per_nm_km", Ranges.of(LineQuantity.DISPERSION_PS_PER_NM_KM));
    double gamma = in.number("gamma_per_W_km", Ranges.of(LineQuantity.GAMMA_PER_WATT_KM));
    OptionalDouble area =
        in.optionalNumber(
            "gamma_frequency_scaling_area_um2", Ranges.of(LineQuantity.EFFECTIVE_AREA_MICRONS2));
    double index = in.number("group_index", Ranges.of(LineQuantity.GROUP_INDEX));
    OptionalDouble interference =
        in.optionalNumber("imi_db_per_km", Ranges.of(LineQuantity.INTERFERENCE_DB_PER_KM));
    List<LossBand> bands = lossBands(in);
    in.remarkSlips();
    return in.build(
        () ->
            new LineFiber(
                loss,
                dispersion,
                gamma,
                area.orElse(LineFiber.areaMicrons2(gamma)),
                index,
                interference,
                bands));
  }

  private List<LossBand> lossBands(FieldReader in) {
    List<LossBand> bands = new ArrayList<>();
    List<Json> items = in.items("loss_bands", false, "an array of objects");
    if (items.size() > LineCaseReader.MAX_LOSS_BANDS) {
      in.fail(
          items.get(LineCaseReader.MAX_LOSS_BANDS),
          "loss_bands",
          items.size() + " bands",
          "at most " + LineCaseReader.MAX_LOSS_BANDS,
          "Join bands that touch.");
      return bands;
    }
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      FieldPath path = in.path().field("loss_bands").item(i);
      FieldReader.of(items.get(i), path, LineFields.LOSS_BAND, problems)
          .flatMap(LineFiberReader::lossBand)
          .ifPresent(bands::add);
    }
    return bands;
  }

  private static Optional<LossBand> lossBand(FieldReader in) {
    double low = in.number("low_thz", Ranges.of(LineQuantity.BAND_EDGE_THZ));
    double high = in.number("high_thz", Ranges.of(LineQuantity.BAND_EDGE_THZ));
    double extra = in.number("extra_db_per_km", Ranges.of(LineQuantity.EXTRA_DB_PER_KM));
    in.remarkSlips();
    return in.build(() -> new LossBand(low, high, extra));
  }
}
