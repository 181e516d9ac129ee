package dev.spanwright.model.file;

import dev.spanwright.model.fiber.LineModel;
import dev.spanwright.model.fiber.LineQuality;
import dev.spanwright.model.fiber.LineSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Computes lines and writes what arrives as JSON: length, latency and dispersion, and signal to
 * noise ratios of the middle carrier, the worst, and all where asked for. Units stand in the field
 * names. A ratio is null where there is no noise of that kind.
 */
public final class LineCaseWriter {

  private static final double DECIMALS_5 = 1e5;
  private static final double DECIMALS_7 = 1e7;

  private final JsonText json = new JsonText();
  private final boolean channels;

  private LineCaseWriter(boolean channels) {
    this.channels = channels;
  }

  /**
   * The JSON text of what arrives.
   *
   * @param channels whether figures of all carriers are written
   * @throws NetworkFileException if lines cannot be computed, because a carrier loses too much in
   *     loss bands, or is so strong that nothing is left but nonlinear noise
   */
  public static String write(OpenedLineCases opened, boolean channels) throws NetworkFileException {
    List<LineQuality> qualities = new ArrayList<>(opened.cases().size());
    Problems problems = new Problems(opened.file());
    for (int i = 0; i < opened.cases().size() && !problems.full(); i++) {
      quality(opened.cases().get(i), "cases[" + i + "]", problems).ifPresent(qualities::add);
    }
    problems.throwIfAny();
    LineCaseWriter writer = new LineCaseWriter(channels);
    writer.file(opened.cases(), qualities);
    return writer.json.finish();
  }

  private static Optional<LineQuality> quality(LineCase line, String path, Problems problems) {
    LineQuality quality;
    try {
      quality = LineModel.propagate(line.comb(), line.spans());
    } catch (IllegalArgumentException e) {
      problems.addAt(
          line.line(), line.column(), path, e.getMessage(), "values that fit together", "");
      return Optional.empty();
    }
    for (int i = 0; i < quality.size(); i++) {
      if (!quality.hasSignal(i)) {
        problems.addAt(
            line.line(),
            line.column(),
            path + ".carriers",
            "powers at which carrier " + i + " becomes nothing but nonlinear noise in one span",
            "powers at which the Gaussian-noise model holds",
            "Lower launch_power_dbm, or amp_gain_db before the span.");
        return Optional.empty();
      }
    }
    return Optional.of(quality);
  }

  private void file(List<LineCase> cases, List<LineQuality> qualities) {
    json.object(
        () ->
            json.name("cases")
                .array(
                    () -> {
                      for (int i = 0; i < cases.size(); i++) {
                        line(cases.get(i), qualities.get(i));
                      }
                    }));
  }

  private void line(LineCase line, LineQuality quality) {
    json.object(
        () -> {
          json.field("id", line.id());
          json.name("outputs").object(() -> outputs(line.spans(), quality));
        });
  }

  private void outputs(List<LineSpan> spans, LineQuality quality) {
    double km = spans.stream().mapToDouble(LineSpan::lengthKm).sum();
    double micros = spans.stream().mapToDouble(LineSpan::fiberLatencyMicros).sum();
    double dispersion = spans.stream().mapToDouble(LineSpan::dispersionPsPerNm).sum();
    json.field("total_length_km", rounded(km, DECIMALS_5));
    json.field("latency_ms", rounded(micros / 1e3, DECIMALS_7));
    json.field("cd_ps_per_nm", rounded(dispersion, DECIMALS_5));
    Map<String, IntToDoubleFunction> figures = figures(quality);
    json.name("mid").inlineObject(() -> carrier(quality.size() / 2, figures));
    json.name("worst").inlineObject(() -> carrier(quality.worst(), figures));
    if (channels) {
      json.name("channels").object(() -> channels(quality.size(), figures));
    }
  }

  private static Map<String, IntToDoubleFunction> figures(LineQuality q) {
    Map<String, IntToDoubleFunction> figures = new LinkedHashMap<>();
    figures.put("frequency_thz", q::frequencyThz);
    figures.put("osnr_ase_01nm_db", i -> q.osnrDb(i) + q.toTenthNanometreDb(i));
    figures.put("osnr_ase_signal_bw_db", q::osnrDb);
    figures.put("snr_nli_signal_bw_db", q::nonlinearSnrDb);
    figures.put("snr_nli_01nm_db", i -> q.nonlinearSnrDb(i) + q.toTenthNanometreDb(i));
    figures.put("gsnr_01nm_db", i -> q.gsnrDb(i) + q.toTenthNanometreDb(i));
    figures.put("gsnr_signal_bw_db", q::gsnrDb);
    return figures;
  }

  private void carrier(int carrier, Map<String, IntToDoubleFunction> figures) {
    json.field("index", carrier);
    figures.forEach(
        (name, figure) -> json.field(name, rounded(figure.applyAsDouble(carrier), DECIMALS_5)));
  }

  private void channels(int size, Map<String, IntToDoubleFunction> figures) {
    column("index", size, i -> i);
    figures.forEach(
        (name, figure) -> column(name, size, i -> rounded(figure.applyAsDouble(i), DECIMALS_5)));
  }

  private void column(String name, int size, IntToDoubleFunction value) {
    json.name(name)
        .inlineArray(
            () -> {
              for (int i = 0; i < size; i++) {
                json.number(value.applyAsDouble(i));
              }
            });
  }

  private static double rounded(double value, double steps) {
    return Math.rint(value * steps) / steps;
  }
}
