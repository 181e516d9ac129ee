package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.Span;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.function.DoubleFunction;

/** Says in words what spans are like. */
final class SpanTexts {

  private SpanTexts() {}

  /** One span: {@code span 3 of 12: 82.0 km, 17.9 dB}. */
  static String one(List<Span> spans, int index) {
    Span span = spans.get(index);
    return "span %,d of %,d: %s, %s"
        .formatted(
            index + 1,
            spans.size(),
            Quantity.length(span.lengthKm()),
            Quantity.decibel(span.lossDb()));
  }

  /** All spans: {@code 12 spans, 64.0–80.0 km, 14.1–17.3 dB}. */
  static String all(List<Span> spans) {
    double[] lengths = spans.stream().mapToDouble(Span::lengthKm).sorted().toArray();
    double[] losses = spans.stream().mapToDouble(Span::lossDb).sorted().toArray();
    return Quantity.count(spans.size(), "span")
        + ", "
        + range(lengths[0], lengths[lengths.length - 1], Quantity::length)
        + ", "
        + range(losses[0], losses[losses.length - 1], Quantity::decibel);
  }

  /** The unit stands once, at the end, where both have the same. */
  private static String range(double from, double to, DoubleFunction<String> written) {
    String low = written.apply(from);
    String high = written.apply(to);
    if (low.equals(high)) {
      return high;
    }
    String unit = high.substring(high.indexOf(' '));
    String start = low.endsWith(unit) ? low.substring(0, low.length() - unit.length()) : low;
    return start + "–" + high;
  }
}
