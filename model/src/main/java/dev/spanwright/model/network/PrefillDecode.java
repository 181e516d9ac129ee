package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Inference with prefill at some sites and decode at others: the key-value cache of every request
 * crosses between them. A prefill site sends {@code (GPUs / GPUs per instance) · cache / prefill
 * time}, in equal parts to the decode sites (Moonshot AI and Tsinghua, arXiv 2604.15039, 2026).
 *
 * @param prefill the sites that read prompts
 * @param decode the sites that write answers
 * @param gpusPerSite GPUs that prefill at each site; 1 to 1e8
 * @param gpusPerInstance GPUs that hold one copy of the model; 1 to 1e6
 * @param cacheGigabytes mean key-value cache of a request, 1e9 bytes; more than 0, at most 1e6
 * @param prefillSeconds mean time that an instance takes for a prompt, s; more than 0, at most 1e5
 */
public record PrefillDecode(
    String id,
    String name,
    int priority,
    OptionalDouble latencyObjectiveMs,
    List<String> prefill,
    List<String> decode,
    double gpusPerSite,
    double gpusPerInstance,
    double cacheGigabytes,
    double prefillSeconds,
    String notes,
    PropertyValue.Fields properties)
    implements Workload {

  // What the components of these names take.

  public static final Range GPUS_PER_SITE = Range.from(1, 1e8, "GPUs");
  public static final Range GPUS_PER_INSTANCE = Range.from(1, 1e6, "GPUs");
  public static final Range CACHE_GIGABYTES = Range.above(0, 1e6, "GB");
  public static final Range PREFILL_SECONDS = Range.above(0, 1e5, "s");

  /**
   * @throws IllegalArgumentException if a value is out of its range
   */
  public PrefillDecode {
    Rules.requireWorkload(id, name, priority, latencyObjectiveMs);
    prefill = List.copyOf(prefill);
    decode = List.copyOf(decode);
    GPUS_PER_SITE.require("gpusPerSite", gpusPerSite);
    GPUS_PER_INSTANCE.require("gpusPerInstance", gpusPerInstance);
    CACHE_GIGABYTES.require("cacheGigabytes", cacheGigabytes);
    PREFILL_SECONDS.require("prefillSeconds", prefillSeconds);
  }

  /** What one prefill site sends to all decode sites together, Gbit/s. */
  public double gbpsPerSite() {
    return gpusPerSite / gpusPerInstance * 8 * cacheGigabytes / prefillSeconds;
  }

  @Override
  public TrafficClass trafficClass() {
    return TrafficClass.INFERENCE;
  }

  @Override
  public List<String> sites() {
    return Lists.union(prefill, decode);
  }

  @Override
  public Workload withoutSite(String siteId) {
    return new PrefillDecode(
        id,
        name,
        priority,
        latencyObjectiveMs,
        Lists.without(prefill, siteId),
        Lists.without(decode, siteId),
        gpusPerSite,
        gpusPerInstance,
        cacheGigabytes,
        prefillSeconds,
        notes,
        properties);
  }
}
