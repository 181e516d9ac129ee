package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.fiber.CarrierGroup;
import dev.spanwright.model.fiber.Comb;
import dev.spanwright.model.fiber.LineQuantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the carriers of a line. */
final class LineCarrierReader {

  /** Plays no part in the closed form. */
  private static final Range ROLL_OFF = new Range(0, false, 1, "");

  private final Problems problems;

  LineCarrierReader(Problems problems) {
    this.problems = problems;
  }

  /** The groups of a case; empty, with problems, where anything in them is wrong. */
  List<CarrierGroup> groups(FieldReader in) {
    List<Json> items = in.items("carriers", true, "an array of objects");
    List<CarrierGroup> groups = new ArrayList<>();
    boolean fits = true;
    int carriers = 0;
    for (int i = 0; i < items.size() && fits && !problems.full(); i++) {
      FieldPath path = in.path().field("carriers").item(i);
      Optional<FieldReader> reader =
          FieldReader.of(items.get(i), path, LineFields.CARRIERS, problems);
      Optional<CarrierGroup> group = reader.flatMap(LineCarrierReader::group);
      if (group.isPresent()) {
        carriers += group.get().count();
        fits = fits(reader.get(), groups, group.get()) && hasRoom(reader.get(), carriers);
        groups.add(group.get());
      }
    }
    return fits && groups.size() == items.size() ? groups : List.of();
  }

  private static Optional<CarrierGroup> group(FieldReader in) {
    int count = in.integer("count", 1, Comb.MAX_CARRIERS, 1);
    double first = in.number("first_frequency_thz", Ranges.of(LineQuantity.FREQUENCY_THZ));
    double rate = in.number("symbol_rate_gbd", Ranges.of(LineQuantity.SYMBOL_RATE_GBAUD));
    OptionalDouble width =
        in.optionalNumber("slot_width_ghz", Ranges.of(LineQuantity.SLOT_WIDTH_GHZ));
    Range spacings = Ranges.of(LineQuantity.SPACING_GHZ);
    double spacing =
        count == 1
            ? in.optionalNumber("spacing_ghz", spacings).orElse(width.orElse(rate))
            : in.number("spacing_ghz", spacings);
    double power = in.number("launch_power_dbm", Ranges.of(LineQuantity.LAUNCH_POWER_DBM));
    in.optionalNumber("roll_off", ROLL_OFF);
    in.remarkSlips();
    return in.build(() -> new CarrierGroup(count, first, spacing, width.orElse(rate), rate, power));
  }

  private static boolean fits(FieldReader in, List<CarrierGroup> before, CarrierGroup group) {
    if (before.isEmpty() || group.isAbove(before.getLast())) {
      return true;
    }
    in.fail(
        in.object(),
        "first_frequency_thz",
        "carriers from " + JsonText.plain(group.lowEdgeThz()) + " THz on",
        "carriers above "
            + JsonText.plain(before.getLast().highEdgeThz())
            + " THz, where the group before ends",
        "Put the groups in rising frequency, and leave each carrier its slot width.");
    return false;
  }

  private static boolean hasRoom(FieldReader in, int carriers) {
    if (carriers <= Comb.MAX_CARRIERS) {
      return true;
    }
    in.fail(
        in.object(),
        "count",
        carriers + " carriers up to here",
        "at most " + Comb.MAX_CARRIERS,
        "Launch fewer.");
    return false;
  }
}
