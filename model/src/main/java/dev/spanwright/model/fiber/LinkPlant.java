package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.geo.Route;
import java.util.List;
import java.util.Optional;

/**
 * What a link is once its fibre is laid: spans, delay, noise and capacity.
 *
 * @param linkId identifier of the link
 * @param route the drawn route between the sites
 * @param fiber the fibre type of the link itself; parts of it may be of others
 * @param lengthKm fibre length, km
 * @param spans the spans from the first site to the second; huts stand between them
 * @param huts the huts between the spans, one fewer than these
 * @param fiberLatencyMicros one-way delay of the fibre, µs
 * @param equipmentLatencyMicros one-way delay of amplifiers, transponders and terminals, µs
 * @param dispersionPsPerNm accumulated chromatic dispersion, ps/nm
 * @param gsnrDb generalised signal-to-noise ratio of the worst lit channel in the chosen mode (or,
 *     where none closes, of the worst one in the mode that comes nearest), dB in 0.1 nm (12.5 GHz),
 *     transmitter included
 * @param mode the mode that carries most; empty where none closes
 * @param channels channels in each fibre pair that close with margin; 0 without a mode
 * @param capacityGbps capacity per direction over all fibre pairs, Gbit/s
 * @param warnings what the architect should know, each a full sentence
 */
public record LinkPlant(
    String linkId,
    Route route,
    FiberType fiber,
    double lengthKm,
    List<Span> spans,
    List<Hut> huts,
    double fiberLatencyMicros,
    double equipmentLatencyMicros,
    double dispersionPsPerNm,
    double gsnrDb,
    Optional<TransceiverMode> mode,
    int channels,
    double capacityGbps,
    List<String> warnings) {

  public LinkPlant {
    spans = List.copyOf(spans);
    huts = List.copyOf(huts);
    warnings = List.copyOf(warnings);
  }

  /** One-way delay from site to site, ms. */
  public double latencyMs() {
    return (fiberLatencyMicros + equipmentLatencyMicros) / 1000;
  }

  /** Number of regenerators along the route. */
  public int regenerators() {
    return (int) huts.stream().filter(Hut::regenerator).count();
  }

  /** Whether there is standard and hollow-core fibre in it. */
  public boolean isMixed() {
    return spans.stream().map(span -> span.fiber().hollowCore()).distinct().count() > 1;
  }

  /** Share of the fibre length that is hollow-core, 0 to 1. */
  public double hollowCoreShare() {
    double hollowKm =
        spans.stream().filter(s -> s.fiber().hollowCore()).mapToDouble(Span::lengthKm).sum();
    return Math.min(1, hollowKm / lengthKm);
  }
}
