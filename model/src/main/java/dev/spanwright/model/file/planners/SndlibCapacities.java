package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a link of SNDlib carries: what is installed or else the largest module that may be. The
 * files list links that may be built, so that some have neither; one that is UNLIMITED has no
 * capacity that is known.
 */
final class SndlibCapacities {

  private static final String UNLIMITED = "UNLIMITED";

  private final List<At> none = new ArrayList<>();
  private final List<At> unlimited = new ArrayList<>();

  /** The number, infinite for UNLIMITED; NaN where it is neither. */
  static double parse(String text) {
    return text.strip().equals(UNLIMITED) ? Double.POSITIVE_INFINITY : Decimals.parse(text);
  }

  /**
   * The capacity of a link; empty where it is UNLIMITED.
   *
   * @param installed in the unit of the file; 0 where nothing is
   * @param module the largest that may be installed; 0 where there is none
   */
  OptionalDouble of(double installed, double module, At link) {
    double capacity = installed == 0 ? module : installed;
    if (capacity == Double.POSITIVE_INFINITY) {
      unlimited.add(link);
      return OptionalDouble.empty();
    }
    if (capacity == 0) {
      none.add(link);
    }
    return OptionalDouble.of(capacity);
  }

  /** Remarks what was made of links without a number. */
  void tell(Problems problems) {
    remark(
        unlimited,
        "%d link%s of UNLIMITED capacity",
        "Read as if the file told none: it follows from the optics on the fibre.",
        problems);
    remark(
        none,
        "%d link%s with capacity 0 and no module",
        "Read as 0 Gbit/s, which carries nothing: give it a capacity, or clear it to have that of"
            + " the optics.",
        problems);
  }

  private static void remark(List<At> links, String found, String advice, Problems problems) {
    if (!links.isEmpty()) {
      problems.remark(
          links.getFirst().line(),
          links.getFirst().column(),
          FieldPath.ROOT,
          found.formatted(links.size(), links.size() == 1 ? "" : "s"),
          "a capacity above 0, or a module",
          advice);
    }
  }
}
