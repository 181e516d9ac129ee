package dev.spanwright.model.file.planners;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
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
  private final Map<String, List<Double>> launchesDbm = new HashMap<>();

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
   * Power of each channel at the input of each span, dBm, in the direction of the link or against
   * it: every span has that which is best for it, and another fibre bears another one.
   *
   * @throws IllegalArgumentException if no amplifier is near what the line needs
   */
  List<Double> launchesDbm(Link link, boolean forward) {
    List<Double> launches = launchesDbm.computeIfAbsent(link.id(), _ -> launchesDbm(link));
    return forward ? launches : launches.reversed();
  }

  private List<Double> launchesDbm(Link link) {
    try {
      List<LineReport.Station> stations =
          LinkPlanner.standard().report(link, plant(link), network).stations();
      return stations.stream().limit(stations.size() - 1).map(LineReport.Station::outDbm).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Link \"" + link.id() + "\" cannot be planned: " + e.getMessage(), e);
    }
  }

  /**
   * Power of each channel between the ROADM and the amplifier before the first span, dBm: the usual
   * one, or what brings the gain of that amplifier into the range of GNPy.
   */
  double roadmOutDbm(Link link, boolean forward) {
    double launchDbm = launchesDbm(link, forward).getFirst();
    if (launchDbm < ROADM_OUT_DBM) {
      return Math.floor(launchDbm * 100) / 100; // GNPy has two decimals
    }
    double leastDbm = Math.ceil((launchDbm - GnpyLimits.MOST_GAIN_DB) * 100) / 100;
    return Math.max(ROADM_OUT_DBM, leastDbm);
  }

  /** Gain of the amplifier before the first span, dB. */
  double boosterGainDb(Link link, boolean forward) {
    return launchesDbm(link, forward).getFirst() - roadmOutDbm(link, forward);
  }

  /**
   * Gain of the amplifier behind each span, dB: the loss of the span, and what the next one is
   * launched with more or less. Below 0 where a short span is followed by one of much less power.
   */
  List<Double> gainsDb(Link link, boolean forward) {
    List<Span> spans = spans(link, forward);
    List<Double> launches = launchesDbm(link, forward);
    List<Double> gains = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      double next = launches.get(Math.min(i + 1, spans.size() - 1));
      gains.add(spans.get(i).lossDb() + (next - launches.get(i)));
    }
    return gains;
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
