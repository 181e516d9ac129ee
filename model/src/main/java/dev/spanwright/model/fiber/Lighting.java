package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Band;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Every mode filling every band, on every fibre, each prepared once. Thread-safe.
 *
 * <p>Modes are named by their index in the catalogue.
 */
final class Lighting {

  private record Lit(FiberType fiber, Band band) {}

  private final Catalogues catalogues;
  private final Map<Band, List<FilledBand>> bands = new ConcurrentHashMap<>();
  private final Map<Band, int[]> orders = new ConcurrentHashMap<>();
  private final Map<Lit, List<LitFiber>> fibers = new ConcurrentHashMap<>();

  Lighting(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** The band full of each mode, in the order of the catalogue. */
  List<FilledBand> filled(Band band) {
    return bands.computeIfAbsent(
        band,
        b -> {
          List<FilledBand> filled = new ArrayList<>();
          for (TransceiverMode mode : catalogues.transceivers().modes()) {
            filled.add(FilledBand.of(mode, b));
          }
          return List.copyOf(filled);
        });
  }

  /** The modes, those first that could carry most; do not change the array. */
  int[] byCapacity(Band band) {
    return orders.computeIfAbsent(
        band,
        b -> {
          List<FilledBand> filled = filled(b);
          Comparator<Integer> most = Comparator.comparingDouble(m -> -filled.get(m).fullGbps());
          return IntStream.range(0, filled.size())
              .boxed()
              .sorted(most)
              .mapToInt(Integer::intValue)
              .toArray();
        });
  }

  /** The fibre under each mode, in the order of the catalogue. */
  List<LitFiber> lit(FiberType fiber, Band band) {
    return fibers.computeIfAbsent(
        new Lit(fiber, band),
        key -> filled(key.band()).stream().map(b -> new LitFiber(b, key.fiber())).toList());
  }

  /** The index of a mode. */
  int indexOf(TransceiverMode mode, Band band) {
    List<FilledBand> filled = filled(band);
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).mode().equals(mode)) {
        return i;
      }
    }
    throw new IllegalArgumentException("mode \"" + mode.id() + "\" is not in the catalogue");
  }
}
