package dev.spanwright.model.equipment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the architect added to the catalogues for one network. A row with the identifier of a
 * built-in one takes its place.
 *
 * @param fibers fibres
 * @param modes transceiver modes
 * @param amplifiers amplifiers
 */
public record Equipment(
    List<FiberType> fibers, List<TransceiverMode> modes, List<AmplifierType> amplifiers) {

  /** Status letters: measured, published, simulated, estimate, general knowledge. */
  public static final List<String> STATUSES = List.of("M", "P", "S", "E", "U");

  /** Nothing of one's own: the built-in catalogues. */
  public static final Equipment NONE = new Equipment(List.of(), List.of(), List.of());

  /**
   * @throws IllegalArgumentException if an identifier is used twice in one list, or a row with the
   *     identifier of a built-in one is for another kind of fibre or another band: the catalogue
   *     would lack what the built-in one is for
   */
  public Equipment {
    fibers = unique(fibers, FiberType::id, "fibre");
    modes = unique(modes, TransceiverMode::id, "transceiver mode");
    amplifiers = unique(amplifiers, AmplifierType::id, "amplifier");
    fibers.forEach(Equipment::requireSameUse);
    amplifiers.forEach(Equipment::requireSameUse);
  }

  private static void requireSameUse(FiberType own) {
    FiberCatalogue.builtIn()
        .find(own.id())
        .filter(builtIn -> builtIn.hollowCore() != own.hollowCore())
        .ifPresent(builtIn -> refuse("fibre", own.id(), "hollowCore " + builtIn.hollowCore()));
  }

  private static void requireSameUse(AmplifierType own) {
    AmplifierCatalogue.builtIn()
        .find(own.id())
        .filter(b -> b.hollowCore() != own.hollowCore() || !b.band().equals(own.band()))
        .ifPresent(
            builtIn ->
                refuse(
                    "amplifier",
                    own.id(),
                    "hollowCore %s and band %s".formatted(builtIn.hollowCore(), builtIn.band())));
  }

  private static void refuse(String kind, String id, String expected) {
    throw new IllegalArgumentException(
        "%s \"%s\" takes the place of a built-in one, which has %s; give it the same, or another id"
            .formatted(kind, id, expected));
  }

  private static <T> List<T> unique(List<T> rows, Function<T, String> idOf, String kind) {
    Set<String> ids = HashSet.newHashSet(rows.size());
    for (T row : rows) {
      if (!ids.add(idOf.apply(row))) {
        throw new IllegalArgumentException(
            "%s \"%s\" is there twice; rename one of the two".formatted(kind, idOf.apply(row)));
      }
    }
    return List.copyOf(rows);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return fibers.isEmpty() && modes.isEmpty() && amplifiers.isEmpty();
  }
}
