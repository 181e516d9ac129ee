package dev.spanwright.model.file.planners;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What GNPy is told of the lines of a network: spans, launch powers, fibres and amplifiers. */
final class GnpyLines {

  /** Power of each channel behind a ROADM in GNPy's own example, dBm. */
  static final double ROADM_OUT_DBM = -20;

  private final Network network;
  private final Catalogues catalogues;
  private final Map<String, LinkPlant> plants;

  GnpyLines(Network network) {
    this.network = network;
    catalogues = LinkPlanner.standard().catalogues(network);
    plants = LinkPlanner.standard().layAll(network);
  }

  LinkPlant plant(Link link) {
    return plants.get(link.id());
  }

  Map<String, LinkPlant> plants() {
    return plants;
  }

  /** The spans of a link, in its direction or against it. */
  List<Span> spans(Link link, boolean forward) {
    List<Span> spans = plant(link).spans();
    return forward ? spans : spans.reversed();
  }

  /**
   * Power of each channel at the input of the first span, dBm.
   *
   * @throws IllegalArgumentException if no amplifier is near what the line needs
   */
  private double launchDbm(Link link) {
    try {
      return LinkPlanner.standard().report(link, plant(link), network).launchPowerDbm();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Link \"" + link.id() + "\" cannot be planned: " + e.getMessage(), e);
    }
  }

  /**
   * Power of each channel between the ROADM and the amplifier before the first span, dBm: the usual
   * one, or as much more as that amplifier lacks gain for what is launched.
   */
  double roadmOutDbm(Link link, boolean forward) {
    double mostGainDb = amplifier(spans(link, forward).getFirst().fiber()).maxGainDb();
    return Math.max(ROADM_OUT_DBM, launchDbm(link) - mostGainDb);
  }

  /** Gain of the amplifier before the first span, dB. */
  double boosterGainDb(Link link, boolean forward) {
    return Math.max(0, launchDbm(link) - roadmOutDbm(link, forward));
  }

  /** The amplifier of the C band that is planned with a fibre. */
  AmplifierType amplifier(FiberType fiber) {
    return catalogues.amplifiers().forLine(fiber.hollowCore(), "C");
  }

  /** The fibres that are laid, each once. */
  Set<FiberType> fibers() {
    Map<String, FiberType> fibers = new LinkedHashMap<>();
    for (Link link : network.links()) {
      plant(link).spans().forEach(span -> fibers.putIfAbsent(span.fiber().id(), span.fiber()));
    }
    return new LinkedHashSet<>(fibers.values());
  }

  /** The amplifiers that are used, each once. */
  Set<AmplifierType> amplifiers() {
    Map<String, AmplifierType> amplifiers = new LinkedHashMap<>();
    fibers().stream().map(this::amplifier).forEach(a -> amplifiers.putIfAbsent(a.id(), a));
    return new LinkedHashSet<>(amplifiers.values());
  }

  Catalogues catalogues() {
    return catalogues;
  }

  /**
   * The mode with the widest slot, whose spacing requests and spectrum have: GNPy tries the modes
   * that fit into the spacing, and fills the band with channels of that spacing, which powers are
   * planned for.
   */
  TransceiverMode widestMode() {
    return catalogues.transceivers().modes().stream()
        .reduce((a, b) -> b.slotGhz() > a.slotGhz() ? b : a)
        .orElseThrow();
  }
}
