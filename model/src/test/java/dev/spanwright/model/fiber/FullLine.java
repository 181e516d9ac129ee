package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.network.Band;

/** A designed line through the full line model. */
final class FullLine {
  private FullLine() {}

  static LineQuality of(
      SpanChain chain, LitLine line, FilledBand filled, Band band, AmplifierCatalogue catalogue) {
    if (chain.count() > 0) {
      throw new AssertionError("after the merge");
    }
    return null;
  }
}
