package dev.spanwright.model.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The three catalogues that lines are planned with.
 *
 * @param fibers fibres
 * @param transceivers transceiver modes
 * @param amplifiers amplifiers
 */
public record Catalogues(
    FiberCatalogue fibers, TransceiverCatalogue transceivers, AmplifierCatalogue amplifiers) {

  /** The catalogues that come with the program. */
  public static Catalogues builtIn() {
    return new Catalogues(
        FiberCatalogue.builtIn(), TransceiverCatalogue.builtIn(), AmplifierCatalogue.builtIn());
  }

  /**
   * These catalogues with an architect's own rows: in place of those of the same identifier, or
   * after them.
   */
  public Catalogues with(Equipment own) {
    return own.isEmpty()
        ? this
        : new Catalogues(
            FiberCatalogue.of(
                fibers.version(), merged(fibers.types(), own.fibers(), FiberType::id)),
            TransceiverCatalogue.of(
                transceivers.version(),
                merged(transceivers.modes(), own.modes(), TransceiverMode::id)),
            AmplifierCatalogue.of(
                amplifiers.version(),
                merged(amplifiers.types(), own.amplifiers(), AmplifierType::id)));
  }

  private static <T> List<T> merged(List<T> base, List<T> own, Function<T, String> idOf) {
    List<T> merged = new ArrayList<>(base);
    for (T row : own) {
      int place = base.stream().map(idOf).toList().indexOf(idOf.apply(row));
      if (place >= 0) {
        merged.set(place, row);
      } else {
        merged.add(row);
      }
    }
    return merged;
  }
}
