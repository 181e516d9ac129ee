package dev.spanwright.model.fiber;

import dev.spanwright.model.geo.Route;
import java.util.List;
import java.util.Optional;

/**
 * What a link is once its fibre is laid: spans, delay, noise and capacity.
 *
 * @param linkId identifier of the link
 * @param route the drawn route between the sites
 * @param fiber the fibre type
 * @param lengthKm fibre length, km
 * @param spans the spans from the first site to the second; huts stand between them
 * @param fiberLatencyMicros one-way delay of the fibre, µs
 * @param equipmentLatencyMicros one-way delay of amplifiers, transponders and terminals, µs
 * @param dispersionPsPerNm accumulated chromatic dispersion, ps/nm
 * @param gsnrDb generalised signal-to-noise ratio of the worst channel in the chosen mode (or,
 *     where none closes, in the one that comes nearest), dB in 0.1 nm (12.5 GHz), transmitter
 *     included
 * @param mode the mode that carries most; empty where none closes
 * @param channels channels in each fibre pair; 0 without a mode
 * @param capacityGbps capacity per direction over all fibre pairs, Gbit/s
 * @param warnings what the architect should know, each a full sentence
 */
public record LinkPlant(
    String linkId,
    Route route,
    FiberType fiber,
    double lengthKm,
    List<Span> spans,
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
    warnings = List.copyOf(warnings);
  }

  /** One-way delay from site to site, ms. */
  public double latencyMs() {
    return (fiberLatencyMicros + equipmentLatencyMicros) / 1000;
  }

  /** Number of amplifier huts along the route. */
  public int huts() {
    return Math.max(0, spans.size() - 1);
  }
}
