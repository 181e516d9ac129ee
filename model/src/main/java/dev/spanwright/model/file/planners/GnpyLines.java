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
import java.util.HashMap;
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
  private final Map<String, Double> launchesDbm = new HashMap<>();

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

  /**
   * The spans of a link, in its direction or against it.
   *
   * @throws IllegalArgumentException if one is longer than GNPy takes
   */
  List<Span> spans(Link link, boolean forward) {
    List<Span> spans = plant(link).spans();
    for (Span span : spans) {
      if (span.lengthKm() > GnpyLimits.MOST_SPAN_KM) {
        throw new IllegalArgumentException(
            "Link \"%s\" cannot be planned by GNPy: a span of %.0f km, expected at most %.0f km; add a hut"
                .formatted(link.id(), span.lengthKm(), GnpyLimits.MOST_SPAN_KM));
      }
    }
    return forward ? spans : spans.reversed();
  }

  /**
   * Loss of the connector, and of a transition, at each end of a span, dB. GNPy has two decimals;
   * what they leave over is part of the coefficient of the fibre.
   */
  double endLossDb(Span span) {
    double lossDb = network.planning().connectorLossDb() + span.fiber().transitionLossDb();
    return Math.floor(Math.min(lossDb, span.lossDb() / 2) * 100 + 1e-9) / 100;
  }

  /** Loss of the fibre of a span and of its joints, dB/km. */
  double lossDbPerKm(Span span) {
    return Math.max(0, span.lossDb() - 2 * endLossDb(span)) / span.lengthKm();
  }

  /**
   * Power of each channel at the input of the first span, dBm.
   *
   * @throws IllegalArgumentException if no amplifier is near what the line needs
   */
  private double launchDbm(Link link) {
    return launchesDbm.computeIfAbsent(
        link.id(),
        _ -> {
          try {
            return LinkPlanner.standard().report(link, plant(link), network).launchPowerDbm();
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "Link \"" + link.id() + "\" cannot be planned: " + e.getMessage(), e);
          }
        });
  }

  /**
   * Power of each channel between the ROADM and the amplifier before the first span, dBm: the usual
   * one, or what brings the gain of that amplifier into the range of GNPy.
   */
  double roadmOutDbm(Link link) {
    double launchDbm = launchDbm(link);
    if (launchDbm < ROADM_OUT_DBM) {
      return Math.floor(launchDbm * 100) / 100; // GNPy has two decimals
    }
    double leastDbm = Math.ceil((launchDbm - GnpyLimits.MOST_GAIN_DB) * 100) / 100;
    return Math.max(ROADM_OUT_DBM, leastDbm);
  }

  /** Gain of the amplifier before the first span, dB. */
  double boosterGainDb(Link link) {
    return launchDbm(link) - roadmOutDbm(link);
  }

  /** The amplifier of the C band that is planned with a fibre of a link. */
  AmplifierType amplifier(Link link, FiberType fiber) {
    return link.line().amplifiers().stream()
        .map(catalogues.amplifiers()::get)
        .filter(wanted -> wanted.hollowCore() == fiber.hollowCore() && wanted.band().equals("C"))
        .findFirst()
        .orElseGet(() -> catalogues.amplifiers().forLine(fiber.hollowCore(), "C"));
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
    for (Link link : network.links()) {
      for (Span span : plant(link).spans()) {
        AmplifierType amplifier = amplifier(link, span.fiber());
        amplifiers.putIfAbsent(amplifier.id(), amplifier);
      }
    }
    return new LinkedHashSet<>(amplifiers.values());
  }

  /** The modes of a rate that GNPy takes. */
  List<TransceiverMode> modes() {
    return catalogues.transceivers().modes().stream().filter(GnpyLimits::holds).toList();
  }

  /** How many modes are slower. */
  long tooSlowModes() {
    return catalogues.transceivers().modes().stream().filter(m -> !GnpyLimits.holds(m)).count();
  }

  /**
   * The mode with the widest slot, whose spacing requests and spectrum have: GNPy tries the modes
   * that fit into the spacing, and fills the band with channels of that spacing, which powers are
   * planned for.
   */
  TransceiverMode widestMode() {
    return modes().stream().reduce((a, b) -> b.slotGhz() > a.slotGhz() ? b : a).orElseThrow();
  }
}
