package dev.spanwright.model.fiber;

import java.util.List;
import java.util.Optional;

/**
 * A line laid and lit.
 *
 * @param chain the spans
 * @param usualKm longest span of the usual layout, km; more than those of the chain where they had
 *     to be shortened
 * @param regenerators after how many spans regenerators stand, rising
 * @param best the mode that carries most; empty where none closes
 * @param nearest that mode, or where none closes, the one that has most margin or lacks least
 * @param obstacles what amplifiers cannot do, in sentences; nothing closes where there is one
 * @param remarks where a hut needs more than one amplifier, in sentences
 */
record LineDesign(
    SpanChain chain,
    double usualKm,
    List<Integer> regenerators,
    Optional<ModeBudget> best,
    ModeBudget nearest,
    List<String> obstacles,
    List<String> remarks) {

  LineDesign {
    regenerators = List.copyOf(regenerators);
    obstacles = List.copyOf(obstacles);
    remarks = List.copyOf(remarks);
  }

  /**
   * Whether the line serves as it is: at least half of the channels are lit. One that lights a few
   * at the edge of the band is worth more huts or a regenerator.
   */
  boolean serves() {
    return best.isPresent() && 2 * best.get().channels() >= best.get().bandChannels();
  }

  /** Whether spans are shorter than is usual for their fibre. */
  boolean isShortened() {
    return chain.longestKm() < usualKm - 1e-9;
  }
}
