package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.fiber.CarrierGroup;
import dev.spanwright.model.fiber.LineFiber;
import dev.spanwright.model.fiber.LineQuantity;
import dev.spanwright.model.fiber.LineSpan;
import dev.spanwright.model.fiber.NoiseFigure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the spans of lines. */
final class LineSpanReader {

  /** A gain may pass the most that an amplifier gives by what rounding makes of a loss, dB. */
  private static final double ROUNDING_DB = 1e-9;

  private static final String MOST_GAIN = ", which amp_max_gain_db allows";

  private static final Range LUMPED_LOSS = Ranges.of(LineQuantity.LUMPED_LOSS_DB);
  private static final Range GAIN = Ranges.of(LineQuantity.GAIN_DB);
  private static final Range TOTAL_POWER_DBM = new Range(-60, false, 90, "dBm");

  private final Problems problems;
  private final Map<String, LineFiber> fibers;

  /** Also those of which something is wrong: a span that names one is not at fault. */
  private final Set<String> fiberNames;

  LineSpanReader(Map<String, LineFiber> fibers, Set<String> fiberNames, Problems problems) {
    this.fibers = fibers;
    this.fiberNames = fiberNames;
    this.problems = problems;
  }

  /**
   * The spans of a case; empty, with problems, where anything in them is wrong.
   *
   * @param groups the carriers; powers are not checked where there are none
   */
  List<LineSpan> spans(FieldReader in, List<CarrierGroup> groups) {
    List<Json> items = in.items("spans", true, "an array of objects");
    LineLevels levels = new LineLevels(groups);
    List<LineSpan> spans = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      FieldPath path = in.path().field("spans").item(i);
      Optional<FieldReader> reader = FieldReader.of(items.get(i), path, LineFields.SPANS, problems);
      List<LineSpan> more = reader.map(r -> equalSpans(r, levels)).orElse(List.of());
      whole &= !more.isEmpty();
      if (spans.size() + more.size() > LineCaseReader.MAX_SPANS) {
        reader
            .orElseThrow()
            .fail(
                items.get(i),
                "count",
                spans.size() + more.size() + " spans up to here",
                "at most " + LineCaseReader.MAX_SPANS,
                "Divide the line.");
        return List.of();
      }
      spans.addAll(more);
    }
    return whole ? spans : List.of();
  }

  private List<LineSpan> equalSpans(FieldReader in, LineLevels levels) {
    int count = in.integer("count", 1, LineCaseReader.MAX_SPANS, 1);
    String name = in.reference("fibre", fiberNames, "a fibre of this file");
    double length = in.number("length_km", Ranges.of(LineQuantity.LENGTH_KM));
    double input = in.optionalNumber("connector_in_db", LUMPED_LOSS).orElse(0);
    double output = in.optionalNumber("connector_out_db", LUMPED_LOSS).orElse(0);
    double figure = in.number("amp_nf_db", Ranges.of(LineQuantity.NOISE_FIGURE_DB));
    OptionalDouble gain = in.optionalNumber("amp_gain_db", GAIN);
    OptionalDouble mostGain = in.optionalNumber("amp_max_gain_db", GAIN);
    OptionalDouble mostPower = in.optionalNumber("amp_max_output_dbm", TOTAL_POWER_DBM);
    in.remarkSlips();
    LineFiber fiber = fibers.get(name);
    if (fiber == null || !in.isSound()) {
      return List.of();
    }
    double lossDb = fiber.attenuationDbPerKm() * length + input + output;
    double gainDb = gain.orElse(lossDb);
    checkGain(in, gainDb, gain.isPresent(), mostGain);
    Optional<LineSpan> span =
        in.build(
            () -> new LineSpan(fiber, length, input, output, NoiseFigure.flat(figure), gainDb));
    span.ifPresent(s -> levels.pass(in, s, count, mostPower));
    return span.map(s -> Collections.nCopies(count, s)).orElse(List.of());
  }

  private static void checkGain(
      FieldReader in, double gainDb, boolean isGiven, OptionalDouble mostGain) {
    double most = mostGain.orElse(LineQuantity.GAIN_DB.max());
    if (gainDb > most + ROUNDING_DB) {
      String gain = String.format(Locale.ROOT, "%.2f dB", gainDb);
      in.fail(
          in.object(),
          "amp_gain_db",
          isGiven ? gain : "a span loss of " + gain + ", which is the gain if none is given",
          "at most " + JsonText.plain(most) + " dB" + (mostGain.isPresent() ? MOST_GAIN : ""),
          "Shorten the span, or give a gain that the amplifier has.");
    }
  }
}
