package dev.spanwright.model.calibration;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Published round trips beside predicted ones.
 *
 * @param model what predicted them
 * @param comparisons one for each published figure, in their order
 */
public record Calibration(RoundTripModel model, List<Comparison> comparisons) {

  public Calibration {
    comparisons = List.copyOf(comparisons);
  }

  /** Compares all figures. */
  public static Calibration of(List<PublishedRoundTrip> published, RoundTripModel model) {
    return new Calibration(
        model, published.stream().map(row -> Comparison.of(row, model)).toList());
  }

  /** Those of a kind that are no outliers. */
  public List<Comparison> of(SourceKind kind) {
    return of(c -> c.published().kind() == kind && !c.published().outlier());
  }

  /** Those over paths that are known to be indirect. */
  public List<Comparison> outliers() {
    return of(c -> c.published().outlier());
  }

  /** Those that are shorter than light in the fibre takes along the geodesic. */
  public List<Comparison> fasterThanLightInFiber() {
    return of(Comparison::isFasterThanLightInFiber);
  }

  private List<Comparison> of(Predicate<Comparison> wanted) {
    return comparisons.stream().filter(wanted).toList();
  }

  /** Quartiles of the explaining route factors; empty where there are none. */
  public static Optional<Quartiles> factors(List<Comparison> comparisons) {
    return Quartiles.of(comparisons.stream().flatMapToDouble(c -> c.explainingFactor().stream()));
  }

  /** Quartiles of the error at the default route factor; empty where there are none. */
  public static Optional<Quartiles> defaultErrors(List<Comparison> comparisons) {
    return Quartiles.of(comparisons.stream().mapToDouble(Comparison::defaultError));
  }
}
