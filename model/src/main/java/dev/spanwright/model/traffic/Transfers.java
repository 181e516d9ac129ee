package dev.spanwright.model.traffic;

/** Times and buffers of data on its way. */
public final class Transfers {

  private static final double BYTES_PER_MIB = 1024.0 * 1024;

  private Transfers() {}

  /**
   * Time that bytes take through a rate, s: {@code bytes · 8 / W}.
   *
   * @param gbps Gbit/s, more than 0
   */
  public static double seconds(double bytes, double gbps) {
    return bytes * 8 / (gbps * 1e9);
  }

  /**
   * Buffer that a lossless fabric (RoCE with priority flow control) needs at each end, MiB: twice
   * the product of rate and one-way latency (Bifrost, ICNP 2023).
   */
  public static double losslessBufferMib(double gbps, double oneWayMs) {
    return 2 * gbps * 1e9 * oneWayMs / 1e3 / 8 / BYTES_PER_MIB;
  }
}
