package dev.spanwright.model.file;

import dev.spanwright.model.fiber.Comb;
import dev.spanwright.model.fiber.LineSpan;
import java.util.List;

/**
 * An amplified line whose noise is asked for.
 *
 * @param id what it is called
 * @param comb the carriers that are launched
 * @param spans the spans; at least one
 * @param line line where it begins in its file, from 1
 * @param column column where it begins, from 1
 */
public record LineCase(String id, Comb comb, List<LineSpan> spans, int line, int column) {

  /** A term of a kernel takes as long as so many of a span. */
  private static final long KERNEL_WORK = 50;

  public LineCase {
    spans = List.copyOf(spans);
  }

  /** Spans of the line times pairs of carriers, with the kernels of its fibres counted in. */
  long work() {
    long kinds =
        spans.stream()
            .distinct()
            .flatMap(span -> span.sections().stream())
            .map(section -> section.fiber())
            .distinct()
            .count();
    return (spans.size() + KERNEL_WORK * kinds) * comb.size() * comb.size();
  }
}
